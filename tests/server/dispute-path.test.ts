import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from './by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';
import { tapCity } from './tap-city.ts';

const question = readFileSync('examples/dispute-path.graphql', 'utf8');

let hub: HubUnderTest;
/** The dispute that went through most, and all of it, latest first. */
let code: string;
let stages: readonly Record<string, string | null>[];

beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
  const [row] = await byHand(
    'court',
    'select dispute_code as code from cases where dispute_code is not null order by 1',
  );
  code = row!['code']!;
  const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS') || '+08:00'`;
  const tables = [
    ['Petition', 'petition', 'petitions', instant('received_at'), instant('closed_at')],
    ['Mediation', 'justice', 'mediations', instant('accepted_at'), instant('concluded_at')],
    ['CourtCase', 'court', 'cases', instant('accepted_on::timestamp'), instant('concluded_on::timestamp')],
    ['PoliceMediation', 'police', 'police_mediations', instant('accepted_at'), instant('concluded_at')],
  ] as const;
  const found = await Promise.all(
    tables.map(async ([type, department, table, at, ended]) => {
      const rows = await byHand(
        department,
        `select number, ${at} as at, ${ended} as ended, status from ${table} where dispute_code = $1`,
        [code],
      );
      return rows.map((each): Record<string, string | null> => ({ ...each, type }));
    }),
  );
  stages = found.flat().sort((one, other) => (one['at']! < other['at']! ? 1 : -1));
});
afterAll(() => hub.stop());

interface Node {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

describe('the path of a dispute', () => {
  it('has its petitions, mediations and lawsuits with their dates and states, the latest first', async () => {
    const { data, errors } = await hub.ask(question, { variables: { code } });
    expect(errors).toBeUndefined();
    const { dispute } = data as { dispute: { path: { totalCount: number; nodes: Node[] } } };
    expect(new Set(stages.map(({ type }) => type)).size).toBeGreaterThan(1);
    expect(dispute.path.totalCount).toBe(stages.length);
    expect(
      dispute.path.nodes.map(({ __typename, number, at, endedAt, state }) => [__typename, number, at, endedAt, state]),
    ).toEqual(stages.map((stage) => [stage['type'], stage['number'], stage['at'], stage['ended'], stage['status']]));
    const lawsuit = dispute.path.nodes.find(({ __typename }) => __typename === 'CourtCase')!;
    expect(lawsuit['court']).toEqual(expect.any(String));
  });

  it('is asked of each department once, and of the one that has its lists once more', async () => {
    const city = await tapCity();
    const tapped = await hubForThisTest({ urls: city.urls });
    await tapped.ask(question, { variables: { code } });
    const trips = city.takeRoundTrips();
    expect(trips).toMatchObject({ court: 1, petition: 1, police: 1 });
    expect(Math.max(...Object.values(trips))).toBeLessThanOrEqual(2);
  });

  it('has for those who may see less only what they may, and what the others hold where a department is down', async () => {
    const { data } = await hub.ask(
      'query ($code: ID!) { dispute(code: $code) { path { nodes { __typename number } } } }',
      {
        account: 'petition-clerk',
        variables: { code },
      },
    );
    expect(JSON.stringify(data)).not.toContain('"court"');
    const partly = await hubForThisTest({ urls: { court: 'postgres://reader@127.0.0.1:1/court' } });
    const down = await partly.ask(question, { variables: { code } });
    const { path } = (down.data as { dispute: { path: { totalCount: unknown; nodes: Node[] } } }).dispute;
    expect(path.totalCount).toBeNull();
    expect(path.nodes.map(({ number }) => number)).toEqual(
      stages.filter(({ type }) => type !== 'CourtCase').map(({ number }) => number),
    );
    expect(down.extensions).toEqual({ incomplete: ['court'] });
    expect(down.errors!.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
  });
});
