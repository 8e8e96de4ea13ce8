// Builds the browser's part of the console into dist/browser, unless what is there was made of the same files: `npm start` builds each time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));
const packageRoot = dirname(folder);
const stamp = join(packageRoot, 'dist', 'browser', 'made-of.txt');

const hash = createHash('sha256').update(readFileSync(join(packageRoot, 'package-lock.json')));
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false }).sort()) {
  const path = join(folder, name);
  if (/\.\w+$/.test(name)) hash.update(`${name}\0`).update(readFileSync(path));
}
const madeOf = hash.digest('hex');

// Whoever builds, tests too, builds what is served: React's own checks are for those who write pages.
process.env.NODE_ENV = 'production';

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeOf) {
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, madeOf);
}
