import pg from 'pg';
import { HeyiError } from '../../errors/heyi-error.ts';
import { type DemoTarget, withTarget } from './demo-target.ts';

const { escapeIdentifier: name, escapeLiteral: text } = pg;

/** One PostgreSQL server that holds a database for each department, reached as a role that may create databases and roles. */
export interface DemoServer {
  /** `postgres://owner@host:port`; the role that makes the databases and then owns them. */
  readonly url: string;
  /** Set before each department's name: `trial-` makes `trial-police`. Empty for the names alone. */
  readonly prefix: string;
}

/** SQLSTATE 42P04 and 23505: somebody else made the database at the same time. */
const MADE_MEANWHILE = ['42P04', '23505'];
const NOT_PERMITTED = '42501';

/**
 * Makes the databases that are missing, each named like its department; those that are there stay as they are.
 *
 * @returns a target for each department, in their order
 * @throws CONFIGURATION_INVALID for a server that does not answer or a role that may not create databases
 */
export async function makeDatabases(
  server: DemoServer,
  departments: readonly string[],
): Promise<readonly DemoTarget[]> {
  const maintenance = { department: 'postgres', connection: urlOf(server.url, undefined) };
  await withTarget(maintenance, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const present = new Set(rows.map(({ datname }) => datname));
    for (const department of departments) {
      const database = server.prefix + department;
      if (present.has(database)) continue;
      await client
        .query(`create database ${name(database)} template template0 encoding 'UTF8'`)
        .catch((error: unknown) => {
          if (!MADE_MEANWHILE.includes((error as pg.DatabaseError).code ?? '')) throw error;
        });
    }
  }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return departments.map((department) => ({
    department,
    connection: urlOf(server.url, { database: server.prefix + department }),
  }));
}

/**
 * Gives each database a login `<database>-reader` that may read its tables and nothing else, and nobody else a way in. The login
 * is made without a password, with which no server lets it in but by trust: whoever runs the server gives it one.
 *
 * @returns the reader's connection of each department, without a password
 */
export async function admitReaders(
  server: DemoServer,
  targets: readonly DemoTarget[],
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const target of targets) {
    const database = server.prefix + target.department;
    const reader = `${database}-reader`;
    await withTarget(target, (client) => client.query(admission(database, reader))).catch((error: unknown) => {
      throw refusalOf(error);
    });
    urls.set(target.department, urlOf(server.url, { database, user: reader }));
  }
  return urls;
}

/** One simple query, so one transaction. Run again it changes nothing. */
function admission(database: string, reader: string): string {
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = ${text(reader)}) then
        create role ${name(reader)} login;
        alter role ${name(reader)} set default_transaction_read_only = on;
      end if;
    end $$;
    revoke all on database ${name(database)} from public;
    grant connect on database ${name(database)} to ${name(reader)};
    revoke all on schema public from public;
    grant usage on schema public to ${name(reader)};
    grant select on all tables in schema public to ${name(reader)};
    alter default privileges in schema public grant select on tables to ${name(reader)};`;
}

function urlOf(server: string, place: { readonly database: string; readonly user?: string } | undefined): string {
  const url = new URL(server);
  if (place === undefined) {
    if (['', '/'].includes(url.pathname)) url.pathname = '/postgres';
    return url.href;
  }
  url.pathname = `/${encodeURIComponent(place.database)}`;
  if (place.user !== undefined) {
    url.username = encodeURIComponent(place.user);
    url.password = '';
  }
  return url.href;
}

/** What an operator can do something about; anything else stays as it is. */
function refusalOf(error: unknown): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === NOT_PERMITTED) return refused('a role that may create databases and roles', 'one that may not', error);
  if (typeof code !== 'string') return error;
  const unreachable = /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|28|3D)/.test(code);
  return unreachable ? refused('a PostgreSQL server that lets this role in', code, error) : error;
}

function refused(expected: string, received: string, cause: unknown): HeyiError {
  return new HeyiError('CONFIGURATION_INVALID', { variable: '--url', expected, received }, { cause });
}
