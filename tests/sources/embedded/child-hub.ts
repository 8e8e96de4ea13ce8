import { startEmbeddedPostgres } from '../../../src/sources/embedded/start-embedded-postgres.ts';
import { query } from './query.ts';

/** A process that starts the embedded PostgreSQL as a hub does, commits a row, says `ready` and never stops it. */
async function childHub(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ folder: process.argv[2]!, databases: ['hub'] });
  await query(postgres.connection('hub', 'owner'), 'CREATE TABLE kept (n int)', 'INSERT INTO kept VALUES (7)');
  process.stdout.write('ready\n');
  setInterval(() => undefined, 1_000);
}

void childHub();
