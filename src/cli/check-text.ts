import { describeProblem } from '../errors/problem.ts';
import type { CheckResult } from './check-result.ts';

/** The result for a terminal: errors first, then warnings, each with its place and its remedy, and a line that counts. */
export function checkText({ compared, problems, unreachable, unconnected }: CheckResult): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const sections = [
    ...errors.map(describeProblem),
    ...warnings.map((warning) => describeProblem({ ...warning, wrong: `(warning) ${warning.wrong}` })),
    ...unreachable.map(
      ({ department, variable, reason }) => `  ${department}: its database (${variable}) cannot be reached: ${reason}`,
    ),
    ...unconnected.map(({ department, variable }) => `  ${department}: not compared; ${variable} names no database`),
  ];
  const counts = [
    counted(compared.length, 'department compared', 'departments compared'),
    counted(errors.length, 'error', 'errors'),
    counted(warnings.length, 'warning', 'warnings'),
    ...(unreachable.length > 0 ? [`${unreachable.length} not reached`] : []),
  ];
  return `${[...sections, counts.join(', ')].join('\n')}\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
