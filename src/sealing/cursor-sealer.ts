import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Where a page ended, as a text that only this hub can read, and only for the list it was made for. */
export interface CursorSealer {
  /** @param list names the list: principal, type, filter, order and permission fingerprint. */
  seal(position: readonly unknown[], list: string): string;
  /** Undefined when the cursor is no cursor, was tampered with, or belongs to another list. */
  unseal(cursor: string, list: string): readonly unknown[] | undefined;
}

const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM with the list as additional data and a synthetic nonce (HMAC-SHA-256 over both), so that equal positions give
 * equal cursors and no nonce is ever used for two texts.
 */
export function cursorSealer(hubKey: Uint8Array): CursorSealer {
  const key = Buffer.from(hkdfSync('sha256', hubKey, '', 'heyi cursor', 32));
  const nonceKey = Buffer.from(hkdfSync('sha256', hubKey, '', 'heyi cursor nonce', 32));
  return {
    seal(position, list) {
      const text = JSON.stringify(position);
      const nonce = createHmac('sha256', nonceKey).update(list).update('\0').update(text).digest().subarray(0, NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(list));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },
    unseal(cursor, list) {
      const bytes = Buffer.from(cursor, 'base64url');
      // Decoding passes over foreign characters and spare bits; a cursor is one text only.
      if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== cursor) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(list))
        .setAuthTag(bytes.subarray(bytes.length - TAG));
      try {
        const text =
          decipher.update(bytes.subarray(NONCE, bytes.length - TAG), undefined, 'utf8') + decipher.final('utf8');
        return JSON.parse(text) as readonly unknown[];
      } catch {
        return undefined;
      }
    },
  };
}
