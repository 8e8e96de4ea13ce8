import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorSealer } from '../../src/sealing/cursor-sealer.ts';

const sealer = cursorSealer(Buffer.alloc(32, 7));
const list = 'center-city all Incident {"status":"OPEN"} occurredAt';
const position = ['2023-05-01T10:00:00+08:00', null, 4711];

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
const positions = fc.array(cell, { minLength: 1, maxLength: 4 });

describe('a cursor', () => {
  it('opens to its position', () => {
    fc.assert(
      fc.property(positions, fc.string(), (one, of) => {
        expect(sealer.unseal(sealer.seal(one, of), of)).toEqual(one);
      }),
    );
  });

  it('is the same for the same position of the same list', () => {
    expect(cursorSealer(Buffer.alloc(32, 7)).seal([...position], list)).toBe(sealer.seal(position, list));
  });

  it('differs for another position and for another list', () => {
    const cursors = [sealer.seal(position, list), sealer.seal([1], list), sealer.seal(position, 'other')];
    expect(new Set(cursors.map((cursor) => cursor.slice(0, 16))).size).toBe(3);
  });

  it('stands in an address and shows nothing of its position', () => {
    const cursor = sealer.seal(['张三'], list);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(Buffer.from(cursor, 'base64url').includes('张三')).toBe(false);
  });
});

describe('opening a cursor', () => {
  const cursor = sealer.seal(position, list);

  it('permits its own list', () => {
    expect(sealer.unseal(cursor, list)).toEqual(position);
  });

  it('refuses another list', () => {
    expect(sealer.unseal(cursor, list.replace('center-city', 'analyst'))).toBeUndefined();
    expect(sealer.unseal(cursor, '')).toBeUndefined();
  });

  it('refuses a cursor of another hub', () => {
    expect(cursorSealer(Buffer.alloc(32, 8)).unseal(cursor, list)).toBeUndefined();
  });

  it('refuses any one character changed', () => {
    for (let index = 0; index < cursor.length; index += 1)
      for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(
        cursor[index]!,
        '',
      ))
        expect(sealer.unseal(cursor.slice(0, index) + character + cursor.slice(index + 1), list)).toBeUndefined();
  });

  it('refuses every other spelling of the same bytes', () => {
    expect(sealer.unseal(`${cursor}=`, list)).toBeUndefined();
    expect(sealer.unseal(` ${cursor}`, list)).toBeUndefined();
    expect(sealer.unseal(`${cursor.slice(0, 5)}!${cursor.slice(5)}`, list)).toBeUndefined();
    // The last character of a length that is no multiple of four has spare bits.
    for (const of of ['x', 'xx', 'xxx']) {
      const short = sealer.seal([of], list);
      const last = short.length - 1;
      for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(
        short[last]!,
        '',
      ))
        expect(sealer.unseal(short.slice(0, last) + character, list)).toBeUndefined();
    }
  });

  it('refuses what is no cursor', () => {
    fc.assert(fc.property(fc.string(), (text) => sealer.unseal(text, list) === undefined));
    expect(sealer.unseal(cursor.slice(0, 38), list)).toBeUndefined();
    expect(sealer.unseal(cursor + cursor, list)).toBeUndefined();
  });
});
