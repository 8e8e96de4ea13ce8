import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';

export const FOLDER = 'examples/extensions';
export const extensions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => basename(file, '.graphql'));

/** The folder of files without the SDL of some departments; their indicators and policies still lie there. Whoever asks removes it. */
export function folderWithout(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-extensions-'));
  cpSync(FOLDER, folder, { recursive: true });
  for (const name of names) rmSync(join(folder, `${name}.graphql`));
  return folder;
}

/**
 * A hub on the run's demo city, under its policy, that has the files of all further departments but some. It is told where the databases of
 * all are, those that it does not have as well.
 */
export async function hubWithout(
  names: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<HubUnderTest> {
  const folder = folderWithout(names);
  const hub = await startHubUnderTest({
    rules: 'policy',
    urls: inject('extensionUrls'),
    // Ids are sealed with the key, and so the same on all hubs.
    environment: {
      HEYI_EXTENSIONS: folder,
      HEYI_KEY: Buffer.alloc(32, 'golden').toString('base64'),
      ...environment,
    },
  });
  return {
    ...hub,
    async stop() {
      await hub.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same for one test alone. */
export async function hubWithoutForThisTest(...given: Parameters<typeof hubWithout>): Promise<HubUnderTest> {
  const hub = await hubWithout(...given);
  onTestFinished(() => hub.stop());
  return hub;
}

/** Rows of a department's own database. */
export async function rowsOf(department: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: inject('extensionUrls')[department]! });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
