import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recodedVillage } from '../../../src/demo/places/recoded-village.ts';
import { shortArea } from '../../oracle/area-text.ts';
import { oracleWorld } from '../../oracle/oracle-world.ts';
import { tableOf } from '../../oracle/read-city.ts';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';
import { RowByRow, writtenIndicators, type Days } from './row-by-row.ts';

const QUESTIONS = process.env['HEYI_TEST_LONG'] ? 1_500 : 40;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const PATH = process.env['HEYI_TEST_PATH'];

let hub: HubUnderTest;
let rows: RowByRow;
/** Codes of the tree as the hub writes them, and what lies directly below each. */
let codes: readonly string[];
let below: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  hub = await startHubUnderTest();
  const world = await oracleWorld(hub.running.hub.sealer);
  rows = new RowByRow(world);
  const areas = tableOf(world.city, world.model.types.get('Area')!).rows;
  const byParent = new Map<string, string[]>();
  for (const { code, parent_code: parent } of areas)
    if (parent !== null)
      byParent.set(shortArea(parent as string), [
        ...(byParent.get(shortArea(parent as string)) ?? []),
        shortArea(code as string),
      ]);
  codes = areas.map(({ code }) => shortArea(code as string));
  below = byParent;
});
afterAll(() => hub.stop());

// ── Days by themselves: a day is the milliseconds of its midnight, and Date knows which there are ────────────────────────

const textOf = (day: number) => new Date(day).toISOString().slice(0, 10);
const DAY = 24 * 60 * 60 * 1000;

/** A year before, by the rule: whole months stay whole, and 29 February is the 28th of a year without. */
function yearBefore({ from, to }: Days): Days {
  const shifted = (text: string) => {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    const lastDay = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
    return { lastDay, text: textOf(Date.UTC(year - 1, month - 1, Math.min(day, lastDay))) };
  };
  const endsAMonth = textOf(Date.parse(to) + DAY).endsWith('-01');
  const last = shifted(to);
  return { from: shifted(from).text, to: endsAMonth ? last.text.slice(0, 8) + String(last.lastDay) : last.text };
}

const EDGES = [
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2021-02-28',
  '2022-12-31',
  '2023-01-01',
  '2023-02-28',
  '2023-12-31',
  '2024-02-29',
];

const dayArbitrary = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...EDGES).map((text) => Date.parse(text)) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 * 365 }).map((days) => Date.parse('2019-06-01') + days * DAY) },
);
const periodArbitrary: fc.Arbitrary<Days> = fc
  .tuple(
    dayArbitrary,
    fc.oneof(
      dayArbitrary.map((end) => (begin: number) => Math.max(begin, end)),
      fc.constantFrom(0, 27, 28, 30, 364, 365, 366).map((days) => (begin: number) => begin + days * DAY),
    ),
  )
  .map(([from, end]) => ({ from: textOf(from), to: textOf(end(from)) }));

/**
 * The ends of years and of February, in every run: of the city, and of the town whose village has another code. The demo has rows of 2021 to
 * 2023, of which none is a leap year: `edges.test.ts` has rows on leap days.
 */
const ALWAYS = [
  ['2021-12-31', '2022-01-01'],
  ['2022-12-31', '2023-01-01'],
  ['2023-02-28', '2023-03-01'],
  ['2022-02-01', '2022-02-28'],
].flatMap(([from, to]) =>
  [4, 9].map((digits) => ({
    place: recodedVillage.code.slice(0, digits),
    asked: ['criminal-cases', 'grid-event-closing-rate', 'litigations-per-10000-people', 'qualified-centres'],
    days: { from: from!, to: to! },
  })),
);

interface Told {
  readonly indicator: { readonly id: string };
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lastYear: number | null;
  readonly rank: number | null;
  readonly series: readonly { month: string; value: number | null; numerator: number | null }[] | null;
}

it(`indicators are what their definitions say, row by row (${QUESTIONS} questions, HEYI_TEST_SEED=${SEED})`, async () => {
  const tally = { values: 0, nonZero: 0, lastYears: 0, recoded: 0 };
  const ids = Object.keys(writtenIndicators);
  const question = fc.record({
    place: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.nat({ max: 1_000_000 }).map((at) => codes[at % codes.length]!.slice(0, [4, 6, 9, 12][at % 4])),
      },
      { weight: 1, arbitrary: fc.constantFrom(recodedVillage.code, recodedVillage.code.slice(0, 9)) },
    ),
    asked: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
    days: periodArbitrary,
  });
  const property = fc.asyncProperty(question, async ({ place, asked, days }) => {
    // A district of a city that is not in the tree has none above it.
    fc.pre(codes.includes(place));
    const query = `query ($area: AreaCode!, $ids: [ID!], $period: PeriodInput) { center(area: $area, period: $period) {
        analysis(indicators: $ids) { ...Told series { month value numerator } } children { area analysis(indicators: $ids) { ...Told } } } }
        fragment Told on IndicatorFigure { indicator { id } value numerator denominator lastYear rank }`;
    const { data, errors } = await hub.ask(query, { variables: { area: place, ids: asked, period: days } });
    expect(errors).toBeUndefined();
    const { center } = data as { center: { analysis: Told[]; children: { area: string; analysis: Told[] }[] } };
    const children = center.children.map(({ area }) => area);
    expect(children).toEqual([...(below.get(place) ?? [])].sort());
    if (place.startsWith(recodedVillage.code.slice(0, 9))) tally.recoded += 1;
    for (const { area, analysis } of [{ area: place, analysis: center.analysis }, ...center.children]) {
      expect(analysis.map(({ indicator }) => indicator.id)).toEqual(ids.filter((id) => asked.includes(id)));
      for (const told of analysis) {
        const { id } = told.indicator;
        const { value, numerator, denominator } = rows.value(id, area, days);
        const lastYear = rows.kindOf(id) === 'stock' ? null : rows.value(id, area, yearBefore(days)).value;
        const shown = `${id} of ${area}, ${days.from} to ${days.to}`;
        expectClose(told.value, value, shown);
        expectClose(told.numerator, numerator, `${shown}: numerator`);
        expectClose(told.denominator, denominator, `${shown}: denominator`);
        expectClose(told.lastYear, lastYear, `${shown}: last year`);
        tally.values += 1;
        if (value !== null && value !== 0) tally.nonZero += 1;
        if (lastYear !== null && lastYear !== 0) tally.lastYears += 1;
        if (area !== place) expect(told.rank, `${shown}: rank`).toBe(rankOf(id, area, children, days));
      }
    }
    for (const { indicator, series } of center.analysis) expectMonths(indicator.id, place, days, series);
  });
  await fc.assert(property, {
    numRuns: QUESTIONS,
    seed: SEED,
    ...(PATH === undefined ? {} : { path: PATH }),
    // A path leads to one of the generated.
    examples: PATH === undefined ? ALWAYS.map((each) => [each]) : [],
    endOnFailure: true,
  });
  // A comparison of nothing with nothing proves little.
  expect(tally.values).toBeGreaterThan(QUESTIONS);
  expect(tally.nonZero).toBeGreaterThan(QUESTIONS);
  expect(tally.lastYears).toBeGreaterThan(0);
  expect(tally.recoded).toBeGreaterThan(0);
}, 120_000);

it('rows of a village under the code that it had count for its town, and for no village', async () => {
  const town = recodedVillage.code.slice(0, 9);
  const query = `query ($area: AreaCode!) { center(area: $area) { analysis(indicators: ["qualified-centres"]) { denominator }
    children { area analysis(indicators: ["qualified-centres"]) { denominator } } } }`;
  const { data } = await hub.ask(query, { variables: { area: town } });
  const { center } = data as {
    center: { analysis: { denominator: number }[]; children: { area: string; analysis: { denominator: number }[] }[] };
  };
  const villages = new Map(center.children.map(({ area, analysis }) => [area, analysis[0]!.denominator]));
  expect(villages.get(recodedVillage.code)).toBe(0);
  expect(villages.has(recodedVillage.formerCode)).toBe(false);
  // The town's own centre, those of its villages, and the one under the former code.
  const ofVillages = [...villages.values()].reduce((sum, each) => sum + each, 0);
  expect(center.analysis[0]!.denominator).toBe(ofVillages + 2);
  expect((await hub.ask(query, { variables: { area: recodedVillage.formerCode } })).data).toEqual({ center: null });
});

function expectClose(told: number | null, meant: number | null, shown: string): void {
  if (told === null || meant === null) expect(told, shown).toBe(meant);
  else
    expect(Math.abs(told - meant), `${shown}: ${told}, meant ${meant}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(meant)),
    );
}

function rankOf(id: string, area: string, among: readonly string[], days: Days): number | null {
  const own = rows.value(id, area, days).value;
  if (own === null) return null;
  const fewer = writtenIndicators[id]!.better === 'fewer';
  const isAhead = (other: number | null) => other !== null && (fewer ? other < own : other > own);
  return 1 + among.filter((each) => isAhead(rows.value(id, each, days).value)).length;
}

function expectMonths(id: string, area: string, days: Days, series: Told['series']): void {
  if (rows.kindOf(id) !== 'flow') {
    expect(series, id).toBeNull();
    return;
  }
  const numerators = series!.map(({ month, numerator, value }) => {
    const end = new Date(`${month}T00:00:00Z`);
    end.setUTCMonth(end.getUTCMonth() + 1);
    const last = textOf(end.getTime() - DAY);
    const meant = rows.value(id, area, {
      from: month < days.from ? days.from : month,
      to: last > days.to ? days.to : last,
    });
    expectClose(value, meant.value, `${id} of ${area} in ${month}`);
    return numerator ?? 0;
  });
  if (rows.addsUp(id))
    expectClose(
      numerators.reduce((sum, each) => sum + each, 0),
      rows.value(id, area, days).numerator ?? 0,
      `${id}: all months`,
    );
}
