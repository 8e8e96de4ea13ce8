// Builds the browser's part of the console into dist/browser, unless what is there was made of the same files: `npm start` builds each time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));
const packageRoot = dirname(folder);
const stamp = join(packageRoot, 'dist', 'browser', 'made-of.txt');

// Besides its own files: the types and errors of the hub, and the questions of the library, which it takes up as they are.
const hash = createHash('sha256').update(readFileSync(join(packageRoot, 'package-lock.json')));
for (const part of [
  'console',
  'examples',
  'src/errors',
  'src/generated/console-operations.ts',
  'src/compose/compare-schemas.ts',
]) {
  const path = join(packageRoot, part);
  const names = part.endsWith('.ts') ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    const file = join(path, name);
    if (/\.\w+$/.test(file)) hash.update(`${part}/${name}\0`).update(readFileSync(file));
  }
}
const madeOf = hash.digest('hex');

// Whoever builds, tests too, builds what is served: React's own checks are for those who write pages.
process.env.NODE_ENV = 'production';

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeOf) {
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, madeOf);
}
