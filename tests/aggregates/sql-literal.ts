import type { Scalar } from '../../src/compose/model.ts';

/** A value as SQL writes it. */
export function literal(operand: string, scalar: Scalar): string {
  const quoted = `'${operand.replaceAll("'", "''")}'`;
  switch (scalar) {
    case 'Int':
    case 'Float':
    case 'IntegerId':
      return operand;
    case 'Date':
      return `date ${quoted}`;
    case 'DateTime':
      return `timestamptz ${quoted}`;
    default:
      return quoted;
  }
}
