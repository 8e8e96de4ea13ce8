import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumberSealer } from '../../src/sealing/id-number-sealer.ts';
import { idNumbers } from '../values/id-numbers.ts';

const key = Buffer.alloc(32, 7);
const sealer = idNumberSealer(key);
const number = '11010519491231002X';
const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('sealing a citizen number', () => {
  it('opens what it sealed', () => {
    fc.assert(fc.property(idNumbers, (one) => sealer.unseal('Person', sealer.seal('Person', one)) === one));
  });

  it('gives one number one id, also after a restart', () => {
    fc.assert(
      fc.property(
        idNumbers,
        (one) => sealer.seal('Person', one) === idNumberSealer(Buffer.from(key)).seal('Person', one),
      ),
    );
  });

  it('gives two numbers two ids', () => {
    fc.assert(
      fc.property(idNumbers, idNumbers, (one, other) => {
        fc.pre(one !== other);
        expect(sealer.seal('Person', one)).not.toBe(sealer.seal('Person', other));
      }),
    );
  });

  it('gives ids of 22 characters that stand in an address, and show nothing of the number', () => {
    fc.assert(
      fc.property(idNumbers, (one) => {
        const id = sealer.seal('Person', one);
        expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
        expect(id).not.toContain(one.slice(6, 14));
      }),
    );
  });

  it('keeps the key to itself: ids do not change when the given bytes are overwritten', () => {
    const bytes = Buffer.alloc(32, 9);
    const own = idNumberSealer(bytes);
    const id = own.seal('Person', number);
    bytes.fill(0);
    expect(own.seal('Person', number)).toBe(id);
  });
});

describe('opening an id', () => {
  const id = sealer.seal('Person', number);

  it('permits the id of this hub and type', () => {
    expect(sealer.unseal('Person', id)).toBe(number);
  });

  it('refuses an id of another hub', () => {
    expect(idNumberSealer(Buffer.alloc(32, 8)).unseal('Person', id)).toBeUndefined();
  });

  it('refuses an id of another type', () => {
    expect(sealer.unseal('Enterprise', id)).toBeUndefined();
    expect(sealer.seal('Enterprise', number)).not.toBe(id);
  });

  it('refuses an id with any one character changed', () => {
    for (let index = 0; index < id.length; index += 1)
      for (const character of urlSafe.replace(id[index]!, ''))
        expect(sealer.unseal('Person', id.slice(0, index) + character + id.slice(index + 1))).toBeUndefined();
  });

  it.each([
    '',
    number,
    'x'.repeat(22),
    id.slice(1),
    `${id}A`,
    `${id.slice(0, 21)}=`,
    ` ${id.slice(1)}`,
    '人'.repeat(22),
  ])('refuses %j', (text) => {
    expect(sealer.unseal('Person', text)).toBeUndefined();
  });

  it('refuses a block that opens to a number, but with any of its eight zero bytes set', () => {
    const typeKey = Buffer.from(hkdfSync('sha256', key, '', 'heyi sealed key Person', 32));
    const cipher = createCipheriv('aes-256-ecb', typeKey, null).setAutoPadding(false);
    const decipher = createDecipheriv('aes-256-ecb', typeKey, null).setAutoPadding(false);
    const block = decipher.update(Buffer.from(id, 'base64url'));
    expect(cipher.update(block).toString('base64url')).toBe(id);
    for (let index = 8; index < 16; index += 1) {
      const forged = Buffer.from(block);
      forged[index] = 1;
      expect(sealer.unseal('Person', cipher.update(forged).toString('base64url')), `byte ${index}`).toBeUndefined();
    }
  });

  it('refuses ids that are guessed', () => {
    const guess = fc
      .uint8Array({ minLength: 16, maxLength: 16 })
      .map((bytes) => Buffer.from(bytes).toString('base64url'));
    fc.assert(fc.property(guess, (text) => sealer.unseal('Person', text) === undefined));
  });
});

describe('isKey', () => {
  it('permits a well-formed number', () => {
    expect(sealer.isKey('Person', number)).toBe(true);
  });

  it.each(['', '110105194912310021', '110105491231002', '未登记'])('refuses %j, which links to nobody', (text) => {
    expect(sealer.isKey('Person', text)).toBe(false);
  });
});
