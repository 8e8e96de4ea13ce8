import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode } from '../../src/values/credit-code.ts';
import { creditCodes } from './credit-codes.ts';

describe('isCreditCode', () => {
  it.each([
    ['the example of GB 32100-2015', '91350100M000100Y43'],
    ['an enterprise’s', `91430298MA4L16JQ9${withCheck('91430298MA4L16JQ9')}`],
    ['a social organisation’s', `51430298MJ000001K${withCheck('51430298MJ000001K')}`],
  ])('permits %s', (_what, code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a code without its check character', '91350100M000100Y4'],
    ['one character too many', '91350100M000100Y430'],
    ['an organisation code alone', 'M000100Y4'],
    ['small letters', '91350100m000100y43'],
    ['another check character', '91350100M000100Y44'],
    ['a letter in the area', '9135010AM000100Y43'],
    ['a letter that the standard leaves out', '91350100I000100Y43'],
    ['a blank', '91350100M00010 Y43'],
    ['a line end', '91350100M000100Y4\n'],
  ])('refuses %s', (_what, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('permits every code that is built by the standard', () => {
    fc.assert(fc.property(creditCodes, (code) => isCreditCode(code)));
  });

  it('refuses every code with one character changed', () => {
    fc.assert(
      fc.property(creditCodes, fc.nat(17), fc.constantFrom(...characters), (code, index, character) => {
        fc.pre(code[index] !== character);
        expect(isCreditCode(code.slice(0, index) + character + code.slice(index + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses every code with two neighbours swapped', () => {
    fc.assert(
      fc.property(creditCodes, fc.nat(15), (code, index) => {
        const [first, second] = [code[index]!, code[index + 1]!];
        fc.pre(first !== second);
        expect(isCreditCode(code.slice(0, index) + second + first + code.slice(index + 2))).toBe(false);
      }),
    );
  });
});

const characters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

/** The check character by ISO 7064 in its recursive form, so that the weights of the code under test are not used. */
function withCheck(body: string): string {
  // Horner from the last place, each weight three times the one before.
  let sum = 0;
  for (const character of Array.from(body).reverse()) sum = (sum * 3 + characters.indexOf(character)) % 31;
  return characters[(31 - sum) % 31]!;
}
