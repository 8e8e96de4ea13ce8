import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

export interface StartPageAsset {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * What the start page may do in a browser: load its own files and ask its own host. Nothing inline, no other host, no frame
 * around it, no HTML made from strings. Sent as `Content-Security-Policy` with every one of its files.
 */
export const startPageContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** tsc copies no assets into dist/, so both src/console/ and dist/console/ read them from src/console/ of the package. */
const folder = join(packageRoot, 'src', 'console');

const files = [
  { path: '/', file: 'start-page.html', contentType: 'text/html; charset=utf-8' },
  { path: '/start-page.css', file: 'start-page.css', contentType: 'text/css; charset=utf-8' },
  { path: '/start-page.js', file: 'start-page.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/start-page-answer.js', file: 'start-page-answer.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/start-page-curl.js', file: 'start-page-curl.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/start-page-texts.js', file: 'start-page-texts.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/start-page-icon.svg', file: 'start-page-icon.svg', contentType: 'image/svg+xml' },
] as const;

/** The files of the start page by the path they are served at, read once. */
export async function readStartPage(): Promise<ReadonlyMap<string, StartPageAsset>> {
  const assets = files.map(async ({ path, file, contentType }) => {
    return [path, { body: await readFile(join(folder, file)), contentType }] as const;
  });
  return new Map(await Promise.all(assets));
}
