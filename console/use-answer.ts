import { useCallback, useEffect, useState } from 'react';
import type { Answer, TypedQuestion } from './ask.ts';
import { useSession } from './session.ts';

export interface Asked<Data> {
  /** The latest answer; the one before stays until the next is there. */
  readonly answer: Answer<Data> | undefined;
  readonly loading: boolean;
  readonly at: Date | undefined;
  readonly refresh: () => void;
}

/** Asks when the question or its variables change, and again every so often. `skip`: asks nothing. */
export function useAnswer<Data, Variables>(
  question: TypedQuestion<Data, Variables>,
  variables: Variables,
  { everyMs = 0, skip = false }: { readonly everyMs?: number; readonly skip?: boolean } = {},
): Asked<Data> {
  const { ask } = useSession();
  const key = JSON.stringify(variables);
  const [told, setTold] = useState<{ readonly answer: Answer<Data>; readonly at: Date }>();
  const [loading, setLoading] = useState(!skip);
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (skip) return;
    const leaving = new AbortController();
    setLoading(true);
    ask(question, JSON.parse(key) as Variables, { signal: leaving.signal }).then(
      (answer) => {
        setTold({ answer, at: new Date() });
        setLoading(false);
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [ask, question, key, round, skip]);

  const refresh = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    if (everyMs === 0) return;
    const timer = setInterval(refresh, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, refresh]);

  return { answer: told?.answer, at: told?.at, loading, refresh };
}
