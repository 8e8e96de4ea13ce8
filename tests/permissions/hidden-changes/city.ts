import { citizenNumber } from '../../../src/demo/population/citizen-number.ts';

/** Citizen numbers of the city's people: the first is the judge's, the second the citizen's; the last four live in another district. */
export const numbers: readonly string[] = Array.from({ length: 18 }, (_, at) =>
  citizenNumber('431302', `${1950 + at}-01-01`, at + 1),
);

const JUDGE = 0;
const CITIZEN = 1;
const FIRST = 2;
const NEAR = 14;

interface CaseRow {
  readonly id: number;
  readonly kind: string;
  readonly person: number;
  readonly suspect: number;
  readonly accused: number;
  readonly unit: string;
  readonly minor: boolean | null;
  readonly sealed: boolean | null;
  readonly area: string;
}

/** Whom nobody keeps from anything: neither the judge nor the citizen, who may know what is said of themselves. */
const anybody = (at: number) => FIRST + (at % (NEAR - FIRST));

/** Forty cases; what is special about one stands in `special`. */
const cases: readonly CaseRow[] = Array.from({ length: 40 }, (_, index) => {
  const id = index + 1;
  const plain: CaseRow = {
    id,
    kind: id % 3 === 0 ? 'DISPUTE' : 'THEFT',
    person: anybody(id * 5),
    suspect: anybody(id * 7 + 1),
    accused: anybody(id * 5 + 3),
    unit: 'u9',
    minor: id % 2 === 0 ? null : false,
    sealed: id % 2 === 0 ? false : null,
    area: '431302101001',
  };
  return { ...plain, ...special(id) };
});

function special(id: number): Partial<CaseRow> {
  // The citizen's own.
  if (id <= 3) return { person: CITIZEN };
  if ([5, 10, 15, 20, 25].includes(id)) return { minor: true };
  // Three people, one of whom is not told.
  if (id === 30 || id === 31) return { kind: 'RARE', person: anybody(id), area: '431302103001' };
  if (id === 32) return { kind: 'RARE', person: anybody(id), minor: true, area: '431302103001' };
  if ([8, 16].includes(id)) return { sealed: true };
  if ([17, 18].includes(id)) return { accused: JUDGE };
  if (id === 19) return { unit: 'u1' };
  // The unit above that.
  if (id === 28) return { unit: 'u0' };
  // A department is a unit as well.
  if (id === 21) return { unit: 'visits' };
  if ([22, 23, 24].includes(id)) return { area: '431381001001' };
  if ([26, 27].includes(id)) return { kind: 'SECRET' };
  // Two people, of whom no figures are told.
  if (id === 35 || id === 36) return { person: anybody(id), area: '431302102001' };
  return {};
}

const visits = Array.from({ length: 20 }, (_, index) => {
  const id = index + 1;
  return {
    id,
    // Two of them lead to people of another district.
    person: id <= 2 ? CITIZEN : id === 14 ? 16 : id === 15 ? 17 : anybody(id * 5 + 2),
    minor: [4, 8, 12].includes(id),
    sealed: id === 6,
    area: [9, 10].includes(id) ? '431381001001' : '431302101001',
  };
});

const date = (at: number) => `2023-${String(1 + (at % 12)).padStart(2, '0')}-05T08:00:00+08:00`;
const text = (value: string) => `'${value}'`;
const number = (at: number) => text(numbers[at]!);
const SURNAMES = Array.from('王李张刘陈杨');

/** The city as it is in the beginning, from nothing. */
export const citySql = [
  `drop schema if exists hidden cascade`,
  `create schema hidden`,
  `create table hidden.people (id_number text primary key, name text, nickname text, birth_date date, phone text, code text, withheld text, area_code text)`,
  `create table hidden.areas (code text primary key)`,
  `create table hidden.cases (id bigint primary key, number text, kind text, amount double precision, at timestamptz, minor boolean, sealed boolean,
     person_number text, suspect_number text, accused_number text, accused_unit text, area_code text)`,
  `create table hidden.notes (id bigint primary key, text text, case_id bigint)`,
  `create table hidden.visits (id bigint primary key, number text, at timestamptz, minor boolean, sealed boolean, person_number text, area_code text)`,
  `insert into hidden.areas values ('431300000000'), ('431302000000'), ('431302101000'), ('431302101001'), ('431302102001'), ('431302103001'), ('431381001001')`,
  ...numbers.map(
    (of, at) =>
      `insert into hidden.people values ('${of}', '${SURNAMES[at % 6]!}名${at}', '${SURNAMES[at % 6]!}小${String.fromCharCode(97 + at)}', '${1950 + Math.floor(at / 2)}-0${1 + (at % 9)}-11', '1390000${1000 + at}', '暗号${at}', '密${at}', '${at < NEAR ? '431302101001' : '431381001001'}')`,
  ),
  ...cases.map(
    ({ id, kind, person, suspect, accused, unit, minor, sealed, area }) =>
      `insert into hidden.cases values (${id}, 'C${100 + id}', '${kind}', ${id * 10}, '${date(id)}', ${minor}, ${sealed}, ${number(person)}, ${number(suspect)}, ${number(accused)}, '${unit}', '${area}')`,
  ),
  ...cases.map(({ id }) => `insert into hidden.notes values (${1000 + id}, '记录${id}', ${id})`),
  ...visits.map(
    ({ id, person, minor, sealed, area }) =>
      `insert into hidden.visits values (${id}, 'V${100 + id}', '${date(id + 5)}', ${minor}, ${sealed}, ${number(person)}, '${area}')`,
  ),
  `grant usage on schema hidden to public`,
  `grant select on all tables in schema hidden to public`,
].join(';\n');

const minors = cases.filter(({ minor, sealed }) => minor === true && sealed !== true);

/** Another of the people whom nothing else keeps from anything. */
const other = (at: number) => number(anybody(at));

/** Cases become others, as far as columns go, and notes with them; one goes, and one comes. */
const changed = (condition: string): readonly string[] => [
  `update hidden.notes set text = text || '改' where case_id in (select id from hidden.cases where ${condition})`,
  `update hidden.cases set number = 'Z' || id, amount = amount * 3 + 7, at = at + interval '40 days', person_number = ${other(9)}, suspect_number = ${other(4)} where ${condition}`,
];
const copied = (condition: string): readonly string[] => [
  `insert into hidden.cases select id + 500, number || 'X', kind, amount + 1, at, minor, sealed, person_number, suspect_number, accused_number, accused_unit, area_code
     from hidden.cases where ${condition} order by id limit 1`,
  `insert into hidden.notes select id + 500, text, case_id + 500 from hidden.notes where case_id = (select min(id) from hidden.cases where ${condition} and id < 500)`,
];
const removed = (ids: string) => [
  `delete from hidden.notes where case_id in (${ids})`,
  `delete from hidden.cases where id in (${ids})`,
];

/** What somebody may not see, and how it becomes something else. */
export interface HiddenChange {
  readonly what: string;
  readonly sql: readonly string[];
  readonly accounts: readonly string[];
}

const EVERYBODY = ['judge', 'analyst', 'citizen'];
const accuseJudge = `accused_number = ${number(JUDGE)}`;
const ofOthers = `person_number <> ${number(CITIZEN)}`;

export const hiddenChanges: readonly HiddenChange[] = [
  {
    what: 'whom a record of a minor concerns (@sealed, IDENTITY)',
    accounts: [...EVERYBODY, 'center-city'],
    sql: [
      // Of the three people of the rare kind, two become one: how many there are is told by nothing either.
      ...minors.map(
        ({ id, kind }) =>
          `update hidden.cases set person_number = ${kind === 'RARE' ? other(30) : other(id * 5 + 4)}, suspect_number = ${other(id * 7 + 5)}, accused_number = ${other(id + 2)} where id = ${id}`,
      ),
      ...visits
        .filter(({ minor }) => minor)
        .map(({ id }) => `update hidden.visits set person_number = ${other(id * 5 + 7)} where id = ${id}`),
      `update hidden.visits set person_number = null where id = 12`,
      `update hidden.cases set suspect_number = null where id = 15`,
    ],
  },
  {
    what: 'records that are sealed (@sealed, RECORD)',
    accounts: EVERYBODY,
    sql: [
      ...copied('sealed'),
      ...changed('sealed'),
      `update hidden.visits set number = 'Z', at = at + interval '40 days', person_number = ${other(3)} where sealed`,
      `insert into hidden.visits select id + 500, number, at, minor, sealed, person_number, area_code from hidden.visits where sealed`,
    ],
  },
  { what: 'records that are sealed, and go', accounts: EVERYBODY, sql: removed('8, 16') },
  { what: 'a record that is sealed by order', accounts: EVERYBODY, sql: changed('id = 12') },
  {
    what: 'records that accuse who asks',
    accounts: ['judge'],
    sql: [...copied(accuseJudge), ...changed(accuseJudge)],
  },
  {
    what: 'records that accuse the unit of who asks',
    accounts: ['judge'],
    sql: [...copied(`accused_unit = 'u1'`), ...changed(`accused_unit = 'u1'`)],
  },
  {
    what: 'records that accuse the unit above that of who asks',
    accounts: ['judge'],
    sql: [...copied(`accused_unit = 'u0'`), ...changed(`accused_unit = 'u0'`)],
  },
  {
    what: 'records that accuse the department of who asks',
    accounts: ['center-city', 'analyst'],
    sql: [...copied(`accused_unit = 'visits'`), ...changed(`accused_unit = 'visits'`)],
  },
  { what: 'records that accuse, and go', accounts: ['judge'], sql: removed('17, 18, 19, 21') },
  { what: 'a record from which who asks is recused by order', accounts: ['judge'], sql: changed('id = 13') },
  {
    what: 'what lies in another district',
    accounts: ['judge'],
    sql: [
      ...copied(`area_code like '431381%'`),
      ...changed(`area_code like '431381%'`),
      `update hidden.people set name = '甲' || name, nickname = '乙', withheld = 'x', birth_date = birth_date + 700 where area_code like '431381%'`,
      `insert into hidden.people values ('${citizenNumber('431302', '1990-01-01', 5)}', '王新', '王新', '1990-01-01', '1', '1', '1', '431381001001')`,
      `update hidden.visits set number = 'Z', at = at + interval '40 days', person_number = ${other(3)} where area_code like '431381%'`,
      `delete from hidden.visits where id = 10`,
      `delete from hidden.people where id_number = ${number(17)}`,
    ],
  },
  {
    what: "what the owner's statement leaves out",
    accounts: ['judge'],
    sql: [...copied(`kind = 'SECRET'`), ...changed(`kind = 'SECRET' and id <> 27`), ...removed('27')],
  },
  {
    what: 'what is about others',
    accounts: ['citizen'],
    sql: [
      ...copied(ofOthers),
      ...changed(ofOthers),
      ...removed('33, 34'),
      `update hidden.people set name = name || '改', nickname = nickname || '改', birth_date = birth_date + 400 where id_number <> ${number(CITIZEN)}`,
      `update hidden.visits set number = 'Z' || id, at = at + interval '40 days' where ${ofOthers}`,
    ],
  },
  {
    what: 'what another department states of the same people',
    accounts: ['petition-clerk'],
    sql: [...copied('id < 20'), ...changed('id < 30'), ...removed('33, 34, 35, 36')],
  },
  {
    what: 'what masks hide',
    accounts: ['judge'],
    sql: [
      `update hidden.people set nickname = left(nickname, 1) || chr(19968 + (ascii(right(nickname, 1)) * 7) % 50) || chr(19968 + (ascii(right(nickname, 1)) * 3) % 50)`,
      `update hidden.people set birth_date = make_date(extract(year from birth_date)::int, 1 + (extract(month from birth_date)::int * 5) % 12, 3)`,
    ],
  },
  {
    what: 'columns that are not granted, or withheld by law',
    accounts: ['judge: forbidden columns'],
    sql: [
      `update hidden.people set phone = '15' || right(phone, 4) || left(phone, 2), withheld = reverse(withheld) || '改'`,
    ],
  },
  {
    what: 'figures of too few people',
    accounts: ['analyst: small groups'],
    sql: [
      `update hidden.cases set amount = amount + 1000, at = at - interval '300 days', suspect_number = ${other(2)} where id = 35`,
      ...removed('36'),
    ],
  },
];
