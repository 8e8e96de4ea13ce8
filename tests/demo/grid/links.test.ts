import { describe, expect, it } from 'vitest';
import { isIdNumber } from '../../../src/values/id-number.ts';
import { findTable, records, sampleWorld } from '../sample-world.ts';
import { gridRows, text, within, type Row } from './grid-rows.ts';

const world = sampleWorld(0.01);
const rowsOf = gridRows(world);
const byId = (table: string): Map<unknown, Row> => new Map(rowsOf(table).map((row) => [row['id'], row]));
const people = new Set(Array.from({ length: world.population.size }, (_, person) => world.population.idNumber(person)));

describe('links within the centre', () => {
  it.each([
    { table: 'grid_members', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'centers', column: 'parent_id', target: 'centers', key: 'id' },
    { table: 'center_staff', column: 'center_id', target: 'centers', key: 'id' },
    { table: 'orders', column: 'center_id', target: 'centers', key: 'id' },
    { table: 'orders', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'orders', column: 'dispute_code', target: 'disputes', key: 'code' },
    { table: 'order_steps', column: 'order_id', target: 'orders', key: 'id' },
    { table: 'inspections', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'inspections', column: 'credit_code', target: 'enterprises', key: 'credit_code' },
    { table: 'alerts', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'alerts', column: 'facility_code', target: 'facilities', key: 'code' },
    { table: 'grid_visits', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'grid_visits', column: 'member_id', target: 'grid_members', key: 'id' },
    { table: 'grid_visits', column: 'dispute_code', target: 'disputes', key: 'code' },
    { table: 'assessment_items', column: 'parent_id', target: 'assessment_items', key: 'id' },
    { table: 'assessment_items', column: 'unit_id', target: 'assessed_units', key: 'id' },
    { table: 'assessments', column: 'unit_id', target: 'assessed_units', key: 'id' },
    { table: 'service_requests', column: 'grid_code', target: 'grids', key: 'code' },
    { table: 'service_requests', column: 'facility_code', target: 'facilities', key: 'code' },
    { table: 'care_records', column: 'grid_code', target: 'grids', key: 'code' },
  ])('of $table.$column lead to $target', ({ table, column, target, key }) => {
    const keys = new Set(rowsOf(target).map((row) => row[key]));
    const links = rowsOf(table).flatMap((row) => row[column] ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !keys.has(link))).toEqual([]);
  });

  it('of a grid are never to one that was closed', () => {
    const closed = new Set(rowsOf('grids').flatMap((row) => (row['closed_on'] === null ? [] : [row['code']])));
    for (const table of [
      'grid_events',
      'grid_members',
      'orders',
      'inspections',
      'alerts',
      'grid_visits',
      'care_records',
    ])
      expect(
        rowsOf(table).filter((row) => closed.has(row['grid_code'])),
        table,
      ).toEqual([]);
  });

  it.each([
    'grid_members',
    'centers',
    'orders',
    'alerts',
    'meetings',
    'facilities',
    'service_requests',
    'assessed_units',
  ])('of %s lie in areas of the tree, but for one village’s old code', (table) => {
    const areas = new Set(world.areas.map(({ code }) => code));
    const unknown = rowsOf(table).filter((row) => !areas.has(text(row['area_code'])));
    expect(unknown.filter((row) => row['area_code'] !== '431381100299')).toEqual([]);
  });

  it('of a centre lead to the one above: a village’s to its town’s, a town’s to its county’s, a county’s to its city’s', () => {
    const centers = byId('centers');
    const levels: Readonly<Record<string, string>> = { VILLAGE: 'TOWN', TOWN: 'COUNTY', COUNTY: 'CITY' };
    const odd = rowsOf('centers').filter(
      ({ level, parent_id }) => level !== 'CITY' && centers.get(parent_id)?.['level'] !== levels[text(level)],
    );
    // Daye is a root of the tree; three of Zhangshu's towns have no centre, and their villages' lie under the county's.
    expect(odd.filter(({ area_code }) => !/^(420281000000|360982(400|401|500))/.test(text(area_code)))).toEqual([]);
    expect(rowsOf('centers').filter(({ parent_id }) => parent_id === null)).toHaveLength(4);
  });
});

describe('links to people', () => {
  it.each([
    { table: 'grid_members', column: 'id_number', mistyped: 0.004 },
    { table: 'center_staff', column: 'id_number', mistyped: 0 },
    { table: 'inspections', column: 'owner_id_number', mistyped: 0 },
    { table: 'service_requests', column: 'person_id_number', mistyped: 0 },
    { table: 'five_roles_records', column: 'id_number', mistyped: 0 },
    { table: 'care_records', column: 'person_id_number', mistyped: 0.005 },
  ])('of $table lead to the register, but for $mistyped of them', ({ table, column, mistyped }) => {
    const numbers = rowsOf(table).flatMap((row) => row[column] ?? []);
    expect(numbers.filter((number) => !isIdNumber(text(number)))).toHaveLength(Math.round(numbers.length * mistyped));
    expect(numbers.filter((number) => isIdNumber(text(number)) && !people.has(text(number)))).toEqual([]);
  });

  it('of centres are to the justice bureau’s own mediators in Zhangshu', () => {
    const room = records(findTable(world, 'justice', 'mediators')).filter(({ role }) => role === 'CENTRE');
    const own = within(rowsOf('center_staff'), '360982', { kind: 'MEDIATOR' });
    expect(own.map(({ id_number }) => id_number)).toEqual(room.map(({ id_number }) => id_number));
  });

  it('of care are to those whom the police have registered', () => {
    const police = records(findTable(world, 'police', 'persons_of_concern')).flatMap(({ kind, id_number }) =>
      kind === 'SEVERE_MENTAL_ILLNESS' ? [id_number] : [],
    );
    const own = rowsOf('care_records').map(({ person_id_number }) => person_id_number);
    expect(own).toHaveLength(police.length);
    expect(own.filter((number) => isIdNumber(text(number)) && !police.includes(number))).toEqual([]);
  });

  it('of Zhuzhou’s villages make the auxiliary officer the member of the first grid', () => {
    const officers = new Map(
      records(findTable(world, 'police', 'auxiliary_officers')).map((row) => [row['area_code'], row['id_number']]),
    );
    const own = within(rowsOf('grid_members'), '4302', { kind: 'AUXILIARY_OFFICER' });
    expect(own.length).toBeGreaterThan(1380);
    const valid = own.filter(({ id_number }) => isIdNumber(text(id_number)));
    expect(valid.filter((row) => officers.get(row['area_code']) !== row['id_number'])).toEqual([]);
  });
});

describe('visits after fraud alerts', () => {
  const alerts = new Map(records(findTable(world, 'police', 'fraud_alerts')).map((row) => [row['id'], row]));
  const own = rowsOf('grid_visits').filter(({ kind }) => kind === 'FRAUD_ALERT');

  it('name the police’s alert, and say of it what the police say', () => {
    for (const visit of own) {
      const alert = alerts.get(visit['fraud_alert_id'])!;
      expect([visit['visited_at'], visit['person_id_number'], visit['grid_code']]).toEqual([
        alert['visited_at'],
        alert['person_id_number'],
        alert['grid_code'],
      ]);
    }
  });

  it('are as many as the police know of, but for 2 % that nobody entered', () => {
    const visited = [...alerts.values()].filter(({ visited_at }) => visited_at !== null);
    expect(own).toHaveLength(visited.length - Math.round(visited.length * 0.02));
  });
});
