import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { goldenFiles } from './golden-files.ts';
import { needsAnswerOf, readOperation } from './operation.ts';

const FOLDER = import.meta.dirname;
const UPDATE = process.env['HEYI_UPDATE_GOLDEN'] === '1';
if (UPDATE && process.env['CI']) throw new Error('Golden files are rewritten by hand, never in CI.');

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let open: HubUnderTest;
let policed: HubUnderTest;
beforeAll(async () => {
  // Ids and cursors are sealed with this key, and so the same in every run.
  const environment = { HEYI_KEY: Buffer.alloc(32, 'golden').toString('base64') };
  [open, policed] = await Promise.all([
    startHubUnderTest({ environment }),
    startHubUnderTest({ environment, rules: 'policy' }),
  ]);
});
afterAll(async () => {
  await open.stop();
  await policed.stop();
});

describe('golden operations', () => {
  it.each(afterWhatTheyNeed(names))('%s', async (name) => {
    const folder = join(FOLDER, name);
    const operation = readOperation(FOLDER, name);
    // The centre's questions show what the hub can do, and nothing is kept from them; the others', what the policy keeps.
    const files = await goldenFiles(operation.account === 'center-city' ? open : policed, operation);
    const written = readdirSync(folder).filter((file) => !['query.graphql', 'variables.json'].includes(file));
    if (UPDATE) {
      for (const file of written) rmSync(join(folder, file));
      for (const [file, text] of files) writeFileSync(join(folder, file), text);
      return;
    }
    expect(written.sort()).toEqual([...files.keys()].sort());
    for (const [file, text] of files) expect(text, `${name}/${file}`).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('are many, and nothing else lies among them', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    const others = readdirSync(FOLDER).filter((name) => !names.includes(name));
    expect(others.sort()).toEqual(['README.md', 'golden-files.ts', 'operation.ts', 'operations.test.ts']);
  });
});

/** In an order in which an answer is there before another operation takes a variable from it. */
function afterWhatTheyNeed(all: readonly string[]): readonly string[] {
  const ordered = new Set<string>();
  const add = (name: string) => {
    if (ordered.has(name)) return;
    needsAnswerOf(FOLDER, name).forEach(add);
    ordered.add(name);
  };
  all.forEach(add);
  return [...ordered];
}
