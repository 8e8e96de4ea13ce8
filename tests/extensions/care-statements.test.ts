import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../server/by-hand.ts';
import type { HubUnderTest } from '../server/hub-under-test.ts';
import { hubWithout, hubWithoutForThisTest, rowsOf } from './extension-city.ts';

interface Statement {
  readonly department: string;
  readonly node: { readonly type: string; readonly managed: boolean; readonly asOf: string | null };
}
interface Statements {
  readonly differing: readonly string[] | null;
  readonly edges: readonly Statement[];
}

const STATEMENTS = 'differing edges { department node { type: __typename managed asOf } }';
/** All people of whom the grid has a record, each with what the departments state of them. */
const ALL = `{ careRecords(first: 500) { nodes { person { id careStatements { ${STATEMENTS} } } } } }`;

let folder: string;
let hub: HubUnderTest;
/** Written by hand: what each department has of a person, by the number. */
let expected: ReadonlyMap<string, readonly Statement[]>;

beforeAll(async () => {
  // A town's care group alone may know whom it looks after; the demo's town has nobody of whom departments disagree.
  folder = mkdtempSync(join(tmpdir(), 'heyi-care-'));
  cpSync('policy', folder, { recursive: true });
  const file = join(folder, 'principals.yaml');
  const principals = readFileSync(file, 'utf8');
  const widened = principals.replace(/(\n {2}center-town:\n(?: {4}.*\n)*? {4}scope: )\[.*\]/, "$1['43', '42', '36']");
  expect(widened).not.toBe(principals);
  writeFileSync(file, widened);
  hub = await hubWithout([], { HEYI_POLICY: folder });

  const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD') as day`;
  const ofGrid = await byHand(
    'grid',
    `select person_id_number as person, managed, ${day('visited_on')} from care_records`,
  );
  const ofHealth = await rowsOf(
    'health',
    `select person_id_number as person, managed::text, ${day('followed_up_on')} from mental_health_records`,
  );
  const statements = new Map<string, Statement[]>();
  const add = (department: string, type: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
    for (const { person, managed, day: on } of rows) {
      const asOf = on === null ? null : `${on as string}T00:00:00+08:00`;
      const statement = { department, node: { type, managed: (managed as string).startsWith('t'), asOf } };
      statements.set(person as string, [...(statements.get(person as string) ?? []), statement]);
    }
  };
  add('grid', 'CareRecord', ofGrid);
  add('health', 'MentalHealthRecord', ofHealth);
  expected = statements;
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

/** By the number; people whose number is none are nobody. */
async function told(from: HubUnderTest): Promise<ReadonlyMap<string, Statements>> {
  const { data, errors } = await from.ask(ALL, { account: 'center-town' });
  expect(errors).toBeUndefined();
  const { nodes } = (
    data as { careRecords: { nodes: { person: { id: string; careStatements: Statements } | null }[] } }
  ).careRecords;
  return new Map(
    nodes.flatMap(({ person }) =>
      person === null ? [] : [[from.running.hub.sealer.unseal('Person', person.id)!, person.careStatements] as const],
    ),
  );
}

/** Latest first, the unknown last, then by type. */
const inOrder = (statements: readonly Statement[]) =>
  statements.toSorted(({ node: one }, { node: other }) =>
    one.asOf === other.asOf ? (one.type < other.type ? -1 : 1) : (one.asOf ?? '') < (other.asOf ?? '') ? 1 : -1,
  );

describe('a fact of which two departments keep a record', () => {
  it('is told with both values, their departments and dates, and whether they differ', async () => {
    const all = await told(hub);
    expect(all.size).toBeGreaterThan(50);
    const disagreeing = new Set<string>();
    for (const [person, { differing, edges }] of all) {
      const statements = inOrder(expected.get(person)!);
      expect(edges).toEqual(statements);
      const isDifferent = new Set(statements.map(({ node }) => node.managed)).size > 1;
      expect(differing).toEqual(isDifferent ? ['managed'] : []);
      if (isDifferent) disagreeing.add(person);
    }
    expect(disagreeing.size).toBeGreaterThan(0);
  });

  it('is one department’s alone without the other, and nothing tells that they differ', async () => {
    const alone = await hubWithoutForThisTest(['health'], { HEYI_POLICY: folder });
    for (const [person, { differing, edges }] of await told(alone)) {
      expect(edges).toEqual(expected.get(person)!.filter(({ department }) => department === 'grid'));
      expect(differing).toEqual([]);
    }
  });

  it('is not compared while one of them does not answer', async () => {
    const lame = await hubWithoutForThisTest([], {
      HEYI_POLICY: folder,
      HEYI_SOURCE_HEALTH_URL: 'postgres://reader@127.0.0.1:1/health',
    });
    const { data, errors, extensions } = await lame.ask(ALL, { account: 'center-town' });
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', department: 'health' } }]);
    expect(extensions).toEqual({ incomplete: ['health'] });
    const { nodes } = (data as { careRecords: { nodes: { person: { careStatements: Statements } | null }[] } })
      .careRecords;
    for (const { person } of nodes)
      if (person !== null) {
        expect(person.careStatements.differing).toBeNull();
        expect(person.careStatements.edges.map(({ department }) => department)).toEqual(['grid']);
      }
  });

  it('says of each value on request whose it is, as of when, and under which mask', async () => {
    const { data, extensions } = await hub.ask(ALL, {
      account: 'center-town',
      headers: { 'x-heyi-explain': 'provenance' },
    });
    expect(data).toBeTruthy();
    const { values, asOf } = extensions!['provenance'] as {
      asOf: string;
      values: { path: string; department: string; mask?: string }[];
    };
    expect(asOf).toMatch(/^\d{4}-/);
    const at = (end: string) => values.filter(({ path }) => path.endsWith(end)).map(({ department }) => department);
    expect(at('careStatements.differing').sort()).toEqual(['grid', 'health']);
    expect(at('edges.node.managed').sort()).toEqual(['grid', 'health']);
  });

  it.each(['center-city', 'center-county', 'grid-member', 'citizen', 'analyst'])(
    'is unknown to %s, who may read neither',
    async (account) => {
      const { errors } = await hub.ask(ALL, { account });
      expect(errors!.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
    },
  );
});
