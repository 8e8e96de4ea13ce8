import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { misfits } from './misfits.ts';
import { mutations } from './mutations.ts';

test('every planted fault fits the sources as they are now', () => {
  expect(misfits(mutations, packageRoot)).toEqual([]);
});

test('a fault that fits nothing is told', () => {
  const [first] = mutations;
  expect(misfits([{ ...first!, find: 'text that stands nowhere' }], packageRoot)).toHaveLength(1);
});
