import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { citizenNumber } from '../../src/demo/population/citizen-number.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';

const RUNS = process.env['HEYI_TEST_LONG'] ? 500 : 6;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);

/** People of whom the demo city has nothing else. */
const people = [1, 2, 3].map((n) => citizenNumber('431302', '1950-01-01', n));
const DAYS = ['2023-01-05T08:00:00+08:00', '2023-02-05T08:00:00+08:00', null] as const;

interface Joint {
  readonly id: number;
  readonly at: string | null;
  /** The places of its parties among `people`; null for none. */
  readonly parties: readonly (number | null)[];
}

const party = fc.constantFrom(0, 1, 2, null);
const jointArbitrary = fc.record({
  rows: fc.uniqueArray(
    fc.record<Joint>({
      id: fc.integer({ min: 1, max: 120 }),
      at: fc.constantFrom(...DAYS),
      parties: fc.tuple(party, party, party),
    }),
    { selector: ({ id }) => id, maxLength: 12, size: 'max' },
  ),
  size: fc.integer({ min: 1, max: 9 }),
});

describe('the time lines of several parties to a matter', () => {
  const schema = mkdtempSync(join(tmpdir(), 'heyi-joint-'));
  const owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  let hub: HubUnderTest;
  beforeAll(async () => {
    cpSync('schema', schema, { recursive: true });
    cpSync('tests/walks/joint.graphql', join(schema, 'departments', 'joint.graphql'));
    await owner.connect();
    await owner.query(
      `create table joint_matters (id bigint primary key, number text, at timestamptz, first_id_number text, second_id_number text,
         third_id_number text, area_code text);
       grant select on joint_matters to public`,
    );
    hub = await startHubUnderTest({
      urls: { joint: inject('readerUrls')['seventh']! },
      environment: { HEYI_SCHEMA: schema },
    });
  });
  afterAll(async () => {
    await hub.stop();
    await owner.query('drop table joint_matters');
    await owner.end();
    rmSync(schema, { recursive: true });
  });

  it(
    `have it once each, whichever parties they are (${RUNS} towns, HEYI_TEST_SEED=${SEED})`,
    async () => {
      let twice = 0;
      const property = fc.asyncProperty(jointArbitrary, async ({ rows, size }) => {
        await owner.query('truncate joint_matters');
        for (const { id, at, parties } of rows)
          await owner.query('insert into joint_matters values ($1, null, $2, $3, $4, $5, null)', [
            id,
            at,
            ...parties.map((each) => (each === null ? null : people[each]!)),
          ]);
        for (const [place, number] of people.entries()) {
          const own = rows.filter(({ parties }) => parties.includes(place));
          twice += own.filter(({ parties }) => parties.filter((each) => each === place).length > 1).length;
          expect(await walked(number, size)).toEqual({ ids: own.sort(byTime).map(({ id }) => id), total: own.length });
        }
      });
      await fc.assert(property, { seed: SEED, numRuns: RUNS });
      expect(twice).toBeGreaterThan(RUNS);
    },
    RUNS * 4000,
  );

  /** All pages of a person's time line, and the count that each of them tells. */
  async function walked(number: string, size: number) {
    const ids: number[] = [];
    let total: number | undefined;
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await hub.ask(
        `query ($n: IdNumber!, $size: Int!, $after: String) { person(idNumber: $n) { matters(first: $size, after: $after) {
           totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { variables: { n: number, size, after } },
      );
      expect(errors).toBeUndefined();
      const { totalCount, nodes, pageInfo } = (data as unknown as Answer).person.matters;
      expect(total ?? totalCount).toBe(totalCount);
      total = totalCount;
      ids.push(...nodes.map(({ id }) => Number(id)));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return { ids, total };
  }
});

interface Answer {
  readonly person: {
    readonly matters: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Latest first, those without a time last; then by the key as text. */
function byTime(one: Joint, other: Joint): number {
  if (one.at !== other.at) return one.at === null || (other.at !== null && one.at < other.at) ? 1 : -1;
  return String(one.id) < String(other.id) ? -1 : 1;
}
