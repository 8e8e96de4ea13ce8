/**
 * The questions of crossing.ts by SQL written by hand, without permissions: `two-step` asks each department for what it holds and passes keys
 * on, as an application would; `fdw` asks one database, in which the others' tables are foreign ones, in one statement.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

type Row = readonly (string | number | null)[];
type Answer = (area: string) => Promise<unknown>;

const [, , way, port] = process.argv;
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pools = new Map<string, pg.Pool>();
const ask = async (department: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
  const variable = way === 'fdw' ? 'FDW_URL' : `HEYI_SOURCE_${department.toUpperCase()}_URL`;
  let pool = pools.get(variable);
  if (pool === undefined)
    pools.set(variable, (pool = new pg.Pool({ connectionString: process.env[variable]!, max: 4 })));
  const { rows } = await pool.query<Row[]>({ text, values: [...values], rowMode: 'array' } as never);
  return rows as unknown as readonly Row[];
};
const ends = (area: string) => [area.padEnd(12, '0'), String(Number(area) + 1).padEnd(12, '0')];
const people = (rows: readonly Row[]) => rows.map(([idNumber, name]) => ({ idNumber, name }));
const groups = (counts: readonly (readonly [string | null, number])[]) => ({
  mediationsAggregate: [...counts]
    .sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))
    .map(([category, count]) => ({
      key: { through: { dispute: { through: { petitions: { category } } } } },
      count,
    })),
});

const OF_AREA = 'area_code >= $1 and area_code < $2';

const twoStep: Readonly<Record<string, Answer>> = {
  async condition(area) {
    const [repeated, sued] = await Promise.all([
      ask(
        'petition',
        'select petitioner_id_number from petitions where petitioner_id_number is not null group by 1 having count(*) >= 2',
      ),
      ask(
        'court',
        `select distinct plaintiff_id_number from cases where status = 'OPEN' and plaintiff_id_number is not null`,
      ),
    ]);
    const open = new Set(sued.map(([key]) => key));
    const keys = repeated.map(([key]) => key).filter((key) => open.has(key));
    const [[count], rows] = await Promise.all([
      ask('police', `select count(*) from residents where ${OF_AREA} and id_number = any($3)`, [...ends(area), keys]),
      ask(
        'police',
        `select id_number, name from residents where ${OF_AREA} and id_number = any($3) order by id_number limit 20`,
        [...ends(area), keys],
      ),
    ]);
    return { people: { totalCount: count![0], nodes: people(rows) } };
  },
  async order(area) {
    const residents = await ask('police', `select id_number from residents where ${OF_AREA}`, ends(area));
    const keys = residents.map(([key]) => key as string);
    const counted = await ask(
      'petition',
      'select petitioner_id_number, count(*) from petitions where petitioner_id_number = any($1) group by 1',
      [keys],
    );
    const counts = new Map(counted.map(([key, count]) => [key as string, count as number]));
    keys.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1));
    const first = keys.slice(0, 20);
    const names = new Map(
      (await ask('police', 'select id_number, name from residents where id_number = any($1)', [first])).map(
        ([key, name]) => [key, name],
      ),
    );
    return { people: { nodes: first.map((idNumber) => ({ idNumber, name: names.get(idNumber) })) } };
  },
  async group(area) {
    const disputes = await ask(
      'justice',
      `select dispute_code, count(*) from mediations where ${OF_AREA} group by 1`,
      ends(area),
    );
    const keys = disputes.map(([key]) => key).filter((key) => key !== null);
    const [known, petitions] = await Promise.all([
      ask('grid', 'select code from disputes where code = any($1)', [keys]),
      ask('petition', 'select distinct dispute_code, category from petitions where dispute_code = any($1)', [keys]),
    ]);
    const exists = new Set(known.map(([key]) => key));
    const categories = new Map<unknown, string[]>();
    for (const [key, category] of petitions) categories.set(key, [...(categories.get(key) ?? []), category as string]);
    const counts = new Map<string | null, number>();
    for (const [key, count] of disputes)
      for (const category of (exists.has(key) ? categories.get(key) : undefined) ?? [null])
        counts.set(category, (counts.get(category) ?? 0) + (count as number));
    return groups([...counts]);
  },
};

const fdw: Readonly<Record<string, Answer>> = {
  async condition(area) {
    const joined = `from police.residents r
      join (select petitioner_id_number as key from petition.petitions group by 1 having count(*) >= 2) p on p.key = r.id_number
      where ${OF_AREA} and r.id_number in (select plaintiff_id_number from court.cases where status = 'OPEN')`;
    const [[count], rows] = await Promise.all([
      ask('fdw', `select count(*) ${joined}`, ends(area)),
      ask('fdw', `select r.id_number, r.name ${joined} order by 1 limit 20`, ends(area)),
    ]);
    return { people: { totalCount: count![0], nodes: people(rows) } };
  },
  async order(area) {
    const rows = await ask(
      'fdw',
      `select r.id_number, r.name from police.residents r
       left join (select petitioner_id_number as key, count(*) as count from petition.petitions group by 1) p on p.key = r.id_number
       where ${OF_AREA} order by coalesce(p.count, 0) desc, r.id_number limit 20`,
      ends(area),
    );
    return { people: { nodes: people(rows) } };
  },
  async group(area) {
    const rows = await ask(
      'fdw',
      `select p.category, count(*) from justice.mediations m
       left join grid.disputes d on d.code = m.dispute_code
       left join (select distinct dispute_code, category from petition.petitions where dispute_code is not null) p on p.dispute_code = d.code
       where m.area_code >= $1 and m.area_code < $2 group by 1`,
      ends(area),
    );
    return groups(rows.map(([category, count]) => [category as string | null, count as number]));
  },
};

const ways: Readonly<Record<string, Answer>> = way === 'fdw' ? fdw : twoStep;
createServer((request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { area } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { area?: string };
    const answer = ways[request.url!.slice(1)];
    if (answer === undefined || area === undefined) return response.writeHead(200).end('{}');
    return void answer(area).then(
      (data) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(port), '127.0.0.1');
