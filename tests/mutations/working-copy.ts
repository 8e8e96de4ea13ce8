import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { occurrences } from './misfits.ts';
import type { Mutation } from './mutation.ts';

/** A copy of the repository to spoil: nothing is ever written to the original. */
export interface WorkingCopy {
  readonly folder: string;
  /** For what the tests write. */
  readonly temporaryFolder: string;
  /** @returns how to take the fault back. */
  apply(mutation: Mutation): () => void;
  remove(): void;
}

/** What the tests read. */
const COPIED = [
  ...[
    'src',
    'schema',
    'policy',
    'demo',
    'tests',
    'examples',
    'docs',
    'bin',
    'README.md',
    'README.zh-CN.md',
    '.env.example',
  ],
  ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vitest.config.ts', 'codegen.ts'],
];

export function makeWorkingCopy(): WorkingCopy {
  const home = mkdtempSync(join(tmpdir(), 'heyi-mutations-'));
  // PostgreSQL, which refuses root, runs as a user who must be able to pass.
  chmodSync(home, 0o711);
  const folder = join(home, 'copy');
  const temporaryFolder = join(home, 'tmp');
  mkdirSync(temporaryFolder);
  for (const name of COPIED) cpSync(join(packageRoot, name), join(folder, name), { recursive: true });
  // Package by package, because Vite writes its caches into `node_modules` itself.
  const packages = join(packageRoot, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  return {
    folder,
    temporaryFolder,
    apply(mutation) {
      const path = join(folder, mutation.file);
      const text = readFileSync(path, 'utf8');
      if (occurrences(text, mutation.find) !== 1) throw new Error(`"${mutation.name}" does not fit ${mutation.file}`);
      writeFileSync(
        path,
        text.replace(mutation.find, () => mutation.replace),
      );
      return () => writeFileSync(path, text);
    },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
