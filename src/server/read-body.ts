import type { IncomingMessage } from 'node:http';
import { HeyiError } from '../errors/heyi-error.ts';

/** In bytes. A question is some kilobytes; lists of keys in variables may be longer. */
const MAXIMUM_BODY = 1_000_000;

/**
 * Events and not `for await`: the iterator costs more than the reading.
 *
 * @throws PAYLOAD_TOO_LARGE
 */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MAXIMUM_BODY) chunks.push(chunk);
      else reject(new HeyiError('PAYLOAD_TOO_LARGE', { limit: MAXIMUM_BODY }));
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
