import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useRef } from 'react';
import { headersOf } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import type { Asked } from './ask-page.tsx';
import type { Question } from './library.ts';
import { memoryStorage } from './memory-storage.ts';
import { mendTabs } from './mend-tabs.ts';

interface EditorProps {
  readonly question: Question;
  readonly onWritten: (query: string) => void;
  /** As JSON, while it is written. */
  readonly onVariables: (variables: string) => void;
  readonly onAsked: (asked: Asked) => void;
}

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/** GraphiQL, asking as whoever is signed in. What is written stays in memory: it may name people. */
export function Editor({ question, onWritten, onVariables, onAsked }: EditorProps) {
  const { csrf } = useSession();
  const { language } = useLanguage();
  const storage = useMemo(memoryStorage, []);
  const fetcher = useMemo(
    () => async (sent: Sent) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: headersOf({ csrf, language }),
        body: JSON.stringify(sent),
      });
      const answer = (await response.json()) as { readonly data?: Record<string, unknown> };
      const { query, variables } = sent;
      if (sent.operationName !== 'IntrospectionQuery')
        onAsked({ query, variables: (variables ?? {}) as Record<string, unknown>, answer });
      return answer;
    },
    [csrf, language, onAsked],
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => mendTabs(place.current!), []);
  return (
    <div className="ask-editor" ref={place}>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        forcedTheme="light"
        initialQuery={question.query}
        initialVariables={question.variables}
        isHeadersEditorEnabled={false}
        defaultEditorToolsVisibility="variables"
        onEditQuery={onWritten}
        onEditVariables={onVariables}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
