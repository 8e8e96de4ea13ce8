import { areaLevel } from '../values/area-code.ts';

/**
 * The areas that a principal serves, that which holds the area asked for in the first place. A row has to lie in one of them, in whatever
 * order they are tried; what belongs to the people of an area mostly lies in the same city, and the database stops at the first that
 * holds. Villages stay where they are: a plan compares them otherwise.
 */
export function nearestAreaFirst(scope: readonly string[], asked: string): readonly string[] {
  // Codes in their shortest form: an area's begins that of all that lies in it.
  const nearest = scope.findIndex((area) => areaLevel(area) !== 'village' && asked.startsWith(area));
  const first = scope.findIndex((area) => areaLevel(area) !== 'village');
  if (nearest <= first) return scope;
  const ordered = [...scope];
  ordered[first] = scope[nearest]!;
  ordered[nearest] = scope[first]!;
  return ordered;
}
