import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startEmbeddedPostgres, type EmbeddedConnection } from '../src/sources/embedded/start-embedded-postgres.ts';

const DEPARTMENTS = ['civil-affairs', 'court', 'grid', 'justice', 'petition', 'police'];
/** Those of `examples/extensions`. */
const EXTENSIONS = ['ecology', 'education', 'government-services', 'health', 'urban-management'];
const SIDES = ['left', 'right'] as const;
/** Empty databases for the hub's own store, one for each file of tests that needs one. */
const STORES = [
  'store',
  'migrations',
  'feed',
  'server',
  'processes',
  'in-force',
  'stopping',
  'replicas',
  'commands',
  'administration',
  'acts',
  'outage',
  'console',
  'ask',
  'developers',
  'questions',
  'extensions',
] as const;
/** 10,000 people: enough for every question to have rows. */
const SCALE = 0.01;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demo city's databases, by department, and an empty one called `seventh`. */
    readerUrls: Readonly<Record<string, string>>;
    ownerUrls: Readonly<Record<string, string>>;
    /** Those of further departments, which a hub has that is told where their files are. */
    extensionUrls: Readonly<Record<string, string>>;
    /** An empty database, for all tables of all departments together. */
    togetherUrl: string;
    /** Two sets of empty databases, for cities that differ in what somebody may not see. */
    twinUrls: Readonly<
      Record<'left' | 'right', Readonly<Record<'reader' | 'owner', Readonly<Record<string, string>>>>>
    >;
    /** As their owners, who may do nothing outside. */
    storeUrls: Readonly<Record<(typeof STORES)[number], string>>;
  }
}

/**
 * One real PostgreSQL with the demo city for the whole run. Tests read it; what they write goes to `seventh`. Filling it takes longer than
 * many a file: with `HEYI_TEST_NEEDS=database` there is `seventh` alone, with `HEYI_TEST_NEEDS=nothing` no server.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const needs = process.env['HEYI_TEST_NEEDS'] ?? 'city';
  if (needs === 'nothing') return () => Promise.resolve();
  const departments = needs === 'database' ? [] : DEPARTMENTS;
  const extensions = needs === 'database' ? [] : EXTENSIONS;
  const stores = needs === 'database' ? [] : STORES;
  const folder = await mkdtemp(join(tmpdir(), 'heyi-test-'));
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    databases: [
      ...departments,
      ...extensions,
      'seventh',
      ...(departments.length > 0 ? ['together'] : []),
      ...SIDES.flatMap((side) => departments.map((name) => `${side}-${name}`)),
      ...stores.map((name) => `hub-${name}`),
    ],
  });
  if (departments.length > 0)
    await seedDemo({
      targets: [...departments, ...extensions].map((department) => ({
        department,
        connection: postgres.connection(department, 'owner'),
      })),
      scale: SCALE,
      now: new Date('2023-12-31T23:59:59+08:00'),
    });
  const urls = (role: 'owner' | 'reader', names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, urlOf(postgres.connection(name, role))]));
  project.provide('readerUrls', urls('reader', [...departments, 'seventh']));
  project.provide('ownerUrls', urls('owner', [...departments, 'seventh']));
  project.provide('extensionUrls', urls('reader', extensions));
  if (departments.length > 0) project.provide('togetherUrl', urlOf(postgres.connection('together', 'owner')));
  const twin = (side: (typeof SIDES)[number], role: 'owner' | 'reader') =>
    Object.fromEntries(departments.map((name) => [name, urlOf(postgres.connection(`${side}-${name}`, role))]));
  const bothRoles = (side: (typeof SIDES)[number]) => ({ reader: twin(side, 'reader'), owner: twin(side, 'owner') });
  project.provide('twinUrls', { left: bothRoles('left'), right: bothRoles('right') });
  const storeUrls = stores.map((name) => [name, urlOf(postgres.connection(`hub-${name}`, 'owner'))] as const);
  project.provide('storeUrls', Object.fromEntries(storeUrls) as Record<(typeof STORES)[number], string>);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

function urlOf({ host, port, user, password, database }: EmbeddedConnection): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgres://${login}@localhost:${port}/${encodeURIComponent(database)}?host=${encodeURIComponent(host)}`;
}
