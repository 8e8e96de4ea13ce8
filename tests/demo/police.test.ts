import { describe, expect, it } from 'vitest';
import { disputes } from '../../src/demo/disputes/disputes.ts';
import { enterprises, littleGiants } from '../../src/demo/enterprises/enterprises.ts';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { dangling } from './dangling.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

type Row = Record<string, Cell>;

const within = (prefix: string) => (row: Row) => String(row['area_code']).startsWith(prefix);
const inYear = (column: string, year: number) => (row: Row) => String(row[column]).startsWith(String(year));
const seconds = (row: Row, from: string, to: string) =>
  (Date.parse(String(row[to])) - Date.parse(String(row[from]))) / 1000;

function policeAt(scale: number) {
  const world = sampleWorld(scale);
  const rowsOf = (table: string): Row[] => records(findTable(world, 'police', table));
  return { world, rowsOf };
}

describe.each([0.001, 0.02])('the police at scale %d', (scale) => {
  const { world, rowsOf } = policeAt(scale);
  const cases = rowsOf('police_cases');
  const posts = rowsOf('police_posts');
  const count = (area: string, kind: string, year: number) =>
    cases.filter((row) => within(area)(row) && row['kind'] === kind && inYear('opened_at', year)(row)).length;

  it('have their structure whole', () => {
    expect(posts).toHaveLength(692);
    expect(posts.filter((row) => row['kind'] === 'STATION')).toHaveLength(438);
    const daye = posts.filter(within('420281'));
    expect(daye.filter((row) => row['kind'] === 'RAPID_TEAM')).toHaveLength(20);
    expect(daye.filter((row) => row['kind'] === 'TRAFFIC_STATION')).toHaveLength(18);
    expect(rowsOf('smart_estates')).toHaveLength(866);
    expect(rowsOf('smart_estates').filter(within('420281'))).toHaveLength(369);
    expect(rowsOf('enterprise_officers')).toHaveLength(127);
  });

  it('have an auxiliary officer in each village of Zhuzhou, elsewhere not in all', () => {
    const officers = rowsOf('auxiliary_officers');
    expect(officers).toHaveLength(6409);
    const served = new Set(officers.map((row) => row['area_code']));
    expect(served.size).toBe(officers.length);
    const without = (city: string) =>
      world.places.villages.filter(({ code }) => code.startsWith(city) && !served.has(code)).length;
    // 3 % of 2,107, 2 % of 431 and 9 % of 2,794 villages.
    expect(['4302', '4313', '420281', '3609'].map(without)).toEqual([0, 63, 9, 251]);
  });

  it('have the cases of Zhuzhou and Louxing fall as the documents print', () => {
    const change = (now: number, before: number) => Math.round((now / before - 1) * 1000) / 10;
    for (const year of [2022, 2023]) {
      expect(change(count('4302', 'CRIMINAL', year), count('4302', 'CRIMINAL', year - 1))).toBe(-15.2);
      expect(change(count('4302', 'PUBLIC_SECURITY', year), count('4302', 'PUBLIC_SECURITY', year - 1))).toBe(-9.6);
      expect(count('4302', 'TRAFFIC_ACCIDENT', year)).toBeLessThan(count('4302', 'TRAFFIC_ACCIDENT', year - 1));
    }
    const before = [2020, 2021, 2022].reduce((sum, year) => sum + count('431302', 'CRIMINAL', year), 0) / 3;
    expect(count('431302', 'CRIMINAL', 2023) / before - 1).toBeCloseTo(-0.1506, 4);
  });

  it('have the campaigns of Daye: 11 cases of 7 gangs, 13 with 160 million yuan recovered, 31 and 67 hazards', () => {
    const gangs = rowsOf('gangs').filter(within('420281'));
    const ofGangs = cases.filter((row) => row['campaign'] === 'GANGS');
    expect([gangs.length, ofGangs.length, new Set(ofGangs.map((row) => row['gang_id'])).size]).toEqual([7, 11, 7]);
    const fraud = cases.filter((row) => row['campaign'] === 'PENSION_FRAUD');
    expect(fraud).toHaveLength(13);
    expect(fraud.reduce((sum, row) => sum + Number(row['recovered']), 0)).toBe(160_000_000);
    const hazards = rowsOf('police_hazards').filter((row) => within('420281')(row) && row['put_right_at'] !== null);
    expect(hazards.filter((row) => row['kind'] === 'PENSION_FRAUD')).toHaveLength(31);
    expect(hazards.filter((row) => row['kind'] === 'NETWORK')).toHaveLength(67);
  });

  it('have accidents and deaths of Daye fall by 97 % and 93 %', () => {
    const accidents = (year: number) => count('420281', 'WORK_ACCIDENT', year);
    const deaths = (year: number) =>
      cases
        .filter((row) => within('420281')(row) && row['kind'] === 'WORK_ACCIDENT' && inYear('opened_at', year)(row))
        .reduce((sum, row) => sum + Number(row['deaths']), 0);
    expect([accidents(2021), accidents(2022)]).toEqual([200, 6]);
    expect([deaths(2021), deaths(2022)]).toEqual([100, 7]);
  });

  it('have the cases of 13 units in the ecological police centre of Yifeng', () => {
    const ecology = cases.filter((row) => row['campaign'] === 'ECOLOGY');
    expect(ecology.every(within('360924'))).toBe(true);
    expect(new Set(ecology.map((row) => row['referred_by'])).size).toBe(13);
    expect(cases.filter((row) => row['campaign'] !== 'ECOLOGY' && row['referred_by'] !== null)).toEqual([]);
  });

  it('have all links lead somewhere', () => {
    const postIds = new Set(posts.map((row) => row['id'] ?? null));
    const areas = new Set<Cell>(world.areas.map(({ code }) => code));
    const grids = new Set(records(findTable(world, 'grid', 'grids')).map((row) => row['code'] ?? null));
    const codes = new Set<Cell>(disputes(world).map(({ code }) => code));
    const credit = new Set<Cell>(enterprises(world).map(({ creditCode }) => creditCode));
    const incidents = rowsOf('incidents');
    const alerts = rowsOf('fraud_alerts');
    expect(dangling(cases, 'incident_id', new Set(incidents.map((row) => row['id'] ?? null)))).toEqual([]);
    expect(dangling(cases, 'gang_id', new Set(rowsOf('gangs').map((row) => row['id'] ?? null)))).toEqual([]);
    expect(dangling(alerts, 'grid_code', grids)).toEqual([]);
    expect(dangling(rowsOf('police_mediations'), 'dispute_code', codes)).toEqual([]);
    expect(dangling(rowsOf('enterprise_officers'), 'credit_code', credit)).toEqual([]);
    for (const table of [
      'incidents',
      'police_cases',
      'patrols',
      'auxiliary_officers',
      'police_mediations',
      'persons_of_concern',
      'enterprise_officers',
    ])
      expect([table, dangling(rowsOf(table), 'post_id', postIds)]).toEqual([table, []]);
    for (const table of ['police_posts', 'gangs', 'police_hazards', 'video_points', 'smart_estates', 'police_cases'])
      expect([table, dangling(rowsOf(table), 'area_code', areas)]).toEqual([table, []]);
    expect(rowsOf('enterprise_officers').map((row) => row['credit_code'])).toEqual(
      enterprises(world)
        .slice(0, littleGiants)
        .map(({ creditCode }) => creditCode),
    );
  });

  it('name people of the register wherever the number is well formed', () => {
    const people = new Set(rowsOf('residents').map((row) => row['id_number'] ?? null));
    for (const [table, column] of [
      ['incidents', 'reporter_id_number'],
      ['police_cases', 'suspect_id_number'],
      ['police_cases', 'victim_id_number'],
      ['police_cases', 'informant_id_number'],
      ['auxiliary_officers', 'id_number'],
      ['fraud_alerts', 'person_id_number'],
      ['police_mediations', 'person_id_number'],
      ['persons_of_concern', 'id_number'],
    ] as const) {
      const lost = dangling(rowsOf(table), column, people).filter((number) => isIdNumber(String(number)));
      expect([table, column, lost]).toEqual([table, column, []]);
    }
  });

  it('keep who informed for the cases of gangs alone', () => {
    const told = cases.filter((row) => row['informant_id_number'] !== null);
    expect(told.map((row) => row['campaign'])).toEqual(told.map(() => 'GANGS'));
    expect(told).toHaveLength(11);
  });

  it('seal nothing that a figure counts', () => {
    const sealed = cases.filter((row) => row['sealed'] === 't');
    expect(
      sealed.filter(
        (row) => row['kind'] !== 'PUBLIC_SECURITY' || row['outcome'] !== 'PENALTY' || !inYear('opened_at', 2020)(row),
      ),
    ).toEqual([]);
  });
});

describe('what is wrong with records of the police, as demo/README.md says', () => {
  const { rowsOf } = policeAt(0.05);
  const share = (rows: readonly Row[], test: (row: Row) => boolean) => rows.filter(test).length / rows.length;
  const isMistyped = (column: string) => (row: Row) => row[column] !== null && !isIdNumber(String(row[column]));
  const cases = rowsOf('police_cases');

  it('0.5 % of suspects mistyped, 1 % of cases entered more than three days late', () => {
    const known = cases.filter((row) => row['suspect_id_number'] !== null);
    expect(share(known, isMistyped('suspect_id_number'))).toBeCloseTo(0.005, 3);
    const late = (row: Row) => seconds(row, 'opened_at', 'recorded_at') > 3 * 86_400;
    expect(share(cases, late)).toBeCloseTo(0.01, 3);
    expect(cases.filter((row) => seconds(row, 'opened_at', 'recorded_at') < 0)).toEqual([]);
  });

  it('1 % of closed incidents without a time of arrival, and no other time missing', () => {
    const closed = rowsOf('incidents').filter((row) => row['status'] === 'CLOSED');
    expect(share(closed, (row) => row['arrived_at'] === null)).toBeCloseTo(0.01, 3);
    expect(closed.filter((row) => row['dispatched_at'] === null || row['closed_at'] === null)).toEqual([]);
    const arrived = closed.filter((row) => row['arrived_at'] !== null);
    expect(arrived.filter((row) => seconds(row, 'occurred_at', 'arrived_at') !== row['response_seconds'])).toEqual([]);
  });

  it('two in a hundred applicants at a station without a number, to the row', () => {
    const rows = rowsOf('police_mediations');
    const missing = rows.filter((row) => row['person_id_number'] === null);
    expect(missing).toHaveLength(Math.round(rows.length * 0.02));
    expect(rows.filter(isMistyped('person_id_number'))).toEqual([]);
  });

  it('1 % of alerts without a person, 0.3 % mistyped', () => {
    const rows = rowsOf('fraud_alerts');
    expect(Math.abs(share(rows, (row) => row['person_id_number'] === null) - 0.01)).toBeLessThan(0.005);
    expect(Math.abs(share(rows, isMistyped('person_id_number')) - 0.003)).toBeLessThan(0.003);
  });

  it('seals three in ten public-security records of 2020 that ended with a penalty, by law', () => {
    const old = cases.filter(
      (row) => row['kind'] === 'PUBLIC_SECURITY' && row['outcome'] === 'PENALTY' && inYear('opened_at', 2020)(row),
    );
    expect(old.length).toBeGreaterThan(1000);
    expect(Math.abs(share(old, (row) => row['sealed'] === 't') - 0.3)).toBeLessThan(0.03);
  });

  it('marks minors among incidents and cases, whose identity is sealed', () => {
    expect(Math.abs(share(rowsOf('incidents'), (row) => row['minor'] === 't') - 0.012)).toBeLessThan(0.004);
    expect(Math.abs(share(cases, (row) => row['minor'] === 't') - 0.02)).toBeLessThan(0.004);
  });

  it('visits alerts after they were raised, within thirty minutes where it says so', () => {
    const visited = rowsOf('fraud_alerts').filter((row) => row['visited_at'] !== null);
    expect(
      visited.filter((row) => seconds(row, 'raised_at', 'visited_at') !== 60 * Number(row['visit_minutes'])),
    ).toEqual([]);
    expect(visited.filter((row) => (row['in_time'] === 't') !== Number(row['visit_minutes']) <= 30)).toEqual([]);
    const pending = rowsOf('fraud_alerts').filter((row) => row['visited_at'] === null);
    expect(pending.filter((row) => row['outcome'] !== 'PENDING')).toEqual([]);
  });

  it('cares for all of severe mental illness in Daye, not for all elsewhere', () => {
    const ill = rowsOf('persons_of_concern').filter((row) => row['kind'] === 'SEVERE_MENTAL_ILLNESS');
    expect(ill.filter((row) => within('420281')(row) && row['managed'] !== 't')).toEqual([]);
    const elsewhere = ill.filter((row) => !within('420281')(row));
    expect(Math.abs(share(elsewhere, (row) => row['managed'] !== 't') - 0.03)).toBeLessThan(0.01);
  });
});
