import type { Drift } from '../drift/drift.ts';
import type { Problem } from '../errors/problem.ts';

/** What `heyi check` found; with `--json` as it is. */
export interface CheckResult {
  /** Departments whose file was compared with their database. */
  readonly compared: readonly string[];
  /** Of the composition, or where a file and its database do not agree. */
  readonly problems: readonly (Problem & Pick<Drift, 'severity'> & Partial<Pick<Drift, 'department'>>)[];
  readonly unreachable: readonly (Unseen & { readonly reason: string })[];
  /** Departments for which no database is named. */
  readonly unconnected: readonly Unseen[];
}

interface Unseen {
  readonly department: string;
  /** The setting that names its database. */
  readonly variable: string;
}
