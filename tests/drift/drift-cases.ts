/** What somebody does to a small city's tables, and what `heyi check` then says, each drift as two lines. */
export interface DriftCase {
  readonly what: string;
  /** SQL; `READER` is the hub's role. */
  readonly breaks: string;
  readonly told: readonly string[];
}

export const driftCases: readonly DriftCase[] = [
  {
    what: 'a missing table',
    breaks: 'drop table drift_court.rooms',
    told: [
      'error departments/court.graphql:24 Room: there is no table drift_court.rooms\n→ create it, or mend @table(name: "drift_court.rooms")',
    ],
  },
  {
    what: 'a missing column',
    breaks: 'alter table drift_court.cases drop column amount',
    told: [
      'error departments/court.graphql:11 Case.amount: drift_court.cases has no column "amount"\n→ add the column, or write @column(name: "…")',
    ],
  },
  {
    what: 'a column of another name',
    breaks: 'alter table drift_court.cases rename column accepted_at to acceptd_at',
    told: [
      'error departments/court.graphql:9 Case.acceptedAt: drift_court.cases has no column "accepted_at"\n→ write @column(name: "acceptd_at"), or add the column',
    ],
  },
  {
    what: 'a missing column of a link',
    breaks: 'alter table drift_court.hearings rename column witness_id_number to witness_no',
    told: [
      'error departments/court.graphql:22 Hearing.witness: drift_court.hearings has no column "witness_id_number"\n→ add the column, or write @link(column: "…")',
    ],
  },
  {
    what: 'a merge key that nobody resolves',
    breaks: 'alter table drift_grid.people rename column citizen_no to household_head',
    told: [
      'error departments/grid.graphql:3 Person.id: its part of Person cannot be merged: drift_grid.people has no column "citizen_no" for the key\n→ add the column, or write @column(name: "…")',
    ],
  },
  {
    what: 'a text where an instant is meant',
    breaks: 'alter table drift_court.cases alter column accepted_at type text',
    told: [
      'error departments/court.graphql:9 Case.acceptedAt: drift_court.cases.accepted_at is of type text, which holds no DateTime\n→ make it timestamp with time zone, timestamp or date, or map a view that casts it',
    ],
  },
  {
    what: 'an instant where a day is meant',
    breaks: 'alter table drift_court.cases alter column concluded_on type timestamptz',
    told: [
      'error departments/court.graphql:10 Case.concludedOn: drift_court.cases.concluded_on is of type timestamp with time zone, which holds no Date\n→ make it date, or map a view that casts it',
    ],
  },
  {
    what: 'a text where an integer key is meant',
    breaks: 'alter table drift_court.cases alter column id type text collate "C"',
    told: [
      'error departments/court.graphql:6 Case.id: drift_court.cases.id is of type text, which holds no integer ID\n→ make it bigint, integer or smallint, or write @key without integer: true, or map a view that casts it',
    ],
  },
  {
    what: 'a json where a text is meant',
    breaks: 'alter table drift_court.cases alter column number type jsonb using null',
    told: [
      'error departments/court.graphql:7 Case.number: drift_court.cases.number is of type jsonb, which holds no String\n→ make it text or character varying, or map a view that casts it',
    ],
  },
  {
    what: 'an enum of the database',
    breaks:
      "create type drift_court.state as enum ('OPEN', 'CLOSED'); alter table drift_court.cases alter column status type drift_court.state using status::drift_court.state",
    told: [
      'error departments/court.graphql:8 Case.status: drift_court.cases.status is of type drift_court.state, which holds no name of an enum\n→ make it text or character varying, or map a view that casts it',
    ],
  },
  {
    what: 'a key that may be null',
    breaks:
      'alter table drift_court.cases drop constraint cases_pkey; alter table drift_court.cases alter column id drop not null; create unique index on drift_court.cases (id)',
    told: [
      'error departments/court.graphql:6 Case.id: drift_court.cases.id may be null, but a Case always has its id\n→ alter table drift_court.cases alter column id set not null',
    ],
  },
  {
    what: 'a key that is not unique',
    breaks: 'alter table drift_court.cases drop constraint cases_pkey; create index on drift_court.cases (id)',
    told: [
      'error departments/court.graphql:6 Case.id: nothing keeps drift_court.cases.id unique: one key could be two rows\n→ create unique index on drift_court.cases (id)',
    ],
  },
  {
    what: 'a key unique only among some rows',
    breaks:
      "alter table drift_court.cases drop constraint cases_pkey; create unique index on drift_court.cases (id) where status = 'OPEN'",
    told: [
      'error departments/court.graphql:6 Case.id: nothing keeps drift_court.cases.id unique: one key could be two rows, and no index finds them\n→ create unique index on drift_court.cases (id)',
    ],
  },
  {
    what: 'a key unique only with another column',
    breaks:
      'alter table drift_grid.people drop constraint people_pkey; create unique index on drift_grid.people (citizen_no, household)',
    told: [
      'error departments/grid.graphql:3 Person.id: nothing keeps drift_grid.people.citizen_no unique: one key could be two rows\n→ create unique index on drift_grid.people (citizen_no)',
    ],
  },
  {
    what: 'a key without any index',
    breaks: 'alter table drift_court.rooms drop constraint rooms_pkey',
    told: [
      'error departments/court.graphql:25 Room.code: nothing keeps drift_court.rooms.code unique: one key could be two rows, and no index finds them\n→ create unique index on drift_court.rooms (code)',
    ],
  },
  {
    what: 'a link whose rows a list reads, without an index',
    breaks: 'drop index drift_court.cases_plaintiff',
    told: [
      'error departments/court.graphql:14 Case.person: no index finds rows by drift_court.cases.plaintiff_id_number, which Person.cases reads them by\n→ create index on drift_court.cases (plaintiff_id_number, id)',
    ],
  },
  {
    what: 'a link whose index lacks the order of pages',
    breaks: 'drop index drift_court.hearings_case; create index on drift_court.hearings (case_id)',
    told: [
      'warning departments/court.graphql:20 Hearing.case: pages of Case.hearings are sorted: no index has drift_court.hearings.case_id and then the key in its order\n→ create index on drift_court.hearings (case_id, code)',
    ],
  },
  {
    what: 'a link to another department without an index',
    breaks: 'drop index drift_court.hearings_witness',
    told: [
      'warning departments/court.graphql:22 Hearing.witness: no index has drift_court.hearings.witness_id_number: what it leads to in police is looked up by reading the table\n→ create index on drift_court.hearings (witness_id_number)',
    ],
  },
  {
    what: 'an area without an index',
    breaks: 'drop index drift_court.cases_area',
    told: [
      'error departments/court.graphql:15 Case.area: no index finds rows by their area, drift_court.cases.area_code, in code point order\n→ create index on drift_court.cases (area_code, id)',
    ],
  },
  {
    what: 'an area in another order',
    breaks: 'drop index drift_court.cases_area; create index on drift_court.cases (area_code collate "POSIX", id)',
    told: [
      'error departments/court.graphql:15 Case.area: no index finds rows by their area, drift_court.cases.area_code, in code point order\n→ create index on drift_court.cases (area_code, id)',
    ],
  },
  {
    what: 'a search without an index',
    breaks: 'drop index drift_court.cases_number; create index on drift_court.cases (status, number)',
    told: [
      'error departments/court.graphql:7 Case.number: no index has drift_court.cases.number in code point order, which @search reads it by\n→ create index on drift_court.cases (number)',
    ],
  },
  {
    what: 'a search in another order',
    breaks: 'drop index drift_court.cases_number; create index on drift_court.cases (number collate "POSIX")',
    told: [
      'error departments/court.graphql:7 Case.number: no index has drift_court.cases.number in code point order, which @search reads it by\n→ create index on drift_court.cases (number)',
    ],
  },
  {
    what: 'a list in another order',
    breaks: 'alter table drift_court.rooms alter column code type text collate "POSIX"',
    told: [
      'error departments/court.graphql:21 Hearing.room: drift_court.hearings.room_code is text collate "C", but drift_court.rooms.code is collate "POSIX": the database compares no texts of two collations\n→ give both one collation, best "C"',
      'error departments/court.graphql:25 Room.code: no index has drift_court.rooms.code in code point order, the order of lists\n→ create index on drift_court.rooms (code collate "C")',
    ],
  },
  {
    what: 'two collations of one key',
    breaks: 'alter table drift_court.hearings alter column room_code type text collate "POSIX"',
    told: [
      'error departments/court.graphql:21 Hearing.room: drift_court.hearings.room_code is text collate "POSIX", but drift_court.rooms.code is collate "C": the database compares no texts of two collations\n→ give both one collation, best "C"',
    ],
  },
  {
    what: 'a key that is padded elsewhere',
    breaks: 'alter table drift_court.cases alter column plaintiff_id_number type char(20) collate "C"',
    told: [
      'error departments/court.graphql:14 Case.person: drift_court.cases.plaintiff_id_number is character(20), but drift_police.residents.id_number of police, whose values it holds, is text: padded keys match no others\n→ make both text',
    ],
  },
  {
    what: 'a key that does not fit',
    breaks: 'alter table drift_court.cases alter column plaintiff_id_number type varchar(15) collate "C"',
    told: [
      'error departments/court.graphql:14 Case.person: drift_court.cases.plaintiff_id_number is character varying(15), but drift_police.residents.id_number of police, whose values it holds, is text: not all of them fit\n→ make both text',
    ],
  },
  {
    what: 'an integer key that does not fit',
    breaks: 'alter table drift_court.hearings alter column case_id type integer',
    told: [
      'error departments/court.graphql:20 Hearing.case: drift_court.hearings.case_id is integer, but drift_court.cases.id, whose values it holds, is bigint: not all of them fit\n→ make both bigint',
    ],
  },
  {
    what: 'a part whose key does not fit',
    breaks: 'alter table drift_grid.people alter column citizen_no type varchar(15) collate "C"',
    told: [
      'error departments/grid.graphql:3 Person.id: drift_grid.people.citizen_no is character varying(15), but drift_police.residents.id_number of police, whose values it holds, is text: not all of them fit\n→ make both text',
    ],
  },
  {
    what: 'a value that the enum does not know',
    breaks: "insert into drift_court.cases (id, status) values (4, 'ARCHIVED'), (5, 'LOST'), (6, 'LOST')",
    told: [
      'error departments/court.graphql:8 Case.status: drift_court.cases.status holds "ARCHIVED", "LOST", which enum CaseStatus does not know\n→ add the value to enum CaseStatus, or mend the rows',
    ],
  },
  {
    what: 'a view',
    breaks:
      'alter table drift_court.rooms rename to all_rooms; create view drift_court.rooms as select * from drift_court.all_rooms; grant select on drift_court.rooms to READER',
    told: [
      'warning departments/court.graphql:24 Room: drift_court.rooms is a view: whether its key is unique and its rows are found by indexes cannot be seen\n→ look after the keys and indexes of the tables behind it',
    ],
  },
  {
    what: 'a table that may not be read',
    breaks: 'revoke select on drift_court.rooms from READER',
    told: [
      "error departments/court.graphql:24 Room: the hub's role may not read drift_court.rooms\n→ grant select on drift_court.rooms to the role, and usage on its schema",
    ],
  },
  {
    what: 'a schema that may not be used',
    breaks: 'revoke usage on schema drift_grid from READER',
    told: [
      "error departments/grid.graphql:2 Person: the hub's role may not read drift_grid.people\n→ grant select on drift_grid.people to the role, and usage on its schema",
    ],
  },
  {
    what: 'a column that may not be read',
    breaks: 'revoke select on drift_grid.people from READER; grant select (citizen_no) on drift_grid.people to READER',
    told: [
      "error departments/grid.graphql:4 Person.household: the hub's role may not read drift_grid.people.household\n→ grant select (household) on drift_grid.people to the role",
    ],
  },
  {
    what: 'a role that may write',
    breaks:
      'grant update on drift_court.rooms, drift_court.cases to READER; grant delete on drift_court.hearings to READER',
    told: [
      "warning departments/court.graphql: the hub's role may change what it only reads: drift_court.cases, drift_court.hearings, drift_court.rooms\n→ connect with a role that has select on these tables, and nothing else",
    ],
  },
  {
    what: 'nothing wrong: domains of domains',
    breaks:
      'create domain drift_court.money as numeric(12,2); create domain drift_court.sum as drift_court.money; alter table drift_court.cases alter column amount type drift_court.sum',
    told: [],
  },
  {
    what: 'nothing wrong: a partitioned table',
    breaks:
      'drop table drift_court.rooms; create table drift_court.rooms (code text collate "C" primary key) partition by hash (code); create table drift_court.rooms_0 partition of drift_court.rooms for values with (modulus 1, remainder 0); grant select on drift_court.rooms to READER',
    told: [],
  },
];
