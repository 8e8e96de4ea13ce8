import fc from 'fast-check';
import { compareCells } from './compare-cells.ts';
import { operandFor } from './operand-for.ts';
import type {
  Condition,
  Figure,
  Filtered,
  Having,
  Key,
  Order,
  Question,
  Row,
  Selected,
  Statistics,
} from './question.ts';

const ARGUMENTS = ['where', 'groupBy', 'having', 'orderBy', 'first'] as const;
const sample = fc.nat({ max: 9_999 });
const direction = fc.constantFrom('ASC' as const, 'DESC' as const);

/** Built so that one row, the witness, meets it: statistics of nothing prove little. */
type BuildFor<T> = (witness: Row) => T;

/** Questions about any collection. */
export function questionArbitrary(all: readonly Statistics[]): fc.Arbitrary<Question> {
  return fc.constantFrom(...all).chain(questionAbout);
}

function questionAbout(of: Statistics): fc.Arbitrary<Question> {
  const keys = fc.uniqueArray(
    fc.oneof(...of.keys.map((key) => fc.constantFrom(...key.units).map((unit): Key => ({ ...key, unit })))),
    {
      maxLength: 3,
      size: 'max',
      selector: ({ field }) => field,
    },
  );
  // Groups that tie stand in the order of their keys in the schema.
  const inSchemaOrder = (groupBy: readonly Key[]) =>
    of.keys.flatMap(({ field }) => groupBy.filter((key) => key.field === field));
  return fc
    .record({
      groupBy: keys,
      where: fc.option(conditionArbitrary(of, 2), { freq: 3 }),
      witness: sample,
      having: fc.oneof(
        { weight: 8, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: havingArbitrary(of).map((only) => [only]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(havingArbitrary(of), {
            maxLength: 2,
            size: 'max',
            selector: ({ figure, operator }) => [figure.kind, figure.value?.field, operator].join(),
          }),
        },
      ),
      first: fc.option(fc.oneof({ weight: 39, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constant(0)), {
        freq: 6,
      }),
      asVariables: fc.subarray([...ARGUMENTS]),
    })
    .chain(({ groupBy, where, witness, having, first, asVariables }) =>
      fc.record({
        of: fc.constant(of),
        groupBy: fc.constant(inSchemaOrder(groupBy)),
        where: fc.constant(where?.(of.rows[witness % of.rows.length]!)),
        having: fc.constant(having),
        first: fc.constant(first ?? undefined),
        orderBy: fc.array(orderArbitrary(of, groupBy), { maxLength: 3, size: 'max' }),
        selected: fc.array(selectedArbitrary(of, groupBy), { minLength: 1, maxLength: 5, size: 'max' }),
        asVariables: fc.constant(new Set<string>(asVariables)),
      }),
    );
}

// ── Conditions on rows ────────────────────────────────────────────────────────────────────────────────────────────────

function conditionArbitrary(of: Statistics, depth: number): fc.Arbitrary<BuildFor<Condition>> {
  const comparison = fc.oneof(...of.filtered.map((value) => comparisonArbitrary(of, value)));
  if (depth === 0) return comparison;
  const inner = conditionArbitrary(of, depth - 1);
  const anyRow = (at: number) => of.rows[at % of.rows.length]!;
  return fc.oneof(
    { weight: 6, arbitrary: comparison },
    {
      weight: 2,
      arbitrary: fc
        .array(inner, { maxLength: 2, size: 'max' })
        .map((builds) => (witness: Row): Condition => ({ kind: 'and', of: builds.map((build) => build(witness)) })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(inner, inner, sample).map(([one, other, at]) => (witness: Row): Condition => ({
        kind: 'or',
        of: [one(witness), other(anyRow(at))],
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, sample)
        .map(([build, at]) => (): Condition => ({ kind: 'not', of: build(anyRow(at)) })),
    },
  );
}

function comparisonArbitrary(of: Statistics, value: Filtered): fc.Arbitrary<BuildFor<Condition>> {
  return fc
    .record({
      operator: fc.constantFrom(...value.operators),
      others: fc.array(sample, { minLength: 1, maxLength: 4, size: 'max' }),
      form: fc.nat({ max: 11 }),
      isNull: fc.nat({ max: 29 }),
    })
    .map(({ operator, others, form, isNull }) => (witness): Condition => {
      const cell = witness[value.column] ?? null;
      const sampled = others.flatMap((at) => of.rows[at % of.rows.length]![value.column] ?? []);
      const asksForNull = cell === null || isNull === 0;
      return {
        kind: 'compare',
        value,
        operator: asksForNull ? (cell === null ? 'eq' : 'ne') : operator,
        operand: asksForNull ? null : operandFor({ operator, scalar: value.scalar, cell, others: sampled, form }),
      };
    });
}

// ── Conditions on groups ──────────────────────────────────────────────────────────────────────────────────────────────

/** Mostly what some group meets: a question that no group meets proves little. */
function havingArbitrary(of: Statistics): fc.Arbitrary<Having> {
  const compared = of.figures.filter(({ operators }) => operators.length > 0);
  return fc
    .constantFrom(...compared)
    .chain((figure) =>
      fc.record({
        figure: fc.constant(figure),
        operator: fc.constantFrom(...figure.operators, ...RANGES.filter((each) => figure.operators.includes(each))),
        factor: fc.constantFrom(1, 1, 1.5, 10),
        samples: fc.array(sample, { minLength: 3, maxLength: 3, size: 'max' }),
        isNull: fc.nat({ max: 29 }),
      }),
    )
    .map(({ figure, operator, factor, samples, isNull }): Having => {
      if (isNull === 0) return { figure, operator: 'ne', operand: null };
      const operand = thresholdOf(of, figure, operator, factor, samples);
      return { figure, operator, operand: operator === 'in' || operator === 'notIn' ? [operand] : operand };
    });
}

const RANGES = ['gte', 'gt', 'lte', 'lt', 'ne'];

/** A low one of several values where more is asked for, a high one where less is. */
function thresholdOf(
  of: Statistics,
  { kind, value, scalar }: Figure,
  operator: string,
  factor: number,
  samples: readonly number[],
): string {
  const isCount = kind === 'count' || kind === 'countDistinct';
  const cells = isCount ? ['1', '1', '1', '2', '3', '8'] : of.rows.flatMap((row) => row[value!.column] ?? []);
  const ascending = samples
    .map((at) => cells[at % cells.length] ?? '1')
    .toSorted((one, other) => compareCells(one, other, scalar));
  const cell = ascending[operator.startsWith('g') ? 0 : operator.startsWith('l') ? 2 : 1]!;
  return scalar === 'Float' && RANGES.includes(operator) ? String(Number(cell) * factor) : cell;
}

// ── Order and selection ───────────────────────────────────────────────────────────────────────────────────────────────

function orderArbitrary(of: Statistics, groupBy: readonly Key[]): fc.Arbitrary<Order> {
  const figures = of.figures.filter(({ kind }) => kind !== 'percentile');
  const by = fc.oneof(fc.constantFrom<Order['by']>(...figures), ...groupBy.map((key) => fc.constant<Order['by']>(key)));
  return fc.record({ by, direction });
}

function selectedArbitrary(of: Statistics, groupBy: readonly Key[]): fc.Arbitrary<Selected> {
  const grouped = groupBy.map((key): Selected => ({ kind: 'key', value: key, key }));
  const ungrouped = of.keys
    .filter(({ field }) => groupBy.every((key) => key.field !== field))
    .map((value): Selected => ({ kind: 'key', value, key: undefined }));
  const figure = fc
    .tuple(fc.constantFrom(...of.figures), fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 0.99, 1))
    .map(([figure, p]): Selected => ({
      kind: 'figure',
      figure,
      fraction: figure.kind === 'percentile' ? p : undefined,
    }));
  return fc.oneof(
    { weight: 6, arbitrary: figure },
    ...grouped.map((each) => ({ weight: 3, arbitrary: fc.constant(each) })),
    ...ungrouped.slice(0, 1).map((each) => ({ weight: 1, arbitrary: fc.constant(each) })),
  );
}
