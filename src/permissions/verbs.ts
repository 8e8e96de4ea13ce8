import type { Verb } from './decision.ts';

/** Every verb, in the order in which they are told. */
export const allVerbs: readonly Verb[] = [
  'read',
  'filter',
  'verify',
  'search',
  'sort',
  'group',
  'aggregate',
  'join',
  'export',
];

/** What is possible with a value that the hub alone can mask, after it was read: no database could compare it. */
export const verbsOfHashed: readonly Verb[] = ['read', 'verify', 'export'];
