import { describe, expect, it } from 'vitest';
import { stagesOfKind } from '../../src/demo/disputes/dispute-stages.ts';
import { disputes } from '../../src/demo/disputes/disputes.ts';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { isIdNumber } from '../../src/values/id-number.ts';
import { findTable, records, sampleWorld } from './sample-world.ts';

type Row = Record<string, Cell>;
const DAY_MS = 86_400_000;
const text = (cell: Cell | undefined): string => String(cell);
const time = (cell: Cell | undefined): number => Date.parse(text(cell).replace(' ', 'T'));

describe.each([0.002, 0.02])('the petition office at scale %d', (scale) => {
  const world = sampleWorld(scale);
  const rowsOf = (table: string): Row[] => records(findTable(world, 'petition', table));
  const petitions = rowsOf('petitions');
  const petitionOf = (row: Row): Row => petitions[Number(row['petition_id']) - 1]!;
  const withCount = (share: number): number => Math.round(petitions.length * share);
  const [group, ...otherGroups] = petitions.filter((row) => Number(row['petitioner_count']) > 100);

  it('has the petition that each dispute of a centre became, under its code and in its time', () => {
    const ofDisputes = petitions.filter(({ origin }) => origin === 'DISPUTE');
    const stages = stagesOfKind(disputes(world), 'PETITION');
    expect(ofDisputes.map((row) => row['dispute_code'])).toEqual(stages.map(({ dispute }) => dispute.code));
    expect(ofDisputes.map(({ status }) => status)).toEqual(
      stages.map(({ stage }) => (stage.endSecond === null ? 'OPEN' : 'CLOSED')),
    );
  });

  it('hands a dispute on from petition to mediation to lawsuit, and names who holds it now', () => {
    const byCode = new Map(disputes(world).map((dispute) => [dispute.code, dispute]));
    const ofDisputes = petitions.filter(({ origin }) => origin === 'DISPUTE');
    const holders = { PETITION: 'CENTRE', MEDIATION: 'JUSTICE', LAWSUIT: 'COURT' } as const;
    for (const row of ofDisputes.filter(({ outcome }) => outcome === 'HANDED_OVER')) {
      expect(row['holder']).toBe(holders[byCode.get(text(row['dispute_code']))!.stages.at(-1)!.kind]);
    }
    expect(ofDisputes.filter(({ holder }) => holder === 'COURT').length).toBeGreaterThan(0);
  });

  it('has one petition of the 218 shops, with all who stand behind it and five representatives', () => {
    expect(otherGroups).toEqual([]);
    expect(text(group!['area_code'])).toMatch(/^431382001/);
    expect([group!['origin'], group!['channel'], group!['outcome']]).toEqual(['DIRECT', 'VISIT', 'HANDED_OVER']);
    expect(group!['credit_code']).not.toBeNull();
    const own = rowsOf('petitioners').filter((row) => row['petition_id'] === group!['id']);
    expect(own).toHaveLength(218);
    expect(own.filter(({ representative }) => representative === 't')).toHaveLength(5);
  });

  it('has in 蓝田街道 no petition that a dispute became', () => {
    const own = petitions.filter(
      (row) => text(row['area_code']).startsWith('431382001') && row['dispute_code'] !== null,
    );
    expect(own).toEqual([group]);
  });

  it('leaves 1 % of petitioners without a number, mistypes 0.4 % and enters 2 % more than seven days late', () => {
    const numbers = petitions.map((row) => row['petitioner_id_number'] ?? null);
    expect(numbers.filter((number) => number === null)).toHaveLength(withCount(0.01));
    expect(numbers.filter((number) => number !== null && !isIdNumber(text(number)))).toHaveLength(withCount(0.004));
    const late = petitions.filter((row) => time(row['recorded_at']) - time(row['received_at']) > 7 * DAY_MS);
    // Late ones of the last days are cut off at now.
    expect(late.length).toBeLessThanOrEqual(withCount(0.02));
    expect(late.length).toBeGreaterThanOrEqual(0.9 * withCount(0.02) - 2);
  });

  it('has petitions that accuse: 1.5 % a person of the register, 2.5 % a unit, none handled by a unit it may accuse', () => {
    const persons = petitions.filter((row) => row['accused_id_number'] !== null);
    const units = petitions.filter((row) => row['accused_unit'] !== null);
    const own = petitions.filter((row) => row['dispute_code'] === null).length;
    expect([persons.length, units.length]).toEqual([Math.round(own * 0.015), Math.round(own * 0.025)]);
    const accusing = petitions.filter(({ kind }) => kind === 'ACCUSATION');
    expect(accusing).toHaveLength(new Set([...persons, ...units]).size);
    expect(accusing.filter(({ holder }) => holder !== 'DISCIPLINE' && holder !== 'PETITION_OFFICE')).toEqual([]);
    expect(persons.filter((row) => row['accused_id_number'] === row['petitioner_id_number'])).toEqual([]);
    expect(persons.every((row) => isIdNumber(text(row['accused_id_number'])))).toBe(true);
    // Departments, towns, grids, courts and police stations, as accounts name their units.
    const forms = /^([a-z-]+|\d{9}|\d{15}|[湘赣鄂]\d{4}|.+派出所)$/;
    expect(units.filter((row) => !forms.test(text(row['accused_unit'])))).toEqual([]);
  });

  it('passes petitions on from the office, one unit to the next, within fifteen days but for a few', () => {
    const routings = rowsOf('petition_routings');
    const last = new Map<Cell, Cell>();
    for (const row of routings) {
      const { petition_id, position, from_unit, to_unit, routed_at } = row;
      expect(from_unit).toBe(position === 1 ? 'PETITION_OFFICE' : last.get(petition_id!));
      expect(time(routed_at)).toBeGreaterThanOrEqual(time(petitionOf(row)['received_at']));
      expect(time(routed_at)).toBeLessThanOrEqual(world.clock.now.getTime());
      last.set(petition_id!, to_unit!);
    }
    expect(petitions.filter(({ id, holder }) => (last.get(id!) ?? 'PETITION_OFFICE') !== holder)).toEqual([]);
    const late = routings.filter(
      (row) => row['position'] === 1 && text(row['routed_at']).slice(0, 10) > text(petitionOf(row)['route_due_on']),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length / petitions.length).toBeLessThan(0.03);
  });

  it('closes petitions within sixty days, or ninety where it was extended, but for one in a hundred', () => {
    const late = petitions.filter(
      (row) => row['closed_at'] !== null && text(row['closed_at']).slice(0, 10) > text(row['due_on']),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length / petitions.length).toBeLessThan(0.02);
  });

  it('lists all petitioners of joint petitions and of no others, 3 % of whom signed without a number', () => {
    const signed = rowsOf('petitioners');
    const counts = new Map<Cell, number>();
    for (const { petition_id } of signed) counts.set(petition_id!, (counts.get(petition_id!) ?? 0) + 1);
    for (const { id, petitioner_count: count } of petitions) expect(counts.get(id!) ?? 1).toBe(count);
    const missing = signed.filter(({ id_number }) => id_number === null).length;
    expect(missing / signed.length).toBeGreaterThan(0.015);
    expect(missing / signed.length).toBeLessThan(0.04);
  });

  it('reviews answers that were explained or refused, first once and then again', () => {
    const reviews = rowsOf('petition_reviews');
    expect(reviews.length).toBeGreaterThan(0);
    const kinds = new Map<Cell, Cell[]>();
    for (const row of reviews) {
      expect(['EXPLAINED', 'REFUSED']).toContain(petitionOf(row)['outcome']);
      expect(time(row['applied_at'])).toBeGreaterThan(time(petitionOf(row)['closed_at']));
      expect((row['outcome'] === null) === (row['decided_at'] === null)).toBe(true);
      kinds.set(row['petition_id']!, [...(kinds.get(row['petition_id']!) ?? []), row['kind']!]);
    }
    const orders = new Set([...kinds.values()].map((each) => each.join(' ')));
    expect([...orders].filter((each) => !/^RECONSIDERATION( REVIEW)?$/.test(each))).toEqual([]);
  });

  it('numbers the calls of 12345 in order of time; each that became a petition came ten minutes before it', () => {
    const calls = rowsOf('hotline_calls');
    const times = calls.map((row) => text(row['called_at']));
    expect(times).toEqual([...times].sort());
    const became = calls.filter((row) => row['petition_id'] !== null);
    expect(became).toHaveLength(petitions.filter(({ channel }) => channel === 'TELEPHONE').length);
    for (const row of became) {
      expect(time(petitionOf(row)['received_at']) - time(row['called_at'])).toBe(600_000);
      expect(row['area_code']).toBe(petitionOf(row)['area_code']);
    }
    const others = calls.filter((row) => row['petition_id'] === null);
    const nameless = others.filter((row) => row['person_id_number'] === null).length;
    // Rounded in each of the four cities.
    expect(Math.abs(nameless - 0.25 * others.length)).toBeLessThanOrEqual(2);
    expect(others.filter((row) => row['routed_to'] === null).every(({ kind }) => kind === 'CONSULTATION')).toBe(true);
  });
});
