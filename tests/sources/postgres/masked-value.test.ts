import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Scalar } from '../../../src/compose/model.ts';
import type { Mask } from '../../../src/permissions/mask.ts';
import { maskedValue } from '../../../src/sources/postgres/masked-value.ts';
import { compileSql } from './compile-sql.ts';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('readerUrls')['police']! });
  await client.connect();
});
afterAll(() => client.end());

/** What PostgreSQL makes of a value under a mask, as text. */
async function masked(value: string | null, mask: Mask, scalar: Scalar = 'String', type = 'text'): Promise<unknown> {
  const clear = sql`v.clear`;
  const query = sql`select (${maskedValue(clear, mask, scalar)})::text as shown from (select ${sql.val(value)}::${sql.raw(type)} as clear) as v`;
  const { rows } = await client.query<{ shown: unknown }>(compileSql(query));
  return rows[0]!.shown;
}

const partial = (first: number, last: number): Mask => ({ kind: 'partial', first, last });

describe('a partial mask', () => {
  it.each([
    ['431398199001010016', partial(6, 4), '431398********0016'],
    ['13800001234', partial(3, 4), '138****1234'],
    ['王小明', partial(1, 0), '王**'],
    ['王', partial(1, 0), '*'],
    ['1234567', partial(3, 4), '*******'],
    ['12345678', partial(3, 4), '123*5678'],
    ['abc', partial(0, 0), '***'],
    ['abc', partial(0, 1), '**c'],
    ['𠮷田', partial(1, 0), '𠮷*'],
    ['', partial(1, 1), ''],
    [null, partial(1, 1), null],
  ])('shows %j as %j → %j', async (value, mask, shown) => {
    expect(await masked(value, mask)).toBe(shown);
  });
});

describe('the other masks', () => {
  it.each([
    ['湖南省娄底市娄星区万宝镇石塘村3组12号', '湖南省娄底市娄星区万宝镇'],
    ['湖北省大冶市东岳路街道建设社区1栋', '湖北省大冶市东岳路街道'],
    ['江西省宜春市袁州区某乡某村', '江西省宜春市袁州区某乡'],
    ['没有写明的地方', null],
    [null, null],
  ])('an address %j ends at its town: %j', async (address, shown) => {
    expect(await masked(address, { kind: 'town' })).toBe(shown);
  });

  it('a date is the first day of its year, and an instant the first of its year in Beijing', async () => {
    await client.query(`set timezone = 'Asia/Shanghai'`);
    expect(await masked('1990-07-15', { kind: 'year' }, 'Date', 'date')).toBe('1990-01-01');
    expect(await masked('2022-12-31T20:00:00Z', { kind: 'year' }, 'DateTime', 'timestamptz')).toBe(
      '2023-01-01 00:00:00+08',
    );
  });

  it('a constant stands for every value, and for none where there is none', async () => {
    expect(await masked('x', { kind: 'constant', text: "it's hidden" })).toBe("it's hidden");
    expect(await masked(null, { kind: 'constant', text: 'hidden' })).toBeNull();
  });

  it('nothing is left of any scalar', async () => {
    expect(await masked('7', { kind: 'null' }, 'Int', 'integer')).toBeNull();
    expect(await masked('2023-01-01', { kind: 'null' }, 'Date', 'date')).toBeNull();
  });

  it('a hash is for the hub to make', async () => {
    expect(await masked('13800001234', { kind: 'hash' })).toBe('13800001234');
  });
});
