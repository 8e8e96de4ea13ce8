import fc from 'fast-check';
import type { Given } from './operation.ts';

/** How a value is given: mostly as a literal, to which failures shrink. */
export const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 10, arbitrary: fc.constant('literal' as const) },
  { weight: 7, arbitrary: fc.constant('variable' as const) },
  { weight: 1, arbitrary: fc.constant('default' as const) },
  { weight: 1, arbitrary: fc.constant('absent' as const) },
);

/** The same where a value must be there. */
export const givenForSure: fc.Arbitrary<Given> = given.map((way) => (way === 'absent' ? 'variable' : way));
