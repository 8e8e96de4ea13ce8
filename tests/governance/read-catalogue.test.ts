import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/errors/problem.ts';
import type { Catalogue } from '../../src/governance/catalogue.ts';
import { readCatalogue } from '../../src/governance/read-catalogue.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composed, ownDepartments, ownGovernance } from '../compose/composed.ts';

const composition = composed(ownDepartments, ownGovernance);

function read(texts: Readonly<Record<string, string>>): { catalogue: Catalogue; problems: readonly string[] } {
  const problems: Problem[] = [];
  const catalogue = readCatalogue(new Map(Object.entries(texts)), composition, problems);
  const told = problems.map(({ file, line, coordinate, wrong }) => `${file}:${line} ${coordinate ?? ''}: ${wrong}`);
  return { catalogue, problems: told };
}

const HEAD = 'zh: 事件\n    en: Events\n    better: fewer\n    source: a law\n    ';
/** One indicator called `events`, of which only what counts is said here. */
const events = (counted: string) => read({ 'indicators.yaml': `indicators:\n  events:\n    ${HEAD}${counted}\n` });

describe('indicators.yaml', () => {
  it('that comes with the hub has at least twelve indicators, of all departments', () => {
    const text = readFileSync(join(packageRoot, 'schema/indicators.yaml'), 'utf8');
    const { catalogue, problems } = read({ 'indicators.yaml': text });
    expect(problems).toEqual([]);
    const counted = [...catalogue.indicators.values()].map(({ numerator }) => numerator.type);
    const departments = new Set(counted.map((type) => composition.model.types.get(type)!.anchor));
    expect(counted.length).toBeGreaterThanOrEqual(12);
    expect([...departments].sort()).toEqual([...composition.model.departments.keys()].sort());
    expect(catalogue.command?.type).toBe('Order');
  });

  it('is permitted to be missing: then there is nothing to ask for', () => {
    expect(read({})).toEqual({
      catalogue: { indicators: new Map(), command: undefined, registers: new Map() },
      problems: [],
    });
  });

  it('reads a figure with its condition, day, area and measure', () => {
    const { catalogue, problems } = events(
      'of: Mediation\n    where: { amount: { gte: 5 }, status: { in: [OPEN] } }\n    until: concludedAt\n    area: counterpartyArea\n    measure: { sum: amount }',
    );
    expect(problems).toEqual([]);
    expect(catalogue.indicators.get('events')).toMatchObject({
      denominator: undefined,
      better: 'fewer',
      numerator: {
        type: 'Mediation',
        root: 'mediationsAggregate',
        where: ['{amount: {gte: 5}, status: {in: [OPEN]}}'],
        date: { field: 'concludedAt', scalar: 'DateTime', counts: 'until' },
        area: 'counterpartyArea',
        measure: { kind: 'sum', field: 'amount' },
      },
    });
  });

  it('lets both parts of a share take over what holds for both, but not for rows of another type', () => {
    const { catalogue, problems } = events(
      'of: GridEvent\n    where: { kind: { eq: HAZARD } }\n    within: reportedAt\n    numerator: { where: { status: { eq: CLOSED } } }\n    denominator: { of: Person }\n    per: 100',
    );
    expect(problems).toEqual([]);
    const { numerator, denominator } = catalogue.indicators.get('events')!;
    expect(numerator.where).toEqual(['{kind: {eq: HAZARD}}', '{status: {eq: CLOSED}}']);
    expect(numerator.date?.field).toBe('reportedAt');
    expect(denominator).toMatchObject({ type: 'Person', where: [], date: undefined, area: 'area' });
  });

  it.each([
    ['an unknown type', 'of: GridEvnt', '7 events: there is no type GridEvnt'],
    ['no type', 'measure: count', '7 events: "measure" is said of no type'],
    [
      'a condition on no field',
      'of: GridEvent\n    where: { knd: { eq: OTHER } }',
      '8 events: "where.knd" is not in GridEventWhere',
    ],
    [
      'a condition in another department',
      'of: GridEvent\n    where: { person: { name: { eq: x } } }',
      '8 events: "where.person" leads to another department, whose rows this database cannot ask',
    ],
    [
      'a value of another type',
      'of: GridEvent\n    where: { kind: { eq: NOISE } }',
      '8 events: "where.kind.eq": Value "NOISE" does not exist in "GridEventKind" enum.',
    ],
    [
      'a condition on who asks',
      'of: GridEvent\n    where: { number: { eq: $account } }',
      '8 events: "$account" is another for each who asks',
    ],
    ['a day that is none', 'of: GridEvent\n    within: kind', '8 events: GridEvent.kind is no day'],
    [
      'two days',
      'of: GridEvent\n    within: reportedAt\n    until: closedAt',
      '9 events: rows count within a period, or until its end',
    ],
    ['an area that is none', 'of: GridEvent\n    area: grid', '8 events: GridEvent.grid is no link to an area'],
    [
      'rows that lie nowhere',
      'of: DisputeDemand',
      '3 events: DisputeDemand has no @area link, so its rows lie nowhere',
    ],
    ['a sum of no number', 'of: GridEvent\n    measure: { sum: kind }', '8 events: there is no sum of GridEvent.kind'],
    ['an unknown measure', 'of: GridEvent\n    measure: median', '8 events: "measure" is nothing that can be computed'],
    ['half a share', 'of: GridEvent\n    numerator: {}', '3 events: a share needs both a numerator and a denominator'],
    ['a multiplied figure', 'of: GridEvent\n    per: 100', '8 events: only a share is multiplied'],
    ['a silent alarm', 'of: GridEvent\n    alarm: {}', '8 events: an alarm without a bound never rings'],
    ['a word that is not known', 'of: GridEvent\n    whre: {}', '8 events: "whre" is not known here'],
  ])('refuses %s', (_what, counted, told) => {
    expect(events(counted).problems).toContain(`indicators.yaml:${told}`);
  });

  it('tells everything that is wrong at once', () => {
    const { problems } = read({
      'indicators.yaml':
        'indicators:\n  Bad_name:\n    zh: 坏\n  other:\n    better: up\n    of: Nothing\ncommand:\n  of: Order\n',
    });
    expect(problems).toEqual([
      'indicators.yaml:3 Bad_name: "Bad_name" is no name',
      'indicators.yaml:3 Bad_name: "en" is missing',
      'indicators.yaml:3 Bad_name: "better" is missing',
      'indicators.yaml:3 Bad_name: "source" is missing',
      'indicators.yaml:3 Bad_name: "of" is missing',
      'indicators.yaml:5 other: "zh" is missing',
      'indicators.yaml:5 other: "en" is missing',
      'indicators.yaml:5 other: "up" is no direction',
      'indicators.yaml:5 other: "source" is missing',
      'indicators.yaml:6 other: there is no type Nothing',
      'indicators.yaml:8 command: "open" is missing',
      'indicators.yaml:8 command: "overdue" is missing',
      'indicators.yaml:8 command: "whistled" is missing',
      'indicators.yaml:8 command: "responded" is missing',
      'indicators.yaml:8 command: "unit" is missing',
      'indicators.yaml:8 command: "holder" is missing',
      'indicators.yaml:8 command: "responseMinutes" is missing',
      'indicators.yaml:8 command: "handlingHours" is missing',
      'indicators.yaml:8 command: nothing says when an order was raised',
    ]);
  });

  it('has registers in risks.yaml, of signs of at least two departments', () => {
    const text = readFileSync(join(packageRoot, 'schema/risks.yaml'), 'utf8');
    const { catalogue, problems } = read({ 'risks.yaml': text });
    expect(problems).toEqual([]);
    expect([...catalogue.registers.keys()]).toEqual(['disputes', 'people']);
    const { signs } = catalogue.registers.get('disputes')!;
    expect(signs[0]).toMatchObject({ type: 'Dispute', key: 'code', link: undefined, weight: 1 });
    expect(signs.at(-1)).toMatchObject({
      type: 'CourtCase',
      link: { field: 'dispute', key: 'code' },
      at: 'acceptedOn',
    });
  });

  it.each([
    [
      'signs of one department',
      '[{ zh: a, en: a, of: Petition, at: receivedAt }]',
      'its signs are of one department, and a risk is of two',
    ],
    [
      'a sign of what does not link to it',
      '[{ zh: a, en: a, of: Patrol, at: startedAt }]',
      'Patrol does not link to Person by it',
    ],
    ['a sign of no day', '[{ zh: a, en: a, of: Petition, at: number }]', 'Petition.number is no day'],
    ['a sign of an unknown type', '[{ zh: a, en: a, of: Petitions, at: receivedAt }]', 'there is no type Petitions'],
    ['a sign without a name', '[{ of: Petition, at: receivedAt }]', '"zh" is missing'],
  ])('refuses a register with %s', (_what, signs, told) => {
    const { catalogue, problems } = read({
      'risks.yaml': `registers:\n  people: { zh: 人, en: People, about: Person, signs: ${signs} }\n`,
    });
    expect(problems).toContain(`risks.yaml:2 people: ${told}`);
    expect(catalogue.registers.size).toBe(0);
  });

  it('may be in several files, in which no name stands twice', () => {
    const text = `indicators:\n  events:\n    ${HEAD}of: GridEvent\n`;
    const { problems } = read({ 'indicators.yaml': text, 'extensions/more.indicators.yaml': text });
    expect(problems).toEqual(['extensions/more.indicators.yaml:3 events: this name stands in another file']);
  });
});
