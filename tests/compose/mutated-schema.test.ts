import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import { mutated, mutations } from './mutations.ts';

const original = join(packageRoot, 'schema');
const files = [
  'shared.graphql',
  'governance.graphql',
  'administration.graphql',
  'center.graphql',
  ...readdirSync(join(original, 'departments')).map((file) => `departments/${file}`),
];
const textByFile = new Map(files.map((file) => [file, readFileSync(join(original, file), 'utf8')]));
const runs = process.env['HEYI_TEST_LONG'] === '1' ? 5000 : 60;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heyi-mutated-'));
  cpSync(original, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What comes of the files: a valid schema, or the problems that are told. Anything else is thrown on. */
function outcome(): 'valid' | HeyiError {
  try {
    expect(validateSchema(composeFolder(folder).schema)).toEqual([]);
    return 'valid';
  } catch (error) {
    if (error instanceof HeyiError) return error;
    throw error;
  }
}

it('files with a slip of the hand compose, or are refused with a file: never anything else', () => {
  const seen = { valid: 0, refused: 0 };
  const property = fc.property(mutations(files), (changes) => {
    const changed = new Map(textByFile);
    for (const change of changes) changed.set(change.file, mutated(changed.get(change.file)!, change));
    for (const [file, text] of changed) writeFileSync(join(folder, file), text);
    const result = outcome();
    if (result === 'valid') seen.valid++;
    else {
      seen.refused++;
      expect(result.code).toBe('SCHEMA_INVALID');
      expect(result.message).toMatch(
        /^ {2}((departments\/[\w-]+|shared|governance|administration|center)\.graphql|indicators\.yaml)\b[^\n]*: \S[^]*\n {6}→ \S/m,
      );
      // The last net is for what nobody thought of; what a slip can do in the files of departments and of governance has
      // a rule.
      if (!result.message.includes('  shared.graphql'))
        expect(result.message).not.toContain('no rule of the hub foresaw');
    }
  });
  // A failure prints its seed and the changes; `fc.assert(property, { seed, path })` plays it again.
  fc.assert(property, { numRuns: runs });

  expect(seen.valid).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(seen.valid);
});
