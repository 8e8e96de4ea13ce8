import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import { startAsking } from '../../src/cli/start-asking.ts';
import { BOOK_KEY } from '../../src/cli/systems.ts';
import { readConfig, sourceVariable, type Config } from '../../src/config.ts';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import type { Ask } from '../../src/demo/systems/answer-system.ts';
import { readDepartments } from '../../src/departments/read-departments.ts';
import { startEmbeddedPostgres } from '../../src/sources/embedded/start-embedded-postgres.ts';
import { DemoServerUnderTest } from '../demo/demo-server-under-test.ts';

export const EXTENSIONS = 'examples/extensions';
const departments = readDepartments('schema', EXTENSIONS).map(({ name }) => name);

/** The demo city with all departments, a hub in front of it, and a way past the hub into each department's own database. */
export interface BookCity {
  readonly config: Config;
  readonly ask: Ask;
  sql(
    department: string,
    text: string,
    given?: readonly string[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** At the default scale, in an embedded PostgreSQL. */
export async function openBookCity(): Promise<BookCity> {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-book-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), databases: departments });
  const { scale, now } = readConfig({ HEYI_DEMO: '1' });
  const targets = departments.map((department) => ({
    department,
    connection: postgres.connection(department, 'owner'),
  }));
  await seedDemo({ targets, scale, now });
  const urls = departments.map((department) => {
    const { host, port, user, password, database } = postgres.connection(department, 'reader');
    const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
    return [department, `postgres://${login}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`] as const;
  });
  return cityOf(folder, new Map(urls), {}, () => postgres.stop());
}

/** At scale 1, on a real server. */
export async function openWholeBookCity(): Promise<BookCity> {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-book-'));
  const server = new DemoServerUnderTest('book');
  vi.stubEnv('HEYI_EXTENSIONS', EXTENSIONS);
  const settings = await server.fill('1');
  vi.unstubAllEnvs();
  const urls = departments.map((name) => [name, settings[sourceVariable(name)]!] as const);
  return cityOf(folder, new Map(urls), { HEYI_SCALE: '1' }, () => server.drop());
}

async function cityOf(
  folder: string,
  urls: ReadonlyMap<string, string>,
  environment: Readonly<Record<string, string>>,
  drop: () => Promise<void>,
): Promise<BookCity> {
  const config = readConfig({
    HEYI_DEMO: '1',
    HEYI_DATA: folder,
    HEYI_EXTENSIONS: EXTENSIONS,
    HEYI_KEY: BOOK_KEY,
    HEYI_LOG: 'silent',
    HEYI_SOURCE_TIMEOUT_MS: '120000',
    PORT: '0',
    ...Object.fromEntries(Array.from(urls, ([department, url]) => [sourceVariable(department), url])),
    ...environment,
  });
  const { ask, stop } = await startAsking(config);
  const clients = new Map<string, pg.Client>();
  return {
    config,
    ask,
    async sql(department, text, given = []) {
      let client = clients.get(department);
      if (client === undefined) {
        client = new pg.Client({ connectionString: urls.get(department) });
        clients.set(department, client);
        await client.connect();
      }
      return (await client.query<Record<string, unknown>>(text, [...given])).rows;
    },
    async close() {
      for (const client of clients.values()) await client.end();
      await stop();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
