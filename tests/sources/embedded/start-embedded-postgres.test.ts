import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../../src/sources/embedded/start-embedded-postgres.ts';
import { query } from './query.ts';
import { startForTest } from './start-for-test.ts';
import { temporaryFolder, temporaryLongFolder } from './temporary-folder.ts';

it('keeps what was committed from one start to the next', async () => {
  const folder = join(await temporaryFolder(), '.heyi', 'postgres');
  const first = await startForTest(folder, ['civil-affairs']);
  expect(first.created).toBe(true);
  await query(first.connection('civil-affairs', 'owner'), 'CREATE TABLE t (n int)', 'INSERT INTO t VALUES (1)');
  await first.stop();
  await first.stop();

  const second = await startForTest(folder, ['civil-affairs']);
  expect(second.created).toBe(false);
  expect(await query(second.connection('civil-affairs', 'reader'), 'SELECT n FROM t')).toEqual([{ n: 1 }]);
});

it('holds its folder while it runs', async () => {
  const folder = await temporaryFolder();
  const postgres = await startForTest(folder, ['hub']);
  await expect(startEmbeddedPostgres({ folder, databases: ['hub'] })).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    values: { holder: `pid ${process.pid}` },
  });
  expect(await query(postgres.connection('hub', 'owner'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('adds a database that a later start asks for', async () => {
  const folder = await temporaryFolder();
  const first = await startForTest(folder, ['hub']);
  await first.stop();
  const second = await startForTest(folder, ['hub', 'civil-affairs']);
  const database = await query(second.connection('civil-affairs', 'reader'), 'SELECT current_database() AS name');
  expect(database).toEqual([{ name: 'civil-affairs' }]);
});

it('remakes a half-made cluster', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'making-1234', 'cluster'), { recursive: true });
  await writeFile(join(folder, 'making-1234', 'cluster', 'PG_VERSION'), '18\n');
  const postgres = await startForTest(folder, ['hub']);
  expect(postgres.created).toBe(true);
  expect((await readdir(folder)).filter((name) => name.startsWith('making-'))).toEqual([]);
});

it('starts in a folder whose path is too long for a socket, and one with spaces and commas', async () => {
  const postgres = await startForTest(await temporaryLongFolder(), ['hub']);
  expect(await query(postgres.connection('hub', 'owner'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const other = await startForTest(join(await temporaryFolder(), `a, b "c"`), ['hub']);
  expect(await query(other.connection('hub', 'owner'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('says what to do when the secret is lost', async () => {
  const folder = await temporaryFolder();
  await (await startForTest(folder, ['hub'])).stop();
  await rm(join(folder, 'secret'));
  await expect(startForTest(folder, ['hub'])).rejects.toThrow(/secret is missing.*Restore it/);
});

it('shows the end of the log of a server that does not start, and gives the folder back', async () => {
  const folder = await temporaryFolder();
  await (await startForTest(folder, ['hub'])).stop();
  await writeFile(join(folder, 'cluster', 'PG_VERSION'), '9.6\n');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(startForTest(folder, ['hub'])).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_FAILED',
      message: expect.stringContaining('database files are incompatible with server') as string,
    });
  }
});

it('refuses names that cannot be databases', async () => {
  const folder = await temporaryFolder();
  for (const databases of [[''], ['postgres'], ['x'.repeat(60)], ['hub', 'hub']]) {
    await expect(startEmbeddedPostgres({ folder, databases })).rejects.toThrow(TypeError);
  }
});

it.runIf(process.getuid?.() === 0)('runs as nobody for root where nobody can reach the folder', async () => {
  const parent = await temporaryFolder();
  await chmod(parent, 0o755);
  const folder = join(parent, 'postgres');
  await startForTest(folder, ['hub']);
  expect((await stat(join(folder, 'cluster'))).uid).toBe(65534);
});

it.runIf(process.getuid?.() === 0)('moves a cluster from one user to another as the folder demands', async () => {
  const parent = await temporaryFolder();
  const folder = join(parent, 'postgres');
  for (const mode of [0o755, 0o700, 0o755]) {
    await chmod(parent, mode);
    const postgres = await startForTest(folder, ['hub']);
    expect(await query(postgres.connection('hub', 'reader'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
  }
});
