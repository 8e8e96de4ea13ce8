/**
 * Path and values of the first place where two JSON values differ, undefined when they are equal. The order of an object's
 * members counts: GraphQL prescribes it.
 *
 * @example findDifference({ a: [1, 2] }, { a: [1, 3] }) // 'data.a[1]: 2 against 3'
 */
export function findDifference(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path}: ${one.length} elements against ${other.length}`;
    return firstOf(one.map((element, place) => () => findDifference(element, other[place], `${path}[${place}]`)));
  }
  if (isRecord(one) && isRecord(other)) {
    const [names, otherNames] = [Object.keys(one), Object.keys(other)];
    if (names.join() !== otherNames.join()) return `${path}: {${names.join(', ')}} against {${otherNames.join(', ')}}`;
    return firstOf(names.map((name) => () => findDifference(one[name], other[name], `${path}.${name}`)));
  }
  return one === other ? undefined : `${path}: ${JSON.stringify(one)} against ${JSON.stringify(other)}`;
}

function firstOf(comparisons: readonly (() => string | undefined)[]): string | undefined {
  for (const compare of comparisons) {
    const difference = compare();
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
