import type { Cell } from '../sources/source.ts';

/** The keys that are in each of some lists, of which there is one at least, and in none of others, in the order of the shortest. */
export function keySet(inEach: readonly (readonly Cell[])[], inNone: readonly (readonly Cell[])[]): readonly Cell[] {
  const [shortest, ...others] = [...inEach].sort((one, other) => one.length - other.length);
  let keys = shortest!;
  for (const list of others) {
    const those = new Set(list);
    keys = keys.filter((key) => those.has(key));
  }
  for (const list of inNone) {
    const those = new Set(list);
    keys = keys.filter((key) => !those.has(key));
  }
  return keys;
}
