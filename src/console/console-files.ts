import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { pageNotBuilt } from './page-not-built.ts';

export interface ConsoleFile {
  readonly status: number;
  readonly body: Buffer;
  /** The same as gzip, where the build has made it. */
  readonly gzip: Buffer | undefined;
  readonly contentType: string;
  /** Its name holds a digest of what is in it: it may be kept for ever. */
  readonly immutable: boolean;
}

/** Where `npm run build` puts the browser's part; the hub started from TypeScript reads the same folder. */
const built = join(packageRoot, 'dist', 'browser');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/**
 * The files of the console by the path they are served at, read once: some megabytes. Where it was not built, `/` says so and what to do; the
 * rest of the hub serves all the same.
 */
export async function readConsoleFiles(folder: string = built): Promise<ReadonlyMap<string, ConsoleFile>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const index = join(folder, 'index.html');
  if (!paths.includes(index)) return new Map([['/', pageNotBuilt()]]);
  const files = new Map<string, ConsoleFile>();
  for (const path of paths) {
    const contentType = contentTypes[extname(path)];
    if (contentType === undefined) continue;
    const name = relative(folder, path).split(sep).join('/');
    files.set(path === index ? '/' : `/${name}`, {
      status: 200,
      body: await readFile(path),
      gzip: paths.includes(`${path}.gz`) ? await readFile(`${path}.gz`) : undefined,
      contentType,
      immutable: name.startsWith('assets/'),
    });
  }
  return files;
}
