import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { changeGrantText, type CellChange } from '../../console/permissions/change-grant-text.ts';
import { linesChanged, linesNearChanges } from '../../console/permissions/lines-changed.ts';
import { MASKS } from '../../console/permissions/masks.ts';

const plain = MASKS.find(({ key }) => key === 'none')!;
const phone = MASKS.find(({ key }) => key === 'phone')!;
const set = (verbs: ('READ' | 'FILTER')[], mask = plain): CellChange => ({ kind: 'set', verbs, mask });
const gone: CellChange = { kind: 'gone' };

function changed(fields: unknown, changes: Record<string, CellChange>): unknown {
  const text = changeGrantText(JSON.stringify({ name: 'g', fields }), new Map(Object.entries(changes)));
  return (parse(text) as { fields: unknown }).fields;
}

describe('a grant with cells changed', () => {
  it('names a field by one entry alone: it leaves the list that had it', () => {
    expect(changed([{ fields: ['A.x', 'A.y'], verbs: ['read'] }], { 'A.x': set(['READ', 'FILTER'], phone) })).toEqual([
      { fields: ['A.y'], verbs: ['read'] },
      { fields: ['A.x'], verbs: ['read', 'filter'], mask: { partial: { first: 3, last: 4 } } },
    ]);
  });

  it('is taken out of a selector by except, whose other exceptions stay', () => {
    expect(
      changed(
        [
          { fields: '*', except: 'B.*', verbs: ['read'] },
          { fields: 'C.*', verbs: ['read'] },
        ],
        { 'A.x': gone },
      ),
    ).toEqual([
      { fields: '*', except: ['B.*', 'A.x'], verbs: ['read'] },
      { fields: 'C.*', verbs: ['read'] },
    ]);
    expect(changed([{ fields: 'A.*', verbs: ['read'] }], { 'A.x': gone, 'AB.x': gone })).toEqual([
      { fields: ['A.*'], except: ['A.x'], verbs: ['read'] },
    ]);
  });

  it('an entry that names nothing any more goes, and others stand as they were written', () => {
    const other = { fields: 'B.y', verbs: ['read'], personal: 'NONE' };
    expect(changed([{ fields: 'A.x', verbs: ['read'] }, other], { 'A.x': gone })).toEqual([other]);
  });

  it('fields that become alike share an entry, and without verbs may be known of', () => {
    expect(changed([], { 'A.x': set(['READ']), 'A.y': set(['READ']), 'A.z': set([]) })).toEqual([
      { fields: ['A.x', 'A.y'], verbs: ['read'] },
      { fields: ['A.z'], verbs: ['discover'] },
    ]);
  });
});

describe('lines that changed', () => {
  it.each([
    ['', 'a\nb\n', '+a +b'],
    ['a\nb\n', '', '-a -b'],
    ['a\nb\nc', 'a\nx\nc', '=a -b +x =c'],
    ['a\na\nb', 'a\nb', '=a -a =b'],
  ])('%j → %j', (before, after, told) => {
    const marks = { same: '=', added: '+', removed: '-', 'left-out': '' };
    expect(
      linesChanged(before, after)
        .map(({ kind, text }) => `${marks[kind]}${text}`)
        .join(' '),
    ).toBe(told);
  });

  it('far from a change are left out, and one line says so', () => {
    const before = Array.from({ length: 12 }, (_, index) => `line ${index}`);
    const told = linesNearChanges(linesChanged(before.join('\n'), before.with(6, 'other').join('\n')));
    expect(told.map(({ text }) => text)).toEqual(['…', ...before.slice(3, 7), 'other', ...before.slice(7, 10), '…']);
  });
});
