import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsoleFile } from '../console/console-files.ts';
import { contentSecurityPolicy } from '../console/content-security-policy.ts';

/** A file of the console, as gzip where the browser takes it, under the console's security policy. */
export function sendConsoleFile(file: ConsoleFile, request: IncomingMessage, response: ServerResponse): void {
  const { status, body, gzip, contentType, immutable } = file;
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const sent = takesGzip && gzip !== undefined ? gzip : body;
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': sent.length,
    ...(sent === gzip ? { 'content-encoding': 'gzip' } : {}),
    ...(gzip === undefined ? {} : { vary: 'accept-encoding' }),
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-store',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
