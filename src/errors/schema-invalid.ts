import { HeyiError } from './heyi-error.ts';
import { describeProblem, type Problem } from './problem.ts';

/** All problems of a start-up in one error, so that an engineer mends them in one go. */
export function schemaInvalid(problems: readonly Problem[]): HeyiError {
  return new HeyiError('SCHEMA_INVALID', {
    count: problems.length,
    problems: problems.map(describeProblem).join('\n'),
  });
}
