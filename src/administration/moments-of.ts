import type { Period, Policy } from '../permissions/policy/policy.ts';

const MOST = 20;

/**
 * When, after a moment, something begins or ends by one policy that does not by another: what a change does only then. The first of them, in
 * order; none where all that it does it does at once.
 */
export function momentsOf(before: Policy, after: Policy, at: Date): readonly Date[] {
  const [old, young] = [before, after].map(instantsIn) as [ReadonlyMap<number, number>, ReadonlyMap<number, number>];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((instant) => instant > at.getTime() && old.get(instant) !== young.get(instant))
    .sort((one, other) => one - other)
    .slice(0, MOST)
    .map((instant) => new Date(instant));
}

/** How many periods begin or end at each instant. */
function instantsIn({ grants, assignments, denials, seals }: Policy): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const periods: readonly Period[] = [...grants, ...assignments, ...denials, ...seals];
  for (const instant of periods.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite))
    counts.set(instant, (counts.get(instant) ?? 0) + 1);
  return counts;
}
