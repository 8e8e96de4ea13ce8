import type { ClientBase } from 'pg';

/** Raise it whenever the same (scale, now) would give other rows or tables: older data are then made anew. */
export const demoVersion = 5;

export interface DemoEdition {
  readonly scale: number;
  readonly now: Date;
}

/** Marks that this department's tables in this database are demo data, complete, of this edition. */
export async function writeMarker(client: ClientBase, department: string, { scale, now }: DemoEdition): Promise<void> {
  await client.query(`create table if not exists heyi_demo (
    department text primary key,
    version integer not null,
    scale double precision not null,
    now timestamptz not null,
    complete boolean not null
  )`);
  await client.query(
    `insert into heyi_demo (department, version, scale, now, complete) values ($1, $2, $3, $4, true)
     on conflict (department) do update
     set version = excluded.version, scale = excluded.scale, now = excluded.now, complete = excluded.complete`,
    [department, demoVersion, scale, now.toISOString()],
  );
}

/** The edition and version that the marker names; undefined where there is no marker. */
export async function findMarker(
  client: ClientBase,
  department: string,
): Promise<(DemoEdition & { readonly version: number; readonly complete: boolean }) | undefined> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `select to_regclass('heyi_demo') is not null as exists`,
  );
  if (found[0]?.exists !== true) return undefined;
  const { rows } = await client.query<{ version: number; scale: number; now: Date; complete: boolean }>(
    'select version, scale, now, complete from heyi_demo where department = $1',
    [department],
  );
  return rows[0];
}

/** Those of the names that are tables (or views) of this database's search path. */
export async function findRelations(client: ClientBase, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is not null',
    [names],
  );
  return rows.map(({ name }) => name);
}
