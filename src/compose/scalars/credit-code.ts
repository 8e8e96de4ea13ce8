import { isCreditCode } from '../../values/credit-code.ts';
import { textScalar } from './text-scalar.ts';

export const CreditCodeScalar = textScalar({
  expected: 'a credit code of 18 characters with a valid check character (GB 32100)',
  parse: (text) => {
    const upper = text.toUpperCase();
    return isCreditCode(upper) ? upper : undefined;
  },
});
