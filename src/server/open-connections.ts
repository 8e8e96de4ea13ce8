import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { Logger } from 'pino';
import { sourceVariable, type Config } from '../config.ts';
import { findDemoTables } from '../demo/demo-tables.ts';
import { progressBar } from '../demo/progress-bar.ts';
import { isSeeded, seedDemo } from '../demo/seed-demo.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { runningPostgres } from '../sources/embedded/running-postgres.ts';
import { startEmbeddedPostgres } from '../sources/embedded/start-embedded-postgres.ts';

export interface Connections {
  /** How to read each department's database. */
  readonly byDepartment: ReadonlyMap<string, ClientConfig>;
  /** The hub's own database, where the embedded PostgreSQL runs. */
  readonly embeddedStore: ClientConfig | undefined;
  close(): Promise<void>;
}

/** Beside the departments' in the embedded PostgreSQL. */
export const EMBEDDED_STORE = 'hub';

/**
 * A department's own database where the configuration names one; for the rest, in demo mode, the embedded PostgreSQL with
 * the demo city in it.
 *
 * @throws CONFIGURATION_INVALID for a department that has neither.
 */
export async function openConnections(
  departments: readonly string[],
  config: Config,
  log: Logger,
): Promise<Connections> {
  const { byDepartment, embedded } = connectionsOf(departments, config);
  if (embedded.length === 0) return { byDepartment, embeddedStore: undefined, close: () => Promise.resolve() };

  const postgres = await startEmbeddedPostgres({
    folder: embeddedFolder(config),
    databases: [...embedded, EMBEDDED_STORE],
    logger: { info: (message) => log.info(message) },
  });
  try {
    const { scale, now } = config;
    const targets = embedded.map((department) => ({
      department,
      connection: postgres.connection(department, 'owner'),
    }));
    const seeded = await Promise.all(targets.map((target) => isSeeded(target, { scale, now })));
    const missing = targets.filter((_, index) => !seeded[index]);
    if (missing.length > 0) {
      log.info(`filling ${missing.length} databases with the demo city (synthetic data, scale ${scale})`);
      await seedDemo({ targets: missing, scale, now, progress: progressBar() });
    }
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  for (const department of embedded) byDepartment.set(department, postgres.connection(department, 'reader'));
  return { byDepartment, embeddedStore: postgres.connection(EMBEDDED_STORE, 'owner'), close: () => postgres.stop() };
}

/**
 * The same beside a process that runs the embedded PostgreSQL already, and goes on running it.
 *
 * @throws CONFIGURATION_INVALID
 */
export async function joinConnections(departments: readonly string[], config: Config): Promise<Connections> {
  const { byDepartment, embedded } = connectionsOf(departments, config);
  const close = () => Promise.resolve();
  if (embedded.length === 0) return { byDepartment, embeddedStore: undefined, close };
  const folder = embeddedFolder(config);
  const reading = await runningPostgres(folder);
  const owning = await runningPostgres(folder, 'owner');
  for (const department of embedded) byDepartment.set(department, reading(department));
  return { byDepartment, embeddedStore: owning(EMBEDDED_STORE), close };
}

/** Made by the first start. */
export function embeddedFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'postgres');
}

/** How to read the departments that have a database of their own, and which the embedded PostgreSQL is to serve. */
function connectionsOf(departments: readonly string[], config: Config) {
  const byDepartment = new Map<string, ClientConfig>();
  const embedded: string[] = [];
  for (const department of departments) {
    const url = config.sourceUrl(department);
    if (url !== undefined) byDepartment.set(department, { connectionString: url });
    else if (config.demo && findDemoTables(department) !== undefined) embedded.push(department);
    else
      throw new HeyiError('CONFIGURATION_INVALID', {
        variable: sourceVariable(department),
        expected: `the database of department "${department}", such as postgres://reader@host/database`,
        received: 'nothing',
      });
  }
  return { byDepartment, embedded };
}
