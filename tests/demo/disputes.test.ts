import { describe, expect, it } from 'vitest';
import type { WorldDispute } from '../../src/demo/disputes/dispute.ts';
import { disputes } from '../../src/demo/disputes/disputes.ts';
import { stagesOfKind } from '../../src/demo/disputes/dispute-stages.ts';
import { enterprises } from '../../src/demo/enterprises/enterprises.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

const beijing = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1000;

describe.each([0.001, 0.02])('disputes at scale %d', (scale) => {
  const world = sampleWorld(scale);
  const list = disputes(world);
  const codeOf = ({ village }: WorldDispute): string => world.places.villages[village]!.code;
  const counted = (area: string, from: string, to: string): WorldDispute[] =>
    list.filter(
      (dispute) =>
        codeOf(dispute).startsWith(area) &&
        dispute.registeredSecond >= beijing(from) &&
        dispute.registeredSecond < beijing(to),
    );
  const settled = (some: readonly WorldDispute[]): WorldDispute[] => some.filter(({ status }) => status === 'SETTLED');

  it('count 1,099 in 冷水江 in 2023, of which 1,074 settled, 43 of them major', () => {
    const own = counted('431381', '2023-01-01', '2024-01-01');
    expect([own.length, settled(own).length]).toEqual([1099, 1074]);
    expect(settled(own).filter(({ major }) => major)).toHaveLength(43);
  });

  it('count 115 in 永丰街道 since March 2023, of which 97 settled, 16 of them old', () => {
    const own = counted('431321001', '2023-03-01', '2024-01-01');
    expect([own.length, settled(own).length]).toEqual([115, 97]);
    expect(settled(own).filter(({ backlog }) => backlog)).toHaveLength(16);
  });

  it('count 281 in 蓝田街道 since 2022, of which 276 settled, 12 of them old, and none became a petition', () => {
    const own = counted('431382001', '2022-01-01', '2024-01-01');
    expect([own.length, settled(own).length]).toEqual([281, 276]);
    expect(settled(own).filter(({ backlog }) => backlog)).toHaveLength(12);
    expect(own.filter(({ stages }) => stages.some(({ kind }) => kind === 'PETITION'))).toEqual([]);
  });

  it('count 349 in the subdistricts of 娄星区 from March to June 2023', () => {
    expect(counted('431302001', '2023-03-01', '2023-07-01').length).toBeGreaterThan(0);
    expect(counted('4313020', '2023-03-01', '2023-07-01')).toHaveLength(349);
  });

  it('have one of 218 shops with 8 demands and 180 agreements, in 蓝田街道', () => {
    const [group, ...more] = list.filter((dispute) => dispute.group);
    expect(more).toEqual([]);
    expect(codeOf(group!)).toMatch(/^431382001/);
    const parties = records(findTable(world, 'grid', 'dispute_parties')).filter((row) => row['kind'] === 'SHOP');
    expect(parties).toHaveLength(218);
    expect(parties.filter((row) => row['agreed_on'] !== null)).toHaveLength(180);
    expect(records(findTable(world, 'grid', 'dispute_demands'))).toHaveLength(8);
    expect((group!.closedSecond! - group!.registeredSecond) / 86_400).toBeCloseTo(120, 0);
  });

  it('stand in order of time under codes of their own', () => {
    const seconds = list.map(({ registeredSecond }) => registeredSecond);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(list.map(({ index }) => index)).toEqual(list.map((_, index) => index));
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect(list.filter(({ code }) => !/^MD\d{6}202[123]\d{4}\d{4}$/.test(code))).toEqual([]);
  });

  it('go through stages one after the other, of which the last ends as the dispute does', () => {
    for (const { stages, status, registeredSecond, closedSecond } of list) {
      expect((closedSecond === null) === (status === 'OPEN')).toBe(true);
      const last = stages.at(-1);
      if (last !== undefined) expect([last.outcome, last.endSecond]).toEqual([status, closedSecond]);
      let second = registeredSecond;
      for (const { beginSecond, endSecond } of stages) {
        expect(beginSecond).toBeGreaterThanOrEqual(second);
        second = endSecond ?? world.clock.nowSecond;
        expect(second).toBeGreaterThanOrEqual(beginSecond);
        expect(second).toBeLessThanOrEqual(world.clock.nowSecond);
      }
    }
  });

  it('reach departments in order of time', () => {
    for (const kind of ['PETITION', 'MEDIATION', 'LAWSUIT'] as const) {
      const seconds = stagesOfKind(list, kind).map(({ stage }) => stage.beginSecond);
      expect(seconds.length).toBeGreaterThan(20);
      expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    }
  });

  it('have people of the register as parties, two in a hundred applicants without a number, one in two hundred with a wrong one', () => {
    const numbers = list.map(({ applicant }) => applicant.idNumber);
    const every = (step: number, from: number): number => Math.ceil((list.length - from) / step);
    expect(numbers.filter((number) => number === null)).toHaveLength(every(50, 17));
    expect(numbers.filter((number) => number !== null && !isIdNumber(number))).toHaveLength(every(200, 31));
    for (const { applicant, respondent, enterprise } of list) {
      expect((respondent === null) === (enterprise !== null)).toBe(true);
      expect(respondent?.person).not.toBe(applicant.person);
      expect(world.population.villageOf(applicant.person)).toBe(applicant.village);
      if (enterprise !== null) expect(enterprises(world)[enterprise]).toBeDefined();
    }
  });
});

describe('disputes', () => {
  it('are scaled outside of what the documents count', () => {
    const fixed = 1099 + 115 + 281 + 349;
    expect(disputes(sampleWorld(0.001))).toHaveLength(fixed + 12);
    expect(disputes(sampleWorld(0.02))).toHaveLength(fixed + 240);
  });

  it('are the same for everyone who asks', () => {
    const world = sampleWorld(0.001);
    expect(disputes(world)).toBe(disputes(world));
    expect(disputes(world)).toEqual(disputes(sampleWorld(0.001)));
    expect(disputes(world)).not.toEqual(disputes(sampleWorld(0.001, 7)));
  });
});
