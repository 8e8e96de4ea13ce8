import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/permissions/decision.ts';
import type { Hub } from '../../src/server/execute-request.ts';
import { PrincipalServers } from '../../src/server/principal-servers.ts';
import { composed, smallCity } from '../compose/composed.ts';
import { entitled } from '../permissions/entitled.ts';

const composition = composed(smallCity);
const hub = { composition, limits: { tokens: 2000 } } as unknown as Hub;
const servers = (most?: number) => new PrincipalServers(hub, pino({ level: 'silent' }), most);

function some(verbsByField: Readonly<Record<string, string>>, fingerprint = JSON.stringify(verbsByField)): Decision {
  const entitlement = { ...entitled(verbsByField), fingerprint };
  return { kind: 'some', entitlement, fingerprint };
}

const field = (name: string) => some({ 'Person.id': 'read', [`Person.${name}`]: 'read' });

describe('servers for principals', () => {
  it('are one for those who see the same, whatever else they may', async () => {
    const all = servers();
    const one = await all.of(some({ 'Person.id': 'read' }, 'own county'));
    expect(await all.of(some({ 'Person.id': 'read' }, 'own town'))).toBe(one);
    expect(await all.of(field('name'))).not.toBe(one);
    expect([all.size, all.started]).toEqual([2, 2]);
    await all.stop();
  });

  it('are started once for first requests at the same time', async () => {
    const all = servers();
    const started = await Promise.all(Array.from({ length: 20 }, () => all.of(field('name'))));
    expect(new Set(started).size).toBe(1);
    expect(all.started).toBe(1);
    await all.stop();
  });

  it('are bounded, and the least used is given up', async () => {
    const all = servers(2);
    const [name, sex] = [await all.of(field('name')), await all.of(field('sex'))];
    expect(await all.of(field('name'))).toBe(name);
    await all.of(field('birthDate'));
    expect(all.size).toBe(2);
    expect(await all.of(field('name'))).toBe(name);
    expect(await all.of(field('sex'))).not.toBe(sex);
    expect(all.size).toBe(2);
    await all.stop();
  });

  it('have documents of their own', async () => {
    const all = servers();
    const query = '{ people { nodes { sex } } }';
    const codeOf = async (decision: Decision) => {
      const { apollo, published } = await all.of(decision);
      const { body } = await apollo.executeOperation(
        { query },
        {
          contextValue: {
            published,
            policy: { epoch: 0 },
            entitled: decision,
            requestId: 'x',
            language: 'en',
          } as never,
        },
      );
      return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
    };
    expect(await codeOf(field('name'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(field('sex'))).not.toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(field('name'))).toBe('GRAPHQL_VALIDATION_FAILED');
    await all.stop();
  });

  it('share one for all who may nothing', async () => {
    const all = servers();
    const denied = (reason: 'no-purpose' | 'unknown-principal'): Decision => ({
      kind: 'deny',
      reason,
      fingerprint: reason,
    });
    expect(await all.of(denied('no-purpose'))).toBe(await all.of(denied('unknown-principal')));
    await all.stop();
  });
});
