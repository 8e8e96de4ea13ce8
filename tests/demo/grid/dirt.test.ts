import { describe, expect, it } from 'vitest';
import { parks } from '../../../src/demo/enterprises/parks.ts';
import { sampleWorld } from '../sample-world.ts';
import { byColumn, gridRows, text, within, type Row } from './grid-rows.ts';

describe.each([0.001, 0.02])('at scale %d', (scale) => {
  const world = sampleWorld(scale);
  const rowsOf = gridRows(world);

  it('62 open grids of Loudi have no member and 75 have two; 52, 8 and 20 elsewhere have none', () => {
    const members = byColumn(rowsOf('grid_members'), 'grid_code');
    const open = rowsOf('grids').filter(({ closed_on }) => closed_on === null);
    const having = (area: string, count: number): number =>
      within(open, area).filter(({ code }) => (members.get(code ?? null)?.length ?? 0) === count).length;
    expect(having('4313', 2)).toBe(75);
    expect(['4313', '3609', '420281', '4302'].map((area) => having(area, 0))).toEqual([62, 52, 8, 20]);
  });

  it('101 grids were closed, have no households and nobody', () => {
    const closed = rowsOf('grids').filter(({ closed_on }) => closed_on !== null);
    expect(['4313', '3609', '420281', '4302'].map((area) => within(closed, area).length)).toEqual([48, 32, 5, 16]);
    expect(closed.filter(({ households }) => households !== 0)).toEqual([]);
  });

  it('one village’s centre, members and meetings have the code from before it changed, and its grids the new one', () => {
    const [old, code] = ['431381100299', '431381100217'];
    expect(world.areas.filter((area) => area.code === old)).toEqual([]);
    expect(rowsOf('centers').filter(({ area_code }) => area_code === code)).toEqual([]);
    expect(within(rowsOf('centers'), old)).toHaveLength(1);
    expect(within(rowsOf('grids'), old)).toEqual([]);
    expect(within(rowsOf('grid_members'), old)).toHaveLength(within(rowsOf('grids'), code, { closed_on: null }).length);
  });

  it('zones without a code have their centre under the county: the one of Loudi makes 90 of its 89 towns', () => {
    const zones = rowsOf('centers').filter(
      ({ level, area_code }) => level === 'TOWN' && /^\d{6}000000$/.test(text(area_code)),
    );
    expect(zones.map(({ area_code }) => area_code).sort()).toEqual(['420281000000', '431302000000']);
    expect(parks.find(({ name }) => name === '娄底经济技术开发区')?.area).toBe('431302000000');
  });

  it('one in a hundred alerts has no time of arrival, though somebody was there; 18 % were false', () => {
    const alerts = rowsOf('alerts');
    const ended = alerts.filter(({ outcome }) => outcome !== 'PENDING');
    const share = (rows: readonly Row[]): number => rows.length / alerts.length;
    expect(Math.abs(share(ended.filter(({ arrived_at }) => arrived_at === null)) - 0.01)).toBeLessThan(
      2 / alerts.length + 0.001,
    );
    expect(Math.abs(share(ended.filter(({ outcome }) => outcome === 'FALSE_ALARM')) - 0.18)).toBeLessThan(
      4 / alerts.length + 0.001,
    );
    expect(alerts.filter(({ outcome, arrived_at }) => outcome === 'PENDING' && arrived_at !== null)).toEqual([]);
  });

  it('2 % of services asked for have no number, and 88 % are met within the circle', () => {
    const all = rowsOf('service_requests');
    const byCounty = ['360902', '360921'].map((county) => within(all, county));
    expect(byCounty.reduce((total, own) => total + own.length, 0)).toBe(all.length);
    for (const own of byCounty) {
      const nameless = own.filter(({ person_id_number }) => person_id_number === null);
      expect(nameless).toHaveLength(Math.round(own.length * 0.02));
      const met = own.filter(({ status }) => status === 'MET');
      expect(met.filter((row) => row['within_circle'] === 't').length / met.length).toBeCloseTo(0.88, 1);
    }
  });
});

describe('inspections', () => {
  const rowsOf = gridRows(sampleWorld(0.02));
  const inspections = rowsOf('inspections');
  const quiet = new Map(rowsOf('enterprises').map((row) => [row['credit_code'], row['quiet_to_day']]));

  it('of an enterprise inside its quiet period are marked, few, and most of them with a reason', () => {
    const ofEnterprises = inspections.filter(({ kind }) => kind === 'ENTERPRISE');
    for (const { inspected_at, credit_code, in_quiet_period, reason } of ofEnterprises) {
      const until = quiet.get(credit_code ?? null) ?? null;
      const inside = until !== null && Number(text(inspected_at).slice(8, 10)) <= Number(until);
      expect(in_quiet_period).toBe(inside ? 't' : 'f');
      expect(reason === null).toBe(!inside);
    }
    const inside = ofEnterprises.filter((row) => row['in_quiet_period'] === 't');
    expect(inside.length / ofEnterprises.length).toBeGreaterThan(0.02);
    expect(inside.length / ofEnterprises.length).toBeLessThan(0.06);
    expect(inside.filter(({ reason }) => reason === 'NONE').length).toBeLessThan(inside.length / 2);
  });

  it('have a hazard exactly where they found one, and put right only what was hazardous', () => {
    expect(inspections.filter((row) => (row['hazardous'] === 't') !== (row['hazard'] !== null))).toEqual([]);
    expect(inspections.filter((row) => row['hazardous'] === 'f' && row['rectified_on'] !== null)).toEqual([]);
    const hazardous = inspections.filter((row) => row['hazardous'] === 't');
    expect(hazardous.filter((row) => row['rectified_on'] !== null).length / hazardous.length).toBeGreaterThan(0.85);
  });

  it('of houses name an owner, but for 1.5 %, and others nobody', () => {
    const houses = inspections.filter(({ kind }) => kind === 'SELF_BUILT_HOUSE');
    const nameless = houses.filter(({ owner_id_number }) => owner_id_number === null).length / houses.length;
    expect(Math.abs(nameless - 0.015)).toBeLessThan(0.002);
    const others = inspections.filter(({ kind }) => kind !== 'SELF_BUILT_HOUSE');
    expect(others.filter(({ owner_id_number }) => owner_id_number !== null)).toEqual([]);
  });
});
