import { describe, expect, it } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { createDemoWorld } from '../../src/demo/demo-world.ts';
import { demoCities } from '../../src/demo/places/cities.ts';
import { anchorTown } from '../../src/demo/places/villages.ts';
import { shareOfMen } from '../../src/demo/population/age-pyramid.ts';
import type { Person } from '../../src/demo/population/person.ts';
import { demoNow, sampleWorld } from './sample-world.ts';

const world = sampleWorld(0.05);
const people = Array.from({ length: world.population.size }, (_, index) => world.person(index));
const share = (test: (person: (typeof people)[number]) => boolean): number =>
  people.filter(test).length / people.length;
const ageOf = (birthDate: string): number => (demoNow.getTime() - Date.parse(birthDate)) / 31_557_600_000;

describe('citizen numbers', () => {
  it('are valid by GB 11643 and unique', () => {
    expect(people.filter(({ idNumber }) => !isIdNumber(idNumber))).toEqual([]);
    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(50_000);
  });

  it('begin with a county code that has never been given out, the city’s own', () => {
    const assigned = new Set(world.areas.map(({ code }) => code.slice(0, 6)));
    for (const { idNumberArea } of demoCities) expect(assigned).not.toContain(idNumberArea);
    const areas = new Set(people.map(({ idNumber }) => idNumber.slice(0, 6)));
    expect([...areas].sort()).toEqual(['360998', '420298', '430298', '431398']);
    expect(people.every(({ idNumber, areaCode }) => areaCode.startsWith(idNumber.slice(0, 4)))).toBe(true);
  });

  it('say the sex and the date of birth', () => {
    const isRight = ({ idNumber, sex, birthDate }: Person): boolean =>
      (Number(idNumber[16]) % 2 === 1) === (sex === 'MALE') && idNumber.slice(6, 14) === birthDate.replaceAll('-', '');
    expect(people.filter((person) => !isRight(person))).toEqual([]);
  });
});

describe('people', () => {
  it('have phones with a prefix that no operator has, none of them shared', () => {
    const phones = people.flatMap(({ phone }) => (phone === null ? [] : [phone]));
    expect(phones.every((phone) => /^100\d{8}$/.test(phone))).toBe(true);
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.length / people.length).toBeGreaterThan(0.75);
  });

  it('live at addresses that say they are samples', () => {
    expect(people.filter(({ address }) => !/^.+示例路[1-9]\d{0,2}号$/.test(address))).toEqual([]);
  });

  it('have names of two or three characters, surnames as frequent as they are', () => {
    expect(people.filter(({ name }) => !/^\p{Script=Han}{2,3}$/u.test(name))).toEqual([]);
    expect(share(({ name }) => name.startsWith('王'))).toBeCloseTo(0.0725 / 0.85, 1);
    expect(share(({ name }) => name.startsWith('文'))).toBeLessThan(0.005);
    expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(30_000);
  });

  it('are as old as the country’s, and none born after now', () => {
    expect(share(({ birthDate }) => ageOf(birthDate) < 15)).toBeCloseTo(0.161, 2);
    expect(share(({ birthDate }) => ageOf(birthDate) >= 65)).toBeCloseTo(0.156, 2);
    expect(people.every(({ birthDate }) => birthDate <= '2023-12-31' && birthDate > '1923-01-01')).toBe(true);
    expect(share(({ sex }) => sex === 'MALE')).toBeCloseTo(0.512, 2);
    expect(shareOfMen(90 * 366)).toBeLessThan(0.5);
  });

  it('are shared among the cities, over almost every village', () => {
    expect(share(({ areaCode }) => areaCode.startsWith('4302'))).toBe(0.388);
    expect(share(({ areaCode }) => areaCode.startsWith('4313'))).toBe(0.38);
    expect(share(({ areaCode }) => areaCode.startsWith('420281'))).toBe(0.089);
    expect(share(({ areaCode }) => areaCode.startsWith('3609'))).toBe(0.143);
    expect(new Set(people.map(({ areaCode }) => areaCode)).size).toBeGreaterThan(6600);
  });

  it('are mixed in age in each village', () => {
    const own = people.filter(({ areaCode }) => areaCode.startsWith(anchorTown)).map((p) => ageOf(p.birthDate));
    expect(Math.min(...own)).toBeLessThan(10);
    expect(Math.max(...own)).toBeGreaterThan(70);
  });

  it('come in order of village, and village and person agree', () => {
    expect(people.map(({ areaCode }) => areaCode)).toEqual(people.map(({ areaCode }) => areaCode).sort());
  });

  it.each([0.001, 0.002, 0.01])('live in 杉山镇 at scale %d too', (scale) => {
    const { population, person } = sampleWorld(scale);
    const codes = Array.from({ length: population.size }, (_, index) => person(index).areaCode);
    expect(codes.some((code) => code.startsWith(anchorTown))).toBe(true);
  });
});

describe('person(i)', () => {
  it('does not depend on who was asked for before', () => {
    const other = sampleWorld(0.05);
    expect([49_999, 17, 25_000].map((i) => other.person(i))).toEqual([49_999, 17, 25_000].map((i) => people[i]));
  });

  it('changes with the seed', () => {
    const other = sampleWorld(0.05, 7);
    expect(people.slice(0, 100)).not.toEqual(Array.from({ length: 100 }, (_, i) => other.person(i)));
  });

  it('stays unique at scale 10, in the city and years with the most people', () => {
    const big = sampleWorld(10).population;
    const ranks = big.cities[2]!.ranksBornBy(world.clock.today - 53 * 365);
    const numbers = Array.from({ length: 30_000 }, (_, i) => big.idNumber(big.personOfRank(2, ranks - 15_000 + i)));
    expect(new Set(numbers).size).toBe(30_000);
  });
});

describe('createDemoWorld', () => {
  it.each([0, -1, Number.NaN, Infinity, 1000])('refuses scale %d', (scale) => {
    expect(() => createDemoWorld({ scale, now: demoNow })).toThrow(HeyiError);
  });

  it('refuses a time before the data begin, and no time at all', () => {
    expect(() => createDemoWorld({ scale: 0.01, now: new Date('2020-06-01T00:00:00Z') })).toThrow(/HEYI_NOW/);
    expect(() => createDemoWorld({ scale: 0.01, now: new Date(Number.NaN) })).toThrow(/HEYI_NOW/);
  });
});
