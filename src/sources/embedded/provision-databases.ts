import pg from 'pg';
import { loginOf } from './database-role.ts';
import { SUPERUSER } from './make-cluster.ts';
import type { PasswordOf } from './passwords.ts';

const { escapeIdentifier: name, escapeLiteral: text } = pg;

/**
 * Makes each database with its two logins, or completes what is missing; run at every start, it changes nothing that is
 * right already. An owner may do all in its database, a reader may only read the tables of schema `public`, and neither can
 * connect to the database of another.
 */
export async function provisionDatabases(
  databases: readonly string[],
  socketFolder: string,
  passwordOf: PasswordOf,
): Promise<void> {
  const present = await inDatabase('postgres', async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    const { rows: logins } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const known = new Set(logins.map((login) => login.rolname));
    await client.query(`${loginStatements(databases, known, passwordOf)}
      REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;`);
    return new Set(rows.map((row) => row.datname));
  });

  await Promise.all(
    databases.map(async (database) => {
      if (!present.has(database)) await inDatabase('postgres', (client) => client.query(createStatement(database)));
      await inDatabase(database, (client) => client.query(grantStatements(database)));
    }),
  );

  async function inDatabase<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const password = passwordOf(SUPERUSER);
    const client = new pg.Client({ host: socketFolder, port: 5432, user: SUPERUSER, password, database, ssl: false });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

function loginStatements(databases: readonly string[], known: ReadonlySet<string>, passwordOf: PasswordOf): string {
  const logins = databases.flatMap((database) => [loginOf(database, 'owner'), loginOf(database, 'reader')]);
  return logins
    .filter((login) => !known.has(login))
    .map((login) => `CREATE ROLE ${name(login)} LOGIN PASSWORD ${text(passwordOf(login))};`)
    .join('\n');
}

/** Through the journal rather than by copying files: measured at 97 ms against 126 ms for seven at once. */
function createStatement(database: string): string {
  return `CREATE DATABASE ${name(database)} OWNER ${name(loginOf(database, 'owner'))}
    TEMPLATE template0 STRATEGY wal_log`;
}

/** One simple query, so one transaction: a database has all of its rules or is made good at the next start. */
function grantStatements(database: string): string {
  const owner = name(loginOf(database, 'owner'));
  const reader = name(loginOf(database, 'reader'));
  return `
    ALTER DATABASE ${name(database)} OWNER TO ${owner};
    REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${name(database)} TO ${reader};
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${reader};
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public GRANT SELECT ON TABLES TO ${reader};
    ALTER ROLE ${reader} SET default_transaction_read_only = on;
    -- Large objects are the one thing any login could still write after turning that setting off.
    REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;`;
}
