import type { Argument } from './argument.ts';

// A row of which another department says nothing has no value there, and a count of 0. Whether a filter holds for that decides
// which keys are sought: those for which it holds, or those for which it does not.

type Filter = Argument & { readonly kind: 'object' };

/** Whether all operators of a filter hold for an empty value. */
export function holdsForNull({ fields }: Filter): boolean {
  return [...fields].every(([operator, argument]) => {
    if (argument.kind === 'null') return operator === 'eq';
    return argument.kind !== 'leaf' || operator === 'ne' || operator === 'notIn';
  });
}

/** Whether all operators of a filter on a number hold for 0. The signs of variables shape the plan, see `structure.ts`. */
export function holdsForZero({ fields }: Filter): boolean {
  return [...fields].every(([operator, argument]) => {
    if (argument.kind === 'null') return operator === 'ne';
    if (argument.kind !== 'leaf') return true;
    const { known } = argument;
    const items = (Array.isArray(known) ? known : [known]) as readonly unknown[];
    const [value] = items as readonly number[];
    switch (operator) {
      case 'eq':
        return value === 0;
      case 'ne':
        return value !== 0;
      case 'in':
        return items.includes(0);
      case 'notIn':
        return !items.includes(0);
      case 'lt':
        return value! > 0;
      case 'lte':
        return value! >= 0;
      case 'gt':
        return value! < 0;
      case 'gte':
        return value! <= 0;
      default:
        throw new Error(`Whether ${operator} holds for 0 is not known`);
    }
  });
}
