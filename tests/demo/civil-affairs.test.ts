import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { isCreditCode } from '../../src/values/credit-code.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

type Row = Record<string, Cell>;
const text = (cell: Cell | undefined): string => String(cell);
const time = (cell: Cell | undefined): number => Date.parse(text(cell).replace(' ', 'T'));

describe.each([0.002, 0.02])('civil affairs at scale %d', (scale) => {
  const world = sampleWorld(scale);
  const rowsOf = (table: string): Row[] => records(findTable(world, 'civil-affairs', table));
  const teams = rowsOf('volunteer_teams');
  const volunteers = rowsOf('volunteers');
  const activities = rowsOf('team_activities');
  const inArea = (rows: Row[], area: string): Row[] => rows.filter((row) => text(row['area_code']).startsWith(area));
  const ofProgramme = (rows: Row[], programme: string): Row[] =>
    rows.filter((row) => teams[Number(row['team_id']) - 1]!['programme'] === programme);

  it('has the teams that the documents count at every scale, and people by scale above ten thousand', () => {
    const count = (programme: string): number => teams.filter((row) => row['programme'] === programme).length;
    expect([count('娄底红'), count('琅塘星')]).toEqual([9905, 34]);
    expect(ofProgramme(volunteers, '琅塘星')).toHaveLength(7026);
    expect(ofProgramme(volunteers, '娄底红')).toHaveLength(Math.round(151_200 * scale));
    expect(inArea(ofProgramme(volunteers, '平安志愿者'), '4302')).toHaveLength(Math.round(602_400 * scale));
  });

  it('counts patrols, services, reports and events as the documents do', () => {
    const count = (programme: string, kind: string): number =>
      ofProgramme(activities, programme).filter((row) => row['kind'] === kind).length;
    expect([count('娄底红', 'PATROL'), count('琅塘星', 'REPORT'), count('琅塘星', 'PATROL')]).toEqual([
      9312, 7090, 623,
    ]);
    expect(count('琅塘星', 'SERVICE')).toBe(Math.round(31_146 * scale));
    expect(count('娄底红', 'EVENT')).toBe(Math.round(16_840 * scale));
  });

  it('has every activity done by a volunteer of the team, in its area, and its points add up to the volunteer’s', () => {
    const points = new Map<number, number>();
    for (const row of activities) {
      const volunteer = volunteers[Number(row['volunteer_id']) - 1]!;
      expect([volunteer['id'], volunteer['team_id'], volunteer['area_code']]).toEqual([
        row['volunteer_id'],
        row['team_id'],
        row['area_code'],
      ]);
      const id = Number(row['volunteer_id']);
      points.set(id, (points.get(id) ?? 0) + Number(row['points']));
    }
    expect(volunteers.filter((row) => row['points'] !== (points.get(Number(row['id'])) ?? 0))).toEqual([]);
    expect(activities.filter((row) => (row['topic'] !== null) !== (row['kind'] === 'SERVICE'))).toEqual([]);
  });

  it('puts every volunteer into a team of the village that the team is of', () => {
    const ids = volunteers.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, n) => n + 1));
    expect(teams.map(({ id }) => id)).toEqual(teams.map((_, n) => n + 1));
    for (const row of volunteers) expect(teams[Number(row['team_id']) - 1]!['area_code']).toBe(row['area_code']);
  });

  it('leaves 1 % of volunteers without a number, mistypes 0.3 %, and enters 2 % of activities more than three days late', () => {
    const numbers = volunteers.map((row) => row['id_number'] ?? null);
    expect(numbers.filter((number) => number === null)).toHaveLength(Math.round(volunteers.length * 0.01));
    expect(numbers.filter((number) => number !== null && !isIdNumber(text(number)))).toHaveLength(
      Math.round(volunteers.length * 0.003),
    );
    const late = activities.filter((row) => time(row['recorded_at']) - time(row['done_at']) > 3 * 86_400_000);
    expect(late.length / activities.length).toBeCloseTo(0.02, 2);
  });

  it('has within the 100-metre circle of 奉新 and 袁州 nine services in ten, and no circle elsewhere', () => {
    const circled = activities.filter((row) => row['within_circle'] !== null);
    expect(circled.every((row) => /^(360921|360902)/.test(text(row['area_code'])))).toBe(true);
    expect(circled.filter((row) => row['within_circle'] === 't').length / circled.length).toBeCloseTo(0.9, 1);
  });

  it('has 74 respected villagers, who are the mediators of the justice bureau', () => {
    const mediators = records(findTable(world, 'justice', 'mediators')).filter(
      ({ role }) => role === 'RESPECTED_VILLAGER',
    );
    const villagers = ofProgramme(volunteers, '谭家乡贤');
    expect(villagers).toHaveLength(74);
    const known = new Set(mediators.map((row) => row['id_number']));
    const numbers = villagers.map((row) => row['id_number'] ?? null).filter((number) => isIdNumber(text(number)));
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
  });

  it('has 702 social organisations in Zhuzhou, 74 of them agencies, each with a credit code of its own', () => {
    const organizations = rowsOf('social_organizations');
    const own = inArea(organizations, '4302');
    expect(own).toHaveLength(702);
    expect(own.filter(({ kind }) => kind === 'SOCIAL_WORK_AGENCY')).toHaveLength(74);
    expect(organizations.every((row) => isCreditCode(text(row['credit_code'])))).toBe(true);
    expect(new Set(organizations.map((row) => row['credit_code'])).size).toBe(organizations.length);
    const linked = new Set(teams.map((row) => row['organization_id']).filter((id) => id !== null));
    expect(organizations.filter(({ id }) => linked.has(id!)).map(({ name }) => name)).toEqual(['大冶市平安志愿者协会']);
  });

  it('has members who pledge two or three services each', () => {
    const pledges = rowsOf('service_pledges');
    const byMember = new Map<Cell, number>();
    for (const { person_id_number: member } of pledges) byMember.set(member!, (byMember.get(member!) ?? 0) + 1);
    expect(byMember.size).toBe(Math.round(50_120 * scale));
    expect(pledges).toHaveLength(Math.round(119_600 * scale));
    expect([...new Set(byMember.values())].sort()).toEqual([2, 3]);
    expect(pledges.filter((row) => (row['done_on'] !== null) !== (row['status'] === 'DONE'))).toEqual([]);
  });

  it('has revised rules in 383 of the 383 villages that Daye counts', () => {
    const own = inArea(rowsOf('village_rules'), '420281');
    expect(own).toHaveLength(383);
    expect(own.filter((row) => row['revised_on'] === null)).toEqual([]);
    expect(new Set(own.map((row) => row['area_code'])).size).toBe(383);
  });

  it('marries people who are old enough, and misses or mistypes a few wives’ numbers', () => {
    const marriages = rowsOf('marriages');
    const wives = marriages.map((row) => row['wife_id_number'] ?? null);
    expect(wives.filter((number) => number === null)).toHaveLength(Math.round(marriages.length * 0.01));
    for (const row of marriages) {
      const birth = text(row['husband_id_number']).slice(6, 14);
      const years = Number(text(row['registered_on']).replaceAll('-', '')) - Number(birth);
      expect(years).toBeGreaterThanOrEqual(22_0000);
      expect(row['husband_id_number']).not.toBe(row['wife_id_number']);
    }
  });

  it('has cases of minors’ aid at every step, closed where they are closed, and all of them a minor’s', () => {
    const cases = rowsOf('minor_aid_cases');
    expect(cases).toHaveLength(34 + 41 + 47);
    expect(new Set(cases.map(({ step }) => step)).size).toBe(5);
    expect(cases.filter((row) => (row['closed_at'] !== null) !== (row['step'] === 'CLOSED'))).toEqual([]);
    expect(cases.every(({ minor }) => minor === 't')).toBe(true);
  });
});
