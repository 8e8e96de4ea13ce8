import { describe, expect, it } from 'vitest';
import { disputes } from '../../src/demo/disputes/disputes.ts';
import { enterprises, littleGiants } from '../../src/demo/enterprises/enterprises.ts';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { dangling } from './dangling.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

type Row = Record<string, Cell>;

const within = (prefix: string) => (row: Row) => String(row['area_code']).startsWith(prefix);
const inYear = (column: string, year: number) => (row: Row) => String(row[column]).startsWith(String(year));
const idsOf = (rows: readonly Row[]) => new Set(rows.map((row) => row['id'] ?? null));

function courtAt(scale: number) {
  const world = sampleWorld(scale);
  const rowsOf = (table: string): Row[] => records(findTable(world, 'court', table));
  return { world, rowsOf };
}

describe.each([0.001, 0.02])('the courts at scale %d', (scale) => {
  const { world, rowsOf } = courtAt(scale);
  const cases = rowsOf('cases');
  const courts = rowsOf('courts_of_harmony');
  const villages = rowsOf('court_of_harmony_villages');

  it('conclude 245 cases of intellectual property and 1,318 rural ones in Zhuzhou in 2022', () => {
    const concluded = (field: string) =>
      cases.filter((row) => within('4302')(row) && row['field'] === field && inYear('concluded_on', 2022)(row));
    expect(concluded('INTELLECTUAL_PROPERTY')).toHaveLength(245);
    expect(concluded('RURAL')).toHaveLength(1318);
  });

  it('accept commercial cases of Zhuzhou by scale: 19,201 of 2022 at scale 1', () => {
    const commercial = cases.filter(
      (row) => within('4302')(row) && row['category'] === 'COMMERCIAL' && inYear('accepted_on', 2022)(row),
    );
    expect(commercial).toHaveLength(Math.round(19_201 * scale));
  });

  it('keep cases of a field in the place that has them', () => {
    const ecology = cases.filter((row) => row['field'] === 'ECOLOGY');
    expect(ecology).toHaveLength(26 + 24 + 21);
    expect(ecology.filter((row) => !within('360924')(row) || row['category'] !== 'CRIMINAL')).toEqual([]);
    const others = cases.filter((row) => row['field'] === 'RURAL' || row['field'] === 'INTELLECTUAL_PROPERTY');
    expect(others.filter((row) => !within('4302')(row))).toEqual([]);
  });

  it('plan 36 courts of harmony in Tonggu for 2020, each for two or three villages that no other serves', () => {
    expect(courts).toHaveLength(36);
    expect(courts.filter((row) => !within('360926')(row) || row['planned_year'] !== 2020)).toEqual([]);
    const served = courts.map((court) => villages.filter((row) => row['court_of_harmony_id'] === court['id']).length);
    expect(served.filter((count) => count !== 2 && count !== 3)).toEqual([]);
    expect(new Set(villages.map((row) => row['area_code'])).size).toBe(villages.length);
    // It stands in the first of the villages that it serves.
    for (const court of courts)
      expect(villages.find((row) => row['court_of_harmony_id'] === court['id'])?.['area_code']).toBe(
        court['area_code'],
      );
  });

  it('take part in cases of Tonggu alone', () => {
    const harmony = cases.filter((row) => row['court_of_harmony_id'] !== null);
    expect(harmony).toHaveLength(212 + 226 + 219);
    expect(harmony.filter((row) => !within('360926')(row) || row['pre_trial_mediation'] === null)).toEqual([]);
  });

  it('assign a judge of its county’s court to each of the 127 little giants', () => {
    const assigned = rowsOf('enterprise_judges');
    expect(assigned.map((row) => row['credit_code'])).toEqual(
      enterprises(world)
        .slice(0, littleGiants)
        .map(({ creditCode }) => creditCode),
    );
    expect(assigned).toHaveLength(127);
    expect(assigned.filter((row) => row['court'] !== `湘${String(row['area_code']).slice(2, 6)}`)).toEqual([]);
  });

  it('order to replant in concluded cases of ecology, after they ended, and plant no more than was owed', () => {
    const orders = rowsOf('restoration_orders');
    const byId = new Map(cases.map((row) => [row['id'], row]));
    expect(orders.length).toBeGreaterThan(20);
    const wrong = orders.filter((order) => {
      const found = byId.get(order['case_id']);
      return (
        found?.['field'] !== 'ECOLOGY' ||
        found['status'] !== 'CONCLUDED' ||
        order['ordered_on'] !== found['concluded_on'] ||
        Number(order['trees_planted']) > Number(order['trees_owed'])
      );
    });
    expect(wrong).toEqual([]);
    expect(orders.filter((row) => Number(row['trees_planted']) < Number(row['trees_owed'])).length).toBeGreaterThan(0);
  });

  it('have all links lead somewhere', () => {
    const areas = new Set<Cell>(world.areas.map(({ code }) => code));
    const credit = new Set<Cell>(enterprises(world).map(({ creditCode }) => creditCode));
    const codes = new Set<Cell>(disputes(world).map(({ code }) => code));
    expect(dangling(cases, 'plaintiff_credit_code', credit)).toEqual([]);
    expect(dangling(cases, 'defendant_credit_code', credit)).toEqual([]);
    expect(dangling(cases, 'dispute_code', codes)).toEqual([]);
    expect(dangling(cases, 'court_of_harmony_id', idsOf(courts))).toEqual([]);
    expect(dangling(villages, 'court_of_harmony_id', idsOf(courts))).toEqual([]);
    for (const rows of [cases, courts, villages, rowsOf('restoration_orders'), rowsOf('enterprise_judges')])
      expect(dangling(rows, 'area_code', areas)).toEqual([]);
  });

  it('name people of the register wherever the number is well formed, and nobody against themselves', () => {
    const people = new Set<Cell>(
      Array.from({ length: world.population.size }, (_, index) => world.population.idNumber(index)),
    );
    for (const column of ['plaintiff_id_number', 'defendant_id_number'] as const) {
      const lost = dangling(cases, column, people).filter((number) => isIdNumber(String(number)));
      expect([column, lost]).toEqual([column, []]);
    }
    const against = cases.filter(
      (row) => row['plaintiff_id_number'] !== null && row['plaintiff_id_number'] === row['defendant_id_number'],
    );
    expect(against).toEqual([]);
  });

  it('are those of the case’s county: its code, its numbers and its judges', () => {
    expect(cases.filter((row) => !String(row['number']).includes(`）${String(row['court'])}`))).toEqual([]);
    expect(cases.filter((row) => !String(row['court']).endsWith(String(row['area_code']).slice(2, 6)))).toEqual([]);
    const courtsOfJudges = new Map<Cell, Set<Cell>>();
    for (const row of cases) {
      const known = courtsOfJudges.get(row['court'] ?? null) ?? new Set<Cell>();
      courtsOfJudges.set(row['court'] ?? null, known.add(row['judge'] ?? null));
    }
    expect([...courtsOfJudges.values()].filter((judges) => judges.has(null))).toEqual([]);
  });

  it('deliberate in writing exactly where a case is concluded', () => {
    expect(cases.filter((row) => (row['deliberation'] === null) !== (row['status'] === 'OPEN'))).toEqual([]);
    expect(cases.filter((row) => (row['outcome'] === null) !== (row['status'] === 'OPEN'))).toEqual([]);
  });
});

describe('what is wrong with records of the courts, as demo/README.md says', () => {
  const cases = courtAt(0.05).rowsOf('cases');
  const share = (rows: readonly Row[], test: (row: Row) => boolean) => rows.filter(test).length / rows.length;
  const days = (row: Row, from: string, to: string) =>
    (Date.parse(String(row[to])) - Date.parse(String(row[from]))) / 86_400_000;
  /** Brought by a person: neither a procuratorate nor an enterprise is the plaintiff. */
  const brought = cases.filter((row) => row['category'] !== 'CRIMINAL' && row['plaintiff_credit_code'] === null);

  it('1 % of plaintiffs without a number, 0.4 % mistyped', () => {
    expect(share(brought, (row) => row['plaintiff_id_number'] === null)).toBeCloseTo(0.01, 3);
    const mistyped = (row: Row) =>
      row['plaintiff_id_number'] !== null && !isIdNumber(String(row['plaintiff_id_number']));
    expect(share(brought, mistyped)).toBeCloseTo(0.004, 3);
  });

  it('2 % entered more than seven days late, but for those of the last days', () => {
    const late = cases.filter((row) => days(row, 'accepted_on', 'recorded_on') > 7).length;
    const marked = Math.round(cases.length * 0.02);
    expect(late).toBeLessThanOrEqual(marked);
    expect(late).toBeGreaterThan(marked * 0.97);
    expect(cases.filter((row) => days(row, 'accepted_on', 'recorded_on') < 0)).toEqual([]);
    expect(cases.filter((row) => days(row, 'filed_on', 'accepted_on') < 0)).toEqual([]);
  });

  it('marks two cases in a hundred as a minor’s, whose identity is sealed', () => {
    expect(Math.abs(share(cases, (row) => row['minor'] === 't') - 0.02)).toBeLessThan(0.005);
  });

  it('has no person as plaintiff of criminal cases and of half of the commercial ones', () => {
    const named = (category: string) =>
      cases.filter((row) => row['category'] === category && row['plaintiff_id_number'] !== null);
    expect(named('CRIMINAL')).toEqual([]);
    const commercial = cases.filter((row) => row['category'] === 'COMMERCIAL');
    expect(Math.abs(share(commercial, (row) => row['plaintiff_credit_code'] !== null) - 0.5)).toBeLessThan(0.04);
  });
});
