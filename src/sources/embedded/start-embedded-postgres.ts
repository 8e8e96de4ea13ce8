import { existsSync } from 'node:fs';
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';
import { chooseRunPlan } from './choose-run-plan.ts';
import { assertDatabaseNames } from './database-names.ts';
import { loginOf, type DatabaseRole } from './database-role.ts';
import { findPrograms } from './find-programs.ts';
import { giveTo } from './give-to.ts';
import { holdFolder } from './hold-folder.ts';
import { makeCluster, SUPERUSER, sweepHalfMade } from './make-cluster.ts';
import { openPasswords } from './passwords.ts';
import { provisionDatabases } from './provision-databases.ts';
import { runServer } from './run-server.ts';
import { openServerLog } from './server-log.ts';
import { shortFolder } from './short-folder.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** How `pg` connects to one database in one role. */
export interface EmbeddedConnection {
  /** The folder of the unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Said explicitly, because `pg` would otherwise follow a PGSSLMODE of the environment, and a socket has no TLS. */
  readonly ssl: false;
}

export interface EmbeddedPostgres {
  /**
   * True when the cluster was made by this start. It does not follow that a cluster made before was filled: the hub may have
   * been killed while it did. Whoever fills a database must leave a mark in it, in the same transaction.
   */
  readonly created: boolean;
  /** Throws for a database that was not among those asked for. */
  connection(database: string, role: DatabaseRole): EmbeddedConnection;
  /** Fast shutdown; resolves when the server has ended and the folder is free. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made when missing; holds everything, so that removing it starts afresh. Taken for this process while the server runs. */
  readonly folder: string;
  /** One for each department and the hub's own. One that is not there yet is added; none is ever removed. */
  readonly databases: readonly string[];
  readonly logger?: { info(message: string): void };
}

/**
 * Starts the PostgreSQL server that comes with the hub, for the demo and for tests, and makes its databases. The server dies
 * with the hub, however that dies, and what was committed is there at the next start.
 *
 * Throws DATA_FOLDER_IN_USE while another hub runs on the folder, otherwise EMBEDDED_POSTGRES_FAILED with what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  assertDatabaseNames(options.databases);
  const undo: (() => Promise<unknown>)[] = [];
  const undoAll = async (): Promise<void> => {
    const step = undo.pop();
    if (step === undefined) return;
    try {
      await step();
    } finally {
      await undoAll();
    }
  };
  try {
    return await start(options, undo, undoAll);
  } catch (cause) {
    await undoAll();
    if (cause instanceof HeyiError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason }, { cause });
  }
}

async function start(
  { folder, databases, logger }: EmbeddedPostgresOptions,
  undo: (() => Promise<unknown>)[],
  undoAll: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  // 1. The folder, for us alone: from here on a server that runs on it is a leftover.
  const realFolder = await makeFolder(folder);
  const hold = await holdFolder(realFolder, `pid ${process.pid}`);
  undo.push(() => hold.release());

  // 2. As whom, and where.
  const plan = await chooseRunPlan(await findPrograms(), realFolder);
  // Another user must pass through the folder to its own part of it; nobody may list it.
  await chmod(plan.home, process.getuid?.() === 0 ? 0o711 : 0o700);
  const log = await openServerLog(plan.home);
  undo.push(() => log.close());

  // 3. The cluster, whole and stopped.
  const cluster = join(plan.home, 'cluster');
  await sweepHalfMade(plan.home);
  const created = !existsSync(cluster);
  const passwordOf = await openPasswords(plan.home, !created);
  if (created) await makeCluster(plan, cluster, passwordOf(SUPERUSER), log);
  else await stopPostmaster(cluster);
  await giveTo(plan.user, cluster);

  // 4. The server and its databases.
  const socketFolder = join(await shortFolder(plan.home), 'socket');
  const server = await runServer(plan, cluster, socketFolder, log);
  undo.push(() => server.stop());
  await provisionDatabases(databases, socketFolder, passwordOf);
  logger?.info(`PostgreSQL runs ${plan.description}; its log is ${log.path}`);

  let stopping: Promise<void> | undefined;
  void server.exited.then((code) => {
    if (stopping !== undefined) return;
    logger?.info(`PostgreSQL or its keeper has ended by itself (code ${code}); see ${log.path}`);
  });
  return {
    created,
    connection(database, role) {
      if (!databases.includes(database)) throw new TypeError(`No database "${database}" was asked for`);
      const user = loginOf(database, role);
      return { host: socketFolder, port: 5432, user, password: passwordOf(user), database, ssl: false };
    },
    stop: () => (stopping ??= undoAll()),
  };
}

/** The parents get the usual mode, the folder its own: it could not be reached by another user otherwise. */
async function makeFolder(folder: string): Promise<string> {
  await mkdir(dirname(resolve(folder)), { recursive: true });
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  const realFolder = await realpath(folder);
  if (process.getuid?.() !== 0) await giveTo(undefined, realFolder); // throws when it is another user's
  return realFolder;
}
