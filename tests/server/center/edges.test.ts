import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';

const QUESTIONS = process.env['HEYI_TEST_LONG'] ? 1_000 : 60;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const DAY = 24 * 60 * 60 * 1000;

/** Days on which periods go wrong; a row of each begins and ends the day in Beijing time. */
const DAYS = [
  '2022-12-31',
  '2023-01-01',
  '2023-02-27',
  '2023-02-28',
  '2023-03-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-27',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-12-31',
  '2025-01-01',
  '2025-02-28',
  '2025-03-01',
];
/** A county itself, a town itself, two villages, and a village under a code that the area tree does not have. */
const AREAS = ['431302', '431302100', '431302100001', '431302100201', '431302100999'];
const TIMES = ['00:00:00', '23:59:59.999999'];
const KINDS = ['ONE', 'TWO', null] as const;
const rows = DAYS.flatMap((day, at) =>
  AREAS.flatMap((area, where) =>
    TIMES.map((time, half) => ({ day, area, time, kind: KINDS[(at + where + half) % 3]!, weight: at + where })),
  ),
);

const SDL = `extend schema @department(zh: "边界", en: "Edges")
"边界上的事。Something that happened on the edge of a period."
type Edge @table(name: "center_edges.edges") @collection(many: "edges", one: "edge") @classified(as: GENERAL, personal: NONE) @shared(as: CONDITIONAL) @subject(none: true) {
  id: ID! @key(integer: true)
  kind: EdgeKind
  happenedAt: DateTime
  day: Date
  weight: Int
  area: Area @link(column: "area_code") @area
}
"边界种类。Kind of an edge."
enum EdgeKind { "一 One" ONE "二 Two" TWO }
`;
const head = (name: string) =>
  `  ${name}:\n    zh: ${name}\n    en: ${name}\n    better: more\n    source: the calendar\n    of: Edge\n`;
const INDICATORS = `indicators:
${head('instants')}    within: happenedAt
${head('days')}    within: day
    measure: { sum: weight }
${head('so-far')}    until: happenedAt
${head('share-of-one')}    within: happenedAt
    numerator: { where: { kind: { eq: ONE } } }
    denominator: { where: { kind: { ne: TWO } } }
    per: 100
`;

let hub: HubUnderTest;
let folder: string;
let owner: pg.Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heyi-edges-'));
  cpSync('schema', folder, { recursive: true });
  writeFileSync(join(folder, 'departments', 'edges.graphql'), SDL);
  mkdirSync(join(folder, 'extensions'), { recursive: true });
  writeFileSync(join(folder, 'extensions', 'edges.indicators.yaml'), INDICATORS);
  owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await owner.connect();
  await owner.query(`create schema center_edges;
    create table center_edges.edges (id bigint primary key, kind text collate "C", happened_at timestamptz, day date, weight integer, area_code text collate "C");
    grant usage on schema center_edges to public; grant select on center_edges.edges to public`);
  for (const [id, { day, area, time, kind, weight }] of rows.entries())
    await owner.query('insert into center_edges.edges values ($1, $2, $3, $4, $5, $6)', [
      id,
      kind,
      `${day}T${time}+08:00`,
      day,
      weight,
      area.padEnd(12, '0'),
    ]);
  hub = await startHubUnderTest({
    urls: { edges: inject('readerUrls')['seventh']! },
    environment: { HEYI_SCHEMA: folder },
  });
});
afterAll(async () => {
  await hub.stop();
  await owner.query('drop schema center_edges cascade');
  await owner.end();
  rmSync(folder, { recursive: true });
});

interface Days {
  readonly from: string;
  readonly to: string;
}

const textOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** By the rule, with a calendar of its own: whole months stay whole, and 29 February is the 28th of a year without. */
function yearBefore({ from, to }: Days): Days {
  const shifted = (text: string, wholeMonth: boolean) => {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    const last = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
    return textOf(Date.UTC(year - 1, month - 1, wholeMonth ? last : Math.min(day, last)));
  };
  return { from: shifted(from, false), to: shifted(to, textOf(Date.parse(to) + DAY).endsWith('-01')) };
}

/** What the indicators above say, row by row. */
function meant(area: string, { from, to }: Days): Readonly<Record<string, number | null>> {
  const inArea = rows.filter((row) => row.area.startsWith(area));
  const within = inArea.filter(({ day }) => day >= from && day <= to);
  const [ones, known] = [within.filter(({ kind }) => kind === 'ONE'), within.filter(({ kind }) => kind !== 'TWO')];
  return {
    instants: within.length,
    days: within.reduce((sum, { weight }) => sum + weight, 0),
    'so-far': inArea.filter(({ day }) => day <= to).length,
    'share-of-one': known.length === 0 ? null : (ones.length / known.length) * 100,
  };
}

const day = fc.constantFrom(...DAYS);
const period = fc
  .tuple(
    day,
    fc.oneof(
      day.map((end) => (from: string) => (end > from ? end : from)),
      fc.constantFrom(0, 1, 27, 28, 30).map((days) => (from: string) => textOf(Date.parse(from) + days * DAY)),
    ),
  )
  .map(([from, end]): Days => ({ from, to: end(from) }));
/** Every month of February, whatever chance says. */
const FEBRUARIES: readonly [string, Days][] = ['2023-02-28', '2024-02-28', '2024-02-29', '2025-02-28'].flatMap((to) =>
  ['2024-02-29', `${to.slice(0, 4)}-02-01`]
    .filter((from) => from <= to)
    .map((from): [string, Days] => ['431302', { from, to }]),
);

it(
  `periods begin and end where they should, in every area (${QUESTIONS} questions, HEYI_TEST_SEED=${SEED})`,
  async () => {
    const property = fc.asyncProperty(fc.constantFrom(...AREAS.slice(0, 4)), period, async (area, days) => {
      const figures =
        'area analysis(indicators: ["instants", "days", "so-far", "share-of-one"]) { indicator { id } value lastYear }';
      const { data, errors } = await hub.ask(
        `query ($area: AreaCode!, $period: PeriodInput) { center(area: $area, period: $period) { ${figures} children { ${figures} } } }`,
        { variables: { area, period: days } },
      );
      expect(errors).toBeUndefined();
      interface Told {
        readonly area: string;
        readonly analysis: readonly { indicator: { id: string }; value: number | null; lastYear: number | null }[];
      }
      const { center } = data as { center: Told & { children: readonly Told[] } };
      for (const told of [center, ...center.children]) {
        const of = (field: 'value' | 'lastYear') =>
          Object.fromEntries(told.analysis.map(({ indicator, ...figure }) => [indicator.id, figure[field]]));
        expect([told.area, days, of('value')]).toEqual([told.area, days, meant(told.area, days)]);
        expect([told.area, days, of('lastYear')]).toEqual([told.area, days, meant(told.area, yearBefore(days))]);
      }
    });
    await fc.assert(property, { numRuns: QUESTIONS, seed: SEED, examples: [...FEBRUARIES] });
  },
  60_000 + QUESTIONS * 200,
);

it('rows of a code that the tree does not have count for the town and the county, and for no village', async () => {
  const { data } = await hub.ask(
    '{ center(area: "431302100", period: {from: "2022-01-01", to: "2025-12-31"}) { analysis(indicators: ["instants"]) { value } children { area analysis(indicators: ["instants"]) { value } } } }',
  );
  const { center } = data as {
    center: { analysis: { value: number }[]; children: { area: string; analysis: { value: number }[] }[] };
  };
  const each = DAYS.length * TIMES.length;
  expect(center.analysis[0]!.value).toBe(4 * each);
  expect(center.children.reduce((sum, { analysis }) => sum + analysis[0]!.value, 0)).toBe(2 * each);
  expect(center.children.map(({ area }) => area)).not.toContain('431302100999');
});
