import { normaliseDateTime } from '../../values/date-time.ts';
import { textScalar } from './text-scalar.ts';

export const DateTimeScalar = textScalar({
  expected: 'an RFC 3339 instant with an offset, such as "2023-05-01T10:00:00+08:00"',
  parse: normaliseDateTime,
});
