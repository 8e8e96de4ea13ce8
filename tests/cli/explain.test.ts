import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'heyi-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// A demo that was never started, whatever lies beside the code.
beforeEach(() => void vi.stubEnv('HEYI_DATA', folder));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function printed(query: string, ...options: string[]): Promise<string> {
  const file = join(folder, 'query.graphql');
  writeFileSync(file, query);
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  await explain.run([file, ...options]);
  return text;
}

const query = `query Visits($id: ID!, $n: Int = 5) {
  petition(id: $id) { person { name courtCases(first: $n) { nodes { number } } } visits { totalCount } }
}`;
const variables = ['--variables', '{"id": "1"}'];

describe('heyi explain', () => {
  it('prints each hop as a tree, with the SQL of each step', async () => {
    const text = await printed(query, ...variables);
    expect(text.replace(/select .*/g, 'select …'))
      .toBe(`Visits: 3 round trip(s) in 2 hop(s), up to 8 rows, cost up to 93

hop 1
└─ petition
   ├─ [0] Petition lookup by id  petition  ≤ 1 row
   │  select …
   └─ [3] PetitionVisit count by id  petition.visits  ≤ 1 row
      select …

hop 2
├─ police  after petition
│  └─ [1] Person lookup by [0]  petition.person  ≤ 1 row
│     select …
└─ court  after petition
   └─ [2] CourtCase children by [0]  petition.person.courtCases  ≤ 5 rows
      select …
`);
  });

  it('prints a Mermaid flowchart', async () => {
    expect(await printed(query, ...variables, '--mermaid')).toBe(`flowchart LR
  subgraph hop1 ["hop 1"]
    trip0["petition<br/>[0] Petition lookup ≤ 1<br/>[3] PetitionVisit count ≤ 1"]
  end
  subgraph hop2 ["hop 2"]
    trip1["police<br/>[1] Person lookup ≤ 1"]
    trip2["court<br/>[2] CourtCase children ≤ 5"]
  end
  argument_id(["id"]) -->|"id to [0], [3]"| trip0
  trip0 -->|"[0] to [1]"| trip1
  trip0 -->|"[0] to [2]"| trip2
`);
  });

  it('prints the plan as data', async () => {
    expect(JSON.parse(await printed(query, ...variables, '--json'))).toMatchObject({
      operation: 'Visits',
      roundTrips: [{ department: 'petition', hop: 1 }, {}, {}],
    });
  });

  it('says by which epoch an account may what it plans, in each form', async () => {
    const asJudge = (...options: string[]) =>
      printed('{ courtCases { nodes { number } } }', '--account', 'judge', ...options);
    expect(await asJudge()).toMatch(/^policy epoch 0 \(the folder .*\n\n\S+: 1 round trip/);
    expect(await asJudge('--mermaid')).toMatch(/^flowchart LR[\s\S]*\n {2}%% policy epoch 0 \(the folder .*\n$/);
    expect(JSON.parse(await asJudge('--json'))).toMatchObject({ policyEpoch: 0 });
    expect(JSON.parse(await printed(query, ...variables, '--json'))).not.toHaveProperty('policyEpoch');
  });

  it.each([
    ['an unknown field', '{ nothing }', [], 'Cannot query field'],
    ['a syntax error', '{', [], 'Syntax Error'],
    ['a missing variable', query, [], '"$id"'],
    ['variables that are not JSON', query, ['--variables', '{'], 'JSON'],
  ])('says what is wrong with %s', async (_, text, options, told) => {
    const error = await printed(text, ...options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HeyiError);
    expect((error as HeyiError).code).toBe('BAD_REQUEST');
    expect((error as HeyiError).message).toContain(told);
  });

  it('asks for a file', async () => {
    await expect(explain.run([])).rejects.toThrow('name a file');
  });
});
