/** Where PostgreSQL's files are and as whom it runs. */
export interface RunPlan {
  /** The folder with `bin`, `lib` and `share`. */
  readonly programs: string;
  /** The folder that keeps the cluster, the secret and the log. */
  readonly home: string;
  /** The user for the processes and the cluster's files; undefined for the hub's own. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
  /** Words put before each program, for example `unshare -U --`. */
  readonly prefix: readonly string[];
  /** For the log: `as an ordinary user`. */
  readonly description: string;
}

/** The whole environment of PostgreSQL's processes: a `PGDATA` or `PGOPTIONS` of the operator must not reach them. */
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' } as const;
