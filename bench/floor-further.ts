/**
 * The floor of the questions that came after the frozen four (floor.ts): the same style, a process of its own. `POST /q5` counts grid events by
 * county and month, `POST /q6` lists 5,000 petitions with the petitioner's name and the name of their village, two hops, `POST /q7` the
 * residents of a town with an open case and a petition: all of the town, then which of them the two other departments know, at once.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

type Row = readonly (string | null)[];
type Cell = string | null | undefined;
type Ask = (statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>;

interface Statement {
  readonly name: string;
  readonly text: string;
}

const pipelined = process.argv.includes('--pipelined');
const raw = { getTypeParser: () => (value: string) => value };

/** Plain: a pool of eight. Pipelined: one connection a department, which serves either areas or keys alone. */
async function connect(department: string, settings: string): Promise<Ask> {
  const url = process.env[`HEYI_SOURCE_${department}_URL`];
  if (url === undefined) throw new Error(`HEYI_SOURCE_${department}_URL is not set.`);
  const options = `-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c jit=off ${pipelined ? settings : ''}`;
  const configuration = { connectionString: url, types: raw, options };
  const client = pipelined
    ? new pg.Client({ ...configuration, pipeline: true })
    : new pg.Pool({ ...configuration, max: 4 });
  if (client instanceof pg.Client) await client.connect();
  return async ({ name, text }, values) =>
    (await client.query({ name, text, values: values as unknown[], rowMode: 'array' })).rows as readonly Row[];
}

const generic = '-c plan_cache_mode=force_generic_plan';
const [police, petition, civilAffairs, grid, court] = await Promise.all([
  connect('POLICE', generic),
  connect('PETITION', ''),
  connect('CIVIL_AFFAIRS', generic),
  connect('GRID', ''),
  connect('COURT', generic),
]);
// Pipelined, keys and areas each have a connection.
const [policeOfAreas, petitionOfKeys] = pipelined
  ? await Promise.all([connect('POLICE', ''), connect('PETITION', generic)])
  : [police, petition];

const statements = {
  events: {
    name: 'events_by_county_and_month',
    text:
      `select left(area_code, 6), date_trunc('month', reported_at)::date, count(*) from grid_events ` +
      `where area_code >= $1 and area_code < $2 group by 1, 2 order by 2, 1`,
  },
  petitions: {
    name: 'petitions_in_county',
    text:
      `select id, number, category, petitioner_id_number from ` +
      `(select id, number, category, petitioner_id_number from petitions where area_code >= $1 and area_code < $2 offset 0) found ` +
      `order by id limit 5000`,
  },
  residents: {
    name: 'residents_of_keys',
    text: 'select id_number, name, area_code from residents where id_number = any($1)',
  },
  residentsOfArea: {
    name: 'residents_of_area',
    text: 'select id_number, name from residents where area_code >= $1 and area_code < $2 order by id_number',
  },
  plaintiffs: {
    name: 'plaintiffs_of_open_cases',
    text: `select distinct plaintiff_id_number from cases where plaintiff_id_number = any($1) and status = 'OPEN'`,
  },
  petitioners: {
    name: 'petitioners_of_keys',
    text: 'select distinct petitioner_id_number from petitions where petitioner_id_number = any($1)',
  },
  areas: { name: 'areas_of_keys', text: 'select code, name from areas where code = any($1)' },
};

function areaRange(code: string): [string, string] {
  return [code.padEnd(12, '0'), String(Number(code) + 1).padEnd(12, '0')];
}

function distinct(rows: readonly Row[], column: number): string[] {
  const keys = new Set<string>();
  for (const row of rows) if (row[column]) keys.add(row[column]);
  return [...keys];
}

async function namesOfAreas(codes: readonly string[]): Promise<ReadonlyMap<Cell, Cell>> {
  return new Map((await civilAffairs(statements.areas, [codes])).map((row) => [row[0], row[1]]));
}

async function q5({ area }: { area: string }): Promise<unknown> {
  const rows = await grid(statements.events, areaRange(area));
  const names = await namesOfAreas(distinct(rows, 0).map((code) => code.padEnd(12, '0')));
  return {
    gridEventsAggregate: rows.map((row) => ({
      key: { area: { name: names.get(row[0]!.padEnd(12, '0')) }, reportedAt: row[1] },
      count: Number(row[2]),
    })),
  };
}

async function q6({ area }: { area: string }): Promise<unknown> {
  const petitions = await petition(statements.petitions, areaRange(area));
  const residents = await police(statements.residents, [distinct(petitions, 3)]);
  const names = await namesOfAreas(distinct(residents, 2));
  const personByKey = new Map<Cell, unknown>(
    residents.map((row) => [row[0], { name: row[1], area: { name: names.get(row[2]) ?? null } }]),
  );
  const nodes = petitions.map((row) => ({
    id: row[0],
    number: row[1],
    category: row[2],
    person: personByKey.get(row[3]) ?? null,
  }));
  return { petitions: { nodes } };
}

async function q7({ area }: { area: string }): Promise<unknown> {
  const residents = await policeOfAreas(statements.residentsOfArea, areaRange(area));
  const keys = residents.map((row) => row[0]);
  const [plaintiffs, petitioners] = await Promise.all([
    court(statements.plaintiffs, [keys]),
    petitionOfKeys(statements.petitioners, [keys]),
  ]);
  const sued = new Set(plaintiffs.map((row) => row[0]));
  const petitioned = new Set(petitioners.map((row) => row[0]));
  const nodes = residents
    .filter((row) => sued.has(row[0]) && petitioned.has(row[0]))
    .slice(0, 50)
    .map((row) => ({ idNumber: row[0], name: row[1] }));
  return { people: { nodes } };
}

const answers: Readonly<Record<string, (variables: { area: string }) => Promise<unknown>>> = {
  '/q5': q5,
  '/q6': q6,
  '/q7': q7,
};

function send(response: ServerResponse, status: number, body: string): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
  response.end(body);
}

createServer((request: IncomingMessage, response: ServerResponse) => {
  const answer = answers[request.url ?? ''];
  if (answer === undefined) {
    send(response, request.url === '/readyz' ? 200 : 404, '{}');
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    answer(JSON.parse(body) as { area: string }).then(
      (data) => send(response, 200, JSON.stringify({ data })),
      (error: unknown) => {
        console.error(error);
        send(response, 500, '{"errors":[]}');
      },
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
