import { isIdNumber } from '../../values/id-number.ts';
import { textScalar } from './text-scalar.ts';

export const IdNumberScalar = textScalar({
  expected: 'a citizen number of 18 characters with a valid date of birth and check digit (GB 11643)',
  parse: (text) => {
    const upper = text.toUpperCase();
    return isIdNumber(upper) ? upper : undefined;
  },
  secret: true,
});
