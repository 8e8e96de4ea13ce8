import { shortestAreaCode } from '../../values/area-code.ts';
import { textScalar } from './text-scalar.ts';

export const AreaCodeScalar = textScalar({
  expected: '2 to 12 digits of an area code, such as "4313" or "431302104"',
  parse: shortestAreaCode,
});
