import type { IncomingMessage } from 'node:http';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Explain, OnDenied } from './request-context.ts';

export const EXPLAIN_NOTHING: Explain = { timing: false, plan: false, provenance: false };

/** `timing`, `plan`, `provenance`, or several: `plan,timing`. */
export function explainOf(header: string | string[] | undefined): Explain {
  if (header === undefined) return EXPLAIN_NOTHING;
  const words = String(header).split(/[\s,]+/);
  return {
    timing: words.includes('timing'),
    plan: words.includes('plan'),
    provenance: words.includes('provenance'),
  };
}

export function onDeniedOf(header: string | string[] | undefined): OnDenied {
  if (header === undefined || header === 'answer') return 'answer';
  if (header === 'refuse') return 'refuse';
  throw new HeyiError('BAD_REQUEST', {
    reason: {
      zh: '请求头 x-heyi-on-denied 应为 answer 或 refuse',
      en: 'header x-heyi-on-denied should be "answer" or "refuse"',
    },
  });
}

/** A header that may be Chinese travels percent-encoded (RFC 8187 has no simpler way). */
export function decodedHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    throw new HeyiError('BAD_REQUEST', {
      reason: { zh: `请求头 ${name} 应为百分号编码的文本`, en: `header ${name} should be percent-encoded text` },
    });
  }
}
