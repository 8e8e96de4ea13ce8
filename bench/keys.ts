import pg from 'pg';
import { departmentUrl } from './department-databases.ts';
import type { Question } from './questions.ts';

/** The keys that a question's requests take in turn: every town or village, or 5,000 people, in an order drawn by hash. */
export async function readKeys(postgresUrl: string, key: Question['key']): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: departmentUrl(postgresUrl, 'police') });
  await client.connect();
  try {
    const { rows } = await client.query<{ key: string }>(keyQueries[key]);
    return rows.map((row) => row.key);
  } finally {
    await client.end();
  }
}

const keyQueries: Readonly<Record<Question['key'], string>> = {
  city: `select distinct left(area_code, 4) as key from residents`,
  county: `select left(area_code, 6) as key from residents group by 1 order by md5(left(area_code, 6))`,
  town: `select left(area_code, 9) as key from residents group by 1 order by md5(left(area_code, 9))`,
  village: `select area_code as key from residents group by 1 order by md5(area_code)`,
  person: `select id_number as key from residents order by md5(id_number) limit 5000`,
};
