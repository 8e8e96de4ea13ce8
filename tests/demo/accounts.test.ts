import { describe, expect, it } from 'vitest';
import { demoAccounts, findDemoAccount } from '../../src/demo/accounts.ts';
import { demoPolicy } from '../permissions/demo-policy.ts';

const cities = ['4302', '4313', '420281', '3609'];
const admins = ['police', 'justice', 'petition', 'court', 'civil-affairs', 'grid'].flatMap((department) => [
  `${department}-admin`,
  `${department}-admin-2`,
]);

/** The scopes that the public contract states. */
const scopesByAccount: Record<string, readonly string[]> = {
  'center-city': cities,
  analyst: cities,
  ...Object.fromEntries([...admins, 'system-admin', 'security-admin'].map((account) => [account, cities])),
  'center-county': ['431302'],
  'police-officer': ['431302'],
  judge: ['431302'],
  mediator: ['431302'],
  'petition-clerk': ['431302'],
  'civil-clerk': ['431302'],
  'center-town': ['431302100'],
  'grid-member': ['431302100'],
};

describe('demo accounts', () => {
  it('are what the demo policy says they are: a token proves an account, the policy says what it is', () => {
    const stated = [...demoPolicy.principals.values()].map(({ posts: _, unitsAbove: __, ...principal }) => principal);
    expect(demoAccounts.map(({ principal }) => ({ unit: undefined, idNumber: undefined, ...principal }))).toEqual(
      stated,
    );
  });

  it('are the ones of the public contract, center-city first, each once', () => {
    expect(demoAccounts[0]?.principal.account).toBe('center-city');
    expect(demoAccounts.map((demo) => demo.principal.account).sort()).toEqual(
      [...Object.keys(scopesByAccount), ...['app-frontend', 'citizen', 'authority', 'auditor']].sort(),
    );
  });

  it.each(Object.entries(scopesByAccount))('%s serves %j', (account, scope) => {
    expect(findDemoAccount(account)?.principal.scope).toEqual(scope);
  });

  it('gives a citizen no area', () => {
    expect(findDemoAccount('citizen')?.principal.scope).toEqual([]);
  });

  it.each(admins)('%s belongs to the department of its name', (account) => {
    expect(account.startsWith(`${findDemoAccount(account)?.principal.department}-admin`)).toBe(true);
  });

  it.each(['authority', 'system-admin', 'security-admin', 'auditor', 'citizen'])(
    '%s is of no department',
    (account) => {
      expect(findDemoAccount(account)?.principal.department).toBeUndefined();
    },
  );

  it.each(demoAccounts)(
    '$principal.account has a post, a Chinese purpose, and a name and line in both languages',
    (demo) => {
      const { post, purpose, name } = demo.principal;
      expect(post).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(purpose).toMatch(/^\p{Script=Han}{4,}$/u);
      for (const text of [name, demo.description]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}\n]+$/u);
      }
    },
  );

  it('have names that can be told apart in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(demoAccounts.map((demo) => demo.principal.name[language])).size).toBe(demoAccounts.length);
    }
  });

  it.each(['', 'nobody', 'Center-City', '__proto__', 'constructor'])('know no account "%s"', (account) => {
    expect(findDemoAccount(account)).toBeUndefined();
  });
});
