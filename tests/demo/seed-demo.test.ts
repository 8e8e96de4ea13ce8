import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoTablesByDepartment } from '../../src/demo/demo-tables.ts';
import { type DemoTarget, isSeeded, seedDemo } from '../../src/demo/seed-demo.ts';
import { demoNow, everyTable, records, sampleWorld } from './sample-world.ts';

const server = process.env['HEYI_TEST_POSTGRES_URL'];
const scale = 0.002;
const edition = { scale, now: demoNow };

function databaseUrl(database: string): string {
  const url = new URL(server ?? 'postgres://localhost/postgres');
  url.pathname = `/${database}`;
  return url.href;
}

async function query(database: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl(database) });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

describe.skipIf(server === undefined)('seedDemo', () => {
  const unique = `heyi_seed_test_${String(process.pid)}`;
  const databases = new Map(
    [...demoTablesByDepartment.keys()].map((department) => [
      department,
      `${unique}_${department.replaceAll('-', '_')}`,
    ]),
  );
  const foreign = `${unique}_foreign`;
  const targets: DemoTarget[] = [...databases].map(([department, database]) => ({
    department,
    connection: databaseUrl(database),
  }));
  const police = targets.find(({ department }) => department === 'police')!;
  const policeDatabase = databases.get('police')!;

  beforeAll(async () => {
    for (const name of [...databases.values(), foreign]) await query('postgres', `create database ${name}`);
  });
  afterAll(async () => {
    for (const name of [...databases.values(), foreign]) {
      await query('postgres', `drop database if exists ${name} with (force)`);
    }
  });

  it('finds nothing before, and everything after', async () => {
    expect(await isSeeded(police, edition)).toBe(false);
    const steps: (readonly [number, number])[] = [];
    await seedDemo({ targets, ...edition, progress: (done, total) => steps.push([done, total]) });
    expect(await Promise.all(targets.map((target) => isSeeded(target, edition)))).toEqual(targets.map(() => true));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.every(([done, total]) => done <= total)).toBe(true);
  });

  it('writes the rows that the tables give', async () => {
    for (const { department, table } of everyTable(sampleWorld(scale))) {
      const [found] = await query(databases.get(department)!, `select count(*)::int as count from ${table.table}`);
      expect(found, table.table).toEqual({ count: table.count });
    }
    const incidents = everyTable(sampleWorld(scale)).find(({ table }) => table.table === 'incidents')!.table;
    const [last] = await query(policeDatabase, 'select * from incidents order by id desc limit 1');
    const expected = records(incidents).at(-1)!;
    expect(last).toMatchObject({ number: expected['number'], summary: expected['summary'] });
    expect(last?.['occurred_at']).toEqual(new Date(String(expected['occurred_at'])));
  });

  it('builds the indexes', async () => {
    const indexes = await query(policeDatabase, `select indexname from pg_indexes where tablename = 'incidents'`);
    expect(indexes.map(({ indexname }) => indexname)).toContain('incidents_reporter');
  });

  it('leaves a marker of version, scale and time', async () => {
    expect(await query(policeDatabase, 'select department, scale, now, complete from heyi_demo')).toEqual([
      { department: 'police', scale, now: demoNow, complete: true },
    ]);
    expect(await isSeeded(police, { scale: 0.003, now: demoNow })).toBe(false);
    expect(await isSeeded(police, { scale, now: new Date('2023-12-30T00:00:00Z') })).toBe(false);
  });

  it('gives the same rows when it is run again', async () => {
    const digest = `select md5(string_agg(r::text, '|' order by id_number)) as digest from residents r`;
    const before = await query(policeDatabase, digest);
    await seedDemo({ targets: [police], ...edition });
    expect(await query(policeDatabase, digest)).toEqual(before);
  });

  it('leaves the old data whole when it fails on the way', async () => {
    const [before] = await query(policeDatabase, 'select count(*) from residents');
    const progress = (_done: number, _total: number, what: string): void => {
      if (what === 'police incidents') throw new Error('power cut');
    };
    await expect(seedDemo({ targets: [police], scale: 0.004, now: demoNow, progress })).rejects.toThrow('power cut');
    expect(await query(policeDatabase, 'select count(*) from residents')).toEqual([before]);
    expect(await isSeeded(police, edition)).toBe(true);
  });

  it('is not seeded any more when a table is gone', async () => {
    await query(policeDatabase, 'drop table incidents');
    expect(await isSeeded(police, edition)).toBe(false);
    await seedDemo({ targets: [police], ...edition });
    expect(await isSeeded(police, edition)).toBe(true);
  });

  it('refuses to drop tables that are not the demo’s, and changes nothing there', async () => {
    await query(foreign, `create table incidents (id int); insert into incidents values (42)`);
    const target = { department: 'police', connection: databaseUrl(foreign) };
    await expect(seedDemo({ targets: [target], ...edition })).rejects.toMatchObject({
      code: 'DEMO_TARGET_FOREIGN',
      values: { variable: 'HEYI_SOURCE_POLICE_URL' },
    });
    expect(await query(foreign, 'select * from incidents')).toEqual([{ id: 42 }]);
    expect(await query(foreign, `select to_regclass('residents') as residents`)).toEqual([{ residents: null }]);
    expect(await isSeeded(target, edition)).toBe(false);
  });

  it('lets several departments share a database', async () => {
    const shared = ['justice', 'court'].map((department) => ({ department, connection: databaseUrl(foreign) }));
    await seedDemo({ targets: shared, ...edition });
    expect(await query(foreign, 'select department from heyi_demo order by department')).toEqual([
      { department: 'court' },
      { department: 'justice' },
    ]);
    expect(await query(foreign, 'select * from incidents')).toEqual([{ id: 42 }]);
  });

  it('refuses a department that has no demo data', async () => {
    const target = { department: 'weather', connection: databaseUrl(foreign) };
    await expect(seedDemo({ targets: [target], ...edition })).rejects.toThrow(/"weather"/);
  });
});
