import pg from 'pg';
import { databaseName, urlOfDatabase } from './department-databases.ts';

/**
 * A police database of its own with so many residents: the benchmark's, and more in the same villages, whose numbers are valid. Built once.
 * About 400 bytes of disk a resident, indexes included, and three minutes for ten million.
 */
export async function prepareResidents(
  postgresUrl: string,
  residents: number,
  say: (line: string) => void,
): Promise<string> {
  const database = `${databaseName('police')}_${residents}`;
  const url = urlOfDatabase(postgresUrl, database);
  await onDatabase(postgresUrl, async (server) => {
    const { rows } = await server.query<{ comment: string | null }>(
      `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`,
      [database],
    );
    if (rows[0]?.comment === String(residents)) return;
    const started = performance.now();
    await server.query(`drop database if exists ${database} with (force)`);
    await server.query(`create database ${database} template ${databaseName('police')}`);
    await onDatabase(url, (client) => addResidents(client, residents));
    await server.query(`comment on database ${database} is '${residents}'`);
    say(`built ${database} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  });
  return url;
}

async function addResidents(client: pg.Client, residents: number): Promise<void> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from residents');
  const present = rows[0]!.count;
  if (present < residents) {
    await client.query('drop index residents_area, residents_name, residents_phone');
    // The body of data.ts's numbers and their check digit (ISO 7064 MOD 11-2), the sum written out: ten times sooner.
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.map((weight, place) => `substr(body, ${place + 1}, 1)::int * ${weight}`).join(' + ');
    await client.query(`
      insert into residents (id_number, name, sex, birth_date, phone, address, area_code)
      select body || substr('10X98765432', (${sum}) % 11 + 1, 1), '王' || n % 1000, 'MALE', date '1940-01-01' + (n % 25000)::int,
             '100' || lpad(n::text, 8, '0'), '测试路' || n || '号', area
      from (select n, area, '431398' || to_char(date '1940-01-01' + (n % 25000)::int, 'YYYYMMDD') || lpad((1 + n / 25000)::text, 3, '0') as body
            from generate_series(${present}, ${residents - 1}) n
            join (select row_number() over () - 1 as place, area_code as area from residents group by area_code) villages
              on villages.place = n % (select count(distinct area_code) from residents)) numbered`);
    await client.query('create index residents_area on residents (area_code, id_number)');
    await client.query('create index residents_name on residents (name, id_number)');
    await client.query('create index residents_phone on residents (phone)');
  }
  await client.query('vacuum analyze residents');
}

async function onDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
