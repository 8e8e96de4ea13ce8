import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from './area-text.ts';
import type { Cell } from './cell.ts';
import { answerOf } from './cell-forms.ts';
import type { Json } from './operation.ts';

/** The ways in which a client may write a value; the first is the hub's own. */
export function valueForms(cell: NonNullable<Cell>, scalar: Scalar): readonly Json[] {
  const own = answerOf(cell, scalar) as Json;
  switch (scalar) {
    case 'IntegerId':
      return [own, Number(own)];
    case 'AreaCode': {
      const short = shortArea(cell as string);
      return [short, cell as string, ...(short.length < 12 ? [`${short}0`] : [])];
    }
    case 'IdNumber':
    case 'CreditCode':
      return [own, (own as string).toLowerCase()];
    case 'DateTime':
      if ((own as string).includes('.')) return [own, (own as string).replace('+', '0+')];
      return [own, inUtc(own as string), (own as string).replace('+08:00', '.000+08:00'), elsewhere(own as string)];
    default:
      return [own];
  }
}

/** Values that no row has, of the kinds that break statements. */
export const ODD_VALUES: Readonly<Partial<Record<Scalar, readonly Json[]>>> = {
  String: ['', '%', '_', '\\', "'", '"', '\n', '𠮷', '\uffff', '🏘️', 'é'],
  ID: ['', "'"],
  IntegerId: ['0', '999999999999999999', 2147483648],
  Int: [0, -1, 2147483647, -2147483648],
  Float: [0, -0.01, 1e21, 5e-324],
  DateTime: [
    '0001-01-01T00:00:00Z',
    '9999-12-31T15:59:59Z',
    '2023-02-28T23:59:59.999999+08:00',
    '1970-01-01T00:00:00-23:59',
  ],
  Date: ['0001-01-01', '9999-12-31', '2024-02-29'],
  AreaCode: ['99', '10', '110000000000', '999999999999'],
};

function inUtc(text: string): string {
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

function elsewhere(text: string): string {
  return new Date(Date.parse(text) - 5.5 * 3_600_000).toISOString().replace('.000Z', '-05:30');
}
