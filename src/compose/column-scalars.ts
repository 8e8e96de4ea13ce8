import type { Scalar } from './model.ts';

/** The scalars that a column may have. */
export const columnScalars: ReadonlySet<string> = new Set<Scalar>([
  'ID',
  'String',
  'Int',
  'Float',
  'Boolean',
  'DateTime',
  'Date',
  'AreaCode',
  'CreditCode',
  'IdNumber',
]);
