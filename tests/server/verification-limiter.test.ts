import { describe, expect, it } from 'vitest';
import { limitedVerifications, VerificationLimiter } from '../../src/server/verification-limiter.ts';
import { entitled } from '../permissions/entitled.ts';

describe('the limiter of verifications', () => {
  const limiterAt = (clock: { now: number }) => new VerificationLimiter(() => clock.now);

  it('counts all of an operation or none', () => {
    const limiter = limiterAt({ now: 0 });
    limiter.count('a', 3, 5);
    expect(() => limiter.count('a', 3, 5)).toThrow(/makes 3, and 2 are left/);
    limiter.count('a', 2, 5);
    expect(() => limiter.count('a', 1, 5)).toThrow(/0 are left/);
  });

  it('counts each account for itself, and begins anew with the minute', () => {
    const clock = { now: 59_999 };
    const limiter = limiterAt(clock);
    limiter.count('a', 5, 5);
    limiter.count('b', 5, 5);
    expect(() => limiter.count('a', 1, 5)).toThrow();
    clock.now = 60_000;
    limiter.count('a', 5, 5);
  });

  it('takes nothing from who verifies nothing', () => {
    limiterAt({ now: 0 }).count('a', 0, 0);
  });
});

describe('verifications that count', () => {
  const counted = (verbs: string, masked = false) => {
    const entitlement = entitled({ 'Person.idNumber': verbs });
    const field = entitlement.fieldsByType.get('Person')!.get('idNumber')!;
    const fields = new Map([['idNumber', masked ? { ...field, mask: { kind: 'null' } as const } : field]]);
    return limitedVerifications([{ type: 'Person', field: 'idNumber', times: 3 }], {
      kind: 'some',
      entitlement: { ...entitlement, fieldsByType: new Map([['Person', fields]]) },
      fingerprint: '',
    });
  };

  it.each([
    ['verify', false, 3],
    ['verify read', true, 3],
    ['verify read', false, 0],
    ['verify filter', false, 0],
    ['filter', false, 0],
  ])('of who may %s (masked: %s): %i', (verbs, masked, times) => {
    expect(counted(verbs, masked)).toBe(times);
  });
});
