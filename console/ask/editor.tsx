import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import type { LibraryQuestion } from './library.ts';
import { memoryStorage } from './memory-storage.ts';

interface EditorProps {
  readonly question: Pick<LibraryQuestion, 'query' | 'variables'>;
}

/** GraphiQL, asking as whoever is signed in. What is written stays in memory: it may name people. */
export function Editor({ question }: EditorProps) {
  const { csrf } = useSession();
  const { language } = useLanguage();
  const storage = useMemo(memoryStorage, []);
  const fetcher = useMemo(
    () =>
      async (parameters: {
        readonly query: string;
        readonly variables?: unknown;
        readonly operationName?: string | null | undefined;
      }) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': language, 'x-heyi-csrf': csrf },
          body: JSON.stringify(parameters),
        });
        return (await response.json()) as { readonly data?: Record<string, unknown> };
      },
    [csrf, language],
  );
  return (
    <div className="ask-editor">
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        forcedTheme="light"
        initialQuery={question.query}
        initialVariables={question.variables}
        isHeadersEditorEnabled={false}
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
