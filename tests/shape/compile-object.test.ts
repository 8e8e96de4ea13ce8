import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/shape/answer-context.ts';
import { compileObject, type NamedValue } from '../../src/shape/compile-object.ts';

const context: AnswerContext = {
  rows: [],
  keyByEntity: {},
  hub: {},
  sealer: { isKey: () => true, seal: (_type, key) => key },
  pageSize: () => 50,
  sealCursor: () => '',
  bounded: () => ({ after: false, before: false }),
};
const constant = (name: string, value: string | null): NamedValue => ({ name, make: { kind: 'constant', value } });

describe('a compiled object', () => {
  it('holds constants, its key, cells of its row and what calls give', () => {
    const make = compileObject([
      constant('type', 'Person'),
      constant('refused', null),
      { name: 'id', make: { kind: 'key' } },
      { name: 'name', make: { kind: 'cell', index: 1 } },
      { name: 'all', make: { kind: 'call', make: (row, key, given) => [row, key, given] } },
    ]);
    expect(make(['a', 'Li'], 'k', context)).toEqual({
      type: 'Person',
      refused: null,
      id: 'k',
      name: 'Li',
      all: [['a', 'Li'], 'k', context],
    });
  });

  it('has its names in the order given', () => {
    const names = ['b', 'a', '_', 'Z', 'constructor'];
    expect(Object.keys(compileObject(names.map((name) => constant(name, '')))(undefined, null, context))).toEqual(
      names,
    );
  });

  it('calls each maker for its own field', () => {
    const call = (name: string): NamedValue => ({ name, make: { kind: 'call', make: () => name } });
    expect(compileObject([call('a'), constant('b', 'b'), call('c')])(undefined, null, context)).toEqual({
      a: 'a',
      b: 'b',
      c: 'c',
    });
  });

  it('is made anew each time', () => {
    const make = compileObject([constant('a', 'b')]);
    expect(make(undefined, null, context)).not.toBe(make(undefined, null, context));
  });

  it('may be empty', () => {
    expect(compileObject([])(undefined, null, context)).toEqual({});
  });

  it('keeps cells that are null, false, zero or empty as they are', () => {
    const make = compileObject([0, 1, 2, 3].map((index) => ({ name: `c${index}`, make: { kind: 'cell', index } })));
    expect(make([null, false, 0, ''], null, context)).toEqual({ c0: null, c1: false, c2: 0, c3: '' });
  });
});

describe('the name __proto__', () => {
  const made = compileObject([constant('__proto__', 'Li'), { name: 'a', make: { kind: 'key' } }])(
    undefined,
    'k',
    context,
  );

  it('is a name like any other', () => {
    expect(Object.keys(made)).toEqual(['__proto__', 'a']);
    expect(JSON.stringify(made)).toBe('{"__proto__":"Li","a":"k"}');
  });

  it('gives the object no other prototype', () => {
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });
});

describe('names and constants', () => {
  it.each(['a"b', "a'b", 'a\\', '\u2028', 'a\nb', '`${process}`', '/*', '"]: 0, "x": [0', '居民'])(
    'cannot break out of the text they are compiled into: %j',
    (text) => {
      const made = compileObject([constant(text, text)])(undefined, null, context);
      expect(Object.entries(made)).toEqual([[text, text]]);
    },
  );

  it('come back as they went in, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }).map((text) => `n${text}`)), (names) => {
        const made = compileObject(names.map((name) => constant(name, name)))(undefined, null, context);
        expect(Object.entries(made)).toEqual(names.map((name) => [name, name]));
      }),
    );
  });
});
