/** `owner` makes and fills the tables; `reader` can only read them, and only in its own database. */
export type DatabaseRole = 'owner' | 'reader';

/** The login of a role in PostgreSQL, for example `civil-affairs-reader`. Roles belong to the cluster, hence the prefix. */
export function loginOf(database: string, role: DatabaseRole): string {
  return `${database}-${role}`;
}
