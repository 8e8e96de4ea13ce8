import type { PlanOutline, StepOutline } from './outline-plan.ts';

/**
 * A plan for the terminal: its hops in the order of time; under each, the departments asked at once; under each of those, the
 * statements of the one round trip.
 *
 * @example
 * PeopleOfAnArea: 2 round trips in 2 hops, up to 100 rows, cost up to 190
 *
 * hop 1
 * └─ police
 *    └─ [0] Person list  people  ≤ 50 rows
 *       select "id_number" from "residents" …
 *
 * hop 2
 * └─ civil-affairs  after police
 *    └─ [1] Area lookup by [0]  people.area  ≤ 50 rows
 *       select …
 */
export function describePlan(
  { operation, rows, cost, roundTrips }: PlanOutline,
  statements: readonly string[],
): string {
  const hops = [...new Set(roundTrips.map(({ hop }) => hop))].sort((a, b) => a - b);
  const lines = [
    `${operation ?? '(anonymous)'}: ${roundTrips.length} round trip(s) in ${hops.length} hop(s), up to ${rows} rows, cost up to ${cost}`,
  ];
  for (const hop of hops) {
    lines.push('', `hop ${hop}`);
    branches(
      roundTrips.filter((trip) => trip.hop === hop),
      ({ department, after, steps }) => {
        const before = [...new Set(after.map((index) => roundTrips[index]!.department))];
        const ofSteps: string[] = [];
        branches(steps, (step) => [describeStep(step), statements[step.id]!], ofSteps);
        return [`${department}${before.length === 0 ? '' : `  after ${before.join(', ')}`}`, ...ofSteps];
      },
      lines,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Adds each item's lines as a branch of a tree. */
function branches<T>(items: readonly T[], linesOf: (item: T) => readonly string[], lines: string[]): void {
  items.forEach((item, index) => {
    const last = index === items.length - 1;
    linesOf(item).forEach((line, place) =>
      lines.push(`${place === 0 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '}${line}`),
    );
  });
}

function describeStep(step: StepOutline): string {
  const { id, path, rows, expected, insteadOf } = step;
  const about = expected === undefined ? '' : `  about ${expected} keys`;
  const when = insteadOf === undefined ? '' : `  only where [${insteadOf}] finds too many`;
  return `[${id}] ${whatIsRead(step)}${byWhichKeys(step)}  ${path}  ≤ ${rows} row${rows === 1 ? '' : 's'}${about}${when}`;
}

/** `Petition children`, `Petition count`. */
export function whatIsRead({ kind, type }: Pick<StepOutline, 'kind' | 'type'>): string {
  return `${type} ${kind}`;
}

function byWhichKeys({ keys }: StepOutline): string {
  if (keys === undefined) return '';
  return 'step' in keys ? ` by [${keys.step}]` : ` by ${keys.argument}`;
}
