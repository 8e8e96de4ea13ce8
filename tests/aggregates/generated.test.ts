import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsByHand } from '../server/by-hand.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { differenceBetween } from './difference-between.ts';
import { printQuestion, type Seal } from './print-question.ts';
import { questionArbitrary } from './question-arbitrary.ts';
import type { Statistics } from './question.ts';
import { readStatistics } from './read-statistics.ts';
import { writeSql } from './write-sql.ts';

const QUESTIONS = process.env['HEYI_TEST_LONG'] ? 1_000 : 120;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const PATH = process.env['HEYI_TEST_PATH'];
/** What comes without `first`; more are refused. */
const MOST_GROUPS = 1000;

let hub: HubUnderTest;
let all: readonly Statistics[];
let seal: Seal;
beforeAll(async () => {
  hub = await startHubUnderTest();
  const { composition, sealer } = hub.running.hub;
  all = await readStatistics(composition.schema, composition.model);
  seal = (type, key) => sealer.seal(type, key);
});
afterAll(() => hub.stop());

describe('generated statistics', () => {
  it(
    `agree with SQL written beside the hub (${QUESTIONS} questions, HEYI_TEST_SEED=${SEED})`,
    async () => {
      const tally = { asked: 0, withRows: 0, groups: 0, refused: 0 };
      const property = fc.asyncProperty(questionArbitrary(all), async (question) => {
        const { query, variables } = printQuestion(question, seal);
        const sql = writeSql(question);
        const told = `${query}\n${JSON.stringify(variables)}\n\n${sql}`;
        const rows = await cellsByHand(question.of.department, sql);
        const { data, errors } = await hub.ask(query, { variables });
        tally.asked += 1;
        if (question.first === undefined && rows.length > MOST_GROUPS) {
          tally.refused += 1;
          if (errors?.[0]?.extensions.code === 'TOO_MANY_GROUPS') return;
          throw new Error(`${told}\n\n${rows.length} groups, and not refused: ${JSON.stringify(errors)}`);
        }
        const groups = (data as { groups: readonly Record<string, unknown>[] | null } | null | undefined)?.groups;
        const difference = differenceBetween(groups ?? [], rows, question, seal);
        if (errors !== undefined || groups == null || difference !== undefined)
          throw new Error(`${told}\n\n${errors === undefined ? difference! : JSON.stringify(errors)}`);
        tally.groups += rows.length;
        if (rows.some(([count]) => count !== '0')) tally.withRows += 1;
      });
      const result = await fc.check(property, {
        seed: SEED,
        numRuns: QUESTIONS,
        ...(PATH === undefined ? {} : { path: PATH }),
      });
      if (result.failed) {
        const { errorInstance, counterexamplePath } = result;
        const difference = errorInstance instanceof Error ? errorInstance.message : 'The comparison was interrupted.';
        expect.fail(`${difference}\n\nHEYI_TEST_SEED=${SEED} HEYI_TEST_PATH=${counterexamplePath ?? ''}`);
      }
      const { asked, withRows, groups, refused } = tally;
      console.log(
        `statistics: ${asked} questions, ${Math.round((100 * withRows) / (asked - refused))} % with rows, ${groups} groups, ${refused} too broad, seed ${SEED}`,
      );
      if (PATH === undefined) expect(withRows / (asked - refused)).toBeGreaterThanOrEqual(0.8);
    },
    QUESTIONS * 2_000,
  );

  it('are valid, and ask for what the schema offers', () => {
    const { schema } = hub.running.hub.composition;
    const printed = (of: Statistics, numRuns: number) =>
      fc
        .sample(questionArbitrary([of]), { seed: SEED, numRuns })
        .map((question) => printQuestion(question, seal))
        .map(({ query, variables }) => ({ query, text: query + JSON.stringify(variables) }));
    const asked = all.map((of) => {
      const questions = printed(of, 12 * of.figures.length + 20);
      const text = questions.map((each) => each.text).join('\n');
      const figures = of.figures.map(({ kind, value }) => (value === undefined ? kind : `{ ${value.field} }`));
      return { of, questions, text, lacks: [of.root, ...figures].filter((each) => !text.includes(each)) };
    });
    for (const { questions } of asked)
      for (const { query } of questions.slice(0, 20))
        expect(validate(schema, parse(query)).map(({ message }) => `${message}\n${query}`)).toEqual([]);
    expect(asked.flatMap(({ of, lacks }) => lacks.map((each) => `${of.root}: ${each}`))).toEqual([]);
    const text = asked.map((each) => each.text).join('\n');
    const offered = [
      ...['CITY', 'COUNTY', 'TOWN', 'VILLAGE', 'YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY', 'null'],
      ...['countDistinct: {', 'sum: {', 'avg: {', 'min: {', 'max: {', 'count: {', 'percentile(p: 0.9)', 'key: {'],
      ...['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'startsWith', 'contains', 'within'].map(
        (each) => `${each}: `,
      ),
    ];
    expect(offered.filter((each) => !text.includes(each))).toEqual([]);
  });
});
