import type { AnswerPath } from './answer-path.ts';

/** A figure that the cities' documents print, and where it stands in the answer to its system's saved query. */
export interface Figure {
  /** Row of the list of systems, such as `L3`. */
  readonly row: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** As the document prints it: at scale 1. */
  readonly wanted: number;
  readonly kind: FigureKind;
  /** Whether the document rounds it (余, 近, 多). */
  readonly rounded: boolean;
  /** Where the document says no more than "at least" (≥, 以上) or "below" (a fall: below 0). */
  readonly bound: FigureBound | undefined;
  /** What is asked about instead of the saved variables: another area, another year. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The number in the answer's `data`. */
  readonly value: AnswerPath;
  /** The number that it is divided by. */
  readonly over: AnswerPath | undefined;
  /** What the quotient is multiplied by: 3 turns "over three years" into "over the mean of three years". */
  readonly times: number;
  /** What is taken off then: 1 turns "this year over last year" into a change. */
  readonly minus: number;
  /** Where it stands, for messages: `L3.yaml`, and the line in it. */
  readonly file: string;
  readonly line: number;
}

/** `exact` at every scale; `scaled` with the size of the demo; a `rate`, the same at every scale. */
export type FigureKind = 'exact' | 'scaled' | 'rate';

export const figureKinds: readonly FigureKind[] = ['exact', 'scaled', 'rate'];

export type FigureBound = 'least' | 'below';

export const figureBounds: readonly FigureBound[] = ['least', 'below'];
