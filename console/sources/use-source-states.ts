import { useEffect, useState } from 'react';
import { useSession } from '../session.ts';

export interface SourceTold {
  readonly department: string;
  readonly state: 'up' | 'down';
  readonly milliseconds: number;
  /** Round trips that were not answered since the hub started. */
  readonly failures: number;
}

const EVERY_MS = 10_000;

/** Each department's state and latency, and from the hub's figures how often it failed; again every ten seconds. */
export function useSourceStates(): readonly SourceTold[] | undefined {
  const { csrf } = useSession();
  const [states, setStates] = useState<readonly SourceTold[]>();
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const [told, metrics] = await Promise.all([
        fetch('/sources', { headers: { 'x-heyi-csrf': csrf } }),
        fetch('/metrics'),
      ]);
      if (!told.ok) return;
      const { sources } = (await told.json()) as { readonly sources: readonly Omit<SourceTold, 'failures'>[] };
      const failures = failuresIn(await metrics.text());
      if (isHere) setStates(sources.map((source) => ({ ...source, failures: failures.get(source.department) ?? 0 })));
    };
    const again = () => void look().catch(() => undefined);
    again();
    const timer = setInterval(again, EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [csrf]);
  return states;
}

/** `heyi_source_failures_total{department="court"} 3` */
function failuresIn(metrics: string): ReadonlyMap<string, number> {
  const lines = metrics.matchAll(/^heyi_source_failures_total\{department="([^"]+)"\} (\d+)/gm);
  return new Map([...lines].map(([, department, count]) => [department!, Number(count)]));
}
