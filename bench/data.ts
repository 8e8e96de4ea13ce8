import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import {
  copyDatabase,
  databaseName,
  departments,
  departmentUrl,
  urlOfDatabase,
  type DepartmentName,
} from './department-databases.ts';
import { departmentRows } from './department-rows.ts';

/**
 * Makes sure that the six benchmark databases hold the data of this scale. A database is built only when it is missing,
 * incomplete, or made by other SQL: its comment holds the fingerprint of what filled it, written last.
 */
export async function prepareData(postgresUrl: string, scale: number, say: (line: string) => void): Promise<void> {
  await onServer(postgresUrl, async (server) => {
    for (const department of departments) {
      const database = databaseName(department);
      const steps = await buildingSteps(department, scale);
      const fingerprint = createHash('sha256').update(steps.join(';')).digest('hex');
      if ((await findComment(server, database)) === fingerprint) continue;
      const started = performance.now();
      await server.query(`drop database if exists ${database} with (force)`);
      await server.query(`create database ${database} template template0 encoding 'UTF8'`);
      await onServer(departmentUrl(postgresUrl, department), async (client) => {
        for (const step of steps) await client.query(step);
      });
      await server.query(`comment on database ${database} is '${fingerprint}'`);
      say(`built ${database} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  });
}

/** The copy of all six databases in one: the same rows, with the foreign keys and functions that PostGraphile makes its schema of. */
export async function prepareCopy(postgresUrl: string, scale: number, say: (line: string) => void): Promise<void> {
  const parts: (readonly string[])[] = [];
  for (const department of departments) parts.push(await buildingSteps(department, scale));
  parts.push(COPY_STEPS);
  await onServer(postgresUrl, async (server) => {
    const fingerprint = createHash('sha256').update(parts.flat().join(';')).digest('hex');
    if ((await findComment(server, copyDatabase)) === fingerprint) return;
    const started = performance.now();
    await server.query(`drop database if exists ${copyDatabase} with (force)`);
    await server.query(`create database ${copyDatabase} template template0 encoding 'UTF8'`);
    // A session each: the functions that draw the data are the session's.
    for (const steps of parts) {
      await onServer(urlOfDatabase(postgresUrl, copyDatabase), async (client) => {
        for (const step of steps) await client.query(step);
      });
    }
    await server.query(`comment on database ${copyDatabase} is '${fingerprint}'`);
    say(`built ${copyDatabase} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
}

/** A search by area is a function, as PostGraphile's documentation advises, with the floor's fence between search and limit. */
const searchByArea = (name: string, table: string, key: string) =>
  `create function ${name}(area text) returns setof ${table} language sql stable as $$
     select * from (select * from ${table}
                    where area_code >= rpad(area, 12, '0') and area_code < rpad((area::bigint + 1)::text, 12, '0')
                    offset 0) found
     order by ${key}
   $$`;

const COPY_STEPS: readonly string[] = [
  ...[
    ['residents', 'area_code', 'areas', 'code'],
    ['incidents', 'reporter_id_number', 'residents', 'id_number'],
    ['cases', 'plaintiff_id_number', 'residents', 'id_number'],
    ['petitions', 'petitioner_id_number', 'residents', 'id_number'],
    ['mediations', 'party_id_number', 'residents', 'id_number'],
    ['allowances', 'recipient_id_number', 'residents', 'id_number'],
    ['grid_events', 'person_id_number', 'residents', 'id_number'],
  ].map(
    ([table, column, target, key]) => `alter table ${table} add foreign key (${column}) references ${target} (${key})`,
  ),
  searchByArea('people_of_area', 'residents', 'id_number'),
  searchByArea('petitions_of_area', 'petitions', 'id'),
  searchByArea('grid_events_of_area', 'grid_events', 'id'),
  `create function people_with_open_case_and_petition(area text) returns setof residents language sql stable as $$
     select * from (select * from residents
                    where area_code >= rpad(area, 12, '0') and area_code < rpad((area::bigint + 1)::text, 12, '0')
                      and exists (select from cases where plaintiff_id_number = id_number and status = 'OPEN')
                      and exists (select from petitions where petitioner_id_number = id_number)
                    offset 0) found
     order by id_number
   $$`,
  `create function events_by_county_and_month(area text) returns table (name text, reported_at date, count integer) language sql stable as $$
     select a.name, e.month, e.number from (
       select left(area_code, 6) as county, date_trunc('month', reported_at)::date as month, count(*)::integer as number
       from grid_events where area_code >= rpad(area, 12, '0') and area_code < rpad((area::bigint + 1)::text, 12, '0')
       group by 1, 2) e
     join areas a on a.code = rpad(e.county, 12, '0') order by e.month, e.county
   $$`,
  'vacuum analyze',
];

/** Tables, then rows, then indexes: the order in which a large table is filled soonest. */
async function buildingSteps(department: DepartmentName, scale: number): Promise<readonly string[]> {
  const file = new URL(`../demo/tables/${department}.sql`, import.meta.url);
  const [tables, indexes] = (await readFile(file, 'utf8')).split(/^-- indexes$/m);
  if (tables === undefined || indexes === undefined) {
    throw new Error(`demo/tables/${department}.sql should hold one line "-- indexes" between tables and indexes.`);
  }
  return [
    "set time zone 'Asia/Shanghai'",
    tables,
    EMPTY_WHERE_UNASKED,
    ...departmentRows(department, scale),
    indexes,
    'vacuum analyze',
  ];
}

/** Departments have more columns than the questions read: those stay empty. */
const EMPTY_WHERE_UNASKED = `do $$ declare it record; begin
  for it in select c.table_name as of, c.column_name as name from information_schema.columns c
             where c.table_schema = 'public' and c.is_nullable = 'NO'
               and not exists (select from information_schema.key_column_usage k
                                where k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name)
  loop execute format('alter table %I alter column %I drop not null', it.of, it.name); end loop;
end $$`;

async function findComment(server: pg.Client, database: string): Promise<string | undefined> {
  const { rows } = await server.query<{ comment: string | null }>(
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`,
    [database],
  );
  return rows[0]?.comment ?? undefined;
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
