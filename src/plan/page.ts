import { HeyiError } from '../errors/heyi-error.ts';
import type { ModelType } from '../compose/model.ts';
import type { Argument } from './argument.ts';
import type { OrderTerm, Page, Value } from './plan.ts';

/** How many objects a list gives when nobody says. */
const DEFAULT_PAGE_SIZE: Value = { kind: 'literal', value: 50 };

export interface ListArguments {
  readonly where?: Argument | undefined;
  readonly orderBy?: Argument | undefined;
  readonly first?: Argument | undefined;
  readonly after?: Argument | undefined;
  readonly last?: Argument | undefined;
  readonly before?: Argument | undefined;
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

/** The order asked for, and the key at its end, so that no two rows tie. */
export function planOrder(type: ModelType, orderBy: Argument | undefined): readonly OrderTerm[] {
  const { keyColumn } = type.tables.get(type.anchor)!;
  const terms = new Map<string, OrderTerm>();
  for (const item of orderBy?.kind === 'items' ? orderBy.items : []) {
    const entries = item.kind === 'object' ? [...item.fields] : [];
    if (entries.length !== 1)
      throw new HeyiError('BAD_USER_INPUT', {
        argument: 'orderBy',
        expected: 'one field in each object, such as [{occurredAt: DESC}, {number: ASC}]',
        received: `${entries.length} fields in one object`,
      });
    const [name, direction] = entries[0]!;
    const field = type.fields.get(name);
    if (field?.kind !== 'column' || direction.kind !== 'leaf') continue;
    if (!terms.has(field.column))
      terms.set(field.column, {
        column: { name: field.column, scalar: field.scalar },
        index: undefined,
        direction: direction.known === 'DESC' ? 'DESC' : 'ASC',
        nullable: field.column !== keyColumn,
      });
  }
  if (!terms.has(keyColumn))
    terms.set(keyColumn, {
      column: { name: keyColumn, scalar: type.key.scalar },
      index: undefined,
      direction: 'ASC',
      nullable: false,
    });
  return [...terms.values()];
}
