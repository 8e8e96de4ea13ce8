import { shortestAreaCode } from './area-code.ts';
import { isCreditCode } from './credit-code.ts';
import { isIdNumber } from './id-number.ts';

/** Whether a text can be a key at all, by the form of its kind; of kinds without a form of their own, every text can. */
export function isWellFormed(text: string, kind: string): boolean {
  switch (kind) {
    case 'IdNumber':
      return isIdNumber(text);
    case 'CreditCode':
      return isCreditCode(text);
    case 'AreaCode':
      return shortestAreaCode(text) !== undefined;
    default:
      return true;
  }
}
