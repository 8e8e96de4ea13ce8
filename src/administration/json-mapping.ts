import type { Json } from '../permissions/policy/items/policy-item.ts';

export interface JsonMapping {
  readonly [name: string]: Json;
}

/** The mapping that an item's body is; an empty one for what is none, which the policy's reader refuses. */
export function mappingOf(body: Json | undefined): JsonMapping {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as JsonMapping) : {};
}

/** One text or several under a name, as a policy may write them; empty where there is none. */
export function textsIn(body: Json | undefined, name: string): readonly string[] {
  const value = mappingOf(body)[name];
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter((each) => typeof each === 'string');
}

/** With some members in place of its own; without those that are undefined. */
export function withMembers(body: JsonMapping, members: Readonly<Record<string, Json | undefined>>): JsonMapping {
  const all = Object.entries({ ...body, ...members });
  return Object.fromEntries(all.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
