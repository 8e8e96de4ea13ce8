import type { AskedAnalysis } from './asked-center.ts';
import type { Figure, Indicator, KeyCondition } from './catalogue.ts';
import type { CenterOperation, Located, LocatedTally } from './center-operation.ts';
import { selectionOf, type Counted } from './counted.ts';
import { monthsOf, type Period } from './period.ts';

/** An indicator at one level of a question, and where its parts stand in the answer. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  readonly numerator: PlannedFigure;
  readonly denominator: PlannedFigure | undefined;
  readonly months: boolean;
}

interface PlannedFigure {
  readonly figure: Figure;
  readonly tally: LocatedTally | undefined;
  /** Of the areas beside; undefined where they stand in the tally itself, or nobody asks. */
  readonly beside: Located | undefined;
  readonly months: Located | undefined;
  /** The field by which its groups are told apart, and which of them count. */
  readonly by: string | undefined;
  readonly kept: KeyCondition | undefined;
}

export interface IndicatorValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Adds to an operation what an indicator needs at a level; the levels below first. `isBounded` says of which figures groups of few people are
 * left out, so that nothing adds up; `mayTellApart` which figures may be counted by a field as well.
 */
export function planIndicator(
  operation: CenterOperation,
  indicator: Indicator,
  depth: number,
  asked: Pick<AskedAnalysis, 'lastYear' | 'rank' | 'series'>,
  may: {
    readonly isBounded: (figure: Figure) => boolean;
    readonly mayTellApart: (figure: Figure, by: string) => boolean;
  },
): PlannedIndicator {
  const { numerator, denominator } = indicator;
  const parts = denominator === undefined ? [numerator] : [numerator, denominator];
  // What adds up has no month of its own, and of what is as it is now, nobody knows what it was.
  const months = asked.series && parts.some(({ date }) => date) && parts.every(({ date }) => date?.counts !== 'until');
  const shared = denominator && sharedBase(numerator, denominator);
  const isShared = shared !== undefined && !may.isBounded(shared.figure) && may.mayTellApart(shared.figure, shared.by);
  const plan = (own: Figure): PlannedFigure => {
    const figure = isShared ? shared.figure : own;
    const by = isShared ? shared.by : undefined;
    const tally = { figure, depth, select: [selectionOf(figure.measure)], ...(by === undefined ? {} : { by }) };
    const { kind } = figure.measure;
    const addsUp = (kind === 'count' || kind === 'sum') && !may.isBounded(figure);
    return {
      figure,
      tally: operation.add({ ...tally, when: asked.lastYear ? 'both' : 'now' }, { addsUp }),
      beside: asked.rank && depth === 0 ? operation.add({ ...tally, when: 'now' }, { siblings: true })?.now : undefined,
      months:
        months && figure.date !== undefined ? operation.add({ ...tally, when: 'months' }, { addsUp })?.now : undefined,
      by,
      kept: isShared ? own.last : undefined,
    };
  };
  return { indicator, numerator: plan(numerator), denominator: denominator && plan(denominator), months };
}

/** Both parts of a share as one figure, told apart by a field; undefined where they are not of the same rows but for that field. */
function sharedBase(one: Figure, other: Figure): { readonly figure: Figure; readonly by: string } | undefined {
  const [base, otherBase] = [one, other].map((figure): Figure => {
    return { ...figure, where: figure.last === undefined ? figure.where : figure.where.slice(0, -1), last: undefined };
  }) as [Figure, Figure];
  const by = one.last?.field ?? other.last?.field;
  const isOfOneField = [one, other].every(({ last }) => last === undefined || last.field === by);
  if (by === undefined || !isOfOneField || base.measure.kind !== 'count') return undefined;
  return JSON.stringify(base) === JSON.stringify(otherBase) ? { figure: base, by } : undefined;
}

export function valueOf(planned: PlannedIndicator, counted: Counted, area: string): IndicatorValue {
  return valueFrom(planned, (part) =>
    counted.value(part.figure, part.tally?.now, area, { by: part.by, kept: part.kept }),
  );
}

/** The value of the same period of last year; null of what has no day at all. */
export function lastYearOf(planned: PlannedIndicator, counted: Counted, area: string): number | null {
  const { numerator, denominator } = planned;
  if (numerator.tally?.lastYear === undefined && denominator?.tally?.lastYear === undefined) return null;
  return valueFrom(planned, (part) => {
    const { figure, tally } = part;
    return counted.value(figure, tally?.lastYear ?? tally?.now, area, { by: part.by, kept: part.kept });
  }).value;
}

export interface MonthValue extends IndicatorValue {
  readonly month: string;
}

export function monthsOfIndicator(
  planned: PlannedIndicator,
  counted: Counted,
  area: string,
  period: Period,
): readonly MonthValue[] | null {
  if (!planned.months) return null;
  return monthsOf(period).map((month) => ({
    month,
    ...valueFrom(planned, ({ figure, tally, months, by, kept }) =>
      months === undefined
        ? counted.value(figure, tally?.now, area, { by, kept })
        : counted.value(figure, months, area, { month, by, kept }),
    ),
  }));
}

export interface Ranking {
  readonly rank: number | null;
  readonly ranked: number;
}

/** Where an area stands among some: the best first, equals alike (1, 1, 3); among those alone that have a value. */
export function rankOf(planned: PlannedIndicator, counted: Counted, area: string, among: readonly string[]): Ranking {
  const beside = (each: string) =>
    valueFrom(planned, ({ figure, tally, beside: located, by, kept }) =>
      counted.value(figure, located ?? tally?.now, each, { by, kept }),
    ).value;
  const values = among.flatMap((each) => beside(each) ?? []);
  const value = beside(area);
  if (value === null) return { rank: null, ranked: values.length };
  const { better } = planned.indicator;
  const ahead = values.filter((each) => (better === 'fewer' ? each < value : each > value));
  return { rank: ahead.length + 1, ranked: values.length };
}

function valueFrom(
  { indicator, numerator, denominator }: PlannedIndicator,
  read: (part: PlannedFigure) => number | null,
): IndicatorValue {
  const above = read(numerator);
  if (denominator === undefined) return { value: above, numerator: above, denominator: null };
  const below = read(denominator);
  const value = above === null || below === null || below === 0 ? null : (above / below) * indicator.per;
  return { value, numerator: above, denominator: below };
}
