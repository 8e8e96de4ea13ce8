import { loginOf } from './database-role.ts';

/** PostgreSQL cuts longer names, silently. */
const LONGEST_NAME = 63;
const TAKEN = new Set(['postgres', 'template0', 'template1']);

/** Throws a TypeError for names that cannot be databases beside each other. Dashes are fine: names are always quoted. */
export function assertDatabaseNames(databases: readonly string[]): void {
  for (const database of databases) {
    const fits = Buffer.byteLength(loginOf(database, 'reader')) <= LONGEST_NAME;
    if (database === '' || database.includes('\0') || !fits || TAKEN.has(database)) {
      throw new TypeError(
        `"${database}" cannot be the name of a database: expected 1 to 56 bytes, not one of PostgreSQL's`,
      );
    }
  }
  if (new Set(databases).size < databases.length) throw new TypeError(`Databases repeat: ${databases.join(', ')}`);
}
