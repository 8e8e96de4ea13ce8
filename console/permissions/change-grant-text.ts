import { parse, stringify } from 'yaml';
import type { MaskChoice } from './masks.ts';
import type { Verb } from './matrix.ts';

/** What a cell becomes: verbs and a mask, or nothing of the field. */
export type CellChange =
  { readonly kind: 'gone' } | { readonly kind: 'set'; readonly verbs: readonly Verb[]; readonly mask: MaskChoice };

interface Entry {
  readonly fields: string | readonly string[];
  readonly except?: string | readonly string[];
  readonly [word: string]: unknown;
}

/**
 * A grant as it would be written with some cells changed. A field is named by one entry alone (docs/permissions.md, "Fields"): it is taken out of
 * the entries that select it, by name or by `except`, and stands in an entry of its own; fields that become alike share one.
 *
 * @param text the grant as YAML
 * @param changes by coordinate
 */
export function changeGrantText(text: string, changes: ReadonlyMap<string, CellChange>): string {
  const grant = parse(text) as { readonly fields?: Entry | readonly Entry[]; readonly [word: string]: unknown };
  const coordinates = [...changes.keys()];
  const kept = listOf(grant.fields).flatMap((entry) => {
    const selectors = listOf(entry.fields).filter((selector) => !changes.has(selector));
    if (selectors.length === 0) return [];
    const excepted = coordinates.filter((coordinate) =>
      selectors.some((selector) => isSelectedBy(coordinate, selector)),
    );
    // What nothing is taken out of stands as it was written.
    if (excepted.length === 0 && selectors.length === listOf(entry.fields).length) return [entry];
    const except = [...new Set([...listOf(entry.except), ...excepted])];
    return [{ ...entry, fields: oneOrMany(selectors), ...(except.length === 0 ? {} : { except }) }];
  });
  const alike = new Map<string, { fields: string[]; verbs: string[]; mask: unknown }>();
  for (const [coordinate, change] of changes) {
    if (change.kind === 'gone') continue;
    const { verbs, mask } = change;
    const key = JSON.stringify([verbs, mask.key]);
    const entry = alike.get(key) ?? { fields: [], verbs: verbs.map((verb) => verb.toLowerCase()), mask: mask.written };
    entry.fields.push(coordinate);
    alike.set(key, entry);
  }
  const added = [...alike.values()].map(({ fields, verbs, mask }) => ({
    fields,
    verbs: verbs.length === 0 ? ['discover'] : verbs,
    ...(mask === undefined ? {} : { mask }),
  }));
  return stringify({ ...grant, fields: [...kept, ...added] }, { lineWidth: 0 });
}

function isSelectedBy(coordinate: string, selector: string): boolean {
  return selector === '*' || (selector.endsWith('.*') && coordinate.startsWith(selector.slice(0, -1)));
}

function listOf<Item>(given: Item | readonly Item[] | undefined): readonly Item[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly Item[]) : [given as Item];
}

function oneOrMany(selectors: readonly string[]): string | readonly string[] {
  return selectors.length === 1 && selectors[0] === '*' ? '*' : selectors;
}
