import { listTooLong, tooDeep, tooLarge, type Limits } from './limits.ts';

/**
 * Holds the variables to the limits as they arrive, before anything walks them by recursion. Objects count as members, as do
 * their keys: they shape the plan as tokens of the document do. Plain values in a list are counted by the list's limit alone.
 *
 * @throws QUERY_TOO_DEEP, QUERY_TOO_LARGE, LIST_TOO_LONG
 */
export function assertVariablesWithinLimits(variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  let members = 0;
  for (const name in variables) {
    const value = variables[name];
    if (typeof value !== 'object' || value === null) continue;
    const size = sizeOfInput(value, `$${name}`, limits);
    if (size.depth > limits.depth) throw tooDeep(`$${name}`, size.depth, limits);
    members += size.members;
  }
  if (members > limits.tokens) throw tooLarge('members', members, limits);
}

/** How deep objects lie within objects of a value, and how many objects and keys of objects it has. */
export interface InputSize {
  readonly depth: number;
  readonly members: number;
}

/**
 * By a list of what is still to be seen, not by recursion: a megabyte of brackets must not meet the end of the stack.
 *
 * @throws LIST_TOO_LONG
 */
export function sizeOfInput(value: object, place: string, limits: Pick<Limits, 'items'>): InputSize {
  let depth = 0;
  let members = 0;
  const unseen: { readonly value: object; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = unseen.pop(); next !== undefined; next = unseen.pop()) {
    const isList = Array.isArray(next.value);
    const children: readonly unknown[] = isList ? (next.value as unknown[]) : Object.values(next.value);
    if (isList && children.length > limits.items) throw listTooLong(place, children.length, limits);
    const depthOfChildren = isList ? next.depth : next.depth + 1;
    if (!isList) members += 1 + children.length;
    if (depthOfChildren > depth) depth = depthOfChildren;
    for (const child of children)
      if (typeof child === 'object' && child !== null) unseen.push({ value: child, depth: depthOfChildren });
  }
  return { depth, members };
}
