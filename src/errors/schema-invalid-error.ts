import { HeyiError } from './heyi-error.ts';
import { describeProblem, type Problem } from './problem.ts';

/**
 * SCHEMA_INVALID: all problems of a start-up in one error, so that an engineer mends them in one go. `problems` are the same
 * as data. `cause` is for the log alone.
 */
export class SchemaInvalidError extends HeyiError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const values = { count: problems.length, problems: problems.map(describeProblem).join('\n') };
    super('SCHEMA_INVALID', values, options);
    this.name = 'SchemaInvalidError';
    this.problems = problems;
  }
}
