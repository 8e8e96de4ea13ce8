import { HeyiError } from '../errors/heyi-error.ts';

/** What a command was given and cannot use, in words that come from a parser as well and may end with a full stop. */
export function badRequest(reason: string, cause?: unknown): HeyiError {
  return new HeyiError('BAD_REQUEST', { reason: reason.replace(/\.$/, '') }, { cause });
}
