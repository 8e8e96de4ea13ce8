import type { Column } from '../plan/column.ts';
import type { KeySet, KeysFound, Operand, Page } from '../plan/plan.ts';

/** What stands behind one placeholder of a statement. The values come in when the statement is run. */
export type Parameter =
  | { readonly kind: 'keys'; readonly column: Column }
  | { readonly kind: 'operand'; readonly column: Column; readonly operand: Operand; readonly form: OperandForm }
  /** Keys that other steps have found. */
  | ({ readonly kind: 'keySet'; readonly column: Pick<Column, 'scalar'> } & KeySet)
  /** What one of these steps has found: its keys, or where `value` is given those values, in the order of the keys. */
  | {
      readonly kind: 'passed';
      readonly column: Pick<Column, 'scalar'>;
      readonly from: KeysFound;
      readonly value: number | undefined;
    }
  /** One key more than may be passed on. */
  | { readonly kind: 'keyBound' }
  /** The keys at the front of a list that a step has read; null where it was not run, and all rows are looked at. */
  | { readonly kind: 'front'; readonly column: Pick<Column, 'scalar'>; readonly step: number }
  /** How many rows the front of a list has. */
  | { readonly kind: 'frontBound'; readonly page: Page }
  | { readonly kind: 'limit'; readonly page: Page }
  | { readonly kind: 'fraction'; readonly operand: Operand }
  | {
      readonly kind: 'cursor';
      readonly page: Page;
      readonly end: 'after' | 'before';
      readonly term: number;
      readonly column: Column;
    };

/** The value itself, a list of values, one end of an area's range of codes, or the end of a prefix's range of texts. */
export type OperandForm = 'value' | 'list' | 'low' | 'high' | 'prefixEnd';
