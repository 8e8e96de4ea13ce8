import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { describe, expect, it } from 'vitest';
import codegen from '../codegen.ts';
import { schema } from '../src/cli/schema.ts';
import { packageRoot } from '../src/package-root.ts';

const REMEDY = 'run "npm run codegen" and look at what changed';

/** `generate` is declared to give `any`, for its watch mode. */
interface File {
  readonly filename: string;
  readonly content: string;
}

describe('what is generated', () => {
  it('has the schema that the departments compose to, as `heyi schema` prints it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heyi-schema-'));
    try {
      const file = join(folder, 'schema.graphql');
      await schema.run(['--out', file]);
      expect(readFileSync(file, 'utf8') === generated('src/generated/schema.graphql'), REMEDY).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the types of that schema and of the examples', async () => {
    const files = (await generate({ ...codegen, cwd: packageRoot, silent: true }, false)) as readonly File[];
    // They are made side by side, and come as they are done.
    expect(files.map(({ filename }) => filename).sort()).toEqual(Object.keys(codegen.generates).sort());
    for (const { filename, content } of files)
      expect(content === generated(filename), `${filename}: ${REMEDY}`).toBe(true);
  });
});

function generated(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8');
}
