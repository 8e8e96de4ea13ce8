import type { Places } from './villages.ts';

/** Villages that stand side by side in `places.villages`: `first` up to but not including `end`. */
export interface VillageRange {
  readonly first: number;
  readonly end: number;
  /** Position in `demoCities`. */
  readonly city: number;
}

/**
 * The villages of an area. They are in order of code, so every area is a range of them.
 *
 * @param prefix a code without its trailing zeros: `4302`, `430225101`
 * @throws when the tree has no such area: the demo's own tables name none else
 */
export function villageRange({ villages }: Places, prefix: string): VillageRange {
  const first = villages.findIndex(({ code }) => code.startsWith(prefix));
  if (first < 0) throw new Error(`no village in ${prefix}`);
  let end = first;
  while (villages[end]?.code.startsWith(prefix) === true) end += 1;
  return { first, end, city: villages[first]!.city };
}
