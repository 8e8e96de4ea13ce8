import type { Unit } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf } from './policy-context.ts';

/**
 * A unit that a rule or an account names is one of the departments in question, where they list theirs. A department that lists none may
 * name its units as it likes, but for those that another lists.
 */
export function refuseUnknownUnit(
  mapping: Mapping,
  line: number,
  code: string,
  units: ReadonlyMap<string, Unit>,
  departments: Iterable<string>,
): void {
  const among = new Set(departments);
  const own = [...units.values()].filter(({ department }) => among.has(department));
  const known = units.get(code);
  const isListed = new Set(own.map(({ department }) => department)).size === among.size;
  if (known === undefined ? !isListed : among.has(known.department)) return;
  const wrong = known === undefined ? `there is no unit "${code}"` : `the unit "${code}" is of ${known.department}`;
  mapping.report(line, wrong, oneOf(own.map((each) => each.code)));
}
