/**
 * The six departments as GraphQL, for gateways that need them so: type definitions and resolvers over the same tables and with the same
 * statements as the floor, one statement per list by DataLoader. Two forms of one schema: `federated` with `_entities`, which reaches a
 * type by its key, and `stitched` with a root field per type that takes keys.
 *
 * Packages are handed in: whoever uses this file has them in a folder of its own.
 */

const keyedSettings = '-c plan_cache_mode=force_generic_plan';

/** Statements by key and statements by area, each over a pipelining connection of its own, as in the pipelined floor. */
export async function connectDepartment(pg, url) {
  const types = { getTypeParser: () => (value) => value };
  const connect = async (settings) => {
    const options = `-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c jit=off ${settings}`;
    const client = new pg.Client({ connectionString: url, types, options, pipeline: true });
    await client.connect();
    return client;
  };
  const [keyed, ranged] = await Promise.all([connect(keyedSettings), connect('')]);
  const ask =
    (client) =>
    async ({ name, text }, values) =>
      (await client.query({ name, text, values, rowMode: 'array' })).rows;
  return { keyed: ask(keyed), ranged: ask(ranged) };
}

const dateTime = (value) => value && `${value.slice(0, 10)}T${value.slice(11, 19)}+08:00`;
const areaRange = (code) => [code.padEnd(12, '0'), String(Number(code) + 1).padEnd(12, '0')];

/** One kind of matter: its GraphQL type, its table, and the object that a row is. */
const matters = {
  police: {
    field: 'incidents',
    type: 'Incident',
    fields: 'number: String category: String occurredAt: String',
    table: 'incidents',
    columns: ['id', 'number', 'category', 'occurred_at'],
    key: 'reporter_id_number',
    shape: (row) => ({ id: row[0], number: row[1], category: row[2], occurredAt: dateTime(row[3]) }),
  },
  court: {
    field: 'courtCases',
    type: 'CourtCase',
    fields: 'number: String cause: String status: String',
    table: 'cases',
    columns: ['id', 'number', 'cause', 'status'],
    key: 'plaintiff_id_number',
    shape: (row) => ({ id: row[0], number: row[1], cause: row[2], status: row[3] }),
  },
  petition: {
    field: 'petitions',
    type: 'Petition',
    fields: 'number: String category: String receivedAt: String person: Person',
    table: 'petitions',
    columns: ['id', 'number', 'category', 'received_at'],
    key: 'petitioner_id_number',
    shape: (row) => ({ id: row[0], number: row[1], category: row[2], receivedAt: dateTime(row[3]) }),
  },
  justice: {
    field: 'mediations',
    type: 'Mediation',
    fields: 'number: String category: String status: String',
    table: 'mediations',
    columns: ['id', 'number', 'category', 'status'],
    key: 'party_id_number',
    shape: (row) => ({ id: row[0], number: row[1], category: row[2], status: row[3] }),
  },
  'civil-affairs': {
    field: 'allowances',
    type: 'Allowance',
    fields: 'kind: String amount: Float startsOn: String',
    table: 'allowances',
    columns: ['id', 'kind', 'amount', 'starts_on'],
    key: 'recipient_id_number',
    shape: (row) => ({ id: row[0], kind: row[1], amount: Number(row[2]), startsOn: row[3] }),
  },
  grid: {
    field: 'gridEvents',
    type: 'GridEvent',
    fields: 'number: String kind: String status: String reportedAt: String person: Person',
    table: 'grid_events',
    columns: ['id', 'number', 'kind', 'reported_at'],
    key: 'person_id_number',
    shape: (row) => ({ id: row[0], number: row[1], kind: row[2], reportedAt: dateTime(row[3]) }),
  },
};

/** What an area holds: its root field, and the object that a row is. */
const lists = {
  police: {
    table: 'residents',
    columns: ['id_number', 'name', 'birth_date', 'phone', 'area_code'],
    order: 'id_number',
    field: 'people',
    type: 'Person',
    shape: (row) => personOf(row),
  },
  petition: {
    table: 'petitions',
    columns: ['id', 'number', 'category', 'received_at', 'petitioner_id_number'],
    order: 'id',
    field: 'petitions',
    type: 'Petition',
    shape: (row) => ({ ...matters.petition.shape(row), person: row[4] && { idNumber: row[4] } }),
  },
  grid: {
    table: 'grid_events',
    columns: ['id', 'number', 'kind', 'reported_at', 'status', 'person_id_number'],
    order: 'id',
    field: 'gridEvents',
    type: 'GridEvent',
    shape: (row) => ({ ...matters.grid.shape(row), status: row[4], person: row[5] && { idNumber: row[5] } }),
  },
};

function personOf([idNumber, name, birthDate, phone, areaCode]) {
  return { idNumber, name, birthDate, phone, area: { code: areaCode } };
}

const residentsByKey = {
  name: 'residents_by_key',
  text: 'select id_number, name, birth_date, phone, area_code from residents where id_number = any($1)',
};
const areasByKey = { name: 'areas_by_key', text: 'select code, name from areas where code = any($1)' };

/** `{ name, typeDefs }` of a department; `form` is `federated` or `stitched`. */
export function describeDepartment(department, form) {
  const federated = form === 'federated';
  const matter = matters[department];
  const list = lists[department];
  const owns = (type) => (type === 'Person' ? department === 'police' : department === 'civil-affairs');
  const head = (type, key) =>
    !federated
      ? `type ${type}`
      : owns(type)
        ? `type ${type} @key(fields: "${key}")`
        : `extend type ${type} @key(fields: "${key}")`;
  const external = (type) => (federated && !owns(type) ? ' @external' : '');
  const prefix = department.replace('-', '_');
  const root = [
    ...(list === undefined ? [] : [`${list.field}(area: String!, first: Int!): ${list.type}Connection!`]),
    ...(department === 'police' ? ['person(idNumber: String!): Person'] : []),
    ...(federated ? [] : [`${prefix}_people(idNumbers: [String!]!): [Person]!`]),
    ...(!federated && department === 'civil-affairs' ? [`areas(codes: [String!]!): [Area]!`] : []),
    ...(department === 'grid' ? ['gridEventsAggregate(area: String!): [GridEventGroup!]!'] : []),
  ];
  return `
    ${root.length === 0 ? '' : `${federated ? 'extend type' : 'type'} Query { ${root.join('\n')} }`}
    ${head('Person', 'idNumber')} {
      idNumber: String!${external('Person')}
      ${matter.field}(first: Int!): ${matter.type}Connection!
      ${department === 'police' ? 'name: String birthDate: String phone: String area: Area' : ''}
    }
    ${
      ['civil-affairs', 'police', 'grid'].includes(department)
        ? `${head('Area', 'code')} { code: String!${external('Area')} ${department === 'civil-affairs' ? 'name: String' : ''} }`
        : ''
    }
    ${department === 'police' ? 'type PersonConnection { nodes: [Person!]! }' : ''}
    ${department === 'grid' ? 'type GridEventGroup { key: GridEventGroupKey! count: Int! } type GridEventGroupKey { area: Area reportedAt: String }' : ''}
    type ${matter.type}Connection { nodes: [${matter.type}!]! }
    type ${matter.type} { id: ID! ${matter.fields} }`;
}

/** Resolvers of a department; the context that each request needs is `contextOf(department, { DataLoader, keyed, ranged })`. */
export function resolveDepartment(department, form) {
  const matter = matters[department];
  const list = lists[department];
  const prefix = department.replace('-', '_');
  const reference = ({ idNumber }, context) => (department === 'police' ? context.person.load(idNumber) : { idNumber });
  const query = {
    ...(list && {
      [list.field]: async (_, { area, first }, { ranged }) => ({
        nodes: (await ranged(inArea(list), [...areaRange(area), first])).map(list.shape),
      }),
    }),
    ...(department === 'police' && { person: (_, { idNumber }, context) => context.person.load(idNumber) }),
    ...(department === 'grid' && {
      gridEventsAggregate: async (_, { area }, { ranged }) =>
        (await ranged(eventsByMonth, areaRange(area))).map(([code, reportedAt, count]) => ({
          key: { area: { code: code.padEnd(12, '0') }, reportedAt },
          count: Number(count),
        })),
    }),
    ...(form === 'stitched' && {
      [`${prefix}_people`]: (_, { idNumbers }, context) =>
        idNumbers.map((idNumber) => reference({ idNumber }, context)),
      ...(department === 'civil-affairs' && {
        areas: (_, { codes }, context) => codes.map((code) => context.area.load(code)),
      }),
    }),
  };
  return {
    ...(Object.keys(query).length > 0 && { Query: query }),
    Person: {
      ...(form === 'federated' && { __resolveReference: reference }),
      [matter.field]: async ({ idNumber }, { first }, context) => ({
        nodes: await context.matters(first).load(idNumber),
      }),
    },
    ...(form === 'federated' &&
      department === 'civil-affairs' && {
        Area: { __resolveReference: ({ code }, context) => context.area.load(code) },
      }),
  };
}

function inArea({ table, columns, order }) {
  const names = columns.join(', ');
  const rows = `select ${names} from ${table} where area_code >= $1 and area_code < $2 offset 0`;
  return { name: `${table}_in_area`, text: `select ${names} from (${rows}) area order by ${order} limit $3` };
}

const eventsByMonth = {
  name: 'events_by_county_and_month',
  text: `select left(area_code, 6), date_trunc('month', reported_at)::date, count(*) from grid_events
         where area_code >= $1 and area_code < $2 group by 1, 2 order by 2, 1`,
};

/** Loaders of one request. */
export function contextOf(department, { DataLoader, keyed, ranged }) {
  const { table, columns, key, shape } = matters[department];
  const outer = columns.map((column) => `m.${column}`).join(', ');
  const statement = {
    name: `${table}_of_each`,
    text:
      `select ${outer}, k.n from unnest($1::text[]) with ordinality k(key, n) cross join lateral ` +
      `(select ${columns.join(', ')} from ${table} where ${key} = k.key order by id limit $2) m`,
  };
  const byFirst = new Map();
  const one = (statement, shape) =>
    new DataLoader(
      async (keys) => {
        const found = new Map((await keyed(statement, [keys])).map((row) => [row[0], shape(row)]));
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: 10_000 },
    );
  return {
    keyed,
    ranged,
    person: department === 'police' ? one(residentsByKey, personOf) : undefined,
    area: department === 'civil-affairs' ? one(areasByKey, ([code, name]) => ({ code, name })) : undefined,
    matters(first) {
      let loader = byFirst.get(first);
      if (loader === undefined) {
        loader = new DataLoader(async (keys) => {
          const lists = keys.map(() => []);
          for (const row of await keyed(statement, [keys, first])) lists[Number(row.at(-1)) - 1].push(shape(row));
          return lists;
        });
        byFirst.set(first, loader);
      }
      return loader;
    },
  };
}
