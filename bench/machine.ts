import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import pg from 'pg';

/** What a reader must know to compare this run with another, as lines of a table. */
export type Machine = Readonly<Record<string, string>>;

export async function readMachine(postgresUrl: string): Promise<Machine> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  const asked = [
    'server_version',
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'shared_buffers',
    'max_connections',
  ];
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, current_setting(name) as setting from unnest($1::text[]) name`,
      [asked],
    );
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
    return {
      date: new Date().toISOString(),
      cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      memory: `${Math.round(totalmem() / 2 ** 20)} MiB`,
      system: `${platform()} ${release()} ${arch()}`,
      'load before the run': loadavg()
        .map((load) => load.toFixed(2))
        .join(' '),
      node: process.version,
      pg: packageVersion('pg'),
      postgres: settings.get('server_version') ?? 'unknown',
      ...Object.fromEntries(asked.slice(1).map((name) => [`postgres ${name}`, settings.get(name) ?? 'unknown'])),
    };
  } finally {
    await client.end();
  }
}

function packageVersion(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
