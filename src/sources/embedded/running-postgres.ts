import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseRunPlan } from './choose-run-plan.ts';
import { loginOf, type DatabaseRole } from './database-role.ts';
import { findPrograms } from './find-programs.ts';
import { openPasswords } from './passwords.ts';
import { shortFolder } from './short-folder.ts';
import type { EmbeddedConnection } from './start-embedded-postgres.ts';

/**
 * How to reach the databases of an embedded PostgreSQL that another hub of this machine runs on the folder, to read them where nobody
 * says more: a command need not have the demo stopped. Whether a database is there shows when it is connected to.
 */
export async function runningPostgres(
  folder: string,
  role: DatabaseRole = 'reader',
): Promise<(database: string) => EmbeddedConnection> {
  const { home } = await chooseRunPlan(await findPrograms(), await realpath(folder));
  const passwordOf = await openPasswords(home, true);
  const host = join(await shortFolder(home), 'socket');
  return (database) => {
    const user = loginOf(database, role);
    return { host, port: 5432, user, password: passwordOf(user), database, ssl: false };
  };
}
