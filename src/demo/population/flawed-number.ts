import type { NumberFlaw } from '../chance/number-flaw.ts';
import { mistypedCitizenNumber } from './citizen-number.ts';

/** A citizen number as a clerk wrote it down: left out, with a check character that does not fit, or right. */
export function flawedNumber(number: string, flaw: NumberFlaw | undefined): string | null {
  if (flaw === undefined) return number;
  return flaw === 'MISSING' ? null : mistypedCitizenNumber(number);
}
