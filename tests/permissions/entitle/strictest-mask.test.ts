import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictestMask } from '../../../src/permissions/entitle/strictest-mask.ts';
import type { Mask } from '../../../src/permissions/mask.ts';
import { propertyOptions } from './property-options.ts';

const mask: fc.Arbitrary<Mask | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('partial' as const), first: fc.nat(6), last: fc.nat(4) }),
  fc.record({ kind: fc.constant('constant' as const), text: fc.constantFrom('保密', '***') }),
  fc.constantFrom('town', 'year', 'hash', 'null').map((kind): Mask => ({ kind })),
);

/** What of a value a mask leaves, as a set of what is told. */
function leaves(each: Mask | undefined): ReadonlySet<string> {
  if (each === undefined)
    return new Set([
      'value',
      'town',
      'year',
      'equality',
      'null or not',
      ...characters('first', 18),
      ...characters('last', 18),
    ]);
  switch (each.kind) {
    case 'partial':
      return new Set(['null or not', ...characters('first', each.first), ...characters('last', each.last)]);
    case 'town':
    case 'year':
      return new Set(['null or not', each.kind]);
    case 'hash':
      return new Set(['null or not', 'equality']);
    case 'constant':
      return new Set(['null or not']);
    case 'null':
      return new Set();
  }
}

function characters(side: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, index) => `${side} ${String(index)}`);
}

const isSubset = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].every((each) => other.has(each));

describe('the strictest mask', () => {
  it('of one is itself, and of none is none', () => {
    fc.assert(
      fc.property(mask, (one) => {
        expect(strictestMask([one, one, undefined])).toEqual(one);
      }),
      propertyOptions,
    );
    expect(strictestMask([])).toBeUndefined();
  });

  it('tells nothing that any of them hides', () => {
    fc.assert(
      fc.property(fc.array(mask, { maxLength: 4 }), (masks) => {
        const left = leaves(strictestMask(masks));
        expect(masks.every((each) => isSubset(left, leaves(each)))).toBe(true);
      }),
      propertyOptions,
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(mask, { maxLength: 4 }), (masks) => {
        expect(strictestMask([...masks].reverse())).toEqual(strictestMask(masks));
      }),
      propertyOptions,
    );
  });

  it('is the same whichever two are joined first', () => {
    fc.assert(
      fc.property(mask, mask, mask, (one, other, third) => {
        expect(strictestMask([strictestMask([one, other]), third])).toEqual(
          strictestMask([one, strictestMask([other, third])]),
        );
      }),
      propertyOptions,
    );
  });

  it.each<readonly [readonly (Mask | undefined)[], Mask | undefined]>([
    [
      [
        { kind: 'partial', first: 3, last: 4 },
        { kind: 'partial', first: 6, last: 0 },
      ],
      { kind: 'partial', first: 3, last: 0, above: 7 },
    ],
    [[{ kind: 'partial', first: 3, last: 4 }, { kind: 'town' }], { kind: 'null' }],
    [[{ kind: 'hash' }, { kind: 'partial', first: 1, last: 1 }], { kind: 'null' }],
    [
      [
        { kind: 'constant', text: 'a' },
        { kind: 'constant', text: 'b' },
      ],
      { kind: 'null' },
    ],
    [[undefined, { kind: 'year' }], { kind: 'year' }],
  ])('of %j is %j', (masks, expected) => {
    expect(strictestMask(masks)).toEqual(expected);
  });
});
