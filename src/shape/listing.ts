import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import type { RowPage } from './step-rows.ts';

/** Where the rows of a list come from: one step, or several merged. */
export interface Listing {
  /** Whether a source that it needs did not answer: an unknown list is null, not empty. */
  isUnknown(context: AnswerContext): boolean;
  /** The page of the object with this key. */
  page(key: Cell, context: AnswerContext): RowPage;
  /** How many there are in all; null where that is not known. */
  total(key: Cell, context: AnswerContext): number | null;
  cursor(row: Row, context: AnswerContext): string;
  /** Whether the page was read from the end. */
  readonly backwards: boolean;
  bounded(context: AnswerContext): { readonly after: boolean; readonly before: boolean };
}
