import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';

/** `demo/tables/<department>.sql` in two halves: an index is faster to build over rows than to keep while they come in. */
export interface TableScript {
  readonly tables: string;
  readonly indexes: string;
  /** Names of the tables it creates. */
  readonly names: readonly string[];
}

export function readTableScript(department: string): TableScript {
  const file = join(packageRoot, 'demo', 'tables', `${department}.sql`);
  const [tables = '', indexes = ''] = readFileSync(file, 'utf8').split(/^-- indexes$/m);
  const names = [...tables.matchAll(/^create table (\w+)/gm)].map(([, name]) => name!);
  return { tables, indexes, names };
}
