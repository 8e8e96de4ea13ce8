import pg from 'pg';

const DEPARTMENTS = ['police', 'petition', 'court', 'justice', 'grid'];

/**
 * One database in which the tables of a demo city's departments are foreign ones of `postgres_fdw`, with statistics of the remote tables as
 * its documentation advises.
 *
 * @returns its URL
 */
export async function prepareForeignTables(postgresUrl: string, scale: number): Promise<string> {
  const prefix = `heyi_bench_center_${String(scale).replace('.', '_')}_`;
  const name = `${prefix}fdw`;
  const server = new pg.Client({ connectionString: postgresUrl });
  await server.connect();
  await server.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await server.query(`create database ${pg.escapeIdentifier(name)}`);
  await server.end();
  const url = new URL(postgresUrl);
  const { hostname, port, username, password } = url;
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('create extension postgres_fdw');
  for (const department of DEPARTMENTS) {
    const options = {
      host: hostname,
      port,
      dbname: `${prefix}${department}`,
      use_remote_estimate: 'true',
      fetch_size: '10000',
    };
    await client.query(`create server ${department} foreign data wrapper postgres_fdw options (${optionsOf(options)})`);
    await client.query(
      `create user mapping for current_user server ${department} options (${optionsOf({ user: username, ...(password && { password }) })})`,
    );
    await client.query(`create schema ${department}`);
    await client.query(`import foreign schema public from server ${department} into ${department}`);
  }
  await client.end();
  return url.href;
}

function optionsOf(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name === 'user' ? '"user"' : name} ${pg.escapeLiteral(value)}`)
    .join(', ');
}
