import { describe, expect, it } from 'vitest';
import { demoCities } from '../../src/demo/places/cities.ts';
import { readAreas } from '../../src/demo/places/read-areas.ts';
import { createPlaces } from '../../src/demo/places/villages.ts';

const areas = readAreas();
const areasByCode = new Map(areas.map((area) => [area.code, area]));
const above = { CITY: undefined, COUNTY: 'CITY', TOWN: 'COUNTY', VILLAGE: 'TOWN' } as const;

describe('the area tree', () => {
  it.each([
    { city: 'Zhuzhou', prefix: '4302', counts: { CITY: 1, COUNTY: 9, TOWN: 112, VILLAGE: 1400 } },
    { city: 'Loudi', prefix: '4313', counts: { CITY: 1, COUNTY: 5, TOWN: 89, VILLAGE: 2107 } },
    { city: 'Daye', prefix: '420281', counts: { CITY: 0, COUNTY: 1, TOWN: 18, VILLAGE: 431 } },
    { city: 'Yichun', prefix: '3609', counts: { CITY: 1, COUNTY: 10, TOWN: 219, VILLAGE: 2794 } },
  ])('holds the 2023 edition of $city', ({ prefix, counts }) => {
    const own = areas.filter(({ code }) => code.startsWith(prefix));
    const byLevel = { CITY: 0, COUNTY: 0, TOWN: 0, VILLAGE: 0 };
    for (const { level } of own) byLevel[level] += 1;
    expect(byLevel).toEqual(counts);
  });

  it('has full codes, each once, in order', () => {
    expect(areas.every(({ code, name }) => /^[1-9]\d{11}$/.test(code) && name !== '')).toBe(true);
    expect(areasByCode.size).toBe(areas.length);
    expect(areas.map(({ code }) => code)).toEqual([...areasByCode.keys()].sort());
  });

  it('hangs every area under one of the level above', () => {
    for (const { code, level, parentCode } of areas) {
      if (parentCode === null) continue;
      expect(areasByCode.get(parentCode)?.level, code).toBe(above[level]);
      expect(code.startsWith(parentCode.replace(/(000)?(000)?(00)?(00)?$/, ''))).toBe(true);
    }
  });

  it('has the four cities as its only roots, Daye as a county-level one', () => {
    const roots = areas.filter(({ parentCode }) => parentCode === null);
    expect(roots.map(({ code }) => code)).toEqual(demoCities.map(({ code }) => code));
    expect(areasByCode.get('420281000000')).toMatchObject({ name: '大冶市', level: 'COUNTY' });
  });
});

describe('villages', () => {
  const { villages, counties } = createPlaces(areas, 1);

  it('are all of the tree, in its order, under their county', () => {
    expect(villages).toHaveLength(6732);
    for (const [position, { firstVillage, endVillage, code }] of counties.entries()) {
      const own = villages.slice(firstVillage, endVillage);
      expect(own.length).toBeGreaterThan(0);
      expect(own.every((village) => village.code.startsWith(code.slice(0, 6)) && village.county === position)).toBe(
        true,
      );
    }
  });

  it.each([
    { code: '431302100001', shortName: '恩口社区' },
    { code: '431302100201', shortName: '杉山村' },
    { code: '360902101202', shortName: '西村' },
    { code: '360981008012', shortName: '天缘社区' },
  ])('are called without their committee: $shortName', ({ code, shortName }) => {
    expect(villages.find((village) => village.code === code)?.shortName).toBe(shortName);
  });

  it('never carry a committee in the short name', () => {
    expect(villages.filter(({ shortName }) => /委会|委员会/.test(shortName) || shortName === '')).toEqual([]);
  });
});
