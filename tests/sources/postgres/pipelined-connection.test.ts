import { Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { PipelinedConnection } from '../../../src/sources/postgres/pipelined-connection.ts';
import { byHand } from '../../server/by-hand.ts';

function ask(name: string, text: string) {
  return { statement: { name, text, parameters: [], planOnce: true, decode: () => undefined }, values: [] };
}

const backend = ask('backend', 'select pg_backend_pid() from pg_sleep(0.05)');

function connectionForThisTest(): PipelinedConnection {
  const connection = new PipelinedConnection({ connectionString: inject('readerUrls')['seventh']! });
  onTestFinished(() => connection.drop());
  return connection;
}

describe('a pipelined connection', () => {
  it('serves all reads with one connection, opened by the first', async () => {
    const connection = connectionForThisTest();
    const [one, two] = await Promise.all([connection.read([backend]), connection.read([backend])]);
    expect(one).toEqual(two);
  });

  it('knows how many statements are sent and not answered', async () => {
    const connection = connectionForThisTest();
    const reads = [connection.read([backend, backend]), connection.read([ask('wrong', 'select 1 / 0')])];
    expect(connection.load).toBe(3);
    await Promise.allSettled(reads);
    expect(connection.load).toBe(0);
  });

  it('sends what is asked in one turn of the event loop in one packet, whoever asks', async () => {
    const connection = connectionForThisTest();
    await connection.read([backend]);
    const written = vi.spyOn(Socket.prototype as unknown as { _writev(): void }, '_writev');
    onTestFinished(() => {
      written.mockRestore();
    });
    await Promise.all([connection.read([backend]), connection.read([backend, backend])]);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('goes on after a statement that failed, and gives each its own rows', async () => {
    const connection = connectionForThisTest();
    const asked = [ask('one', "select 'one'"), ask('wrong', 'select 1 / 0'), ask('two', "select 'two', null")];
    const answers = await Promise.allSettled(asked.map((each) => connection.read([each])));
    expect(answers).toMatchObject([
      { value: [[['one']]] },
      { reason: { code: '22012' } },
      { value: [[['two', null]]] },
    ]);
  });

  it('sends nothing of a statement with a value that cannot be written', async () => {
    const connection = connectionForThisTest();
    const circular: Record<string, unknown> = {};
    circular['itself'] = circular;
    await expect(connection.read([{ ...ask('value', 'select $1::text'), values: [circular] }])).rejects.toThrow();
    expect(await connection.read([ask('after', "select 'after'")])).toEqual([[['after']]]);
  });

  it('opens a new connection after it was given up', async () => {
    const connection = connectionForThisTest();
    const before = await connection.read([backend]);
    await connection.drop();
    expect(await connection.read([backend])).not.toEqual(before);
  });

  it('does not forget the new one when the old one ends, and leaves neither behind', async () => {
    const connection = connectionForThisTest();
    const [[old]] = (await connection.read([backend])) as [[[string]]];
    const given = connection.drop();
    const [[first]] = (await connection.read([backend])) as [[[string]]];
    await given;
    const [[second]] = (await connection.read([backend])) as [[[string]]];
    expect(second).toEqual(first);
    await connection.drop();
    const left = () => byHand('seventh', 'select pid from pg_stat_activity where pid = any($1)', [[...old, ...first]]);
    await expect.poll(left).toEqual([]);
  });

  it('may be given up before it was ever opened', async () => {
    await expect(connectionForThisTest().drop()).resolves.toBeUndefined();
  });

  it('tries again after it could not be opened', async () => {
    const connection = new PipelinedConnection({ host: '127.0.0.1', port: 1 });
    for (let time = 0; time < 2; time += 1)
      await expect(connection.read([backend])).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(connection.load).toBe(0);
  });
});
