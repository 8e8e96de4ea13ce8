import { readFileSync } from 'node:fs';
import pg from 'pg';

const LABELS = [
  '',
  ' ',
  'a',
  'A',
  'é',
  'é',
  '%',
  '_',
  "O'",
  '\\',
  '\n',
  '𠮷野',
  '\uffee',
  '🏘️',
  '王',
  '王小',
  '王\u{20bb7}',
  'Z',
];
const INSTANTS = [
  '2023-02-28T23:59:59.999999Z',
  '2023-02-28T23:59:59.5Z',
  '2023-03-01T00:00:00Z',
  '1969-12-31T23:59:59.25Z',
  '1988-07-01T12:00:00Z',
];
const DAYS = ['2024-02-29', '1900-01-01', '2023-12-31'];
const WEIGHTS = [0, -0.5, 0.1, 1e15, 123456.789];

/** Fills a database with sixty rows of what registers should not have, the same each time; people and areas are the city's. */
export async function writeOddities(url: string, people: readonly string[], areas: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(readFileSync(new URL('oddities.sql', import.meta.url), 'utf8'));
    const persons = [
      ...people.slice(0, 5),
      people[0]!.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      'nobody',
      '431398180001010010',
    ];
    for (const [at, person] of people.slice(0, 9).entries())
      await client.query('insert into oddity_people values ($1, $2, $3)', [
        person,
        orNull(at, 3, LABELS),
        orNull(at, 2, areas),
      ]);
    await client.query("insert into oddity_people values ('431398180001010010', '𠮷', null)");
    for (let at = 0; at < 60; at += 1)
      await client.query('insert into oddities values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
        codeOf(at),
        orNull(at * 7, 6, LABELS),
        orNull(at * 5, 4, WEIGHTS),
        orNull(at * 3, 5, [1, 2, 2, 3, -1]),
        orNull(at, 3, [true, false]),
        orNull(at * 11, 5, INSTANTS),
        orNull(at * 13, 4, DAYS),
        orNull(at, 4, ['ONE', 'TWO']),
        orNull(at * 3, 7, persons),
        orNull(at, 6, [...areas.slice(0, 4), '999999999999']),
        orNull(at * 17, 5, [codeOf(0), codeOf(1), codeOf(at), 'no such code']),
      ]);
    for (let id = 0; id < 80; id += 1)
      await client.query('insert into oddity_parts values ($1, $2, $3)', [
        id === 79 ? '900719925474099312' : id * 3,
        orNull(id * 5, 4, LABELS),
        orNull(id, 9, [codeOf(0), codeOf(2), codeOf(id % 20), 'no such code']),
      ]);
  } finally {
    await client.end();
  }
}

/** Keys whose order by UTF-16 units is another than that by code points. */
function codeOf(at: number): string {
  return `${['k', '\uffee', '𠮷', 'K', 'é', '🏘️'][at % 6]!}${at}`;
}

function orNull<T>(at: number, everySo: number, values: readonly T[]): T | null {
  return at % everySo === everySo - 1 ? null : values[at % values.length]!;
}
