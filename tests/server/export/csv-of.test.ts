import { expect, it } from 'vitest';
import { csvOf } from '../../../src/server/export/csv-of.ts';

const column = (name: string) => ({ name, path: name.split('.') });
const cells = (...values: readonly unknown[]) =>
  csvOf(
    [column('a')],
    values.map((a) => ({ a })),
  )
    .slice('\uFEFFa\r\n'.length)
    .split('\r\n')
    .slice(0, -1);

it('is UTF-8 with a byte order mark, a line of names and one of values for each row', () => {
  const rows = [
    { number: '7', area: { name: '万宝镇' } },
    { number: '8', area: null },
  ];
  expect(csvOf([column('number'), column('area.name')], rows)).toBe('\uFEFFnumber,area.name\r\n7,万宝镇\r\n8,\r\n');
  expect(csvOf([column('number')], [])).toBe('\uFEFFnumber\r\n');
});

it.each<readonly [what: string, value: unknown, cell: string]>([
  ['a text', '张三', '张三'],
  ['a number', -5.5, '-5.5'],
  ['a truth', true, 'true'],
  ['nothing', null, ''],
  ['what is not there', undefined, ''],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'say "no"', '"say ""no"""'],
  ['a formula', '=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['a plus', '+86 138', "'+86 138"],
  ['a minus that is a text', '-5', "'-5"],
  ['an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a sign of full width', '＝1', "'＝1"],
  ['a sign elsewhere', 'a=b', 'a=b'],
  ['an apostrophe', "'a", "'a"],
])('writes %s', (_, value, cell) => {
  expect(cells(value)).toEqual([cell]);
});

it('keeps lines within a cell, and the carriage return that would begin a formula behind an apostrophe', () => {
  expect(csvOf([column('a')], [{ a: 'one\ntwo' }])).toBe('\uFEFFa\r\n"one\ntwo"\r\n');
  expect(csvOf([column('a')], [{ a: '\r=1' }])).toBe('\uFEFFa\r\n"\'\r=1"\r\n');
});
