import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { schema } from '../../src/cli/schema.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { packageRoot } from '../../src/package-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'heyi-schema-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const published = readFileSync(join(packageRoot, 'src/generated/schema.graphql'), 'utf8');

function fileWith(text: string): string {
  const file = join(folder, `${Math.random()}.graphql`);
  writeFileSync(file, text);
  return file;
}

async function run(...words: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const code = await schema.run(['diff', ...words]);
  return { code, text };
}

describe('heyi schema diff', () => {
  it('compares what was published with what the departments compose to now', async () => {
    expect(await run()).toEqual({ code: 0, text: 'No changes\n' });
  });

  it('tells what clients of an older schema will notice, and gives 1 where it breaks them', async () => {
    const older = published.replaceAll(/\bPetition\b/g, 'Appeal');
    const { code, text } = await run(fileWith(`${older}\ntype Gone { id: ID }\n`));
    expect(text).toMatch(/^Breaking \(\d+\)\n/);
    expect(text).toContain("  Type 'Gone' was removed\n");
    expect(text).toMatch(/\nSafe \(\d+\)\n/);
    expect(text).toContain("  Type 'Petition' was added\n");
    expect(code).toBe(1);
  });

  it('gives 0 where nothing breaks', async () => {
    const { code, text } = await run(fileWith('type Query { a: Int }'), fileWith('type Query { a: Int b: Int }'));
    expect(text).toBe("Safe (1)\n  Field 'b' was added to object type 'Query'\n");
    expect(code).toBe(0);
  });

  it('prints data', async () => {
    const { text } = await run(
      fileWith('type Query { a: Int } enum E { A }'),
      fileWith('type Query { a: Int } enum E { A B }'),
      '--json',
    );
    expect(JSON.parse(text)).toMatchObject([{ severity: 'dangerous', coordinate: 'E.B' }]);
  });

  it.each([
    ['a file that is not there', () => '/nowhere/schema.graphql', 'ENOENT'],
    ['a file that is no schema', () => fileWith('type {'), 'Syntax Error'],
    ['a file that names what it does not define', () => fileWith('type Query { a: Nothing }'), 'Unknown type'],
  ])('says what is wrong with %s', async (_, file, told) => {
    const error = await run(file()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HeyiError);
    expect((error as HeyiError).message).toContain(told);
  });
});
