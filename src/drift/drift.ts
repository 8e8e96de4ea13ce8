import type { Problem } from '../errors/problem.ts';

/** 漂移. A place where a department's file and its database no longer agree. */
export interface Drift extends Problem {
  readonly department: string;
  /** An error is a wrong, a slow or no answer; a warning is what should be otherwise. */
  readonly severity: 'error' | 'warning';
}
