import pg from 'pg';
import { vi } from 'vitest';
import { seed } from '../../src/cli/seed.ts';

/** A real PostgreSQL server, as a role that may create databases. */
export const serverUrl = process.env['HEYI_TEST_POSTGRES_URL'];

/** Databases that `heyi seed --url` makes on the real server under names of their own, and that are dropped again. */
export class DemoServerUnderTest {
  readonly prefix: string;

  constructor(what: string) {
    this.prefix = `heyi-${what}-${String(process.pid)}-`;
  }

  /** Runs the command and gives the settings it prints, by name. A server that trusts the address asks for no password. */
  async fill(scale: string, password = ''): Promise<Readonly<Record<string, string>>> {
    const url = new URL(serverUrl!);
    url.password ||= password;
    let text = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    });
    try {
      await seed.run(['--url', url.href, '--prefix', this.prefix, '--scale', scale]);
    } finally {
      write.mockRestore();
    }
    return Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }

  async query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async drop(): Promise<void> {
    const like = `'${this.prefix}%'`;
    for (const { datname } of await this.query(
      serverUrl!,
      `select datname from pg_database where datname like ${like}`,
    ))
      await this.query(serverUrl!, `drop database ${pg.escapeIdentifier(String(datname))} with (force)`);
    for (const { rolname } of await this.query(serverUrl!, `select rolname from pg_roles where rolname like ${like}`))
      await this.query(serverUrl!, `drop role ${pg.escapeIdentifier(String(rolname))}`);
  }
}
