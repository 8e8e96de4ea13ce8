import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSystem, type Answer, type AnsweredSystem } from '../../src/demo/systems/answer-system.ts';
import { figureLine } from '../../src/cli/figure-line.ts';
import { readSystems } from '../../src/demo/systems/read-systems.ts';
import type { System } from '../../src/demo/systems/system.ts';
import { systemsBook } from '../../src/demo/systems/systems-book.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import { serverUrl } from '../demo/demo-server-under-test.ts';
import { EXTENSIONS, openBookCity, openWholeBookCity, type BookCity } from './book-city.ts';
import { compareWithSql } from './compare-with-sql.ts';

const systems = readSystems('examples/systems', composeFolder('schema', EXTENSIONS).schema);

const rowsOf = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

it('lists all systems that the cities name', () => {
  expect(systems.map(({ row }) => row).filter((row) => !row.includes('-'))).toEqual([
    ...rowsOf('Z', 16),
    ...rowsOf('L', 12),
    ...rowsOf('D', 9),
    ...rowsOf('Y', 10),
  ]);
});

it('has a query of each, and SQL written by hand for another area or period', () => {
  expect(systems.filter(({ saved, check }) => saved === undefined || check === undefined)).toEqual([]);
});

const long = process.env['HEYI_TEST_LONG'] === '1' && serverUrl !== undefined;
const cities = [
  { name: 'at the default scale', open: openBookCity, runs: true },
  { name: 'at scale 1', open: openWholeBookCity, runs: long },
];

describe.each(cities.filter(({ runs }) => runs))('$name', ({ name, open }) => {
  let city: BookCity;
  const answered: AnsweredSystem[] = [];
  beforeAll(async () => {
    city = await open();
  }, 900_000);
  afterAll(() => city.close());

  const asked = systems.filter(({ saved }) => saved !== undefined);
  it.each(asked)('$row is answered whole, as the documents say', async (system) => {
    const one = await answerSystem(system, city.ask, city.config.scale);
    answered.push(one);
    expect(one.answer?.errors).toBeUndefined();
    expect(one.judgements.filter(({ agrees }) => !agrees).map((each) => figureLine(each, 'en'))).toEqual([]);
  });

  const checked = systems.filter(({ check }) => check !== undefined);
  it.each(checked)('$row agrees with SQL about another area or period', async (system) => {
    const { answer, before } = await askOtherwise(system, city);
    expect(answer.errors).toBeUndefined();
    const values = [];
    for (const statement of system.check!.statements) {
      const given = [];
      for (const { department, sql } of statement.given) given.push(JSON.stringify(await city.sql(department, sql)));
      const rows = await city.sql(statement.department, statement.sql, given);
      const compared = compareWithSql(statement, rows, answer.data);
      expect(Object.fromEntries(compared.map(({ what, answered: value }) => [what, value]))).toEqual(
        Object.fromEntries(compared.map(({ what, bySql }) => [what, bySql])),
      );
      values.push(...compared.filter(({ what }) => what !== 'rows').map(({ bySql }) => bySql));
    }
    expect(values.some((value) => value !== null && Number(value) !== 0)).toBe(true);
    expect(answer.data, 'the answer is the same as to the saved variables').not.toEqual(before.data);
  });

  // The book is made at the default scale.
  it.runIf(name === 'at the default scale')('is what docs/systems.md shows', async () => {
    const all = [];
    for (const system of systems)
      all.push(
        answered.find((one) => one.system === system) ?? (await answerSystem(system, city.ask, city.config.scale)),
      );
    const remedy = 'run "npm run systems" and look at what changed';
    expect(systemsBook(all, city.config) === readFileSync('docs/systems.md', 'utf8'), remedy).toBe(true);
  });
});

async function askOtherwise(
  { saved, check }: System,
  city: BookCity,
): Promise<{ readonly answer: Answer; readonly before: Answer }> {
  const before = await city.ask(saved!, saved!.variables);
  return { before, answer: await city.ask(saved!, { ...saved!.variables, ...check!.variables }) };
}
