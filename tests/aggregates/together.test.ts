import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cellsByHand } from '../server/by-hand.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { differenceBetween } from './difference-between.ts';
import { printQuestion } from './print-question.ts';
import { questionArbitrary } from './question-arbitrary.ts';
import type { Condition, Key, Question, Statistics } from './question.ts';
import { readStatistics } from './read-statistics.ts';
import { writeSql } from './write-sql.ts';

const OPERATIONS = process.env['HEYI_TEST_LONG'] ? 600 : 60;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
/** What comes without `first`; more are refused. */
const MOST_GROUPS = 1000;

let hub: HubUnderTest;
let all: readonly Statistics[];
beforeAll(async () => {
  hub = await startHubUnderTest({ environment: { HEYI_MAX_COST: '1000000', HEYI_MAX_ROWS: '1000000' } });
  const { composition } = hub.running.hub;
  all = await readStatistics(composition.schema, composition.model);
});
afterAll(() => hub.stop());

it(
  `several statistics of one table are each what it is alone, by SQL (${OPERATIONS} operations, HEYI_TEST_SEED=${SEED})`,
  async () => {
    const tally = { asked: 0, statistics: 0, statements: 0, withRows: 0 };
    const { sealer } = hub.running.hub;
    const seal = (type: string, key: string) => sealer.seal(type, key);
    const property = fc.asyncProperty(togetherArbitrary(), async (questions) => {
      const rows = await Promise.all(questions.map((each) => cellsByHand(each.of.department, writeSql(each))));
      if (rows.some(({ length }) => length > MOST_GROUPS)) return;
      const fields = questions.map((each, index) => {
        const { query } = printQuestion(each, seal);
        return query.slice(1, -1).replace('groups:', `g${index}:`);
      });
      const query = `{${fields.join('')}}`;
      const { data, errors, extensions } = await hub.ask(query, { headers: { 'x-heyi-explain': 'plan' } });
      const told = `${query}\n\n${questions.map(writeSql).join(';\n')}`;
      if (errors !== undefined) throw new Error(`${told}\n\n${JSON.stringify(errors)}`);
      questions.forEach((each, index) => {
        const groups = data![`g${index}`] as readonly Record<string, unknown>[];
        const difference = differenceBetween(groups, rows[index]!, each, seal);
        if (difference !== undefined) throw new Error(`${told}\n\ng${index}: ${difference}`);
      });
      const { roundTrips } = extensions!['plan'] as { roundTrips: { steps: { kind: string }[] }[] };
      tally.asked += 1;
      tally.statistics += questions.length;
      tally.statements += roundTrips[0]!.steps.filter(({ kind }) => kind === 'aggregate').length;
      tally.withRows += rows.filter((each) => each.some(([count]) => count !== '0')).length;
    });
    await fc.assert(property, { seed: SEED, numRuns: OPERATIONS });
    const { asked, statistics, statements, withRows } = tally;
    console.log(
      `together: ${asked} operations, ${statistics} statistics in ${statements} statements, ${withRows} with rows, seed ${SEED}`,
    );
    expect(statements).toBeLessThan(statistics * 0.75);
    expect(withRows).toBeGreaterThan(statistics * 0.6);
  },
  OPERATIONS * 4_000,
);

/** Up to five of one table and, mostly, by the same keys; some have conditions in common, some all that others have. */
function togetherArbitrary(): fc.Arbitrary<readonly Question[]> {
  return fc.constantFrom(...all).chain((of) => {
    const part = fc.record({
      question: questionArbitrary([of]),
      shares: fc.constantFrom<'nothing' | 'condition' | 'keys alone'>(
        'nothing',
        'condition',
        'condition',
        'keys alone',
      ),
      isPlain: fc.nat({ max: 5 }).map((one) => one > 0),
    });
    return fc.array(part, { minLength: 2, maxLength: 5, size: 'max' }).map((parts) => {
      const { groupBy, where: common } = parts[0]!.question;
      return parts.map(({ question, shares, isPlain }, index): Question => {
        const plain = isPlain ? withKeys(question, groupBy) : question;
        const conditions = [
          ...(shares === 'nothing' || common === undefined ? [] : [common]),
          ...(shares === 'keys alone' || index === 0 || question.where === undefined ? [] : [question.where]),
        ];
        return { ...plain, where: allOf(conditions), asVariables: new Set() };
      });
    });
  });
}

function withKeys(question: Question, groupBy: readonly Key[]): Question {
  const selected = question.selected.map((each) => {
    if (each.kind === 'figure') return each;
    const key = groupBy.find(({ field }) => field === each.value.field);
    return { ...each, key };
  });
  return { ...question, groupBy, selected, having: [], orderBy: [], first: undefined };
}

function allOf(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length > 1 ? { kind: 'and', of: conditions } : conditions[0];
}
