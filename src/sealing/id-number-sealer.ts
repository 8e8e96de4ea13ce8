import { createCipheriv, createDecipheriv, createHmac, hkdfSync, type Cipher, type Decipher } from 'node:crypto';
import { isIdNumber } from '../values/id-number.ts';
import type { Sealer } from './sealer.ts';

const BLOCK = 16;
const ID_LENGTH = 22;

/**
 * Citizen numbers under deterministic authenticated encryption, by *encode-then-encipher* (Bellare and Rogaway, "Encode-
 * Then-Encipher Encryption", ASIACRYPT 2000; a PRP with redundancy is a DAE for short messages, Rogaway and Shrimpton 2006):
 * the 17 digits and the check character fit in 8 bytes, the other 8 bytes are zero, and the block is enciphered by AES-256.
 * A forged id deciphers to 8 zero bytes and a valid number with probability below 2⁻⁶⁴. One AES block instead of HMAC and
 * CTR makes an id cost about a microsecond, and ids are on the hot path of every answer.
 *
 * Keys are derived from the hub's key by type (HKDF-SHA-256, RFC 5869), so that an id of one type is none of another.
 */
export function idNumberSealer(hubKey: Uint8Array): Sealer {
  const ciphersByType = new Map<string, { cipher: Cipher; decipher: Decipher }>();
  const ciphersOf = (type: string) => {
    let ciphers = ciphersByType.get(type);
    if (ciphers === undefined) {
      const key = Buffer.from(hkdfSync('sha256', hubKey, '', `heyi sealed key ${type}`, 32));
      // ECB of independent single blocks is the bare permutation that the construction asks for.
      ciphers = {
        cipher: createCipheriv('aes-256-ecb', key, null).setAutoPadding(false),
        decipher: createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false),
      };
      ciphersByType.set(type, ciphers);
    }
    return ciphers;
  };
  const block = Buffer.alloc(BLOCK);
  const hashKey = Buffer.from(hkdfSync('sha256', hubKey, '', 'heyi hash mask', 32));

  return {
    isKey: (_type, text) => isIdNumber(text),
    hash: (value) => createHmac('sha256', hashKey).update(value).digest('base64url').slice(0, ID_LENGTH),
    seal(type, number) {
      // 9 digits, then 8 and the check character in base 11 (ten digits and X): each fits in 31 bits.
      block.writeUInt32BE(+number.slice(0, 9), 0);
      block.writeUInt32BE(+number.slice(9, 17) * 11 + CHECK_CHARACTERS.indexOf(number[17]!), 4);
      block.fill(0, 8);
      return ciphersOf(type).cipher.update(block).toString('base64url');
    },
    unseal(type, id) {
      if (id.length !== ID_LENGTH) return undefined;
      const bytes = Buffer.from(id, 'base64url');
      if (bytes.length !== BLOCK || bytes.toString('base64url') !== id) return undefined;
      const plain = ciphersOf(type).decipher.update(bytes);
      if (plain.readUInt32BE(8) !== 0 || plain.readUInt32BE(12) !== 0) return undefined;
      const low = plain.readUInt32BE(4);
      const digits = [padded(plain.readUInt32BE(0), 9), padded(Math.floor(low / 11), 8)].join('');
      const number = digits + CHECK_CHARACTERS[low % 11]!;
      return isIdNumber(number) ? number : undefined;
    },
  };
}

const CHECK_CHARACTERS = '0123456789X';

function padded(number: number, length: number): string {
  return number.toString().padStart(length, '0');
}
