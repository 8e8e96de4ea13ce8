import type { AskedAnalysis } from './asked-center.ts';
import type { Figure, Indicator } from './catalogue.ts';
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
}

export interface IndicatorValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Adds to an operation what an indicator needs at a level; the levels below first. `isBounded` says of which figures groups of few people are
 * left out, so that nothing adds up.
 */
export function planIndicator(
  operation: CenterOperation,
  indicator: Indicator,
  depth: number,
  asked: Pick<AskedAnalysis, 'lastYear' | 'rank' | 'series'>,
  isBounded: (figure: Figure) => boolean,
): PlannedIndicator {
  const { numerator, denominator } = indicator;
  const parts = denominator === undefined ? [numerator] : [numerator, denominator];
  // What adds up has no month of its own, and of what is as it is now, nobody knows what it was.
  const months = asked.series && parts.some(({ date }) => date) && parts.every(({ date }) => date?.counts !== 'until');
  const plan = (figure: Figure): PlannedFigure => {
    const tally = { figure, depth, select: [selectionOf(figure.measure)] };
    const { kind } = figure.measure;
    const addsUp = (kind === 'count' || kind === 'sum') && !isBounded(figure);
    return {
      figure,
      tally: operation.add({ ...tally, when: asked.lastYear ? 'both' : 'now' }, { addsUp }),
      beside: asked.rank && depth === 0 ? operation.add({ ...tally, when: 'now' }, { siblings: true })?.now : undefined,
      months:
        months && figure.date !== undefined ? operation.add({ ...tally, when: 'months' }, { addsUp })?.now : undefined,
    };
  };
  return { indicator, numerator: plan(numerator), denominator: denominator && plan(denominator), months };
}

export function valueOf(planned: PlannedIndicator, counted: Counted, area: string): IndicatorValue {
  return valueFrom(planned, ({ figure, tally }) => counted.value(figure, tally?.now, area));
}

/** The value of the same period of last year; null of what has no day at all. */
export function lastYearOf(planned: PlannedIndicator, counted: Counted, area: string): number | null {
  const { numerator, denominator } = planned;
  if (numerator.tally?.lastYear === undefined && denominator?.tally?.lastYear === undefined) return null;
  return valueFrom(planned, ({ figure, tally }) => counted.value(figure, tally?.lastYear ?? tally?.now, area)).value;
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
    ...valueFrom(planned, ({ figure, tally, months }) =>
      months === undefined ? counted.value(figure, tally?.now, area) : counted.value(figure, months, area, month),
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
    valueFrom(planned, ({ figure, tally, beside: located }) => counted.value(figure, located ?? tally?.now, each))
      .value;
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
