import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaCodeAbove,
  areaLevel,
  areaRange,
  fullAreaCode,
  shortestAreaCode,
  trimAreaCode,
} from '../../src/values/area-code.ts';

/** Two digits each for province, city and county, three each for town and village; a short list is an area higher up. */
const digits = (length: number) =>
  fc.integer({ min: 1, max: 10 ** length - 1 }).map((part) => String(part).padStart(length, '0'));
const levels = [fc.integer({ min: 10, max: 99 }).map(String), digits(2), digits(2), digits(3), digits(3)];
const areaCode = fc
  .integer({ min: 1, max: 5 })
  .chain((depth) => fc.tuple(...levels.slice(0, depth)))
  .map((parts) => parts.join(''));

describe('shortestAreaCode', () => {
  it.each([
    ['43', '43'],
    ['4313', '4313'],
    ['431302', '431302'],
    ['431302104', '431302104'],
    ['431302104201', '431302104201'],
    ['430000', '43'],
    ['431300', '4313'],
    ['431300000000', '4313'],
    ['431302104000', '431302104'],
    ['431302000001', '431302000001'],
    ['4310', '4310'],
    ['431', '4310'],
    ['4313021', '431302100'],
  ])('permits %s as %s', (text, shortest) => {
    expect(shortestAreaCode(text)).toBe(shortest);
  });

  it.each([
    '',
    '4',
    '043',
    '4313021042010',
    '431302104201001',
    '43A3',
    '43 13',
    ' 4313',
    '4313\n',
    '-4313',
    '４３１３',
  ])('refuses %j', (text) => {
    expect(shortestAreaCode(text)).toBeUndefined();
  });

  it('comes back from the full form, whatever the level', () => {
    fc.assert(
      fc.property(areaCode, (code) => {
        expect(fullAreaCode(code)).toHaveLength(12);
        expect(shortestAreaCode(fullAreaCode(code))).toBe(code);
        expect(shortestAreaCode(code)).toBe(code);
      }),
    );
  });
});

describe('trimAreaCode', () => {
  it('trims a full code to its level', () => {
    expect(trimAreaCode('431302000000')).toBe('431302');
  });

  it('leaves a text of another length as it is', () => {
    expect(trimAreaCode('4313020')).toBe('4313020');
    expect(trimAreaCode('431302104201001')).toBe('431302104201001');
  });
});

it.each([
  ['43', 'province'],
  ['4313', 'city'],
  ['431302', 'county'],
  ['431302104', 'town'],
  ['431302104201', 'village'],
])('areaLevel of %s is %s', (code, level) => {
  expect(areaLevel(code)).toBe(level);
});

describe('areaRange', () => {
  it.each([
    ['43', '430000000000', '44'],
    ['4313', '431300000000', '4314'],
    ['4399', '439900000000', '4400'],
    ['431302104', '431302104000', '431302105'],
    ['431302104201', '431302104201', '431302104202'],
    ['9999', '999900000000', ':'],
  ])('of %s is from %s to below %s', (code, low, high) => {
    expect(areaRange(code)).toEqual({ low, high });
  });

  it('contains the area itself and all below it', () => {
    fc.assert(
      fc.property(areaCode, (village) => {
        for (const length of [2, 4, 6, 9, 12].filter((length) => length <= village.length)) {
          const { low, high } = areaRange(village.slice(0, length));
          const full = fullAreaCode(village);
          expect(low <= full && full < high, `${village} in ${village.slice(0, length)}`).toBe(true);
        }
      }),
    );
  });

  it('contains nothing else', () => {
    // The two codes share digits as often as not: two unrelated ones would never come near each other.
    const pair = fc
      .tuple(areaCode, areaCode, fc.integer({ min: 0, max: 12 }))
      .map(([one, other, shared]) => [
        one,
        shortestAreaCode((one.slice(0, shared) + other.slice(shared)).padEnd(2, '1'))!,
      ])
      .map(([one = '', other = '']) => ({ one, other }));
    fc.assert(
      fc.property(pair, ({ one, other }) => {
        const { low, high } = areaRange(one);
        const full = fullAreaCode(other);
        expect(low <= full && full < high).toBe(full.startsWith(one));
      }),
      { numRuns: 500 },
    );
  });
});

describe('areaCodeAbove', () => {
  it.each([
    ['431302101201', '431302101'],
    ['431302101', '431302'],
    ['431302', '4313'],
    ['4313', '43'],
    ['43', '43'],
  ])('%s lies in %s', (code, above) => {
    expect(areaCodeAbove(code)).toBe(above);
  });
});
