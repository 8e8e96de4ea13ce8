/** The path of the first place where two answers differ, with what stands there; undefined where none does. Keys have an order. */
export function firstDifference(
  hub: unknown,
  oracle: unknown,
  path: readonly (string | number)[] = [],
): string | undefined {
  const at = path.join('.') || '(root)';
  if (isObject(hub) && isObject(oracle)) {
    const [hubKeys, oracleKeys] = [Object.keys(hub), Object.keys(oracle)];
    if (hubKeys.join('\n') !== oracleKeys.join('\n'))
      return `${at}: the hub has the keys ${hubKeys.join(', ')}; the oracle ${oracleKeys.join(', ')}`;
    for (const key of hubKeys) {
      const difference = firstDifference(hub[key], oracle[key], [...path, key]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (Array.isArray(hub) && Array.isArray(oracle)) {
    for (let index = 0; index < Math.max(hub.length, oracle.length); index += 1) {
      const difference = firstDifference(hub[index], oracle[index], [...path, index]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return Object.is(hub, oracle) ? undefined : `${at}: the hub says ${shown(hub)}; the oracle ${shown(oracle)}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
