import { describe, expect, inject, it } from 'vitest';
import type { Ledger } from '../../src/audit/ledger.ts';
import { hubForThisTest } from './hub-under-test.ts';
import { recordingLedger } from './recording-ledger.ts';
import { tapWire } from './wire-tap.ts';

describe('the ledger', () => {
  it('is handed the intent before a source is touched, and the outcome before the answer leaves', async () => {
    const tap = await tapWire(inject('readerUrls')['court']!);
    const ledger = recordingLedger(() => expect(tap.takeStatements()).toBe(0));
    const hub = await hubForThisTest({ ledger, urls: { court: tap.url } });
    const { data } = await hub.ask(
      'query Cases { courtCases(where: {status: {eq: OPEN}, category: {eq: ENFORCEMENT}}, first: 2) { nodes { number person { name } } } }',
      {
        headers: { 'x-heyi-matter': encodeURIComponent('（2023）湘1302民初1号') },
      },
    );
    expect(data).toBeDefined();
    expect(ledger.outcomes).toEqual([
      {
        status: 'answered',
        rowsByDepartment: { court: 2, police: expect.any(Number) as unknown },
        incomplete: [],
        milliseconds: expect.any(Number) as unknown,
      },
    ]);
    const [intent] = ledger.intents;
    expect(intent).toMatchObject({
      principal: { account: 'center-city' },
      purpose: '矛盾纠纷化解',
      matter: '（2023）湘1302民初1号',
      operationName: 'Cases',
      decision: { kind: 'all' },
      sources: ['court', 'police'],
    });
    expect(intent!.operationDigest).toMatch(/^[\da-f]{64}$/);
    expect(intent!.coordinates).toContainEqual({ type: 'CourtCase', field: 'status', verb: 'filter' });
    expect(intent!.coordinates).toContainEqual({ type: 'Person', field: 'name', verb: 'read' });
  });

  it('is told of every department that a question only goes by, with what is asked of it and whose rows came', async () => {
    const ledger = recordingLedger();
    const hub = await hubForThisTest({ ledger, rules: 'policy' });
    const { errors } = await hub.ask(
      `{ people(where: {area: {within: "4313"}, petitions: {some: {category: {eq: LABOUR}}}, courtCases: {some: {status: {eq: OPEN}}}}, first: 2) {
        nodes { name } } }`,
    );
    expect(errors).toBeUndefined();
    const [intent] = ledger.intents;
    expect(intent).toMatchObject({
      principal: { account: 'center-city' },
      purpose: '矛盾纠纷化解',
      sources: expect.arrayContaining(['court', 'petition', 'police']) as unknown,
    });
    for (const coordinate of [
      { type: 'Petition', field: 'category', verb: 'filter' },
      { type: 'Petition', field: 'person', verb: 'join' },
      { type: 'CourtCase', field: 'status', verb: 'filter' },
      { type: 'CourtCase', field: 'person', verb: 'join' },
    ])
      expect(intent!.coordinates).toContainEqual(coordinate);
    expect(Object.keys(ledger.outcomes[0]!.rowsByDepartment).sort()).toEqual(['court', 'petition', 'police']);
  });

  it('is handed refusals too', async () => {
    const ledger = recordingLedger();
    const hub = await hubForThisTest({ ledger, rules: 'policy' });
    await hub.ask('{ courtCases { nodes { number } } }', { account: 'court-admin' });
    expect(ledger.intents[0]).toMatchObject({ decision: { kind: 'some' }, sources: [] });
    expect(ledger.outcomes[0]).toMatchObject({ status: 'refused', rowsByDepartment: {} });
  });

  it('is told of an operation that failed on the way', async () => {
    const ledger = recordingLedger();
    const hub = await hubForThisTest({ ledger });
    const { errors } = await hub.ask('{ incidentsAggregate(groupBy: {area: VILLAGE, occurredAt: DAY}) { count } }');
    expect(errors![0]!.extensions.code).toBe('TOO_MANY_GROUPS');
    expect(ledger.intents).toHaveLength(1);
    expect(ledger.outcomes).toMatchObject([{ status: 'failed' }]);
  });

  it('that cannot keep the intent denies the operation, and no source is asked', async () => {
    const tap = await tapWire(inject('readerUrls')['court']!);
    const ledger: Ledger = { intend: () => Promise.reject(new Error('disk full')), conclude: () => Promise.resolve() };
    const hub = await hubForThisTest({ ledger, urls: { court: tap.url } });
    const { data, errors } = await hub.ask('{ courtCases(first: 1) { nodes { number } } }');
    expect(data).toBeUndefined();
    expect(errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(tap.takeStatements()).toBe(0);
  });

  it('that cannot keep the outcome withholds the answer', async () => {
    const ledger: Ledger = {
      intend: ({ requestId }) => Promise.resolve({ requestId }),
      conclude: () => Promise.reject(new Error('disk full')),
    };
    const hub = await hubForThisTest({ ledger });
    const { data, errors } = await hub.ask('{ areas(first: 1) { nodes { name } } }');
    expect(data).toBeUndefined();
    expect(errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});
