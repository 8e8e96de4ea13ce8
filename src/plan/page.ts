import { HeyiError } from '../errors/heyi-error.ts';
import type { Argument } from './argument.ts';
import type { Page, Value } from './plan.ts';

/** How many objects a list gives when nobody says. */
const DEFAULT_PAGE_SIZE: Value = { kind: 'literal', value: 50 };

export interface ListArguments {
  readonly where?: Argument | undefined;
  readonly orderBy?: Argument | undefined;
  readonly first?: Argument | undefined;
  readonly after?: Argument | undefined;
  readonly last?: Argument | undefined;
  readonly before?: Argument | undefined;
  readonly search?: Argument | undefined;
}

/** @throws BAD_USER_INPUT when both `first` and `last` are given: no page starts at both ends. */
export function planPage({ first, last, after, before }: ListArguments, probe: boolean): Page {
  if (first?.kind === 'leaf' && last?.kind === 'leaf')
    throw new HeyiError('BAD_USER_INPUT', { argument: 'last', expected: 'either "first" or "last"', received: 'both' });
  const backwards = last?.kind === 'leaf';
  const size = backwards ? last.value : first?.kind === 'leaf' ? first.value : DEFAULT_PAGE_SIZE;
  return {
    argument: backwards ? 'last' : 'first',
    size,
    after: after?.kind === 'leaf' ? after.value : undefined,
    before: before?.kind === 'leaf' ? before.value : undefined,
    probe,
  };
}
