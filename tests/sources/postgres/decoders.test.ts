import { describe, expect, it } from 'vitest';
import { postgresDecoders } from '../../../src/sources/postgres/decoders.ts';

describe('PostgreSQL’s texts in the hub’s form', () => {
  it.each([
    ['an instant', '2023-05-01 10:00:00+08', '2023-05-01T10:00:00+08:00'],
    ['a fraction', '2023-05-01 10:00:00.25+08', '2023-05-01T10:00:00.25+08:00'],
    ['a fraction of which nothing is to be lost', '2023-05-01 10:00:00.000001+08', '2023-05-01T10:00:00.000001+08:00'],
    ['a timestamp without zone', '2023-05-01 10:00:00', '2023-05-01T10:00:00+08:00'],
    ['one with a fraction', '2023-05-01 10:00:00.5', '2023-05-01T10:00:00.5+08:00'],
    ['the summer time of 1990', '1990-07-01 10:00:00+09', '1990-07-01T10:00:00+09:00'],
    ['a zone of half an hour', '2023-05-01 10:00:00+05:30', '2023-05-01T10:00:00+05:30'],
    ['a zone of UTC', '2023-05-01 10:00:00+00', '2023-05-01T10:00:00+00:00'],
    ['a zone west of it', '2023-05-01 10:00:00-03', '2023-05-01T10:00:00-03:00'],
    ['no end', 'infinity', 'infinity'],
  ])('DateTime: %s', (_, text, form) => {
    expect(postgresDecoders.DateTime!(text)).toBe(form);
  });

  it.each([
    ['0', 0],
    ['-7', -7],
    ['2147483647', 2147483647],
  ])('Int: %s', (text, value) => {
    expect(postgresDecoders.Int!(text)).toBe(value);
  });

  it.each([
    ['1', 1],
    ['1.10', 1.1],
    ['-0.5', -0.5],
    ['680.00', 680],
    ['1e-07', 1e-7],
    ['0.1', 0.1],
  ])('Float: numeric and double precision %s', (text, value) => {
    expect(postgresDecoders.Float!(text)).toBe(value);
  });

  it('Float: a negative zero is written as zero in an answer', () => {
    expect(JSON.stringify(postgresDecoders.Float!('-0'))).toBe('0');
  });

  it('Boolean: t and f', () => {
    expect([postgresDecoders.Boolean!('t'), postgresDecoders.Boolean!('f')]).toEqual([true, false]);
  });

  it.each([
    ['430000000000', '43'],
    ['431300000000', '4313'],
    ['431302000000', '431302'],
    ['431302104000', '431302104'],
    ['431302104001', '431302104001'],
    ['431310000000', '431310'],
    ['431302100000', '431302100'],
    ['4313', '4313'],
    ['', ''],
  ])('AreaCode: %j is %j', (text, form) => {
    expect(postgresDecoders.AreaCode!(text)).toBe(form);
  });

  it('the other scalars are texts as they are', () => {
    expect(Object.keys(postgresDecoders).sort()).toEqual(['AreaCode', 'Boolean', 'DateTime', 'Float', 'Int']);
  });
});
