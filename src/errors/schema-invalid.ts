import { HeyiError } from './heyi-error.ts';
import { describeProblem, type Problem } from './problem.ts';

/** All problems of a start-up in one error, so that an engineer mends them in one go. `cause` is for the log alone. */
export function schemaInvalid(problems: readonly Problem[], options?: ErrorOptions): HeyiError {
  const values = { count: problems.length, problems: problems.map(describeProblem).join('\n') };
  return new HeyiError('SCHEMA_INVALID', values, options);
}
