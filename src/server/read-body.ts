import type { IncomingMessage } from 'node:http';
import { HeyiError } from '../errors/heyi-error.ts';

/** In bytes. A question is some kilobytes; lists of keys in variables may be longer. */
const MAXIMUM_BODY = 1_000_000;

/** @throws PAYLOAD_TOO_LARGE */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAXIMUM_BODY) throw new HeyiError('PAYLOAD_TOO_LARGE', { limit: MAXIMUM_BODY });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
