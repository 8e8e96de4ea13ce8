import type { Unit } from './policy.ts';

/** The units above one, the nearest first; in a circle, which the policy's reader refuses, each once. */
export function unitsAbove(units: ReadonlyMap<string, Unit>, code: string): readonly string[] {
  const above = new Set<string>();
  for (let next = units.get(code)?.parent; next !== undefined && !above.has(next); next = units.get(next)?.parent)
    above.add(next);
  return [...above];
}
