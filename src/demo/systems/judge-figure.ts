import { valueAt, type AnswerPath } from './answer-path.ts';
import type { Figure } from './figure.ts';

export interface Judgement {
  readonly figure: Figure;
  /** What the figure should be at this scale. */
  readonly expected: number;
  /** What the answer says; undefined where it has no number at the place. */
  readonly got: number | undefined;
  readonly agrees: boolean;
}

/** 0.1 percentage point. */
const RATE_TOLERANCE = 0.001;
/** Counts that scale are apportioned to cities and days, each a whole number. */
const SCALED_SHARE = 0.005;
const SCALED_ROWS = 2;
/** What 余, 近 and 多 leave open. */
const ROUNDED_SHARE = 0.02;
/** 0.9925 − 0.001 is not 0.9915 in floating point. */
const EPSILON = 1e-9;

/**
 * Whether an answer agrees with a figure: `exact` to the unit at every scale, `scaled` within 0.5 % of the share or two rows,
 * `rate` within 0.1 percentage point. A count that the document rounds is held to 2 %, and a bound is a bound.
 */
export function judgeFigure(figure: Figure, data: unknown, scale: number): Judgement {
  const expected = figure.kind === 'scaled' ? figure.wanted * scale : figure.wanted;
  const got = valueOf(figure, data);
  return { figure, expected, got, agrees: got !== undefined && isWithin(figure, expected, got) };
}

function isWithin(figure: Figure, expected: number, got: number): boolean {
  switch (figure.bound) {
    case 'least':
      return got >= expected - EPSILON;
    case 'below':
      return got < expected;
    case undefined:
      return Math.abs(got - expected) <= toleranceOf(figure, expected) + EPSILON;
    default:
      return figure.bound satisfies never;
  }
}

function toleranceOf({ kind, rounded }: Figure, expected: number): number {
  switch (kind) {
    case 'rate':
      return RATE_TOLERANCE;
    case 'exact':
      return rounded ? Math.abs(expected) * ROUNDED_SHARE : 0;
    case 'scaled':
      return Math.max(Math.abs(expected) * (rounded ? ROUNDED_SHARE : SCALED_SHARE), SCALED_ROWS);
    default:
      return kind satisfies never;
  }
}

function valueOf({ value, over, times, minus }: Figure, data: unknown): number | undefined {
  const number = numberAt(data, value);
  if (over === undefined || number === undefined) return number === undefined ? undefined : number * times - minus;
  const divisor = numberAt(data, over);
  return divisor === undefined || divisor === 0 ? undefined : (number / divisor) * times - minus;
}

function numberAt(data: unknown, path: AnswerPath): number | undefined {
  const value = valueAt(data, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
