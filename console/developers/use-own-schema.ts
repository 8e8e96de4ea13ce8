import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { useMemo } from 'react';
import type { Answer, TypedQuestion } from '../ask.ts';
import { useAnswer } from '../use-answer.ts';

const INTROSPECTION = getIntrospectionQuery({ descriptions: true }) as TypedQuestion<
  IntrospectionQuery,
  Record<string, never>
>;
const NO_VARIABLES = {};

/** The schema of whoever is signed in: what they may not know of is not in it. */
export function useOwnSchema(): {
  readonly schema: GraphQLSchema | undefined;
  readonly answer: Answer<IntrospectionQuery> | undefined;
} {
  const { answer } = useAnswer(INTROSPECTION, NO_VARIABLES);
  const data = answer?.data ?? undefined;
  return { answer, schema: useMemo(() => (data === undefined ? undefined : buildClientSchema(data)), [data]) };
}
