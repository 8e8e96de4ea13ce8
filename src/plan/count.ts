import type { Column } from './column.ts';

/** How many rows a group has. */
export const COUNT: Column = { name: 'count', scalar: 'Int', derived: { kind: 'measure', measure: { kind: 'count' } } };
