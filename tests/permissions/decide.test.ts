import { describe, expect, it } from 'vitest';
import { demoAccounts } from '../../src/demo/accounts.ts';
import { decide } from '../../src/permissions/decide.ts';
import type { Coordinate } from '../../src/permissions/decision.ts';
import type { Principal } from '../../src/permissions/principal.ts';

const centre: Principal = {
  account: 'center-city',
  name: { zh: '市综治中心', en: 'City governance centre' },
  post: 'center-city',
  department: undefined,
  scope: ['4313'],
  purpose: undefined,
};
const name: Coordinate = { type: 'Person', field: 'name', verb: 'read' };

const all = { kind: 'all', fingerprint: 'all' };
const noGrant = { kind: 'deny', reason: 'no-grant', fingerprint: 'deny:no-grant' };
const noPurpose = { kind: 'deny', reason: 'no-purpose', fingerprint: 'deny:no-purpose' };

describe('decide', () => {
  it.each([
    ['center-city', '矛盾纠纷排查化解', all],
    ['center-city', undefined, noPurpose],
    ['center-city', '', noPurpose],
    ['center-county', '矛盾纠纷排查化解', noGrant],
    ['police-officer', '办理警情', noGrant],
    ['police-officer', undefined, noPurpose],
    ['', '矛盾纠纷排查化解', noGrant],
    ['Center-City', '矛盾纠纷排查化解', noGrant],
    ['center-city ', '矛盾纠纷排查化解', noGrant],
  ])('post %j with purpose %j', (post, purpose, expected) => {
    expect(decide({ principal: { ...centre, post }, purpose, coordinates: [name] })).toEqual(expected);
  });

  it('takes the purpose of the question, not the default of the account', () => {
    const principal = { ...centre, purpose: '矛盾纠纷排查化解' };
    expect(decide({ principal, purpose: undefined, coordinates: [name] })).toEqual(noPurpose);
  });

  it('decides by the post and not by the name of the account', () => {
    const principal = { ...centre, post: 'petition-clerk' };
    expect(decide({ principal, purpose: '办理信访件', coordinates: [] })).toEqual(noGrant);
  });

  it('permits one of the demo accounts and refuses all the others', () => {
    const permitted = demoAccounts
      .map(({ principal }) => principal)
      .filter((principal) => decide({ principal, purpose: principal.purpose, coordinates: [name] }).kind === 'all');
    expect(permitted.map(({ account }) => account)).toEqual(['center-city']);
  });

  it('gives different decisions different fingerprints', () => {
    const fingerprints = [
      decide({ principal: centre, purpose: 'p', coordinates: [] }),
      decide({ principal: centre, purpose: undefined, coordinates: [] }),
      decide({ principal: { ...centre, post: 'judge' }, purpose: 'p', coordinates: [] }),
    ].map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(3);
  });

  it('gives equal decisions equal fingerprints, whoever asks', () => {
    const other = { ...centre, account: 'another', scope: ['4302'] };
    expect(decide({ principal: other, purpose: 'q', coordinates: [] })).toEqual(
      decide({ principal: centre, purpose: 'p', coordinates: [name] }),
    );
  });
});
