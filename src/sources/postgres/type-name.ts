import type { Scalar } from '../../compose/model.ts';

/** PostgreSQL's type for the values of a scalar, in its full width. */
export function typeName(scalar: Scalar): string {
  switch (scalar) {
    case 'IntegerId':
    case 'Int':
      return 'bigint';
    case 'Float':
      return 'numeric';
    case 'Boolean':
      return 'boolean';
    case 'DateTime':
      return 'timestamptz';
    case 'Date':
      return 'date';
    case 'ID':
    case 'String':
    case 'Enum':
    case 'AreaCode':
    case 'IdNumber':
    case 'CreditCode':
      return 'text';
  }
}
