import { isDate } from '../../values/date-time.ts';
import { textScalar } from './text-scalar.ts';

export const DateScalar = textScalar({
  expected: 'a calendar date that exists, such as "2023-05-01"',
  parse: (text) => (isDate(text) ? text : undefined),
});
