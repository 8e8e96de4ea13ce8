import { describe, expect, it } from 'vitest';
import { citizenNumber, mistypedCitizenNumber } from '../../src/demo/population/citizen-number.ts';
import { isIdNumber } from '../../src/values/id-number.ts';

describe('citizenNumber', () => {
  it('gives the check characters of the examples in GB 11643-1999', () => {
    expect(citizenNumber('110105', '1949-12-31', 2)).toBe('11010519491231002X');
    expect(citizenNumber('440524', '1880-01-01', 1)).toBe('440524188001010014');
  });

  it('pads the sequence to three digits', () => {
    expect(citizenNumber('431398', '2000-02-29', 7).slice(14, 17)).toBe('007');
    expect(citizenNumber('431398', '2000-02-29', 42).slice(14, 17)).toBe('042');
  });
});

describe('mistypedCitizenNumber', () => {
  it('is never valid, and differs in the last character alone', () => {
    for (let sequence = 1; sequence < 200; sequence += 1) {
      const number = citizenNumber('431398', '1985-03-07', sequence);
      const mistyped = mistypedCitizenNumber(number);
      expect(isIdNumber(number)).toBe(true);
      expect(isIdNumber(mistyped)).toBe(false);
      expect(mistyped).toMatch(new RegExp(`^${number.slice(0, 17)}[0-9X]$`));
    }
  });
});
