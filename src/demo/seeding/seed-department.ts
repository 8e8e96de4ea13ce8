import type { ClientBase } from 'pg';
import { sourceVariable } from '../../config.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { copyRows } from './copy-rows.ts';
import { type DemoTarget, withTarget } from './demo-target.ts';
import { type DemoEdition, findMarker, findRelations, writeMarker } from './marker.ts';
import { readTableScript } from './table-script.ts';

/** One for all seeders of a database, whatever the department: the marker table is theirs together. */
const LOCK = 'heyi_demo';

/**
 * Fills one department in one transaction, so that a reader, or a start after a crash, finds the old data or all of the new.
 *
 * 1. Wait for any other seeder of this database.
 * 2. Refuse if tables of these names stand there that the demo did not make.
 * 3. Drop and create the tables, copy the rows, build the indexes.
 * 4. Write the marker, commit, and let the planner count.
 *
 * @throws HeyiError `DEMO_TARGET_FOREIGN` when step 2 refuses; nothing has been changed then
 */
export async function seedDepartment(options: {
  readonly target: DemoTarget;
  readonly tables: readonly DemoTable[];
  readonly edition: DemoEdition;
  readonly signal: AbortSignal;
  readonly onRows: (rows: number, what: string) => void;
  readonly onIndexed: (what: string) => void;
}): Promise<void> {
  const { target, tables, edition, signal, onRows, onIndexed } = options;
  const { department } = target;
  const script = readTableScript(department);
  await withTarget(target, async (client) => {
    await client.query('begin');
    try {
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [LOCK]); // 1
      await assertOwnTables(client, department, script.names); // 2
      await client.query(`set local client_min_messages = warning; set local maintenance_work_mem = '128MB'`);
      await client.query(script.names.map((name) => `drop table if exists ${name};`).join('\n')); // 3
      await client.query(script.tables);
      for (const table of tables) {
        const what = `${department} ${table.table}`;
        await copyRows(client, table, { signal, onRows: (rows) => onRows(rows, what) });
      }
      signal.throwIfAborted();
      await client.query(script.indexes);
      onIndexed(`${department} indexes`);
      signal.throwIfAborted();
      await writeMarker(client, department, edition); // 4
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
    await client.query(`analyze ${script.names.join(', ')}`);
  });
}

/** A real department's tables must never be dropped because a setting names the wrong database. */
async function assertOwnTables(client: ClientBase, department: string, names: readonly string[]): Promise<void> {
  if ((await findMarker(client, department)) !== undefined) return;
  const present = await findRelations(client, names);
  if (present.length === 0) return;
  throw new HeyiError('DEMO_TARGET_FOREIGN', { variable: sourceVariable(department), tables: present.join(', ') });
}
