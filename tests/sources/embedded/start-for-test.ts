import { onTestFinished } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/sources/embedded/start-embedded-postgres.ts';

/** Starts on a folder, and stops with the test if that did not. Hooks run backwards: before the folder is removed. */
export async function startForTest(folder: string, databases: readonly string[]): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder, databases });
  onTestFinished(() => postgres.stop());
  return postgres;
}
