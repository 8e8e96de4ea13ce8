import { mkdirSync, mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { policy } from '../compose/departments-of.ts';

const title = 'extend schema @department(zh: "部门", en: "Department")';

/** Three departments, each in a schema of its own of one database. */
const smallSdl: Readonly<Record<string, string>> = {
  police: `${title}
type Person ${policy} @table(name: "drift_police.residents") @anchor @collection(many: "people", one: "person") {
  id: ID! @key(sealed: true) @column(name: "id_number")
  idNumber: IdNumber
}
type Area ${policy} @table(name: "drift_police.areas") @anchor @collection(many: "areas", one: "area") {
  code: AreaCode! @key
}`,
  court: `${title}
extend type Person ${policy} {
  cases: [Case!] @link(via: "person")
}
type Case ${policy} @table(name: "drift_court.cases") @collection(many: "cases", one: "case") {
  id: ID! @key(integer: true)
  number: String @search
  status: CaseStatus
  acceptedAt: DateTime
  concludedOn: Date
  amount: Float
  urgent: Boolean
  volumes: Int
  person: Person @link(column: "plaintiff_id_number")
  area: Area @link(column: "area_code") @area
  hearings: [Hearing!] @link(via: "case")
}
type Hearing ${policy} @table(name: "drift_court.hearings") @collection(many: "hearings", one: "hearing") {
  code: ID! @key
  case: Case @link(column: "case_id")
  room: Room @link(column: "room_code")
  witness: Person @link(column: "witness_id_number")
}
type Room ${policy} @table(name: "drift_court.rooms") @collection(many: "rooms", one: "room") {
  code: ID! @key
}
enum CaseStatus { OPEN CLOSED }`,
  grid: `${title}
extend type Person ${policy} @table(name: "drift_grid.people") {
  id: ID! @key(sealed: true) @column(name: "citizen_no")
  household: String
}`,
};

const tables = `
create schema drift_police;
create schema drift_court;
create schema drift_grid;
create table drift_police.residents (id_number text collate "C" primary key);
create table drift_police.areas (code text collate "C" primary key);
create table drift_grid.people (citizen_no varchar(18) collate "C" primary key, household text);
create table drift_court.rooms (code text collate "C" primary key);
create table drift_court.cases (
  id bigint primary key, number text collate "C", status text, accepted_at timestamptz, concluded_on date,
  amount numeric(12, 2), urgent boolean, volumes integer, plaintiff_id_number text collate "C", area_code text collate "C"
);
create index cases_number on drift_court.cases (number);
create index cases_plaintiff on drift_court.cases (plaintiff_id_number, id);
create index cases_area on drift_court.cases (area_code, id);
create table drift_court.hearings (
  code text collate "C" primary key, case_id bigint, room_code text collate "C", witness_id_number text collate "C"
);
create index hearings_case on drift_court.hearings (case_id, code);
create index hearings_witness on drift_court.hearings (witness_id_number);
insert into drift_court.cases (id, status) values (1, 'OPEN'), (2, 'CLOSED'), (3, null);`;

export interface SmallCity {
  /** SDL by department. */
  readonly sdl: Readonly<Record<string, string>>;
  /** Builds the tables anew, as the files map them, lets the hub's role read, and runs what breaks them (`READER` is the role). */
  build(breaks?: string): Promise<void>;
  tearDown(): Promise<void>;
}

/** The three departments, in schemas of the test's own (`drift_court`), since tests run beside each other. */
export function smallCity(prefix: string): SmallCity {
  const own = (text: string) => text.replaceAll('drift_', `${prefix}_`);
  return {
    sdl: Object.fromEntries(Object.entries(smallSdl).map(([name, sdl]) => [name, own(sdl)])),
    build: (breaks = '') => build(own, breaks),
    tearDown: () => asOwner(own('drop schema if exists drift_police, drift_court, drift_grid cascade')),
  };
}

async function build(own: (text: string) => string, breaks: string): Promise<void> {
  const { username: reader } = new URL(inject('readerUrls')['seventh']!);
  const schemas = 'drift_police, drift_court, drift_grid';
  await asOwner(
    own(`drop schema if exists ${schemas} cascade; ${tables}
      grant usage on schema ${schemas} to READER;
      grant select on all tables in schema ${schemas} to READER;
      ${breaks}`).replaceAll('READER', `"${decodeURIComponent(reader)}"`),
  );
}

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** A schema folder with these files, and how to remove it. */
export function schemaFolder(sdl: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-drift-'));
  for (const file of ['shared.graphql', 'administration.graphql', 'center.graphql'])
    cpSync(join(packageRoot, 'schema', file), join(folder, file));
  writeFileSync(join(folder, 'governance.graphql'), '');
  mkdirSync(join(folder, 'departments'));
  for (const [name, text] of Object.entries(sdl)) writeFileSync(join(folder, 'departments', `${name}.graphql`), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
