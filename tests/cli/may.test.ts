import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { may } from '../../src/cli/may.ts';
import { schema } from '../../src/cli/schema.ts';
import type { Command } from '../../src/cli/command.ts';
import { explain } from '../../src/cli/explain.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import { readTexts } from '../../src/permissions/policy/read-policy.ts';
import { packageRoot } from '../../src/package-root.ts';
import { denyNumbers, NUMBERS } from '../store/numbers-of-cases.ts';
import { change, storeForThisTest } from '../store/store-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'heyi-may-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// A demo that was never started, whatever lies beside the code.
beforeEach(() => void vi.stubEnv('HEYI_DATA', folder));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function printed(command: Command, ...words: string[]) {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return { code: await command.run(words), text: () => text };
}

async function foreseen(account: string, query: string, ...options: string[]) {
  const file = join(folder, 'query.graphql');
  writeFileSync(file, query);
  const { code, text } = await printed(may, account, file, ...options);
  return { code, text: text() };
}

describe('heyi may', () => {
  it('says that all is answered, by which grants and in which rows', async () => {
    const { code, text } = await foreseen('judge', '{ courtCases { nodes { number } } }');
    expect(code).toBe(0);
    expect(text).toMatch(/Outcome: answered\n/);
    expect(text).toMatch(
      /read CourtCase\.number +allowed · grant court-judges · rows: .*court: \{eq: principal\.unit\}/,
    );
  });

  it('says what is masked', async () => {
    const { text } = await foreseen('grid-member', '{ people { nodes { idNumber } } }');
    expect(text).toMatch(/read Person\.idNumber +masked · the first 6 and the last 4/);
  });

  it('says what is denied, by which step, to the user, the owner and the auditor', async () => {
    const { code, text } = await foreseen('court-admin', '{ courtCases { nodes { number } } }');
    expect(code).toBe(0);
    expect(text).toContain('Outcome: answered in part');
    expect(text).toMatch(
      /read CourtCase\.number +denied · step 4 · guardrail\n +to the user: .*\n +to the owner: .*\n +to the auditor: /,
    );
  });

  it('names what the account’s schema lacks, with the step that hides it', async () => {
    const { code, text } = await foreseen('grid-member', '{ courtCases { nodes { number } } }');
    expect(code).toBe(1);
    expect(text).toContain('Cannot query field "courtCases" on type "Query".');
    expect(text).toContain('Outcome: refused as a whole');
    expect(text).toMatch(/read CourtCase\.number +denied · step 6 · no-grant/);
  });

  it('names what it lacks in the keys of variables', async () => {
    const query = 'query ($w: PersonWhere) { people(where: $w) { nodes { id } } }';
    const { text } = await foreseen('grid-member', query, '--variables', '{"w": {"phone": {"eq": "1"}}}');
    expect(text).toContain('Field "phone" is not defined by type "PersonWhere"');
  });

  it('refuses a stranger and a purpose of no post', async () => {
    const query = '{ courtCases { nodes { number } } }';
    expect((await foreseen('mayor', query)).text).toContain('step 1 · unknown-principal');
    expect((await foreseen('judge', query, '--purpose', '好奇')).code).toBe(1);
    expect((await foreseen('judge', query, '--application', 'nobody')).text).toContain('step 1 · unknown-application');
  });

  it('refuses what is no question of the whole schema', async () => {
    await expect(foreseen('judge', '{ bogus }')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(foreseen('judge', '{')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('heyi schema --account', () => {
  it('prints what the account may know of', async () => {
    const text = (await printed(schema, '--account', 'grid-member')).text();
    expect(text).toContain('type Person');
    expect(text).not.toContain('CourtCase');
  });

  it('says by which epoch, above the schema', async () => {
    const text = (await printed(schema, '--account', 'grid-member')).text();
    expect(text).toMatch(/^# policy epoch 0 \(the folder .*\n/);
    expect((await printed(schema)).text()).not.toContain('policy epoch');
  });
});

describe('the policy in force', () => {
  it('is that of the store where there is one: what is denied there is denied here, and the epoch is told', async () => {
    const { store, url } = await storeForThisTest('in-force');
    vi.stubEnv('HEYI_STORE_URL', url);
    // Nothing is kept yet: a hub would begin with the folder's.
    expect((await foreseen('judge', NUMBERS)).text).toContain('policy epoch 0 (the folder ');

    const items = itemsOf(readTexts(join(packageRoot, 'policy')));
    await store.commit(change(0, ...items.map((put) => ({ put }))));
    const before = await foreseen('judge', NUMBERS);
    expect(before.text).toMatch(/^account judge · .* · policy epoch 1\n/);
    expect(before.text).toMatch(/read CourtCase\.number +allowed/);

    await store.commit(change(1, denyNumbers));
    const { text } = await foreseen('judge', NUMBERS);
    expect(text).toMatch(/^account judge · .* · policy epoch 2\n/);
    expect(text).toMatch(/read CourtCase\.number +denied · step 5 · denied-by-owner/);
    expect((await printed(schema, '--account', 'judge')).text()).toMatch(/^# policy epoch 2\n/);
    const file = join(folder, 'query.graphql');
    expect((await printed(explain, file, '--account', 'judge')).text()).toMatch(/^policy epoch 2\n/);
  });

  it('is nobody’s where the store cannot be asked', async () => {
    vi.stubEnv('HEYI_STORE_URL', 'postgres://heyi@127.0.0.1:1/heyi');
    await expect(foreseen('judge', NUMBERS)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
