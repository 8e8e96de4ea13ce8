import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdNumber } from '../../src/values/id-number.ts';
import { idNumbers } from './id-numbers.ts';

describe('isIdNumber', () => {
  it.each([
    ['the first example of GB 11643-1999', '11010519491231002X'],
    ['its second example', '440524188001010014'],
    ['a leap day', '431398200002290072'],
  ])('permits %s', (_what, number) => {
    expect(isIdNumber(number)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a number without its check character', '11010519491231002'],
    ['a number of the first generation', '110105491231002'],
    ['one character too many', '11010519491231002X0'],
    ['a small x', '11010519491231002x'],
    ['another check character', '110105194912310021'],
    ['an X inside', '1101051949123100X2'],
    ['a blank in front', ' 1010519491231002X'],
    ['a line end', '11010519491231002X\n'],
    ['full-width digits', '１1010519491231002X'],
    ['a sign', '+1010519491231002X'],
  ])('refuses %s', (_what, number) => {
    expect(isIdNumber(number)).toBe(false);
  });

  it.each([
    ['a thirteenth month', '19491301'],
    ['a month zero', '19490001'],
    ['a day zero', '19491200'],
    ['the 31st of April', '19490431'],
    ['a leap day in a common year', '20010229'],
    ['a leap day in 1900', '19000229'],
    ['a year before 1800', '17991231'],
  ])('refuses %s, although its check character fits', (_what, birth) => {
    expect(isIdNumber(withCheckCharacter(`110105${birth}002`))).toBe(false);
  });

  it.each(['20000229', '18000101', '19491231'])('permits birth on %s with its check character', (birth) => {
    expect(isIdNumber(withCheckCharacter(`110105${birth}002`))).toBe(true);
  });

  it('permits every number that is built by the standard', () => {
    fc.assert(fc.property(idNumbers, (number) => isIdNumber(number)));
  });

  it('refuses every number with one character changed', () => {
    fc.assert(
      fc.property(idNumbers, fc.nat(17), fc.constantFrom(...Array.from('0123456789X')), (number, index, character) => {
        fc.pre(number[index] !== character);
        expect(isIdNumber(number.slice(0, index) + character + number.slice(index + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses every number with two neighbouring digits swapped', () => {
    fc.assert(
      fc.property(idNumbers, fc.nat(15), (number, index) => {
        const [first, second] = [number[index]!, number[index + 1]!];
        fc.pre(first !== second);
        expect(isIdNumber(number.slice(0, index) + second + first + number.slice(index + 2))).toBe(false);
      }),
    );
  });
});

/** The check character by ISO 7064 in its recursive form, so that the weights of the code under test are not used. */
function withCheckCharacter(body: string): string {
  let product = 0;
  for (const digit of body) product = ((product + Number(digit)) * 2) % 11;
  return body + '0123456789X'.charAt((12 - product) % 11);
}
