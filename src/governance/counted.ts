import type { Figure, FigureMeasure } from './catalogue.ts';
import type { Located } from './center-operation.ts';

/** A group of the answer, as GraphQL gives it. */
export type Group = Readonly<Record<string, unknown>>;

export interface Telling {
  /** Whether all rows that a figure counts in an area exist for the caller, as far as areas decide. */
  readonly isWhole: (figure: Pick<Figure, 'type' | 'area'>, area: string) => boolean;
  /** Whether groups of few people are left out: one that is not there may then have some. */
  readonly isBounded: (figure: Figure) => boolean;
}

/** The answer to a center's operation, by area. What was refused, failed or left out is told as null, never as 0. */
export class Counted {
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #telling: Telling;
  /** By alias, then by area. */
  readonly #groups = new Map<string, ReadonlyMap<string, readonly Group[]> | null>();

  constructor(data: Readonly<Record<string, unknown>>, telling: Telling) {
    this.#data = data;
    this.#telling = telling;
  }

  /** The groups of an area; null where they are not known. */
  groups(figure: Figure, located: Located | undefined, area: string): readonly Group[] | null {
    if (located === undefined || !this.#telling.isWhole(figure, area)) return null;
    const byArea = this.#byArea(figure, located.alias);
    if (byArea === null) return null;
    return located.below === true
      ? [...byArea].flatMap(([code, groups]) => (code.startsWith(area) ? groups : []))
      : (byArea.get(area) ?? []);
  }

  /** A figure of an area; `month` is the first day of one where they are told apart. What stands in several areas below adds up. */
  value(figure: Figure, located: Located | undefined, area: string, month?: string): number | null {
    const groups = this.groups(figure, located, area);
    if (groups === null) return null;
    const counted = month === undefined ? groups : groups.filter((group) => keyOf(group)[located!.date!] === month);
    if (located!.below !== true) return this.measured(figure, counted[0]);
    return counted.reduce((sum, group) => sum + (this.measured(figure, group) ?? 0), 0);
  }

  /** What a figure's measure says of a group; of one that is not there, what it says of no rows. */
  measured(figure: Figure, group: Group | undefined): number | null {
    const { measure } = figure;
    if (group === undefined) return this.#telling.isBounded(figure) || measure.kind === 'avg' ? null : 0;
    const told = measure.kind === 'count' ? group['count'] : memberOf(group, measure.kind, measure.field);
    // No value to add up is told as none.
    return typeof told === 'number' ? told : measure.kind === 'sum' ? 0 : null;
  }

  #byArea({ area }: Figure, alias: string): ReadonlyMap<string, readonly Group[]> | null {
    let byArea = this.#groups.get(alias);
    if (byArea === undefined) {
      const groups = this.#data[alias] as readonly Group[] | null | undefined;
      byArea = groups == null ? null : grouped(groups, area);
      this.#groups.set(alias, byArea);
    }
    return byArea;
  }
}

/** What computes a measure, as GraphQL writes it. */
export function selectionOf(measure: FigureMeasure): string {
  return measure.kind === 'count' ? 'count' : `${measure.kind} { ${measure.field} }`;
}

export function keyOf(group: Group): Readonly<Record<string, unknown>> {
  return group['key'] as Readonly<Record<string, unknown>>;
}

/** `sum.amount` of a group; null where it has none. */
export function memberOf(group: Group, kind: string, field: string): number | null {
  const told = (group[kind] as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof told === 'number' ? told : null;
}

function grouped(groups: readonly Group[], area: string): ReadonlyMap<string, readonly Group[]> {
  const byArea = new Map<string, Group[]>();
  for (const group of groups) {
    const code = (keyOf(group)[area] as { readonly code?: string } | null)?.code;
    if (code === undefined) continue;
    const known = byArea.get(code);
    if (known === undefined) byArea.set(code, [group]);
    else known.push(group);
  }
  return byArea;
}
