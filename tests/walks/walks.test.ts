import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { byHand } from '../server/by-hand.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { cityLists, type CityList } from './city-lists.ts';
import { insertsArbitrary, type WalkWithInserts, type WalkedRow } from './inserts-arbitrary.ts';
import { walk } from './walk.ts';
import { pagesOf, type Order } from './walked-list.ts';

const LONG = Boolean(process.env['HEYI_TEST_LONG']);
const WALKS_OF_EACH_LIST = LONG ? 20 : 1;
const WALKS_WITH_INSERTS = LONG ? 500 : 16;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const PATH = process.env['HEYI_TEST_PATH'];
const run = { seed: SEED, ...(PATH === undefined ? {} : { path: PATH }) };

const direction = fc.constantFrom('forwards' as const, 'backwards' as const);

describe('walking a list of the demo city by pages of any size', () => {
  let hub: HubUnderTest;
  let lists: readonly CityList[];
  beforeAll(async () => {
    hub = await startHubUnderTest();
    const { composition, sealer } = hub.running.hub;
    lists = await cityLists(composition.schema, composition.model, (type, key) => sealer.seal(type, key));
  });
  afterAll(() => hub.stop());

  it(
    `visits every row once, in either direction, with ties (${WALKS_OF_EACH_LIST} walks of each, HEYI_TEST_SEED=${SEED})`,
    async () => {
      let pages = 0;
      for (const list of lists) {
        const property = fc.asyncProperty(walkArbitrary(list), async ({ direction, sizes, orderBy }) => {
          const order = [
            ...orderBy.map(({ sql, direction }) => `${sql} ${direction} nulls last`),
            list.sortable.find(({ field }) => field === list.key)!.sql,
          ];
          const rows = await byHand(
            list.department,
            `select ${list.keyColumn}::text as key from ${list.table} where ${list.where} order by ${order.join(', ')}`,
          );
          const ask = pagesOf(hub, { ...list, orderBy });
          const seen = await walk({
            direction,
            sizes,
            ask(page) {
              pages += 1;
              return ask(page);
            },
          });
          expect(seen).toEqual(rows.map(({ key }) => list.told(key!)));
        });
        await fc.assert(property, { ...run, numRuns: WALKS_OF_EACH_LIST });
      }
      const relations = lists.filter(({ parent }) => parent !== undefined);
      console.log(`walks: ${lists.length} lists (${relations.length} along relations), ${pages} pages, seed ${SEED}`);
      expect(relations.length).toBeGreaterThan(8);
      const lone = lists.filter(({ count }) => count < 2);
      expect(lone.filter(({ parent }) => parent === undefined).map(({ field }) => field)).toEqual([]);
      // Some have one row for each parent by their nature, as a court of harmony has its village.
      expect(lone.length).toBeLessThan(relations.length / 3);
    },
    WALKS_OF_EACH_LIST * 60_000,
  );

  function walkArbitrary({ count, sortable }: CityList) {
    const order = fc
      .tuple(fc.constantFrom(...sortable), fc.constantFrom('ASC' as const, 'DESC' as const))
      .map(([by, direction]) => ({ ...by, direction }));
    const most = Math.min(5000, Math.max(2, Math.ceil(count / 4)));
    return fc.record({
      direction,
      // A large page among the small ones keeps a walk of ten thousand rows short.
      sizes: fc
        .array(fc.integer({ min: 1, max: most }), { maxLength: 5, size: 'max' })
        .map((sizes) => [...sizes, most]),
      orderBy: fc.uniqueArray(order, { maxLength: 3, size: 'max', selector: ({ field }) => field }),
    });
  }
});

describe('walking a list into which others write', () => {
  const schema = mkdtempSync(join(tmpdir(), 'heyi-walked-'));
  const owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  let hub: HubUnderTest;
  let person: { readonly number: string; readonly id: string };

  beforeAll(async () => {
    cpSync('schema', schema, { recursive: true });
    cpSync('tests/walks/walked.graphql', join(schema, 'departments', 'walked.graphql'));
    await owner.connect();
    await owner.query(readFileSync('tests/walks/walked.sql', 'utf8'));
    hub = await startHubUnderTest({
      urls: { walked: inject('readerUrls')['seventh']! },
      environment: { HEYI_SCHEMA: schema },
    });
    const [row] = await byHand('police', 'select id_number from residents order by id_number limit 1');
    const number = row!['id_number']!;
    person = { number, id: hub.running.hub.sealer.seal('Person', number) };
  });
  afterAll(async () => {
    await hub.stop();
    await owner.query('drop table walked_rows');
    await owner.end();
    rmSync(schema, { recursive: true });
  });

  it(
    `visits every row that was there once, and of the new ones those that lie ahead (${WALKS_WITH_INSERTS} walks, HEYI_TEST_SEED=${SEED})`,
    async () => {
      let ahead = 0;
      let behind = 0;
      const property = fc.asyncProperty(insertsArbitrary(direction), async (given) => {
        const { seen, expected, inserted } = await walkWithInserts(given);
        expect(seen).toEqual(expected);
        const found = inserted.filter((id) => seen.includes(id)).length;
        ahead += found;
        behind += inserted.length - found;
      });
      await fc.assert(property, { ...run, numRuns: WALKS_WITH_INSERTS });
      console.log(`walks: ${ahead} rows inserted ahead, ${behind} behind, seed ${SEED}`);
      if (PATH === undefined) expect(Math.min(ahead, behind)).toBeGreaterThan(WALKS_WITH_INSERTS / 4);
    },
    WALKS_WITH_INSERTS * 2_000,
  );

  /** What was seen, and what is right: the list as it is at the end, without what came too late to be seen. */
  async function walkWithInserts({ rows, insertsByPage, alongRelation, orderBy, direction, sizes }: WalkWithInserts) {
    await owner.query('truncate walked_rows');
    await insert(rows);
    /** Rows inserted between pages, each with the row at which the walk then stood. */
    const inserted: { readonly id: string; readonly at: string }[] = [];
    const parent = alongRelation ? { root: 'person', key: 'id', value: person.id } : undefined;
    const seen = await walk({
      direction,
      sizes,
      ask: pagesOf(hub, { field: 'walkedRows', key: 'id', parent, orderBy }),
      async between(pages, at) {
        const now = insertsByPage[pages - 1] ?? [];
        await insert(now);
        const inList = now.filter((row) => row.ofPerson || !alongRelation);
        inserted.push(...inList.map(({ id }) => ({ id: String(id), at })));
      },
    });
    const all = await orderedIds(orderBy, alongRelation);
    const place = new Map(all.map((id, index) => [id, index]));
    const tooLate = inserted.filter(({ id, at }) => place.get(id)! < place.get(at)! === (direction === 'forwards'));
    const missed = new Set(tooLate.map(({ id }) => id));
    return { seen, expected: all.filter((id) => !missed.has(id)), inserted: inserted.map(({ id }) => id) };
  }

  async function insert(rows: readonly WalkedRow[]): Promise<void> {
    for (const { id, kind, score, seenOn, seenAt, ofPerson } of rows)
      await owner.query('insert into walked_rows values ($1, $2, $3, $4, $5, $6, null)', [
        id,
        kind,
        score,
        seenOn,
        seenAt,
        ofPerson ? person.number : null,
      ]);
  }

  async function orderedIds(orderBy: readonly Order[], alongRelation: boolean): Promise<readonly string[]> {
    const columns: Readonly<Record<string, string>> = {
      id: 'id',
      kind: 'kind collate "C"',
      score: 'score',
      seenOn: 'seen_on',
      seenAt: 'seen_at',
    };
    const order = orderBy.map(({ field, direction }) => `${columns[field]!} ${direction} nulls last, `).join('');
    const where = alongRelation ? 'where person_id_number is not null' : '';
    const text = `select id::text as key from walked_rows ${where} order by ${order} id`;
    const { rows } = await owner.query<{ key: string }>(text);
    return rows.map(({ key }) => key);
  }
});
