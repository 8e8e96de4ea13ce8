import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { repository } from './start-module.ts';

/**
 * The demo city of a scale in databases `heyi_bench_center_<scale>_…`, filled by `npx heyi seed` unless it is there already.
 *
 * @returns the settings with which a hub reads it
 */
export async function prepareCity(
  postgresUrl: string,
  scale: number,
  say: (line: string) => void,
): Promise<NodeJS.ProcessEnv> {
  const prefix = `heyi_bench_center_${String(scale).replace('.', '_')}_`;
  const marker = `${prefix}police`;
  const server = new pg.Client({ connectionString: postgresUrl });
  await server.connect();
  try {
    const { rows } = await server.query<{ settings: string | null }>(
      `select shobj_description(oid, 'pg_database') as settings from pg_database where datname = $1`,
      [marker],
    );
    let settings = rows[0]?.settings ?? undefined;
    if (settings === undefined) {
      const startedAt = performance.now();
      const words = ['seed', '--url', postgresUrl, '--prefix', prefix, '--scale', String(scale)];
      const { stdout } = await promisify(execFile)(process.execPath, ['bin/heyi.js', ...words], { cwd: repository });
      settings = stdout;
      for (const name of ['police', 'justice', 'petition', 'court', 'civil-affairs', 'grid'])
        await vacuum(postgresUrl, `${prefix}${name}`);
      // Written last: a city of which half is there is filled anew.
      await server.query(`comment on database ${pg.escapeIdentifier(marker)} is ${pg.escapeLiteral(settings)}`);
      say(`filled the city in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    }
    return Object.fromEntries(
      settings
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  } finally {
    await server.end();
  }
}

async function vacuum(postgresUrl: string, database: string): Promise<void> {
  const url = new URL(postgresUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}
