import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keySet } from '../../src/shape/key-set.ts';

const lists = fc.array(fc.array(fc.nat(12)), { maxLength: 3 });

it('holds what is in each list and in none of the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), lists, lists, (first, others, inNone) => {
      const inEach = [...others, first];
      const held = new Set(keySet(inEach, inNone));
      for (let key = 0; key <= 12; key += 1) {
        const wanted = inEach.every((list) => list.includes(key)) && !inNone.some((list) => list.includes(key));
        expect(held.has(key)).toBe(wanted);
      }
    }),
  );
});
