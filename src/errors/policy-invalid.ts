import { HeyiError } from './heyi-error.ts';
import { describeProblem, type Problem } from './problem.ts';

/** All problems of a policy in one error, so that whoever keeps it mends them in one go. `cause` is for the log alone. */
export function policyInvalid(problems: readonly Problem[], options?: ErrorOptions): HeyiError {
  const values = { count: problems.length, problems: problems.map(describeProblem).join('\n') };
  return new HeyiError('POLICY_INVALID', values, options);
}
