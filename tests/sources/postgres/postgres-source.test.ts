import { createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { HeyiError } from '../../../src/errors/heyi-error.ts';
import { postgresSource } from '../../../src/sources/postgres/postgres-source.ts';
import type { BoundStatement, Source } from '../../../src/sources/source.ts';
import { tapWire } from '../../server/wire-tap.ts';

interface SourceSettings {
  readonly url?: string;
  readonly connections?: number;
  readonly statementTimeoutMs?: number;
}

/** A source of the demo city's petition office, as the hub opens it, for one test. */
function openSource({ url, connections = 1, statementTimeoutMs = 5000 }: SourceSettings = {}): Source {
  const connectionString = url ?? inject('readerUrls')['petition']!;
  const source = postgresSource({
    department: 'petition',
    connection: { connectionString },
    connections,
    statementTimeoutMs,
  });
  onTestFinished(() => source.close());
  return source;
}

let statements = 0;

function ask(text: string, values: readonly unknown[] = [], planOnce = true): BoundStatement {
  statements += 1;
  const name = `test_${statements}`;
  return { statement: { name, text, parameters: [], planOnce, decode: () => undefined }, values };
}

async function refusalOf(read: Promise<unknown>): Promise<HeyiError> {
  const error: unknown = await read.then(
    () => new Error('expected a refusal'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HeyiError)) throw error;
  return error;
}

/** What the owner of the empty database runs by hand. */
async function asOwner(text: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await client.connect();
  try {
    return (await client.query<{ value: string }>(text)).rows.map(({ value }) => value);
  } finally {
    await client.end();
  }
}

describe('a read', () => {
  it('gives the rows of each statement, in the order of the statements', async () => {
    const source = openSource();
    const read = [
      ask('select 1 from pg_sleep(0.1)'),
      ask('select n from unnest($1::int[]) n', [[3, 1]]),
      ask('select 2 where false'),
    ];
    expect(await source.read(read)).toEqual([[['1']], [['3'], ['1']], []]);
  });

  it('is one round trip on the wire', async () => {
    const tap = await tapWire(inject('readerUrls')['petition']!);
    const source = openSource({ url: tap.url });
    await source.ping();
    tap.takeRoundTrips();
    await source.read([ask('select 1'), ask('select 2'), ask('select 3')]);
    expect([tap.takeRoundTrips(), tap.takeStatements()]).toEqual([1, 4]);
  });

  it('of statistics goes over several connections side by side, and leaves one for what is asked meanwhile', async () => {
    const tap = await tapWire(inject('readerUrls')['petition']!);
    const source = openSource({ url: tap.url, connections: 2 });
    const scan = (of: number): BoundStatement => {
      const { statement, values } = ask(`select ${of}, pg_backend_pid() from pg_sleep(0.3)`, [], false);
      return { statement: { ...statement, scan: { table: 'petitions', sorts: 0 } }, values };
    };
    // Every connection is open before anything is counted.
    await Promise.all([1, 2, 3].map(() => source.read([ask('select 0 from pg_sleep(0.1)', [], false)])));
    tap.takeRoundTrips();
    const statistics = source.read([scan(1), scan(2), scan(3)]);
    const [[[meanwhile]]] = (await source.read([ask('select pg_backend_pid()', [], false)])) as [[[string]]];
    const rows = (await statistics).map(([row]) => row!);
    expect(rows.map(([of]) => of)).toEqual(['1', '2', '3']);
    const backends = new Set(rows.map(([, backend]) => backend));
    expect(backends.size).toBe(2);
    expect(backends.has(meanwhile)).toBe(false);
    await source.read([scan(1), scan(2)]);
    expect(tap.takeRoundTrips()).toBe(2);
  });

  it('gives cells as the texts that the database sends, and nulls', async () => {
    const read = openSource().read([ask(`select 1.10, true, null, array[1], '{"a": 1}'::json, '字'`)]);
    expect(await read).toEqual([[['1.10', 't', null, '{1}', '{"a": 1}', '字']]]);
  });

  it('gives instants in Beijing time, of whatever type they are', async () => {
    const read = openSource().read([
      ask(`select timestamptz '2023-05-01T02:00:00Z', timestamptz '1990-07-01T00:00:00Z', date '2023-05-01'`),
    ]);
    expect(await read).toEqual([[['2023-05-01 10:00:00+08', '1990-07-01 09:00:00+09', '2023-05-01']]]);
  });

  it('decodes the rows by the statement', async () => {
    const { statement, values } = ask('select 7');
    const decode = (rows: unknown[][]) => rows.forEach((row) => row.push('decoded'));
    expect(await openSource().read([{ statement: { ...statement, decode }, values }])).toEqual([[['7', 'decoded']]]);
  });

  it('plans once what may be planned once, and each time what may not', async () => {
    const source = openSource();
    const mode = async (...planOnce: boolean[]) =>
      (await source.read(planOnce.map((once) => ask('show plan_cache_mode', [], once))))[0];
    expect(await mode(true, true)).toEqual([['force_generic_plan']]);
    expect(await mode(false)).toEqual([['force_custom_plan']]);
    expect(await mode(true, false)).toEqual([['force_custom_plan']]);
  });

  it('goes to the connection that has least to do', async () => {
    const source = openSource({ connections: 2 });
    const backend = () => source.read([ask('select pg_backend_pid() from pg_sleep(0.1)')]);
    const [one, two] = await Promise.all([backend(), backend()]);
    expect(one).not.toEqual(two);
  });
});

describe('the connection', () => {
  it('writes nothing, even where the database would let it', async () => {
    await asOwner('create table if not exists source_test (value text)');
    onTestFinished(async () => {
      await asOwner('drop table source_test');
    });
    const source = openSource({ url: inject('ownerUrls')['seventh']! });
    for (const planOnce of [true, false]) {
      const refusal = await refusalOf(source.read([ask(`insert into source_test values ('x')`, [], planOnce)]));
      expect(refusal).toMatchObject({ code: 'SOURCE_UNAVAILABLE', cause: { code: '25006' } });
    }
    expect(await asOwner('select value from source_test')).toEqual([]);
  });

  it('bears a statement that fails: those beside it and after it are answered', async () => {
    const source = openSource();
    const [before] = await source.read([ask('select pg_backend_pid()')]);
    const [wrong, beside] = await Promise.allSettled([
      source.read([ask('select 1 / 0'), ask('select 1')]),
      source.read([ask('select 2')]),
    ]);
    expect([wrong.status, beside]).toEqual(['rejected', { status: 'fulfilled', value: [[['2']]] }]);
    expect(await source.read([ask('select pg_backend_pid()')])).toEqual([before]);
  });

  it('is gone after close', async () => {
    const source = openSource({ url: inject('readerUrls')['seventh']!, connections: 2 });
    const backend = (planOnce: boolean) =>
      source.read([ask('select pg_backend_pid() from pg_sleep(0.05)', [], planOnce)]);
    const pids = (await Promise.all([backend(true), backend(true), backend(false)])).flat(3);
    expect(new Set(pids).size).toBe(3);
    await source.close();
    const left = () => asOwner(`select pid as value from pg_stat_activity where pid in (${pids.join()})`);
    await expect.poll(left).toEqual([]);
  });
});

describe('a database that does not answer in time', () => {
  it('is told as SOURCE_TIMEOUT with the limit, and stops the statement itself', async () => {
    const source = openSource({ statementTimeoutMs: 200 });
    const refusal = await refusalOf(source.read([ask('select pg_sleep(30)')]));
    expect([refusal.code, refusal.values]).toEqual(['SOURCE_TIMEOUT', { department: 'petition', limit: 200 }]);
    expect(refusal.cause).toMatchObject({ code: '57014' });
    expect(await source.read([ask('select 1')])).toEqual([[['1']]]);
  });

  it('is told as SOURCE_TIMEOUT where it takes the connection and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const { port } = silent.address() as AddressInfo;
    const source = openSource({ url: `postgres://reader@127.0.0.1:${port}/petition`, statementTimeoutMs: 200 });
    expect((await refusalOf(source.read([ask('select 1')]))).code).toBe('SOURCE_TIMEOUT');
  });
});

describe('a database that is not there', () => {
  it('is told as SOURCE_UNAVAILABLE, and the message names the department alone', async () => {
    const source = openSource({ url: 'postgres://reader@127.0.0.1:1/petition' });
    const refusal = await refusalOf(source.read([ask('select 1')]));
    expect([refusal.code, refusal.values]).toEqual(['SOURCE_UNAVAILABLE', { department: 'petition' }]);
    expect(refusal.message).not.toContain('127.0.0.1');
    expect(refusal.cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('does not answer a ping, and one that is there does', async () => {
    expect(await openSource({ url: 'postgres://reader@127.0.0.1:1/petition' }).ping()).toBe(false);
    expect(await openSource().ping()).toBe(true);
  });

  it('lost in the middle of a statement fails all that was under way, and is found again', async () => {
    const tap = await tapWire(inject('readerUrls')['petition']!);
    const source = openSource({ url: tap.url });
    await source.ping();
    const underWay = [source.read([ask('select pg_sleep(20)'), ask('select 1')]), source.read([ask('select 2')])].map(
      refusalOf,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    tap.cut();
    expect((await Promise.all(underWay)).map(({ code }) => code)).toEqual(['SOURCE_UNAVAILABLE', 'SOURCE_UNAVAILABLE']);
    expect((await refusalOf(source.read([ask('select 3')]))).code).toBe('SOURCE_UNAVAILABLE');
    tap.mend();
    expect(await source.read([ask('select 4')])).toEqual([[['4']]]);
  });
});

it('what a department calls its tables and columns is read as it is called', async () => {
  await asOwner(`create table "a""b; --" ("c"" d" text)`);
  onTestFinished(async () => {
    await asOwner(`drop table "a""b; --"`);
  });
  await asOwner(`insert into "a""b; --" values ('Li'), ('Wang')`);
  const source = openSource({ url: inject('ownerUrls')['seventh']! });
  const column = { name: 'c" d', scalar: 'String' } as const;
  const statement = source.prepare({
    id: 0,
    department: 'seventh',
    type: 'Thing',
    table: 'a"b; --',
    path: ['things'],
    where: undefined,
    read: { kind: 'lookup', columns: [column], key: column, keys: { kind: 'column', step: 0, index: 0 } },
  });
  expect(await source.read([{ statement, values: [['Li']] }])).toEqual([[['Li', 'Li']]]);
});
