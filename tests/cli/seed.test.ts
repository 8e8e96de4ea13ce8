import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { seed } from '../../src/cli/seed.ts';
import { demoTablesByDepartment } from '../../src/demo/demo-tables.ts';
import { DemoServerUnderTest, serverUrl } from '../demo/demo-server-under-test.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function refusal(...words: string[]): Promise<unknown> {
  return seed.run(words).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.skipIf(serverUrl === undefined)('heyi seed --url', () => {
  const server = new DemoServerUnderTest('seed');
  let settings: Readonly<Record<string, string>>;
  beforeAll(async () => {
    settings = await server.fill('0.002', 'the-owners-own');
  });
  afterAll(() => server.drop());

  const source = (department: string) => settings[`HEYI_SOURCE_${department}_URL`]!;
  const asReader = (department: string, sql: string) => server.query(source(department), sql);

  it('makes a database for each department and prints the settings to read them', async () => {
    const databases = await server.query(
      serverUrl!,
      `select datname from pg_database where datname like '${server.prefix}%'`,
    );
    const names = [...demoTablesByDepartment.keys()].map((department) => server.prefix + department);
    expect(databases.map(({ datname }) => datname).sort()).toEqual(names.sort());
    expect(settings).toMatchObject({ HEYI_DEMO: '1', HEYI_SCALE: '0.002', HEYI_NOW: '2023-12-31T15:59:59.000Z' });
    expect(Object.keys(settings).filter((name) => name.startsWith('HEYI_SOURCE_'))).toHaveLength(names.length);
    expect(Object.values(settings).join()).not.toContain(new URL(serverUrl!).password || 'the-owners-own');
  });

  it('admits a reader who may read', async () => {
    const [rows] = await asReader('GRID', 'select count(*)::int as count from grids where closed_on is null');
    expect(rows).toEqual({ count: 20_386 });
  });

  it.each([
    ['write', `begin read write; delete from grids; commit`],
    ['make tables', `begin read write; create table mine (id int); commit`],
  ])('refuses a reader who would %s', async (_, sql) => {
    await expect(asReader('GRID', sql)).rejects.toThrow(/permission denied/);
  });

  it("refuses a reader at another department's database", async () => {
    const url = new URL(source('GRID'));
    url.pathname = new URL(source('POLICE')).pathname;
    await expect(server.query(url.href, 'select 1')).rejects.toThrow(/permission denied for database/);
  });

  it('may be run again, and admits the same readers to new tables', async () => {
    expect(await server.fill('0.001')).toEqual({ ...settings, HEYI_SCALE: '0.001' });
    expect(await asReader('CIVIL_AFFAIRS', 'select count(*) > 0 as some from areas')).toEqual([{ some: true }]);
  });

  it('refuses a role that may not create databases', async () => {
    const role = `${server.prefix}nobody`;
    await server.query(serverUrl!, `create role ${pg.escapeIdentifier(role)} login`);
    const url = new URL(serverUrl!);
    url.username = role;
    expect(await refusal('--url', url.href, '--prefix', `${server.prefix}x-`)).toMatchObject({
      code: 'CONFIGURATION_INVALID',
      values: { variable: '--url', expected: 'a role that may create databases and roles' },
    });
    await server.query(serverUrl!, `drop role ${pg.escapeIdentifier(role)}`);
  });
});

it.each([
  ['another kind of address', 'mysql://root:secret@localhost'],
  ['no address', 'postgres'],
  ['a server that does not answer', 'postgres://root:secret@127.0.0.1:1'],
])('heyi seed --url refuses %s, without repeating it', async (_, url) => {
  const error = await refusal('--url', url);
  expect(error).toMatchObject({ code: 'CONFIGURATION_INVALID', values: { variable: '--url' } });
  expect((error as Error).message).not.toContain('secret');
});

it('heyi seed without an address asks for one, or for a database', async () => {
  for (const department of demoTablesByDepartment.keys())
    vi.stubEnv(`HEYI_SOURCE_${department.toUpperCase().replaceAll('-', '_')}_URL`, '');
  expect(await refusal()).toMatchObject({ code: 'CONFIGURATION_INVALID' });
});
