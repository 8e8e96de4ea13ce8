/**
 * What `center` answers for a city and its counties, by SQL and arithmetic written by hand: `POST /center` with the area and the indicators,
 * and `/ranked` with the rank of each figure. Every statement goes to a connection of its own, all at once; with `--pipelined`, a
 * department's go one after the other on its one connection. No GraphQL, no permissions, no catalogue of indicators:
 * the text says what the demo policy lets the account `center-city` count (no sealed case, no petition against its own department,
 * ranks among the cities that it serves). The year is 2023, where the demo's clock stands.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

type Row = readonly (string | number | null)[];

interface Statement {
  readonly name: string;
  readonly department: string;
  /** Of `area`, with the code in its first column, so long; `$1` and `$2` are the ends of the area's codes. */
  readonly text: string;
}

const NOW = (day: string) => `${day} >= '2023-01-01' and ${day} < '2024-01-01'`;
const LAST = (day: string) => `${day} >= '2022-01-01' and ${day} < '2023-01-01'`;
const BOTH = (day: string) => `${day} >= '2022-01-01' and ${day} < '2024-01-01'`;
const COUNTY = 'left(area_code, 6)';
const CITY = 'left(area_code, 4)';
const IN_AREA = 'area_code >= $1 and area_code < $2';
/** The cities of the province that the account serves. */
const SERVED = ['4302', '4313'];
const IN_SERVED = `(area_code >= '430200000000' and area_code < '430300000000' or area_code >= '431300000000' and area_code < '431400000000')`;

/** Shares of a table's rows within a year: a part and a whole, by conditions. */
function yearly(
  department: string,
  table: string,
  day: string,
  conditions: readonly string[],
  where = 'true',
): readonly Statement[] {
  const figures = (year: (day: string) => string) =>
    conditions.map((each) => `count(*) filter (where ${year(day)} and ${each})`).join(', ');
  const ranked = conditions.map((each) => `count(*) filter (where ${each})`).join(', ');
  return [
    {
      name: table,
      department,
      text: `select ${COUNTY}, ${figures(NOW)}, ${figures(LAST)} from ${table} where ${IN_AREA} and ${BOTH(day)} and ${where} group by 1 order by 1`,
    },
    {
      name: `${table} ranked`,
      department,
      text: `select ${CITY}, ${ranked} from ${table} where ${IN_SERVED} and ${NOW(day)} and ${where} group by 1`,
    },
  ];
}

const VISITS = '(select count(*) from petition_visits v where v.petition_id = petitions.id) <= 1';
const SUBSISTENCE = "kind = 'SUBSISTENCE' and status = 'ACTIVE'";
const distinct = (column: string, day: string) =>
  `count(distinct ${column}) filter (where ${day} < '2024-01-01'), count(distinct ${column}) filter (where ${day} < '2023-01-01')`;

const statements: readonly Statement[] = [
  ...yearly(
    'POLICE',
    'police_cases',
    'opened_at',
    ["kind = 'CRIMINAL'", "kind = 'PUBLIC_SECURITY'"],
    'sealed is not true',
  ),
  ...yearly('POLICE', 'incidents', 'occurred_at', ['response_seconds <= 300', 'response_seconds is not null']),
  ...yearly('POLICE', 'fraud_alerts', 'raised_at', ['in_time', 'in_time is not null']),
  ...yearly('GRID', 'grid_events', 'reported_at', ["status = 'CLOSED'", 'true']),
  ...yearly('GRID', 'inspections', 'inspected_at', ['rectified_on is not null', 'true'], 'hazardous'),
  ...yearly('JUSTICE', 'mediations', 'accepted_at', ["status = 'SUCCEEDED'", "status <> 'OPEN'"]),
  ...yearly(
    'PETITION',
    'petitions',
    'received_at',
    [VISITS, 'true'],
    "status = 'CLOSED' and accused_unit is distinct from 'grid'",
  ),
  ...yearly('PETITION', 'hotline_calls', 'called_at', ['satisfied', 'satisfied is not null']),
  ...yearly('COURT', 'cases', 'accepted_on', ['true'], "category in ('CIVIL', 'COMMERCIAL', 'ADMINISTRATIVE')"),
  {
    name: 'orders',
    department: 'GRID',
    text: `select ${COUNTY}, count(*) filter (where ${NOW('raised_at')} and overdue), count(*) filter (where ${NOW('raised_at')}),
      count(*) filter (where ${LAST('raised_at')} and overdue), count(*) filter (where ${LAST('raised_at')}),
      count(*) filter (where status = 'OPEN'), count(*) filter (where status = 'OPEN' and overdue)
      from orders where ${IN_AREA} and (${BOTH('raised_at')} or status = 'OPEN') group by 1 order by 1`,
  },
  {
    name: 'orders ranked',
    department: 'GRID',
    text: `select ${CITY}, count(*) filter (where overdue), count(*) from orders where ${IN_SERVED} and ${NOW('raised_at')} group by 1`,
  },
  {
    name: 'legal_service_requests',
    department: 'JUSTICE',
    text: `select ${COUNTY}, sum(loss_avoided) filter (where ${NOW('submitted_at')}), sum(loss_avoided) filter (where ${LAST('submitted_at')})
      from legal_service_requests where ${IN_AREA} and ${BOTH('submitted_at')} group by 1 order by 1`,
  },
  {
    name: 'legal_service_requests ranked',
    department: 'JUSTICE',
    text: `select ${CITY}, sum(loss_avoided) from legal_service_requests where ${IN_SERVED} and ${NOW('submitted_at')} group by 1`,
  },
  {
    name: 'centers',
    department: 'GRID',
    text: `select ${COUNTY}, count(*) filter (where grade in ('QUALIFIED', 'MODEL')), count(*),
      count(*) filter (where opened_on < '2023-01-01' and grade in ('QUALIFIED', 'MODEL')), count(*) filter (where opened_on < '2023-01-01')
      from centers where ${IN_AREA} and opened_on < '2024-01-01' group by 1 order by 1`,
  },
  {
    name: 'centers ranked',
    department: 'GRID',
    text: `select ${CITY}, count(*) filter (where grade in ('QUALIFIED', 'MODEL')), count(*)
      from centers where ${IN_SERVED} and opened_on < '2024-01-01' group by 1`,
  },
  {
    name: 'residents',
    department: 'POLICE',
    text: `select ${COUNTY}, count(*) from residents where ${IN_AREA} group by 1 order by 1`,
  },
  {
    name: 'residents ranked',
    department: 'POLICE',
    text: `select ${CITY}, count(*) from residents where ${IN_SERVED} group by 1`,
  },
  // What does not add up, of the counties and of the city.
  ...[
    ['grids', 'GRID', 'avg(households), null', 'closed_on is null'] as const,
    [
      'allowances',
      'CIVIL_AFFAIRS',
      distinct('recipient_id_number', 'starts_on'),
      `starts_on < '2024-01-01' and ${SUBSISTENCE}`,
    ] as const,
    ['volunteers', 'CIVIL_AFFAIRS', distinct('id_number', 'registered_on'), "registered_on < '2024-01-01'"] as const,
  ].flatMap(([table, department, figures, where]): readonly Statement[] => [
    {
      name: table,
      department,
      text: `select ${COUNTY}, ${figures} from ${table} where ${IN_AREA} and ${where} group by 1 order by 1`,
    },
    {
      name: `${table} whole`,
      department,
      text: `select ${CITY}, ${figures} from ${table} where ${IN_AREA} and ${where} group by 1`,
    },
    {
      name: `${table} ranked`,
      department,
      text: `select ${CITY}, ${figures.replace(/, (null|count\(distinct \w+\) filter \(where \w+ < '2023-01-01'\))$/, '')} from ${table} where ${IN_SERVED} and ${where} group by 1`,
    },
  ]),
  {
    name: 'areas',
    department: 'CIVIL_AFFAIRS',
    text: `select code, name from areas where code = $1 or parent_code = $1 order by code`,
  },
];

// ── Figures ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Indicator {
  readonly id: string;
  readonly table: string;
  /** Columns after the code: this year's part and, for a share, whole; then last year's. */
  readonly now: readonly number[];
  readonly last: readonly number[] | undefined;
  readonly per?: number;
  readonly by?: string;
  readonly fewer?: true;
  readonly addsUp?: false;
}

const share = (id: string, table: string, per: number, fewer?: true): Indicator => ({
  id,
  table,
  now: [1, 2],
  last: [3, 4],
  per,
  ...(fewer && { fewer }),
});

const indicators: readonly Indicator[] = [
  { id: 'criminal-cases', table: 'police_cases', now: [1], last: [3], fewer: true },
  { id: 'public-security-cases', table: 'police_cases', now: [2], last: [4], fewer: true },
  share('reached-in-five-minutes', 'incidents', 100),
  share('fraud-visits-in-time', 'fraud_alerts', 100),
  share('grid-event-closing-rate', 'grid_events', 100),
  share('overdue-orders', 'orders', 100, true),
  share('hazards-put-right', 'inspections', 100),
  share('qualified-centres', 'centers', 100),
  { id: 'households-per-grid', table: 'grids', now: [1], last: undefined, addsUp: false },
  share('mediation-success-rate', 'mediations', 100),
  { id: 'enterprise-loss-avoided', table: 'legal_service_requests', now: [1], last: [2] },
  share('petitions-settled-by-one-visit', 'petitions', 100),
  share('hotline-satisfaction', 'hotline_calls', 100),
  { id: 'litigations-per-10000-people', table: 'cases', now: [1], last: [2], per: 10000, by: 'residents', fewer: true },
  { id: 'people-on-subsistence-allowance', table: 'allowances', now: [1], last: [2], addsUp: false },
  { id: 'registered-volunteers', table: 'volunteers', now: [1], last: [2], addsUp: false },
];

type Found = ReadonlyMap<string, readonly Row[]>;

/** The sum of a column over the rows of an area. */
function sum(rows: readonly Row[], area: string, column: number): number {
  return rows.reduce((all, row) => (String(row[0]).startsWith(area) ? all + Number(row[column] ?? 0) : all), 0);
}

function valueOf(found: Found, each: Indicator, area: string, columns: readonly number[], suffix = ''): number | null {
  const isWhole = each.addsUp === false && area.length === 4 && suffix === '';
  const rows = found.get(`${each.table}${suffix === '' ? (isWhole ? ' whole' : '') : suffix}`)!;
  if (each.addsUp === false && each.last === undefined) {
    const row = rows.find(([code]) => code === area);
    return row === undefined ? null : Number(row[columns[0]!]);
  }
  const part = sum(rows, area, columns[0]!);
  if (each.per === undefined) return part;
  const whole = each.by === undefined ? sum(rows, area, columns[1]!) : sum(found.get(`${each.by}${suffix}`)!, area, 1);
  return whole === 0 ? null : (part / whole) * each.per;
}

function rankOf(value: number | null, values: readonly (number | null)[], fewer: boolean): number | null {
  if (value === null) return null;
  return 1 + values.filter((each) => each !== null && (fewer ? each < value : each > value)).length;
}

function analysisOf(found: Found, asked: readonly Indicator[], area: string, beside: readonly string[] | undefined) {
  return asked.map((each) => {
    const value = valueOf(found, each, area, each.now);
    const told = {
      indicator: { id: each.id },
      value,
      lastYear: each.last === undefined ? null : valueOf(found, each, area, each.last),
    };
    if (beside === undefined) return told;
    const suffix = area.length === 4 ? ' ranked' : '';
    const values = beside.map((code) => valueOf(found, each, code, each.now, suffix));
    return { ...told, rank: rankOf(value, values, each.fewer === true) };
  });
}

// ── Serving ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const pipelined = process.argv.includes('--pipelined');
const pools = new Map<string, pg.Pool>();
for (const department of new Set(statements.map((each) => each.department))) {
  const connectionString = process.env[`HEYI_SOURCE_${department}_URL`]!;
  const options = '-c TimeZone=Asia/Shanghai -c jit=off -c plan_cache_mode=force_custom_plan';
  pools.set(department, new pg.Pool({ connectionString, options, max: pipelined ? 1 : 12, idleTimeoutMillis: 0 }));
}

async function answer(area: string, ids: readonly string[], isRanked: boolean): Promise<unknown> {
  const figures = ids.map((id) => indicators.find((each) => each.id === id)!);
  const tables = new Set(['orders', 'areas', ...figures.flatMap(({ table, by }) => [table, by])]);
  const full = (code: string) => code.padEnd(12, '0');
  const ends = [full(area), full(String(Number(area) + 1))];
  const asked = statements.filter(
    ({ name }) => tables.has(name.split(' ')[0]) && (isRanked || !name.endsWith(' ranked')),
  );
  const found = new Map(
    await Promise.all(
      asked.map(async ({ name, department, text }) => {
        const values = text.includes('$2') ? ends : text.includes('$1') ? [full(area)] : [];
        const { rows } = await pools.get(department)!.query<Row[]>({ name, text, values, rowMode: 'array' });
        return [name, rows as unknown as readonly Row[]] as const;
      }),
    ),
  );
  const areas = found.get('areas')! as readonly (readonly [code: string, name: string])[];
  const counties = areas.slice(1).map(([code, name]) => ({ code: code.slice(0, 6), name }));
  const codes = counties.map(({ code }) => code);
  const orders = found.get('orders')!;
  return {
    data: {
      center: {
        area,
        name: areas[0]![1],
        command: { raised: sum(orders, area, 2), open: sum(orders, area, 5), overdue: sum(orders, area, 6) },
        analysis: analysisOf(found, figures, area, isRanked ? SERVED : undefined),
        children: counties.map(({ code, name }) => ({
          area: code,
          name,
          command: { open: sum(orders, code, 5), overdue: sum(orders, code, 6) },
          analysis: analysisOf(found, figures, code, isRanked ? codes : undefined),
        })),
      },
    },
  };
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const isQuestion = request.url === '/center' || request.url === '/ranked';
  if (!isQuestion) return void response.writeHead(request.url === '/readyz' ? 200 : 404).end();
  const { area, indicators: ids } = JSON.parse(body) as {
    readonly area: string;
    readonly indicators: readonly string[];
  };
  const text = JSON.stringify(await answer(area, ids, request.url === '/ranked'));
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

createServer((request, response) => {
  serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
}).listen(Number(process.env['PORT']), '127.0.0.1');
