import type { Plan, Step } from './plan.ts';

/**
 * A plan for people: each hop, the departments asked in it, and the statement of each step.
 *
 * @example
 * hop 1
 *   police                1 round trip
 *     [0] Person  people  list
 *         select "id_number" from "residents" …
 */
export function describePlan({ operation, steps, roundTrips }: Plan, statements: readonly string[]): string {
  const lines = [`${operation ?? '(anonymous)'}: ${roundTrips.length} round trip(s)`];
  const hops = [...new Set(roundTrips.map(({ hop }) => hop))].sort((a, b) => a - b);
  for (const hop of hops) {
    lines.push('', `hop ${hop}`);
    for (const trip of roundTrips.filter((each) => each.hop === hop)) {
      const after = trip.after.map((index) => roundTrips[index]!.department);
      lines.push(`  ${trip.department}${after.length === 0 ? '' : `  after ${[...new Set(after)].join(', ')}`}`);
      for (const id of trip.steps) lines.push(`    ${describeStep(steps[id]!)}`, `        ${statements[id]!}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function describeStep({ id, type, path, read }: Step): string {
  const keys = 'keys' in read && read.keys !== undefined ? read.keys : undefined;
  const from =
    keys === undefined
      ? ''
      : keys.kind === 'argument'
        ? `, key from argument ${keys.argument}`
        : `, keys from [${keys.step}]`;
  return `[${id}] ${type}  ${path.join('.')}  ${read.kind}${from}`;
}
