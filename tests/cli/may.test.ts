import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { may } from '../../src/cli/may.ts';
import { schema } from '../../src/cli/schema.ts';
import type { Command } from '../../src/cli/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'heyi-may-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

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
    expect(text).toMatch(/read CourtCase\.number +allowed · grant court-judges · rows: .*431302/);
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
});
