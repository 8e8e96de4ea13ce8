import { COUNT } from './count.ts';
import { MAXIMUM_GROUPS, MOST_GROUPS } from './grouping.ts';
import type { Column } from './column.ts';
import type { AggregateRead, GatheredRead, Predicate, Step } from './plan.ts';
import { relationsAsked } from './relations-asked.ts';
import { allOf } from './predicates.ts';
import { stepsNamed } from './steps-needed.ts';

/**
 * Statistics of one table that differ in their conditions and figures alone read it once: their steps become shares of one that is
 * added behind all others. What must hold for all of them stands in its `where`; what holds for one, in the `where` of its measures.
 *
 * @example
 * a: incidentsAggregate(where: {area: {within: "43"}, kind: {eq: THEFT}}, groupBy: {area: CITY}) { count }
 * b: incidentsAggregate(where: {area: {within: "43"}}, groupBy: {area: CITY}) { count }
 * // select city, count(*) filter (where kind = 'THEFT'), count(*) from incidents where area within 43 group by city
 */
export function gatherAggregates(steps: readonly Step[]): readonly Step[] {
  const alike = new Map<string, Gatherable[]>();
  for (const step of steps)
    if (isGatherable(step)) {
      const key = kindOf(step);
      alike.set(key, [...(alike.get(key) ?? []), step]);
    }
  const gathered: Step[] = [];
  const shares = new Map<number, Step>();
  for (const candidates of alike.values()) {
    const parts = together(candidates);
    if (parts.length < 2) continue;
    const id = steps.length + gathered.length;
    const { step, ofParts } = gather(id, parts);
    gathered.push(step);
    for (const share of ofParts) shares.set(share.id, share);
  }
  return [...steps.map((step) => shares.get(step.id) ?? step), ...gathered];
}

type Gatherable = Step & { readonly read: AggregateRead };

/**
 * Whether nothing but the rows that it counts tells a step from others: no group is kept or left out, ordered or paged by what is counted.
 * What goes by another department's keys waits for those, and fails with them, alone.
 */
function isGatherable(step: Step): step is Gatherable {
  const { read } = step;
  return (
    read.kind === 'aggregate' &&
    read.having === undefined &&
    stepsNamed(step).length === 0 &&
    read.page.size === MAXIMUM_GROUPS &&
    read.order.every(({ column }) => column.derived?.kind !== 'measure')
  );
}

/**
 * What steps must have in common. Figures for which a group's rows are sorted keep to themselves: PostgreSQL would sort the rows of all
 * the others for them.
 */
function kindOf({ department, table, type, read: { groupBy, order, columns } }: Gatherable): string {
  const sorts = columns.some(
    ({ derived }) =>
      derived?.kind === 'measure' &&
      (derived.measure.kind === 'countDistinct' || derived.measure.kind === 'percentile'),
  );
  return JSON.stringify([department, table, type, groupBy, order, sorts]);
}

// ── What must hold ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Conditions all of which must hold, by what they ask. */
type Conditions = ReadonlyMap<string, Predicate>;

interface Part {
  readonly step: Gatherable;
  /** What holds for its rows and need not hold for all the others'. */
  readonly own: Conditions;
}

interface Parts {
  readonly parts: readonly Part[];
  /** What holds for the rows of all. */
  readonly common: readonly Predicate[];
  /** Of the conditions that are parts' own, those one of which a row must meet; none where a part has no condition of its own. */
  readonly either: readonly Conditions[];
}

/** The parts of one statement; those are left alone for which a relation would be asked of each row of the others. */
function together(steps: readonly Gatherable[]): Parts['parts'] {
  const { parts, either } = partsOf(steps);
  const asksRelations = (own: Conditions) => [...own.values()].some((each) => relationsAsked(each) > 0);
  const apart = either.filter(asksRelations);
  const rest = parts.filter(({ own }) => !apart.includes(own));
  return apart.length === 0 || rest.length < 2
    ? apart.length === 0
      ? parts
      : []
    : together(rest.map(({ step }) => step));
}

function partsOf(steps: readonly Gatherable[]): Parts {
  const all = steps.map(({ where }) => conditionsOf(where));
  const isCommon = (asked: string) => all.every((conditions) => conditions.has(asked));
  const parts = steps.map((step, index): Part => {
    return { step, own: new Map([...all[index]!].filter(([asked]) => !isCommon(asked))) };
  });
  const common = [...(all[0] ?? [])].flatMap(([asked, predicate]) => (isCommon(asked) ? [predicate] : []));
  // A part whose rows all belong to another part says nothing of which rows are read.
  const either = parts
    .map(({ own }) => own)
    .filter(
      (own, index, owns) =>
        !owns.some((other, place) => {
          const isWithin = [...other.keys()].every((asked) => own.has(asked));
          return place !== index && isWithin && (other.size < own.size || place < index);
        }),
    );
  return { parts, common, either: either.some(({ size }) => size === 0) ? [] : either };
}

function conditionsOf(where: Predicate | undefined): Conditions {
  if (where === undefined) return new Map();
  if (where.kind === 'and') return new Map(where.of.flatMap((each) => [...conditionsOf(each)]));
  return new Map([[askedBy(where), where]]);
}

/** What a condition asks, as text: two of one text hold for the same rows. Where it stands in a question makes no difference. */
function askedBy(predicate: Predicate): string {
  return JSON.stringify(predicate, (name, value: unknown) => (name === 'argument' ? undefined : value));
}

// ── The statement ─────────────────────────────────────────────────────────────────────────────────────────────────────

function gather(id: number, steps: readonly Part[]): { readonly step: Step; readonly ofParts: readonly Step[] } {
  const { parts, common, either } = partsOf(steps.map(({ step }) => step));
  const [{ step: first }] = parts as readonly [Part];
  const { groupBy, order } = first.read;
  const columns: Column[] = [];
  const cellOf = (column: Column): number => {
    const asked = askedOf(column);
    const known = columns.findIndex((each) => askedOf(each) === asked);
    return known === -1 ? columns.push(column) - 1 : known;
  };
  const ofParts = parts.map(({ step, own }): Step => {
    // Where this part alone says which rows are read, its rows are all of them.
    const isAll = own.size === 0 || (either.length === 1 && either[0]!.size === own.size);
    const where = isAll ? undefined : allOf([...own.values()]);
    const counting = (column: Column): Column =>
      column.derived?.kind === 'measure' && where !== undefined
        ? { ...column, derived: { ...column.derived, where } }
        : column;
    const { columns: read, page, whole } = step.read;
    const cells = read.map((column) => cellOf(counting(column)));
    const counted = groupBy.length === 0 ? undefined : cellOf(counting(COUNT));
    return { ...step, read: { kind: 'share', of: id, columns: read, groupBy, cells, counted, page, whole } };
  });
  const read: GatheredRead = {
    kind: 'gathered',
    columns,
    groupBy,
    order,
    shares: ofParts.map((part) => part.id),
    most: parts.length * MOST_GROUPS,
  };
  const ways = either.map((own) => allOf([...own.values()])!);
  const where = allOf([...common, ...(ways.length > 1 ? [{ kind: 'or', of: ways } as const] : ways)]);
  return { step: { ...first, id, read, where }, ofParts };
}

function askedOf(column: Column): string {
  return JSON.stringify(column, (name, value: unknown) => (name === 'argument' ? undefined : value));
}
