import { describe, expect, it } from 'vitest';
import { disputes } from '../../src/demo/disputes/disputes.ts';
import { stagesOfKind } from '../../src/demo/disputes/dispute-stages.ts';
import { enterprises } from '../../src/demo/enterprises/enterprises.ts';
import { parks } from '../../src/demo/enterprises/parks.ts';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { dangling } from './dangling.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

type Row = Record<string, Cell>;

const within = (prefix: string) => (row: Row) => String(row['area_code']).startsWith(prefix);
const inYear = (column: string, year: number) => (row: Row) => String(row[column]).startsWith(String(year));
const days = (row: Row, from: string, to: string) =>
  (Date.parse(String(row[to])) - Date.parse(String(row[from]))) / 86_400_000;
const idsOf = (rows: readonly Row[]) => new Set(rows.map((row) => row['id'] ?? null));

function justiceAt(scale: number) {
  const world = sampleWorld(scale);
  const rowsOf = (table: string): Row[] => records(findTable(world, 'justice', table));
  return { world, rowsOf };
}

describe.each([0.001, 0.02])('the justice bureau at scale %d', (scale) => {
  const { world, rowsOf } = justiceAt(scale);
  const mediations = rowsOf('mediations');
  const committees = rowsOf('mediation_committees');
  const mediators = rowsOf('mediators');
  const requests = rowsOf('legal_service_requests');
  const roleIn = (area: string, role: string) =>
    mediators.filter((row) => within(area)(row) && row['role'] === role).length;

  it('has its structure whole', () => {
    expect([committees.length, mediators.length]).toEqual([7294, 21_017]);
    const stations = rowsOf('legal_service_stations');
    expect(stations.filter((row) => within('4302')(row) && row['kind'] === 'ESCORT')).toHaveLength(36);
    expect(stations.filter((row) => row['kind'] === 'PUBLIC')).toHaveLength(25);
    expect(rowsOf('lawyers').filter((row) => row['kind'] === 'EXPERT')).toHaveLength(18);
    expect(rowsOf('enterprise_advisers')).toHaveLength(127);
  });

  it('has a committee in each village and town', () => {
    const areasOf = (kind: string) => committees.filter((row) => row['kind'] === kind).map((row) => row['area_code']);
    const codes = (level: string) => world.areas.filter((area) => area.level === level).map(({ code }) => code);
    expect(areasOf('VILLAGE').sort()).toEqual(codes('VILLAGE').sort());
    expect(areasOf('TOWN').sort()).toEqual(codes('TOWN').sort());
  });

  it('has the committee of Changjiang village, and the 74 respected villagers of Tanjia', () => {
    const roles = ['DIRECTOR', 'MEDIATOR', 'AUXILIARY_OFFICER', 'GROUP_CONTACT'];
    expect(roles.map((role) => roleIn('430225101210', role))).toEqual([1, 3, 1, 14]);
    expect(roleIn('430223115005', 'RESPECTED_VILLAGER')).toBe(74);
    expect(mediators.filter((row) => row['role'] === 'RESPECTED_VILLAGER')).toHaveLength(74);
  });

  it('has the committees of Gaoan and Shanggao, and five mediators at the centre of Zhangshu', () => {
    const gaoan = committees.filter(within('360983'));
    expect(new Set(gaoan.flatMap((row) => (row['unit'] === null ? [] : [row['unit']]))).size).toBe(22);
    expect(gaoan.filter((row) => row['kind'] === 'NAMED_ROOM')).toHaveLength(18);
    const shanggao = committees.filter(within('360923'));
    expect(shanggao.filter((row) => row['kind'] === 'PROFESSIONAL')).toHaveLength(10);
    expect(shanggao.filter((row) => row['practice'] !== null)).toHaveLength(197);
    expect(mediators.filter(within('360923'))).toHaveLength(1000);
    expect(roleIn('360982', 'CENTRE')).toBe(5);
  });

  it('mediates as much as the documents say', () => {
    const zhuzhou = mediations.filter(within('4302'));
    expect([2021, 2022, 2023].map((year) => zhuzhou.filter(inYear('accepted_at', year)).length)).toEqual([
      6105, 6320, 6478,
    ]);
    const daye = mediations.filter((row) => within('420281')(row) && row['source'] === 'SCREENED');
    expect([daye.length, daye.filter((row) => row['status'] === 'SUCCEEDED').length]).toEqual([1517, 1411]);
    const shanggao = mediations.filter((row) => within('360923')(row) && inYear('accepted_at', 2019)(row));
    expect([shanggao.length, shanggao.filter((row) => row['status'] === 'SUCCEEDED').length]).toEqual([641, 636]);
    const professional = new Set(
      committees
        .filter((row) => within('360983')(row) && row['kind'] === 'PROFESSIONAL')
        .map((row) => row['id'] ?? null),
    );
    const gaoan = mediations.filter((row) => professional.has(row['committee_id'] ?? null));
    expect([gaoan.length, gaoan.filter((row) => row['status'] === 'SUCCEEDED').length]).toEqual([1000, 950]);
  });

  it('has the respected villagers settle 97, 99 and 99 of a hundred, year by year', () => {
    const respected = idsOf(mediators.filter((row) => row['role'] === 'RESPECTED_VILLAGER'));
    const theirs = mediations.filter((row) => respected.has(row['mediator_id'] ?? null));
    const settled = [2021, 2022, 2023].map((year) => {
      const own = theirs.filter(inYear('accepted_at', year));
      return [own.length, own.filter((row) => row['status'] === 'SUCCEEDED').length];
    });
    expect(settled).toEqual([
      [100, 97],
      [100, 99],
      [100, 99],
    ]);
  });

  it('has 101 check-ups in Zhuzhou in 2022 that spare 60.6 million yuan, and 68 minors aided in Daye', () => {
    const checks = requests.filter((row) => row['kind'] === 'CHECK_UP' && inYear('submitted_at', 2022)(row));
    expect(checks).toHaveLength(101);
    expect(checks.every(within('4302'))).toBe(true);
    const zhuzhou = requests.filter((row) => within('4302')(row) && inYear('submitted_at', 2022)(row));
    expect(zhuzhou.reduce((sum, row) => sum + Number(row['loss_avoided']), 0)).toBe(60_600_000);
    const aided = rowsOf('legal_aid_cases').filter((row) => row['minor_aid'] === 't');
    expect(aided).toHaveLength(68);
    expect(aided.filter((row) => !within('420281')(row) || row['minor'] !== 't')).toEqual([]);
  });

  it('has 180 agreements, all of the dispute of 218 shops', () => {
    const agreements = rowsOf('mediation_agreements');
    expect(agreements).toHaveLength(180);
    const [group, ...others] = [...new Set(agreements.map((row) => row['mediation_id']))];
    expect(others).toEqual([]);
    const code = disputes(world).find((dispute) => dispute.group)?.code;
    expect(mediations.find((row) => row['id'] === group)?.['dispute_code']).toBe(code);
  });

  it('has all links lead somewhere', () => {
    const areas = new Set<Cell>(world.areas.map(({ code }) => code));
    const credit = new Set<Cell>(enterprises(world).map(({ creditCode }) => creditCode));
    const codes = new Set<Cell>(disputes(world).map(({ code }) => code));
    const parkCodes = new Set<Cell>(parks.map(({ code }) => code));
    const lawyers = rowsOf('lawyers');
    const stations = rowsOf('legal_service_stations');
    expect(dangling(mediations, 'committee_id', idsOf(committees))).toEqual([]);
    expect(dangling(mediations, 'mediator_id', idsOf(mediators))).toEqual([]);
    expect(dangling(mediations, 'dispute_code', codes)).toEqual([]);
    expect(dangling(mediations, 'credit_code', credit)).toEqual([]);
    expect(dangling(mediations, 'counterparty_area_code', areas)).toEqual([]);
    expect(dangling(mediators, 'committee_id', idsOf(committees))).toEqual([]);
    expect(dangling(lawyers, 'station_id', idsOf(stations))).toEqual([]);
    expect(dangling(stations, 'park_code', parkCodes)).toEqual([]);
    expect(dangling(requests, 'park_code', parkCodes)).toEqual([]);
    expect(dangling(requests, 'credit_code', credit)).toEqual([]);
    expect(dangling(requests, 'station_id', idsOf(stations))).toEqual([]);
    expect(dangling(requests, 'lawyer_id', idsOf(lawyers))).toEqual([]);
    expect(dangling(rowsOf('legal_aid_cases'), 'lawyer_id', idsOf(lawyers))).toEqual([]);
    expect(dangling(rowsOf('enterprise_advisers'), 'lawyer_id', idsOf(lawyers))).toEqual([]);
    expect(dangling(rowsOf('enterprise_advisers'), 'credit_code', credit)).toEqual([]);
    for (const table of ['mediations', 'mediators', 'lawyers', 'legal_aid_cases', 'corrections'])
      expect([table, dangling(rowsOf(table), 'area_code', areas)]).toEqual([table, []]);
  });

  it('names people of the register wherever the number is well formed', () => {
    const people = new Set<Cell>(
      Array.from({ length: world.population.size }, (_, index) => world.population.idNumber(index)),
    );
    for (const [table, column] of [
      ['mediations', 'party_id_number'],
      ['mediations', 'counterparty_id_number'],
      ['mediation_agreements', 'party_id_number'],
      ['mediators', 'id_number'],
      ['lawyers', 'id_number'],
      ['legal_service_requests', 'person_id_number'],
      ['legal_aid_cases', 'person_id_number'],
      ['corrections', 'id_number'],
    ] as const) {
      const lost = dangling(rowsOf(table), column, people).filter((number) => isIdNumber(String(number)));
      expect([table, column, lost]).toEqual([table, column, []]);
    }
  });

  it('carries the centre’s code for each dispute that came to be mediated, once for each stage', () => {
    const carried = mediations.flatMap((row) => (row['dispute_code'] === null ? [] : [row['dispute_code']]));
    const stages = stagesOfKind(disputes(world), 'MEDIATION').map(({ dispute }) => dispute.code);
    expect(carried.sort()).toEqual(stages.sort());
  });

  it('says which line runs between the parties by where they live', () => {
    const homes = new Map<Cell, string>(
      Array.from({ length: world.population.size }, (_, index) => {
        const { idNumber, areaCode } = world.person(index);
        return [idNumber, areaCode];
      }),
    );
    const wrong = mediations.filter((row) => {
      const home = homes.get(row['party_id_number'] ?? null);
      if (home === undefined || row['counterparty_area_code'] === null) return false;
      const other = String(row['counterparty_area_code']);
      const border =
        home.slice(0, 4) !== other.slice(0, 4) ? 'CITY' : home.slice(0, 6) === other.slice(0, 6) ? null : 'COUNTY';
      return row['border'] !== border;
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is wrong with records of the justice bureau, as demo/README.md says', () => {
  const { rowsOf } = justiceAt(0.05);
  const share = (rows: readonly Row[], test: (row: Row) => boolean) => rows.filter(test).length / rows.length;
  const isMistyped = (column: string) => (row: Row) => row[column] !== null && !isIdNumber(String(row[column]));
  const mediations = rowsOf('mediations');

  it('1.5 % of mediations without the applicant’s number, 0.5 % mistyped, to the row but where both fall on one', () => {
    const { length } = mediations;
    expect(mediations.filter((row) => row['party_id_number'] === null)).toHaveLength(Math.round(length * 0.015));
    const mistyped = mediations.filter(isMistyped('party_id_number')).length;
    expect(mistyped).toBeLessThanOrEqual(Math.round(length * 0.005));
    expect(mistyped).toBeGreaterThan(length * 0.005 * 0.98);
    expect(mediations.filter(isMistyped('counterparty_id_number'))).toEqual([]);
  });

  it('2 % of mediations entered more than seven days late, but for those of the last days', () => {
    const late = mediations.filter((row) => days(row, 'accepted_at', 'recorded_at') > 7).length;
    const marked = Math.round(mediations.length * 0.02);
    expect(late).toBeLessThanOrEqual(marked);
    expect(late).toBeGreaterThan(marked * 0.97);
    expect(mediations.filter((row) => days(row, 'accepted_at', 'recorded_at') < 0)).toEqual([]);
  });

  it('one in five callers of 12348 gives no name', () => {
    const calls = rowsOf('legal_service_requests').filter(
      (row) => row['channel'] === 'HOTLINE' && row['credit_code'] === null,
    );
    expect(Math.abs(share(calls, (row) => row['person_id_number'] === null) - 0.2)).toBeLessThan(0.03);
  });

  it.each(['4302', '4313', '420281', '3609'])('5 %% of the corrections of %s are minors’ and sealed', (city) => {
    const own = rowsOf('corrections').filter(within(city));
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.filter((row) => row['sealed'] === 't')).toHaveLength(Math.round(own.length * 0.05));
  });

  it('seals corrections of those who were minors, and of nobody else', () => {
    const { world, rowsOf: at } = justiceAt(0.05);
    const birthOf = new Map<Cell, string>(
      Array.from({ length: world.population.size }, (_, index) => {
        const { idNumber, birthDate } = world.person(index);
        return [idNumber, birthDate];
      }),
    );
    const age = (row: Row) => {
      const born = birthOf.get(row['id_number'] ?? null);
      return (Date.parse(String(row['starts_on'])) - Date.parse(String(born))) / 31_556_952_000;
    };
    const rows = at('corrections');
    expect(rows.filter((row) => row['sealed'] === 't' && age(row) >= 18)).toEqual([]);
    expect(rows.filter((row) => row['sealed'] !== 't' && age(row) < 17.99)).toEqual([]);
  });

  it('answers requests after they were made, in the minutes that it says', () => {
    const answered = rowsOf('legal_service_requests').filter((row) => row['answered_at'] !== null);
    const wrong = answered.filter(
      (row) => Math.abs(days(row, 'submitted_at', 'answered_at') * 1440 - Number(row['answer_minutes'])) > 0.1,
    );
    // A check-up of the last days may be cut off by now.
    expect(wrong.filter((row) => row['kind'] !== 'CHECK_UP')).toEqual([]);
    expect(answered.filter((row) => row['status'] !== 'ANSWERED')).toEqual([]);
  });
});
