import type { Scalar } from '../../compose/model.ts';
import type { Holding } from '../../sources/layout.ts';
import { driftAt, shownColumn, type DriftRule } from './rule.ts';

const TEXT: readonly Holding[] = ['text', 'paddedText'];
const FITTING: Readonly<Record<Scalar, readonly Holding[]>> = {
  ID: TEXT,
  String: TEXT,
  Enum: TEXT,
  AreaCode: TEXT,
  IdNumber: TEXT,
  CreditCode: TEXT,
  IntegerId: ['integer'],
  Int: ['integer'],
  Float: ['integer', 'decimal', 'fraction'],
  Boolean: ['boolean'],
  DateTime: ['instant', 'date'],
  Date: ['date'],
};
const WANTED: Readonly<Record<Scalar, string>> = {
  ID: 'text or character varying, or write @key(integer: true) where it is an integer',
  String: 'text or character varying',
  Enum: 'text or character varying',
  AreaCode: 'text or character varying',
  IdNumber: 'text or character varying',
  CreditCode: 'text or character varying',
  IntegerId: 'bigint, integer or smallint, or write @key without integer: true',
  Int: 'integer, bigint or smallint',
  Float: 'numeric, double precision, real or an integer',
  Boolean: 'boolean',
  DateTime: 'timestamp with time zone, timestamp or date',
  Date: 'date',
};

/** What a column holds must be a value of its field's scalar. Other types are cast in a view, and the view is named in @table. */
export const typesFit: DriftRule = ({ mapped, columns }) =>
  columns
    .filter(({ mapped: { scalar }, layout }) => !FITTING[scalar].includes(layout.holds))
    .map(({ mapped: column, layout }) => {
      const { scalar } = column;
      return driftAt(
        mapped,
        'error',
        `${shownColumn(mapped, column)} is of type ${layout.type}, which holds no ${NAMES[scalar] ?? scalar}`,
        `make it ${WANTED[scalar]}, or map a view that casts it`,
        column,
      );
    });

/** Where a scalar is not called so in the schema. */
const NAMES: Readonly<Partial<Record<Scalar, string>>> = { IntegerId: 'integer ID', Enum: 'name of an enum' };

/** Whether the type fits, for rules that would only repeat it. */
export function fits(scalar: Scalar, holds: Holding): boolean {
  return FITTING[scalar].includes(holds);
}
