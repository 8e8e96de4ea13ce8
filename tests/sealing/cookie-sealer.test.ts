import { describe, expect, it } from 'vitest';
import { cookieSealer } from '../../src/sealing/cookie-sealer.ts';

const key = new Uint8Array(32).fill(7);
const sealer = cookieSealer(key, 'session');

describe('a sealed cookie', () => {
  it('opens as what was sealed', () => {
    expect(sealer.open(sealer.seal({ claims: { sub: '张三' } }))).toEqual({ claims: { sub: '张三' } });
  });

  it('tells nothing of its content, and is another each time', () => {
    const [one, other] = [sealer.seal({ sub: 'judge' }), sealer.seal({ sub: 'judge' })];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('judge');
  });

  it.each([
    ['nothing', ''],
    ['what is no cookie', 'abc.def'],
    ['a text of the right length', Buffer.alloc(80).toString('base64url')],
    ['one that was cut', sealer.seal({ sub: 'judge' }).slice(0, -4)],
    ['one with a bit turned', turned(sealer.seal({ sub: 'judge' }))],
    ['one of another hub', cookieSealer(new Uint8Array(32).fill(8), 'session').seal({ sub: 'judge' })],
    ['one of another kind', cookieSealer(key, 'sign-in').seal({ sub: 'judge' })],
  ])('does not open %s', (_, sealed) => {
    expect(sealer.open(sealed)).toBeUndefined();
  });
});

function turned(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  return bytes.toString('base64url');
}
