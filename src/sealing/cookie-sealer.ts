import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals plain data into a cookie and opens what it sealed; anything else is undefined, whatever is wrong with it. */
export interface CookieSealer {
  seal(content: object): string;
  open(sealed: string): unknown;
}

const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM under a key derived from the hub's (HKDF, RFC 5869), one for each kind of cookie: a cookie of one kind opens as no other. Every
 * replica has the key, so none needs to remember a session.
 */
export function cookieSealer(hubKey: Uint8Array, kind: 'session' | 'sign-in'): CookieSealer {
  const key = Buffer.from(hkdfSync('sha256', hubKey, '', `heyi console ${kind}`, 32));
  return {
    seal(content) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= NONCE + TAG) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
        return JSON.parse(text.toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}
