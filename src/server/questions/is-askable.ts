import { parse, validate, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Of one schema; questions that are shared are few, and looked at again and again. */
const REMEMBERED = 1000;
const remembered = new WeakMap<GraphQLSchema, LRUCache<string, boolean>>();

/** Whether a question names nothing that a principal's own schema does not have. */
export function isAskable(query: string, schema: GraphQLSchema): boolean {
  const known = remembered.get(schema) ?? new LRUCache<string, boolean>({ max: REMEMBERED });
  remembered.set(schema, known);
  let askable = known.get(query);
  if (askable === undefined) {
    askable = validate(schema, parse(query, { noLocation: true }), undefined, { maxErrors: 1 }).length === 0;
    known.set(query, askable);
  }
  return askable;
}
