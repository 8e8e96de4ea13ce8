import { describe, expect, it } from 'vitest';
import { enterprises } from '../../src/demo/enterprises/enterprises.ts';
import { madeCreditCode } from '../../src/demo/enterprises/made-credit-code.ts';
import { parks } from '../../src/demo/enterprises/parks.ts';
import { isCreditCode } from '../../src/values/credit-code.ts';
import { sampleWorld } from './sample-world.ts';

const world = sampleWorld(0.02);
const list = enterprises(world);
const areas = new Map(world.areas.map((area) => [area.code, area]));

describe('credit codes', () => {
  it('are valid by GB 32100 and unique', () => {
    expect(list.filter(({ creditCode }) => !isCreditCode(creditCode))).toEqual([]);
    expect(new Set(list.map(({ creditCode }) => creditCode)).size).toBe(list.length);
  });

  it('have a county code that has never been given out, so that nobody’s can be among them', () => {
    const assigned = new Set(world.areas.map(({ code }) => code.slice(0, 6)));
    const used = new Set(list.map(({ creditCode }) => creditCode.slice(2, 8)));
    expect([...used].filter((area) => assigned.has(area))).toEqual([]);
    expect([...used].sort()).toEqual(['360998', '420298', '430298', '431398']);
  });

  it('carry the check character of the organisation code, GB 11714', () => {
    // The standard's own example of an organisation code: D2143569-X.
    expect(madeCreditCode('91', '430298', 'D2', 143_569).slice(8, 17)).toBe('D2143569X');
  });
});

describe('enterprises', () => {
  it.each([0.001, 0.02])('are 127 little giants in the parks of Zhuzhou, and others by scale: %d', (scale) => {
    const own = enterprises(sampleWorld(scale));
    const giants = own.filter(({ kind }) => kind === 'LITTLE_GIANT');
    expect(giants).toHaveLength(127);
    expect(giants.filter(({ city, park }) => city !== 2 || park === null)).toEqual([]);
    expect(own).toHaveLength(127 + 30_000 * scale);
  });

  it('say in their names that they are samples', () => {
    expect(list.filter(({ name }) => !/^\p{Script=Han}{2,4}示例\p{Script=Han}+有限公司$/u.test(name))).toEqual([]);
  });

  it('lie where their park does', () => {
    const areaOfPark = new Map(parks.map(({ code, area }) => [code, area]));
    for (const { park, village } of list) {
      if (park === null) continue;
      const area = areaOfPark.get(park)!;
      const own = area.endsWith('000000') ? area.slice(0, 6) : area.slice(0, 9);
      expect(world.places.villages[village]!.code.startsWith(own), park).toBe(true);
    }
  });
});

describe('parks', () => {
  it('lie in areas of the tree, a zone without a code under its county', () => {
    expect(parks.filter(({ area }) => !areas.has(area))).toEqual([]);
    expect(parks.find(({ name }) => name === '娄底经济技术开发区')?.area).toBe('431302000000');
    expect(new Set(parks.map(({ code }) => code)).size).toBe(parks.length);
  });
});
