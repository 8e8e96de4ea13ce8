/**
 * THE FLOOR. FROZEN: this file must not change. Every published ratio is against it, so a change makes all earlier figures
 * incomparable. If it must be corrected after all, say so in bench/README.md and measure every contestant anew.
 *
 * The least work that answers the four questions: a `node:http` handler written by hand, `pg` with named statements, rows
 * as arrays, departments in parallel, one JSON.stringify. No GraphQL, no permissions, no ledger. `POST /q1` … `/q4` with
 * the variables as JSON answers with the body that the GraphQL question has: `{"data":{…}}`.
 *
 * Plain: a pool of eight connections per department. With `--pipelined`: two pipelining connections per department.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

type Row = readonly (string | null)[];
type Cell = string | null | undefined;
type Ask = (statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>;

interface Statement {
  readonly name: string;
  readonly text: string;
  /** `ranged` statements search an area; `keyed` ones go by key and are the only ones for which a generic plan is forced. */
  readonly kind: 'ranged' | 'keyed';
}

const pipelined = process.argv.includes('--pipelined');
const port = Number(process.env['PORT']);

// ── Departments ───────────────────────────────────────────────────────────────────────────────────────────────────────

const raw = { getTypeParser: () => (value: string) => value };

function configuration(department: string, settings: string): pg.PoolConfig {
  const variable = `HEYI_SOURCE_${department}_URL`;
  const url = process.env[variable];
  if (url === undefined) throw new Error(`${variable} is not set.`);
  const options = `-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c jit=off ${settings}`;
  return { connectionString: url, types: raw, options };
}

interface Connection {
  query(
    config: pg.QueryArrayConfig,
    callback: (error: Error | null | undefined, result: { rows: unknown }) => void,
  ): void;
}

function askOn(next: () => Connection): Ask {
  return ({ name, text }, values) =>
    new Promise((resolve, reject) => {
      next().query({ name, text, values: values as unknown[], rowMode: 'array' }, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows as readonly Row[]);
      });
    });
}

async function connectPooled(department: string): Promise<Ask> {
  const pool = new pg.Pool({ ...configuration(department, ''), max: 8, idleTimeoutMillis: 0 });
  await pool.query('select 1');
  return askOn(() => pool);
}

/** Where a department serves both kinds, one connection is for areas and one for keys; otherwise both are for keys. */
async function connectPipelined(department: string, serves: 'keys' | 'areas and keys'): Promise<Ask> {
  const connect = async (settings: string) => {
    const client = new pg.Client({ ...configuration(department, settings), pipeline: true });
    await client.connect();
    return client as unknown as Connection;
  };
  const keyed = await connect('-c plan_cache_mode=force_generic_plan');
  const other = await connect(serves === 'keys' ? '-c plan_cache_mode=force_generic_plan' : '');
  if (serves === 'keys') {
    let turn = 0;
    return askOn(() => ((turn ^= 1) === 0 ? keyed : other));
  }
  const askKeyed = askOn(() => keyed);
  const askRanged = askOn(() => other);
  return (statement, values) => (statement.kind === 'keyed' ? askKeyed : askRanged)(statement, values);
}

function connect(department: string, serves: 'keys' | 'areas and keys'): Promise<Ask> {
  return pipelined ? connectPipelined(department, serves) : connectPooled(department);
}

const [police, justice, petition, court, civilAffairs, grid] = await Promise.all([
  connect('POLICE', 'areas and keys'),
  connect('JUSTICE', 'keys'),
  connect('PETITION', 'areas and keys'),
  connect('COURT', 'keys'),
  connect('CIVIL_AFFAIRS', 'keys'),
  connect('GRID', 'areas and keys'),
]);

// ── Statements ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface MatterStatements {
  readonly ofOne: Statement;
  /** The last column is the place of the parent in the array of keys, from 1. */
  readonly ofEach: Statement;
}

function matterStatements(table: string, columns: readonly string[], key: string): MatterStatements {
  const list = columns.join(', ');
  const outer = columns.map((column) => `m.${column}`).join(', ');
  return {
    ofOne: keyed(`${table}_of_one`, `select ${list} from ${table} where ${key} = $1 order by id limit 5`),
    ofEach: keyed(
      `${table}_of_each`,
      `select ${outer}, k.n from unnest($1::text[]) with ordinality k(key, n) cross join lateral ` +
        `(select ${list} from ${table} where ${key} = k.key order by id limit 5) m`,
    ),
  };
}

function keyed(name: string, text: string): Statement {
  return { name, text, kind: 'keyed' };
}

/**
 * The first rows of an area by key. `offset 0` keeps order and limit out of the search: without it a generic plan walks the
 * primary key until enough rows of the area have turned up (4 ms for a town's residents, 53 ms for a village's events,
 * against 0.3), and for Q1 PostgreSQL's own choice between plans takes it, because its estimate is the lower one.
 */
function inArea(table: string, columns: readonly string[], key: string, limit: number): Statement {
  const list = columns.join(', ');
  const rows = `select ${list} from ${table} where area_code >= $1 and area_code < $2 offset 0`;
  const text = `select ${list} from (${rows}) area order by ${key} limit ${limit}`;
  return { name: `${table}_in_area`, text, kind: 'ranged' };
}

const statements = {
  incidents: matterStatements('incidents', ['id', 'number', 'category', 'occurred_at'], 'reporter_id_number'),
  courtCases: matterStatements('cases', ['id', 'number', 'cause', 'status'], 'plaintiff_id_number'),
  petitions: matterStatements('petitions', ['id', 'number', 'category', 'received_at'], 'petitioner_id_number'),
  mediations: matterStatements('mediations', ['id', 'number', 'category', 'status'], 'party_id_number'),
  allowances: matterStatements('allowances', ['id', 'kind', 'amount', 'starts_on'], 'recipient_id_number'),
  gridEvents: matterStatements('grid_events', ['id', 'number', 'kind', 'reported_at'], 'person_id_number'),
  areaNames: keyed('area_names', 'select code, name from areas where code = any($1)'),
  resident: keyed('resident', 'select name, birth_date, phone from residents where id_number = $1'),
  residentNames: keyed('resident_names', 'select id_number, name from residents where id_number = any($1)'),
  residentsOfArea: inArea('residents', ['id_number', 'name', 'phone', 'area_code'], 'id_number', 50),
  gridEventsOfArea: inArea(
    'grid_events',
    ['id', 'number', 'kind', 'status', 'reported_at', 'person_id_number'],
    'id',
    100,
  ),
  petitionsOfArea: inArea('petitions', ['id', 'number', 'category', 'received_at', 'petitioner_id_number'], 'id', 30),
};

// ── Values and rows ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `2023-05-01 08:30:00+08`, as the session's time zone has it → `2023-05-01T08:30:00+08:00`. */
function dateTime(value: Cell): string | null {
  return value ? `${value.slice(0, 10)}T${value.slice(11, 19)}+08:00` : null;
}

const incident = (row: Row) => ({ id: row[0], number: row[1], category: row[2], occurredAt: dateTime(row[3]) });
const courtCase = (row: Row) => ({ id: row[0], number: row[1], cause: row[2], status: row[3] });
const petitionOf = (row: Row) => ({ id: row[0], number: row[1], category: row[2], receivedAt: dateTime(row[3]) });
const mediation = (row: Row) => ({ id: row[0], number: row[1], category: row[2], status: row[3] });
const allowance = (row: Row) => ({ id: row[0], kind: row[1], amount: Number(row[2]), startsOn: row[3] });
const gridEvent = (row: Row) => ({ id: row[0], number: row[1], kind: row[2], reportedAt: dateTime(row[3]) });

function listPerParent<Node>(rows: readonly Row[], parents: number, shape: (row: Row) => Node): { nodes: Node[] }[] {
  const lists: { nodes: Node[] }[] = [];
  for (let parent = 0; parent < parents; parent++) lists.push({ nodes: [] });
  for (const row of rows) lists[Number(row[4]) - 1]!.nodes.push(shape(row));
  return lists;
}

function nameByKey(rows: readonly Row[]): Map<Cell, Cell> {
  const names = new Map<Cell, Cell>();
  for (const row of rows) names.set(row[0], row[1]);
  return names;
}

function distinct(rows: readonly Row[], column: number): string[] {
  const keys = new Set<string>();
  for (const row of rows) {
    const key = row[column];
    if (key) keys.add(key);
  }
  return [...keys];
}

/** The codes of an area and all below it: `431302100` → from `431302100000` up to, not including, `431302101000`. */
function areaRange(code: string): [string, string] {
  return [code.padEnd(12, '0'), String(Number(code) + 1).padEnd(12, '0')];
}

// ── The four answers ──────────────────────────────────────────────────────────────────────────────────────────────────

async function q1({ area }: { area: string }): Promise<unknown> {
  const residents = await police(statements.residentsOfArea, areaRange(area));
  const keys = [residents.map((row) => row[0])];
  const [incidents, courtCases, petitions, mediations, allowances, gridEvents, areas] = await Promise.all([
    police(statements.incidents.ofEach, keys),
    court(statements.courtCases.ofEach, keys),
    petition(statements.petitions.ofEach, keys),
    justice(statements.mediations.ofEach, keys),
    civilAffairs(statements.allowances.ofEach, keys),
    grid(statements.gridEvents.ofEach, keys),
    civilAffairs(statements.areaNames, [distinct(residents, 3)]),
  ]);
  const count = residents.length;
  const incidentLists = listPerParent(incidents, count, incident);
  const courtCaseLists = listPerParent(courtCases, count, courtCase);
  const petitionLists = listPerParent(petitions, count, petitionOf);
  const mediationLists = listPerParent(mediations, count, mediation);
  const allowanceLists = listPerParent(allowances, count, allowance);
  const gridEventLists = listPerParent(gridEvents, count, gridEvent);
  const areaNames = nameByKey(areas);
  const nodes = residents.map((row, place) => ({
    idNumber: row[0],
    name: row[1],
    phone: row[2],
    area: { name: areaNames.get(row[3]) },
    incidents: incidentLists[place],
    courtCases: courtCaseLists[place],
    petitions: petitionLists[place],
    mediations: mediationLists[place],
    allowances: allowanceLists[place],
    gridEvents: gridEventLists[place],
  }));
  return { people: { nodes } };
}

async function q2({ idNumber }: { idNumber: string }): Promise<unknown> {
  const key = [idNumber];
  const [[resident], incidents, courtCases, petitions, mediations, allowances, gridEvents] = await Promise.all([
    police(statements.resident, key),
    police(statements.incidents.ofOne, key),
    court(statements.courtCases.ofOne, key),
    petition(statements.petitions.ofOne, key),
    justice(statements.mediations.ofOne, key),
    civilAffairs(statements.allowances.ofOne, key),
    grid(statements.gridEvents.ofOne, key),
  ]);
  if (resident === undefined) return { person: null };
  return {
    person: {
      name: resident[0],
      birthDate: resident[1],
      phone: resident[2],
      incidents: { nodes: incidents.map(incident) },
      courtCases: { nodes: courtCases.map(courtCase) },
      petitions: { nodes: petitions.map(petitionOf) },
      mediations: { nodes: mediations.map(mediation) },
      allowances: { nodes: allowances.map(allowance) },
      gridEvents: { nodes: gridEvents.map(gridEvent) },
    },
  };
}

async function q3({ area }: { area: string }): Promise<unknown> {
  const events = await grid(statements.gridEventsOfArea, areaRange(area));
  const names = nameByKey(await police(statements.residentNames, [distinct(events, 5)]));
  const nodes = events.map((row) => ({
    id: row[0],
    number: row[1],
    kind: row[2],
    status: row[3],
    reportedAt: dateTime(row[4]),
    person: row[5] ? { idNumber: row[5], name: names.get(row[5]) ?? null } : null,
  }));
  return { gridEvents: { nodes } };
}

async function q4({ area }: { area: string }): Promise<unknown> {
  const petitions = await petition(statements.petitionsOfArea, areaRange(area));
  const keys = distinct(petitions, 4);
  const [residents, courtCases] = await Promise.all([
    police(statements.residentNames, [keys]),
    court(statements.courtCases.ofEach, [keys]),
  ]);
  const names = nameByKey(residents);
  const lists = listPerParent(courtCases, keys.length, courtCase);
  const personByKey = new Map<Cell, unknown>();
  for (const [place, key] of keys.entries()) {
    personByKey.set(key, { name: names.get(key) ?? null, courtCases: lists[place] });
  }
  const nodes = petitions.map((row) => ({
    id: row[0],
    number: row[1],
    category: row[2],
    receivedAt: dateTime(row[3]),
    person: personByKey.get(row[4]) ?? null,
  }));
  return { petitions: { nodes } };
}

// ── HTTP ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Answer = (variables: { area: string; idNumber: string }) => Promise<unknown>;

const answers = new Map<string | undefined, Answer>([
  ['/q1', q1],
  ['/q2', q2],
  ['/q3', q3],
  ['/q4', q4],
]);

function send(response: ServerResponse, status: number, body: string): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
  response.end(body);
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const answer = answers.get(request.url);
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
    answer(JSON.parse(body) as Parameters<Answer>[0]).then(
      (data) => send(response, 200, JSON.stringify({ data })),
      (error: unknown) => {
        console.error(error);
        send(response, 500, '{"errors":[]}');
      },
    );
  });
}

createServer(handle).listen(port, '127.0.0.1');
