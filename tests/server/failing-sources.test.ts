import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { hubForThisTest } from './hub-under-test.ts';
import { tapWire } from './wire-tap.ts';

const query = `{ people(where: {area: {within: "431302"}}, first: 3) {
  nodes { name petitions { totalCount nodes { id visits { nodes { id } } } } courtCases { nodes { id } } } }
  petitions(first: 1) { nodes { id } } }`;

/** A port on which nobody answers: connections are taken and never spoken to. */
async function deafPort(): Promise<string> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `postgres://reader@127.0.0.1:${(server.address() as AddressInfo).port}/petition`;
}

describe('a department that is down', () => {
  it('gives null, one error and extensions.incomplete, and the rest stands', async () => {
    const hub = await hubForThisTest({ urls: { petition: 'postgres://reader:secret-word@127.0.0.1:1/petition' } });
    const { status, data, errors, extensions } = await hub.ask(query);
    const { people, petitions } = data as { people: { nodes: Record<string, unknown>[] }; petitions: unknown };
    expect(status).toBe(200);
    expect(people.nodes).toHaveLength(3);
    for (const { name, petitions: theirs, courtCases } of people.nodes) {
      expect(name).toEqual(expect.any(String));
      expect(theirs).toBeNull();
      expect(courtCases).toEqual({ nodes: expect.any(Array) as unknown });
    }
    expect(petitions).toBeNull();
    expect(extensions).toEqual({ incomplete: ['petition'] });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      path: ['petitions'],
      extensions: { code: 'SOURCE_UNAVAILABLE', department: 'petition' },
    });
    expect(errors![0]!.message).toContain('Petition office');
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|secret-word|ECONNREFUSED|select/);
  });

  it('is told in Chinese to those who read Chinese', async () => {
    const hub = await hubForThisTest({ urls: { petition: 'postgres://reader@127.0.0.1:1/petition' } });
    const { errors } = await hub.ask(query, { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' } });
    expect(errors![0]!.message).toContain('信访的数据源暂不可用');
  });

  it('that hangs is given up after HEYI_SOURCE_TIMEOUT_MS', async () => {
    const hub = await hubForThisTest({
      urls: { petition: await deafPort() },
      environment: { HEYI_SOURCE_TIMEOUT_MS: '200' },
    });
    const startedAt = performance.now();
    const { data, errors } = await hub.ask(query);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect((data as { people: unknown }).people).not.toBeNull();
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_TIMEOUT']);
  });

  it('whose statement takes too long is stopped by its own database', async () => {
    const slow = `{ people(first: 5000) { nodes { area { children { totalCount } } gridEvents(first: 50) { totalCount nodes { person { gridEvents { totalCount } } } } } } }`;
    const hub = await hubForThisTest({
      environment: { HEYI_SOURCE_TIMEOUT_MS: '10', HEYI_MAX_ROWS: '10000000', HEYI_MAX_COST: '100000000' },
    });
    await hub.ask('{ people(first: 1) { nodes { name } } }');
    const { errors } = await hub.ask(slow);
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['SOURCE_TIMEOUT']));
    await expect
      .poll(async () => (await hub.ask('{ people(first: 1) { nodes { name } } }')).errors, { timeout: 10_000 })
      .toBeUndefined();
  });

  it('does not hold the questions that do not ask it', async () => {
    const hub = await hubForThisTest({
      urls: { petition: await deafPort() },
      environment: { HEYI_SOURCE_TIMEOUT_MS: '3000' },
    });
    const slow = hub.ask(query);
    const startedAt = performance.now();
    const { errors } = await hub.ask('{ courtCases(first: 1) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(1500);
    await slow;
  });

  it('is seen in /readyz, and the hub stays ready', async () => {
    const hub = await hubForThisTest({ urls: { petition: 'postgres://reader@127.0.0.1:1/petition' } });
    const response = await fetch(`${hub.running.url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', sources: { petition: 'down', police: 'up' } });
  });
});

it('a department that comes back is asked again', async () => {
  const tap = await tapWire(inject('readerUrls')['petition']!);
  const hub = await hubForThisTest({ urls: { petition: tap.url } });
  expect((await hub.ask(query)).errors).toBeUndefined();
  tap.cut();
  const during = await hub.ask(query);
  expect(during.errors!.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
  tap.mend();
  await expect.poll(async () => (await hub.ask(query)).errors, { timeout: 10_000 }).toBeUndefined();
});

describe('a question that the database refuses', () => {
  it.each([
    ['a NUL character', 'incidents(where: {number: {eq: "\\u0000"}})'],
    ['a NUL character in a search', 'people(search: "\\u0000")'],
    ['a NUL character in the middle of a text', 'incidents(where: {summary: {contains: "a\\u0000b"}})'],
  ])('%s is told as such, and closes the department to nobody', async (_, list) => {
    const hub = await hubForThisTest();
    for (let times = 0; times < 8; times += 1) {
      const { status, errors } = await hub.ask(`{ ${list} { totalCount } }`);
      expect([status, errors![0]!.extensions.code]).toEqual([400, 'VALUE_REFUSED']);
    }
    expect((await hub.ask('{ incidents(first: 1) { nodes { id } } }')).errors).toBeUndefined();
  });

  it('for being too slow closes the department to nobody either', async () => {
    const hub = await hubForThisTest({ environment: { HEYI_SOURCE_TIMEOUT_MS: '15' } });
    const quick = () => hub.ask('{ grids(first: 1) { nodes { code } } }');
    await expect.poll(async () => (await quick()).errors, { timeout: 10_000 }).toBeUndefined();
    const slow =
      '{ gridEvents(where: {grid: {gridEvents: {some: {grid: {gridEvents: {every: {number: {contains: "0"}}}}}}}}) { totalCount } }';
    for (let times = 0; times < 8; times += 1)
      expect((await hub.ask(slow)).errors![0]!.extensions.code).toBe('SOURCE_TIMEOUT');
    expect((await quick()).errors).toBeUndefined();
  });
});
