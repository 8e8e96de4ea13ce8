import { Kysely, PostgresDialect, type ColumnType, type Generated, type PostgresPoolClient } from 'kysely';
import { DatabaseError, Pool, type Client, type ClientConfig, type PoolClient } from 'pg';

type Epoch = ColumnType<string, number, never>;
type EpochOrNull = ColumnType<string | null, number | null | undefined, number | null>;
type Instant = ColumnType<Date, Date, never>;
/** Goes in as text, because `pg` would write a list as an array of PostgreSQL. */
type JsonColumn = ColumnType<unknown, string, never>;

/** The tables as they are after all migrations. PostgreSQL's `bigint` comes as text. */
export interface StoreTables {
  policy_epochs: {
    epoch: Epoch;
    digest: string;
    parent: ColumnType<string | null, number | null, never>;
    at: Instant;
    author: string;
    approver: string | null;
    kind: string;
    reason: string;
    restores: ColumnType<string | null, number | null, never>;
  };
  policy_items: {
    file: string;
    section: string;
    key: string;
    body: JsonColumn;
    since_epoch: Epoch;
    until_epoch: EpochOrNull;
  };
  policy_drafts: {
    id: string;
    author: string;
    department: string | null;
    based_on: Epoch;
    changes: JsonColumn;
    reason: string;
    created_at: ColumnType<Date, never, never>;
    status: Generated<string>;
    decided_by: string | null;
    decided_at: Date | null;
    epoch: EpochOrNull;
  };
  break_glass: {
    id: string;
    account: string;
    purpose: string;
    reason: string;
    grant_name: string;
    opened_by: string;
    starts_at: Instant;
    ends_at: Instant;
    epoch: EpochOrNull;
    reviewed_by: string | null;
    reviewed_at: Date | null;
    finding: string | null;
  };
  grant_uses: {
    grant_name: string;
    last_used_at: Date;
    uses: ColumnType<string, number, number>;
  };
  saved_questions: {
    id: string;
    owner: string;
    title: string;
    query: string;
    variables: string;
    shared: string;
    department: string | null;
    unit: string | null;
    changed_at: ColumnType<Date, never, Date>;
  };
  schema_versions: {
    version: number;
    digest: string;
    sdl: string;
    changes: JsonColumn;
    at: ColumnType<Date, never, never>;
  };
}

export type StoreDatabase = Kysely<StoreTables>;

/** Administration is rare, and changes wait for each other anyway. */
const CONNECTIONS = 4;
const PATIENCE_MS = 10_000;

/**
 * The hub's own PostgreSQL. Nothing in a request's path asks it; what does ask it is not kept waiting for ever: not by a server that is
 * silent, nor by another hub that holds the lock of changes and has gone away. `end` it with `destroy()`.
 */
export function openStoreDatabase(connection: ClientConfig): StoreDatabase {
  const pool = new Pool({
    ...connection,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS + 1000,
    statement_timeout: PATIENCE_MS,
    lock_timeout: PATIENCE_MS,
    idle_in_transaction_session_timeout: PATIENCE_MS,
    keepAlive: true,
    application_name: 'heyi store',
    // A command ends when it is done.
    allowExitOnIdle: true,
  });
  // One that breaks while nobody uses it leaves the pool by itself; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new Kysely<StoreTables>({
    dialect: new PostgresDialect({
      pool: { connect: async () => guarded(await pool.connect()), end: () => pool.end() },
    }),
  });
}

/**
 * A connection that is given up, not given back, when a statement of it came to no answer: a later one would wait behind it, or be part of
 * its transaction. An error of the database is an answer.
 */
function guarded(client: PoolClient): PostgresPoolClient {
  let isSound = true;
  const onError = () => (isSound = false);
  client.on('error', onError);
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      if (!(error instanceof DatabaseError)) isSound = false;
      throw error;
    }
  };
  return {
    // Kysely would also hand it cursors, where the dialect was given them.
    query: query as PostgresPoolClient['query'],
    release() {
      client.off('error', onError);
      client.release(!isSound);
    },
  };
}

/** The tables seen through one connection that somebody else opened and ends: for statements one after another. */
export function storeOverClient(client: Client): StoreDatabase {
  const query = (text: string, parameters: readonly unknown[]): Promise<unknown> => client.query(text, [...parameters]);
  const one = { query: query as PostgresPoolClient['query'], release: () => undefined };
  return new Kysely<StoreTables>({
    dialect: new PostgresDialect({ pool: { connect: () => Promise.resolve(one), end: () => Promise.resolve() } }),
  });
}
