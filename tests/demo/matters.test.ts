import { describe, expect, it } from 'vitest';
import { isIdNumber } from '../../src/values/id-number.ts';
import type { Cell } from '../../src/demo/matters/demo-table.ts';
import { Random } from '../../src/demo/chance/random.ts';
import { Parties, proneShare } from '../../src/demo/matters/parties.ts';
import { createDemoWorld } from '../../src/demo/demo-world.ts';
import { demoNow, everyTable, findTable, records, sampleWorld } from './sample-world.ts';

const scale = 0.02;
const world = sampleWorld(scale);
const rowsOf = (department: string, table: string): Record<string, Cell>[] =>
  records(findTable(world, department, table));
const incidents = rowsOf('police', 'incidents');
const mediations = rowsOf('justice', 'mediations');
const petitions = rowsOf('petition', 'petitions');
const visits = rowsOf('petition', 'petition_visits');
const cases = rowsOf('court', 'cases');
/** Whose petitioner is in the register: neither left out nor mistyped. */
const known = petitions.filter((row) => isIdNumber(String(row['petitioner_id_number'])));
const allowances = rowsOf('civil-affairs', 'allowances');
const grids = rowsOf('grid', 'grids');
const events = rowsOf('grid', 'grid_events');

const text = (cell: Cell | undefined): string => String(cell);
const inCity = (prefix: string) => (row: Record<string, Cell>) => text(row['area_code']).startsWith(prefix);
const share = (rows: Record<string, Cell>[], test: (row: Record<string, Cell>) => boolean): number =>
  rows.filter(test).length / rows.length;
const people = new Map(
  Array.from({ length: world.population.size }, (_, i) => world.person(i)).map((person) => [person.idNumber, person]),
);

const timed = [
  { name: 'incidents', rows: incidents, from: 'occurred_at', to: 'closed_at', open: ['OPEN', 'DISPATCHED'] },
  { name: 'mediations', rows: mediations, from: 'accepted_at', to: 'concluded_at', open: ['OPEN'] },
  { name: 'petitions', rows: petitions, from: 'received_at', to: 'closed_at', open: ['OPEN'] },
  { name: 'cases', rows: cases, from: 'accepted_on', to: 'concluded_on', open: ['OPEN'] },
  { name: 'allowances', rows: allowances, from: 'starts_on', to: 'ends_on', open: ['ACTIVE'] },
  { name: 'grid events', rows: events, from: 'reported_at', to: 'closed_at', open: ['OPEN'] },
];

describe.each(timed)('$name', ({ rows, from, to, open }) => {
  it('are numbered from 1 in order of time', () => {
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => i + 1));
    const times = rows.map((row) => text(row[from]));
    expect(times).toEqual([...times].sort());
  });

  it('lie between 2019 and now, with Beijing’s offset where they have a time', () => {
    const times = rows.flatMap((row) => [text(row[from]), ...(row[to] === null ? [] : [text(row[to])])]);
    expect(times.filter((time) => !/^20(19|2[0-3])-\d\d-\d\d( \d\d:\d\d:\d\d\+08:00)?$/.test(time))).toEqual([]);
    expect(times.filter((time) => Date.parse(time) > demoNow.getTime())).toEqual([]);
  });

  it('have an end exactly when they are not open, never before they began', () => {
    expect(rows.filter((row) => (row[to] === null) !== open.includes(text(row['status'])))).toEqual([]);
    expect(rows.filter((row) => row[to] !== null && text(row[to]) < text(row[from]))).toEqual([]);
  });

  it('lie in villages of the tree', () => {
    const villages = new Set(world.places.villages.map(({ code }) => code));
    expect(rows.filter((row) => !villages.has(text(row['area_code'])))).toEqual([]);
  });
});

describe('counts', () => {
  it('scale with the population', () => {
    expect(incidents).toHaveLength(300_000 * scale);
    expect(petitions).toHaveLength(100_000 * scale);
    expect(allowances).toHaveLength(60_000 * scale);
  });

  it('are what each table says beforehand', () => {
    for (const { table } of everyTable(sampleWorld(0.002))) expect([...table.rows()]).toHaveLength(table.count);
  });

  it('of Loudi’s grid events are the documents’ 1,441,391 at scale 1', () => {
    expect(grids.filter(({ closed_on }) => closed_on === null)).toHaveLength(20_386);
    const perGrid = new Map<string, number>();
    for (const event of events) {
      const city = text(event['grid_code']).slice(0, 4);
      perGrid.set(city, (perGrid.get(city) ?? 0) + 1);
    }
    expect(perGrid.get('4313')).toBe(Math.round(1_441_391 * scale));
    expect(perGrid.get('4302')).toBe(Math.round((1_441_391 * scale * 3261) / 9708));
  });
});

describe('grids', () => {
  it.each([0.002, 0.02])('have the documents’ structure at scale %d', (scale) => {
    const codes = records(findTable(sampleWorld(scale), 'grid', 'grids'))
      .filter(({ closed_on }) => closed_on === null)
      .map(({ code }) => text(code));
    const count = (prefix: string): number => codes.filter((code) => code.startsWith(prefix)).length;
    expect([count('4313'), count('4302'), count('420281'), count('3609')]).toEqual([9708, 3261, 991, 6426]);
  });

  it('carry their village’s code and three digits from 001, 200 to 300 households, one at least a village', () => {
    expect(grids.filter(({ code, area_code }) => !/^\d{3}$/.test(text(code).replace(text(area_code), '')))).toEqual([]);
    const open = grids.filter(({ closed_on }) => closed_on === null);
    expect(open.filter(({ households }) => !(Number(households) >= 200 && Number(households) <= 300))).toEqual([]);
    expect(grids.filter(({ code }) => text(code).endsWith('001'))).toHaveLength(6732);
    expect(new Set(grids.map(({ code }) => code)).size).toBe(grids.length);
  });

  it('include every event’s, in the event’s area', () => {
    const areaByGrid = new Map(grids.map(({ code, area_code }) => [code, area_code]));
    expect(events.filter((event) => areaByGrid.get(event['grid_code']) !== event['area_code'])).toEqual([]);
  });

  it.each([0.002, 0.02])('close 99.25 %% of Loudi’s events at scale %d', (scale) => {
    const own = records(findTable(sampleWorld(scale), 'grid', 'grid_events')).filter(inCity('4313'));
    expect(Math.abs(share(own, ({ status }) => status === 'CLOSED') - 0.9925)).toBeLessThan(0.001);
  });
});

describe('rates', () => {
  it('settle most petitions with one visit at most, none with more than five', () => {
    const visitsByPetition = new Map<Cell, number>();
    for (const { petition_id } of visits) {
      visitsByPetition.set(petition_id!, (visitsByPetition.get(petition_id!) ?? 0) + 1);
    }
    const counts = petitions.map(({ id }) => visitsByPetition.get(id!) ?? 0);
    expect(Math.max(...counts)).toBe(5);
    expect(counts.filter((count) => count <= 1).length / counts.length).toBeGreaterThan(0.8);
    expect(counts.filter((count) => count === 0).length / counts.length).toBeGreaterThan(0.25);
  });

  it('leave 3 % of reporters unnamed and mistype 0.5 % of their numbers, in both directions', () => {
    for (const [rows, column] of [
      [incidents, 'reporter_id_number'],
      [events, 'person_id_number'],
    ] as const) {
      expect(share(rows, (row) => row[column] === null)).toBeCloseTo(0.03, 2);
      const mistyped = share(rows, (row) => row[column] !== null && !isIdNumber(text(row[column])));
      expect(mistyped).toBeGreaterThan(0.003);
      expect(mistyped).toBeLessThan(0.007);
    }
  });

  it('mediate with success in all but a few', () => {
    const ended = mediations.filter(({ status }) => status !== 'OPEN');
    expect(share(ended, ({ status }) => status === 'SUCCEEDED')).toBeGreaterThan(0.955);
  });
});

describe('links to people', () => {
  const linked = [
    { name: 'mediations', rows: mediations, column: 'party_id_number' },
    { name: 'petitions', rows: petitions, column: 'petitioner_id_number' },
    { name: 'cases', rows: cases, column: 'plaintiff_id_number' },
    { name: 'allowances', rows: allowances, column: 'recipient_id_number' },
    { name: 'incidents', rows: incidents, column: 'reporter_id_number' },
    { name: 'grid events', rows: events, column: 'person_id_number' },
  ];
  const peopleWith = (name: string): Set<Cell> => {
    const { rows, column } = linked.find((link) => link.name === name)!;
    return new Set(rows.map((row) => row[column] ?? null).filter((number) => number !== null));
  };

  it.each(linked)('of $name lead to the register wherever the number is valid', ({ rows, column }) => {
    const numbers = rows
      .map((row) => row[column] ?? null)
      .filter((number) => number !== null && isIdNumber(text(number)));
    expect(numbers.filter((number) => !people.has(text(number)))).toEqual([]);
  });

  it('join departments: some petitioners are plaintiffs and parties to a mediation as well', () => {
    const [petitioners, parties, plaintiffs] = [peopleWith('petitions'), peopleWith('mediations'), peopleWith('cases')];
    const inAll = [...petitioners].filter((number) => parties.has(number) && plaintiffs.has(number));
    expect(inAll.length).toBeGreaterThan(100);
    // What documents count is there at every scale, and weighs on the few people of a small demo.
    expect(inAll.length).toBeLessThan(petitioners.size / 2);
  });

  it('come from one set of people prone to matters, 6.5 % of a city, all of working age', () => {
    const parties = new Parties(world);
    const random = new Random(1, 'draws');
    const drawn = new Set(Array.from({ length: 50_000 }, () => parties.prone(3, random)));
    const ages = [...drawn].map((index) => (world.clock.today - world.population.birthDay(index)) / 365.25);
    expect(drawn.size).toBe(Math.round(world.population.cities[3]!.size * proneShare));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(22);
    expect(Math.max(...ages)).toBeLessThan(76);
  });

  it('concentrate on few, without one who has most', () => {
    const counts = new Map<Cell, number>();
    for (const { petitioner_id_number: number } of petitions)
      if (number !== null) counts.set(number!, (counts.get(number!) ?? 0) + 1);
    const most = Math.max(...counts.values());
    expect(most).toBeGreaterThanOrEqual(5);
    expect(most).toBeLessThan(40);
  });

  it('lie mostly in the person’s own village, always in the county', () => {
    const home = (row: Record<string, Cell>): string => people.get(text(row['petitioner_id_number']))!.areaCode;
    // A dispute's lies where it arose, whoever applied.
    const own = known.filter((row) => row['dispute_code'] === null);
    expect(share(own, (row) => home(row) === row['area_code'])).toBeCloseTo(0.88, 1);
    expect(own.every((row) => home(row).slice(0, 6) === text(row['area_code']).slice(0, 6))).toBe(true);
  });

  it('fit ages: petitioners are grown up, old-age allowances begin at 80', () => {
    const age = (number: Cell | undefined, on: Cell | undefined): number =>
      (Date.parse(text(on)) - Date.parse(people.get(text(number))!.birthDate)) / 31_557_600_000;
    for (const row of known) expect(age(row['petitioner_id_number'], row['received_at'])).toBeGreaterThan(17.9);
    for (const row of allowances.filter(({ kind }) => kind === 'OLD_AGE')) {
      expect(age(row['recipient_id_number'], row['starts_on'])).toBeGreaterThan(79.9);
    }
  });

  it('give nobody the same allowance twice', () => {
    const keys = allowances.map(({ kind, recipient_id_number }) => `${text(kind)} ${text(recipient_id_number)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name no person as plaintiff of a criminal case', () => {
    const criminal = cases.filter(({ category }) => category === 'CRIMINAL');
    expect(criminal.every(({ plaintiff_id_number }) => plaintiff_id_number === null)).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    { name: 'incidents', rows: incidents, form: /^J\d{6}0{6}202[123]\d{4}\d{5}$/ },
    { name: 'mediations', rows: mediations, form: /^（20(19|2[0-3])）\p{Script=Han}{2,3}人调字第[1-9]\d*号$/u },
    { name: 'petitions', rows: petitions, form: /^XF\d{6}202[123]\d{4}\d{5}$/ },
    { name: 'cases', rows: cases, form: /^（202[123]）[湘鄂赣]\d{4}(民初|刑初|行初|执)[1-9]\d*号$/ },
    { name: 'grid events', rows: events, form: /^WG\d{6}202[123]\d{4}\d{5}$/ },
  ])('of $name are as in life, each once', ({ rows, form }) => {
    expect(rows.filter(({ number }) => !form.test(text(number)))).toEqual([]);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  });

  it('of cases name the court of the county: （2023）湘1302民初… in 娄星区', () => {
    const own = cases.filter((row) => inCity('431302')(row) && row['category'] === 'CIVIL');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ number }) => /^（202[123]）湘1302民初/.test(text(number)))).toBe(true);
  });
});

describe('visits', () => {
  it('are numbered in order of time, within their petition’s', () => {
    const times = visits.map(({ visited_at }) => text(visited_at));
    expect(visits.map(({ id }) => id)).toEqual(visits.map((_, i) => i + 1));
    expect(times).toEqual([...times].sort());
    for (const { petition_id, visited_at } of visits) {
      const { received_at, closed_at } = petitions[Number(petition_id) - 1]!;
      expect(text(visited_at) >= text(received_at)).toBe(true);
      if (closed_at !== null) expect(text(visited_at) <= text(closed_at)).toBe(true);
    }
  });
});

describe('the same seed, scale and now', () => {
  const everything = (now: Date, seed: number): string =>
    everyTable(createDemoWorld({ scale: 0.002, now, seed }))
      .map(({ table }) => JSON.stringify([...table.rows()]))
      .join('\n');
  const first = everything(demoNow, 1);

  it('give the same rows to the byte', () => {
    expect(everything(demoNow, 1)).toBe(first);
  });

  it('give them again from one and the same table', () => {
    const table = findTable(sampleWorld(0.002), 'petition', 'petition_visits');
    expect([...table.rows()]).toEqual([...table.rows()]);
  });

  it('matter: another seed or now gives others', () => {
    expect(everything(demoNow, 2)).not.toBe(first);
    expect(everything(new Date('2023-06-15T12:34:56+08:00'), 1)).not.toBe(first);
  });
});
