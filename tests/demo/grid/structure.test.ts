import { describe, expect, it } from 'vitest';
import { createDemoWorld } from '../../../src/demo/demo-world.ts';
import { sampleWorld } from '../sample-world.ts';
import { gridRows, sum, text, within, type Row } from './grid-rows.ts';

describe.each([0.001, 0.01])('at scale %d', (scale) => {
  const rowsOf = gridRows(sampleWorld(scale));
  const count = (table: string, area: string, cells: Row = {}): number => within(rowsOf(table), area, cells).length;

  it('Loudi has centres in four levels: 1, 5, 90 and 2,099, a fifth of the towns’ models and all of them qualified', () => {
    const levels = ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'].map((level) => count('centers', '4313', { level }));
    expect(levels).toEqual([1, 5, 90, 2099]);
    expect(count('centers', '4313', { level: 'TOWN', grade: 'MODEL' })).toBe(18);
    expect(count('centers', '4313', { level: 'TOWN', grade: 'BASIC' })).toBe(0);
    for (const town of ['431302100', '431382001', '431322111'])
      expect(count('centers', town, { level: 'TOWN', grade: 'MODEL' }), town).toBe(1);
  });

  it('Zhuzhou has 1,397 centres, one of them in 长江村; Zhangshu has 313 in three levels; Daye’s villages have 383', () => {
    expect(count('centers', '4302')).toBe(1397);
    expect(count('centers', '430225101210')).toBe(1);
    expect(['COUNTY', 'TOWN', 'VILLAGE'].map((level) => count('centers', '360982', { level }))).toEqual([1, 19, 293]);
    expect(count('centers', '420281', { level: 'VILLAGE' })).toBe(383);
  });

  it('Zhangshu’s centres have 10 staff, 5 mediators and 5 clerks in the city’s, 152 posted officers and 1,612 of the villages', () => {
    const kinds = ['STAFF', 'MEDIATOR', 'CLERK', 'POSTED_OFFICER', 'VILLAGE_STAFF'];
    expect(kinds.map((kind) => count('center_staff', '360982', { kind }))).toEqual([10, 5, 5, 152, 1612]);
  });

  it('Loudi has 9,708 open grids, 9,721 members and 9,494 party groups', () => {
    expect(count('grids', '4313', { closed_on: null })).toBe(9708);
    expect(count('grid_members', '4313')).toBe(9721);
    expect(count('grids', '4313', { party_group: 't' })).toBe(9494);
  });

  it('Loudi’s courtyard meetings of 2022 are held in 2,056 villages', () => {
    const own = within(rowsOf('meetings'), '4313', { kind: 'COURTYARD' }).filter(({ held_at }) =>
      text(held_at).startsWith('2022'),
    );
    expect(own).toHaveLength(8512);
    expect(new Set(own.map(({ area_code }) => area_code)).size).toBe(2056);
    expect([sum(own, 'disputes_settled'), sum(own, 'problems_solved')]).toEqual([4031, 6147]);
  });

  it('the dispute of 218 shops has 20 meetings, all before it was settled', () => {
    const [dispute] = rowsOf('disputes').filter(({ title }) => text(title).includes('218家商铺'));
    const own = rowsOf('meetings').filter(({ kind }) => kind === 'GROUP_DISPUTE');
    expect(own).toHaveLength(20);
    expect(own.filter(({ dispute_code }) => dispute_code !== dispute!['code'])).toEqual([]);
    const times = own.map(({ held_at }) => text(held_at));
    expect(times.filter((time) => time < text(dispute!['registered_at']))).toEqual([]);
    expect(times.filter((time) => time > text(dispute!['closed_at']))).toEqual([]);
  });

  it('龙湾村 surveys 608 houses in a week of June 2022, and nobody surveys there before or after', () => {
    const own = within(rowsOf('inspections'), '431322111251', { kind: 'SELF_BUILT_HOUSE' });
    expect(own).toHaveLength(608);
    expect(own.filter(({ inspected_at }) => !/^2022-06-1[3-9]/.test(text(inspected_at)))).toEqual([]);
  });

  it('Zhuzhou assesses 43 departments by 19 tasks, 47 lists and 94 requirements, Daye 18 towns, a zone and 87 units', () => {
    const items = ['TASK', 'LIST', 'REQUIREMENT'].map((kind) => count('assessment_items', '4302', { kind }));
    expect(items).toEqual([19, 47, 94]);
    expect(count('assessed_units', '4302', { kind: 'DEPARTMENT' })).toBe(43);
    expect(['TOWN', 'ZONE', 'UNIT'].map((kind) => count('assessed_units', '420281', { kind }))).toEqual([18, 1, 87]);
  });

  it('Zhuzhou has 434 old estates that govern themselves and others that do not, 2,512 teams of 200,480 people', () => {
    expect(count('facilities', '4302', { kind: 'ESTATE', self_governing: 't' })).toBe(434);
    expect(count('facilities', '4302', { kind: 'ESTATE', self_governing: 'f' })).toBe(117);
    const teams = within(rowsOf('prevention_teams'), '4302');
    expect([teams.length, sum(teams, 'people')]).toEqual([2512, 200_480]);
  });

  it('Wanzai keeps a log an officer and quarter, a ledger a village and year, a bulletin a quarter', () => {
    const kinds = ['LOG', 'LEDGER', 'BULLETIN'].map((kind) => count('five_roles_records', '360922', { kind }));
    expect(kinds).toEqual([208 * 12, 208 * 3, 12]);
  });

  it('all of Daye’s people with severe mental illness are under care as the rules ask, elsewhere 97 %', () => {
    expect(count('care_records', '420281', { managed: 'f' })).toBe(0);
    expect(count('care_records', '420281')).toBeGreaterThanOrEqual(20);
    for (const city of ['3609', '4302', '4313']) {
      const all = count('care_records', city);
      expect(count('care_records', city, { managed: 'f' }), city).toBe(Math.round(all * 0.03));
    }
  });
});

describe('in the middle of a year', () => {
  const rowsOf = gridRows(createDemoWorld({ scale: 0.001, now: new Date('2022-06-16T12:00:00+08:00') }));

  it.each([
    { table: 'orders', columns: ['raised_at', 'responded_at', 'finished_at'] },
    { table: 'order_steps', columns: ['begun_at', 'ended_at'] },
    { table: 'inspections', columns: ['inspected_at', 'rectified_on'] },
    { table: 'alerts', columns: ['raised_at', 'arrived_at'] },
    { table: 'grid_visits', columns: ['visited_at'] },
    { table: 'meetings', columns: ['held_at'] },
    { table: 'service_requests', columns: ['raised_at', 'met_at'] },
    { table: 'five_roles_records', columns: ['period_to'] },
    { table: 'assessment_items', columns: ['completed_on'] },
    { table: 'centers', columns: ['graded_on'] },
    { table: 'grids', columns: ['closed_on'] },
  ])('nothing of $table has happened later', ({ table, columns }) => {
    const times = rowsOf(table).flatMap((row) => columns.flatMap((column) => row[column] ?? []));
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter((time) => text(time) > '2022-06-16 12:00:00+08:00')).toEqual([]);
  });
});
