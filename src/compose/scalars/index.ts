import { AreaCodeScalar } from './area-code.ts';
import { CreditCodeScalar } from './credit-code.ts';
import { DateScalar } from './date.ts';
import { DateTimeScalar } from './date-time.ts';
import { IdNumberScalar } from './id-number.ts';
import type { ScalarBehaviour } from './text-scalar.ts';

/** The hub's own scalars, by name. `shared.graphql` describes them; here is how their values are read. */
export const scalars = {
  AreaCode: AreaCodeScalar,
  CreditCode: CreditCodeScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  IdNumber: IdNumberScalar,
} satisfies Record<string, ScalarBehaviour>;
