import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { askerOf, grantOf } from '../noninterference/permits-of.ts';
import { readPolicyFiles } from '../noninterference/policy-files.ts';
import { sightsByType } from '../noninterference/sight-of.ts';
import { Tape, tapeArbitrary } from '../noninterference/tape.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { askBoth, type Sides } from './ask-both.ts';
import { readOffers } from './offer.ts';
import { OneDatabase } from './one-database.ts';
import { crossingsIn } from './crossings-in.ts';
import { questionOfTape } from './question-of-tape.ts';
import { Witnesses } from './witnesses.ts';

const QUESTIONS = process.env['HEYI_TEST_LONG'] ? 5_000 : 300;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const PATH = process.env['HEYI_TEST_PATH'];
const POLICY = join(packageRoot, 'policy');
const AT = new Date('2026-01-01T00:00:00Z');

/** Everybody may do everything. */
const ALLOW_ALL = 'allow-all';
/** The same where few keys may be passed on: the first way often finds too many, and another is taken. */
const FEW_KEYS = 'allow-all with few keys';
/** Accounts of the demo policy that differ in area, rows, columns and masks, and the one that has statistics alone; their shares of the questions. */
const SHARES: Readonly<Record<string, number>> = {
  [ALLOW_ALL]: 4,
  [FEW_KEYS]: 2,
  'center-city': 1,
  'center-county': 1,
  'police-officer': 1,
  'petition-clerk': 1,
  'grid-member': 1,
  analyst: 1,
};
const ASKERS = (process.env['HEYI_TEST_ACCOUNT'] ?? Object.keys(SHARES).join(',')).split(',');
const SHARES_IN_ALL = ASKERS.reduce((sum, asker) => sum + SHARES[asker]!, 0);
const SIZES = {
  HEYI_MAX_ALIASES: '10000',
  HEYI_MAX_TOKENS: '10000',
  HEYI_MAX_COST: '1000000000',
  HEYI_MAX_ROWS: '100000000',
};

let open: HubUnderTest;
let narrow: HubUnderTest;
let closed: HubUnderTest;
let database: OneDatabase;
beforeAll(async () => {
  open = await startHubUnderTest({ environment: SIZES });
  narrow = await startHubUnderTest({ environment: { ...SIZES, HEYI_MAX_KEYS: '60' } });
  // A minute for each request: what is counted by the minute never is too much.
  let requests = 0;
  const now = () => new Date(AT.getTime() + (requests += 1) * 60_000);
  closed = await startHubUnderTest({ rules: 'policy', environment: { ...SIZES, HEYI_POLICY: POLICY }, now });
  database = await OneDatabase.copy(inject('togetherUrl'), inject('readerUrls'), open.running.hub.composition.model);
});
afterAll(async () => {
  await database.close();
  await open.stop();
  await narrow.stop();
  await closed.stop();
});

describe('generated questions across departments', () => {
  const tally = { asked: 0, withRows: 0, several: 0, refused: 0, statistics: 0 };

  it.each(ASKERS.map((asker) => [asker, Math.ceil((QUESTIONS * SHARES[asker]!) / SHARES_IN_ALL)] as const))(
    `agree with SQL of one database that holds a copy of all tables: %s, %i questions, HEYI_TEST_SEED=${SEED}`,
    async (asker, questions) => {
      const sides = await sidesOf(asker);
      const offers = await readOffers(sides.hub, sides.whose.model, sides.account);
      const witnesses = new Witnesses(database, sides.whose.account);
      sides.whose.sortsByKey = (type) => offers.get(type.name)!.sortsByKey;
      const own = { asked: 0, withRows: 0 };
      const property = fc.asyncProperty(tapeArbitrary, async (numbers) => {
        const question = await questionOfTape(new Tape(numbers), offers, witnesses);
        const crossings = question === undefined ? 0 : crossingsIn(question);
        fc.pre(question !== undefined && crossings > 0);
        const { difference, hasRows, refused } = await askBoth(sides, question);
        if (difference !== undefined) throw new Error(difference);
        tally.refused += Number(refused === true && asker !== FEW_KEYS);
        fc.pre(refused !== true);
        own.asked += 1;
        own.withRows += Number(hasRows);
        tally.several += Number(crossings > 1);
        tally.statistics += Number(question.kind === 'statistics');
      });
      const path = PATH === undefined ? {} : { path: PATH };
      // Of the questions that come up, one in five stays within a department and is passed over. A failure is made small when it is repeated.
      const result = await fc.check(property, {
        seed: SEED,
        numRuns: questions,
        maxSkipsPerRun: 1_000,
        endOnFailure: PATH === undefined,
        ...path,
      });
      if (result.failed) {
        const { errorInstance, counterexamplePath } = result;
        const difference = errorInstance instanceof Error ? errorInstance.message : 'The comparison was interrupted.';
        expect.fail(
          `${difference}\n\nHEYI_TEST_SEED=${SEED} HEYI_TEST_PATH=${counterexamplePath ?? ''} HEYI_TEST_ACCOUNT=${asker}`,
        );
      }
      tally.asked += own.asked;
      tally.withRows += own.withRows;
      console.log(`${asker}: ${own.asked} questions, ${Math.round((100 * own.withRows) / own.asked)} % with rows`);
    },
    60_000 + QUESTIONS * 2_000,
  );

  it('and have rows to tell of', ({ skip }) => {
    if (PATH !== undefined) skip();
    const { asked, withRows, several, refused, statistics } = tally;
    const percent = (count: number) => `${Math.round((100 * count) / asked)} %`;
    console.log(
      `one database: ${asked} questions, ${percent(withRows)} with rows, ${percent(several)} cross more than once, ${percent(statistics)} statistics, ${refused} refused, seed ${SEED}`,
    );
    expect(withRows / asked).toBeGreaterThanOrEqual(0.8);
    expect(refused / asked).toBeLessThan(0.05);
    expect(several / asked).toBeGreaterThanOrEqual(0.3);
  });
});

/** Who asks which hub, and by which tables of the one database the answer is known. */
async function sidesOf(
  asker: string,
): Promise<Sides & { readonly whose: { sortsByKey: Sides['whose']['sortsByKey'] } }> {
  const isFree = asker === ALLOW_ALL || asker === FEW_KEYS;
  const hub = asker === FEW_KEYS ? narrow : isFree ? open : closed;
  const { composition, sealer } = hub.running.hub;
  const { model } = composition;
  const files = readPolicyFiles(POLICY);
  const of = askerOf(files, { account: asker, application: 'direct', at: AT });
  if (!isFree) await database.show(asker, sightsByType(files, model, { account: asker, at: AT }));
  return {
    hub,
    account: isFree ? 'center-city' : asker,
    database,
    seal: (type, key) => sealer.seal(type, key),
    whose: {
      model,
      account: isFree ? undefined : asker,
      sortsByKey: () => true,
      smallestGroup: ({ anchor }) => (of === undefined ? 0 : (grantOf(files, anchor, of)?.smallestGroup ?? 0)),
    },
  };
}
