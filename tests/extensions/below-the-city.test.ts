import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, HubUnderTest } from '../server/hub-under-test.ts';
import { hubWithout, rowsOf } from './extension-city.ts';

interface List {
  readonly department: string;
  readonly table: string;
  /** Root field of the list; its statistics are `<many>Aggregate`. */
  readonly many: string;
}

/** What lies in an area, of each department. The cities' lists of items are everybody's, and patients are for counting alone. */
const LISTS: readonly List[] = [
  { department: 'ecology', table: 'ecological_units', many: 'ecologicalUnits' },
  { department: 'ecology', table: 'ecological_violations', many: 'ecologicalViolations' },
  { department: 'education', table: 'schools', many: 'schools' },
  { department: 'education', table: 'ethics_rankings', many: 'ethicsRankings' },
  { department: 'government-services', table: 'service_cases', many: 'serviceCases' },
  { department: 'health', table: 'hospitals', many: 'hospitals' },
  { department: 'health', table: 'integrity_points', many: 'integrityPoints' },
  { department: 'health', table: 'counsellors', many: 'counsellors' },
  { department: 'health', table: 'counselling_sessions', many: 'counsellingSessions' },
  { department: 'urban-management', table: 'snapshot_reports', many: 'snapshotReports' },
];
const PATIENTS: List = { department: 'health', table: 'mental_health_records', many: 'mentalHealthRecords' };

/** Who asks, and how many digits a code of their areas has: 县, 乡镇, 村. */
const WHO = [
  { account: 'center-county', digits: 6, some: LISTS.length },
  { account: 'center-town', digits: 9, some: 8 },
  { account: 'grid-member', digits: 12, some: 6 },
] as const;

let hub: HubUnderTest;
let folder: string;
/** Of each account the areas, by the rows that lie there. */
let areasOf: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  // 1. The demo's county has no ecological units and no counsellors: each account is given the areas with the most rows of each list.
  const areas = WHO.map(async ({ account, digits }) => {
    const each = await Promise.all([...LISTS, PATIENTS].map((list) => fullestArea(list, digits)));
    return [account, [...new Set(each.flat())].sort()] as const;
  });
  areasOf = new Map(await Promise.all(areas));
  // 2. The demo's policy with these.
  folder = mkdtempSync(join(tmpdir(), 'heyi-below-'));
  cpSync('policy', folder, { recursive: true });
  const file = join(folder, 'principals.yaml');
  let principals = readFileSync(file, 'utf8');
  for (const [account, scope] of areasOf)
    principals = principals.replace(
      new RegExp(`(\\n  ${account}:\\n(?:    .*\\n)*?    scope: )\\[.*\\]`),
      (_, before: string) => before + JSON.stringify(scope),
    );
  writeFileSync(file, principals);
  hub = await hubWithout([], { HEYI_POLICY: folder });
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

async function fullestArea({ department, table }: List, digits: number): Promise<readonly string[]> {
  // Codes of counties and towns are filled up with zeros.
  const rows = await rowsOf(
    department,
    `select left(area_code, ${digits}) as area from ${table} where area_code !~ '0{${digits === 6 ? 6 : 3}}$'
     or ${digits === 6} group by 1 order by count(*) desc, 1 limit 1`,
  );
  return rows.map(({ area }) => String(area));
}

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const isIn = (areas: readonly string[], code: string) => areas.some((area) => code.startsWith(area));

async function countBySql({ department, table }: List, areas: readonly string[]): Promise<number> {
  const within = areas.map((area) => `area_code like '${area}%'`).join(' or ');
  const [row] = await rowsOf(department, `select count(*) as n from ${table} where ${within}`);
  return Number(row!['n']);
}

describe.each(WHO)('$account', ({ account, some }) => {
  it('counts and reads what lies in its areas, and nothing else', async () => {
    const areas = areasOf.get(account)!;
    let found = 0;
    for (const list of LISTS) {
      const { many } = list;
      const answer = await hub.ask(
        `{ counted: ${many}Aggregate { count } ${many}(first: 100) { totalCount nodes { id area { code } } } }`,
        { account },
      );
      expect(answer.errors, many).toBeUndefined();
      const { counted, [many]: listed } = answer.data as {
        readonly counted: readonly { readonly count: number }[];
        readonly [many: string]: unknown;
      };
      const { totalCount, nodes } = listed as { totalCount: number; nodes: { area: { code: string } }[] };
      const meant = await countBySql(list, areas);
      expect([counted[0]!.count, totalCount, nodes.length], many).toEqual([meant, meant, Math.min(meant, 100)]);
      for (const { area } of nodes) expect(isIn(areas, area.code), `${many} in ${area.code}`).toBe(true);
      if (meant > 0) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(some);
  });

  it('reads the list of items that its applications are of', async () => {
    const { data, errors } = await hub.ask('{ serviceCases(first: 3) { nodes { item { name } } } }', { account });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"name":".+事项\d+"/);
  });

  it('is told indicators of its areas', async () => {
    const areas = areasOf.get(account)!;
    const figures = areas.map(
      (area, at) =>
        `a${at}: center(area: "${area}") { analysis(indicators: ["snapshot-reports-handled", "done-in-one-visit"]) { value } }`,
    );
    const { data, errors } = await hub.ask(`{ ${figures.join(' ')} }`, { account });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"value":\d/);
  });
});

describe('people with severe mental illness', () => {
  it.each(['center-county', 'center-town'])('are counted for %s', async (account) => {
    const counted = await hub.ask('{ mentalHealthRecordsAggregate { count } }', { account });
    expect(counted.errors).toBeUndefined();
    const meant = await countBySql(PATIENTS, areasOf.get(account)!);
    expect(meant).toBeGreaterThan(0);
    expect(counted.data).toEqual({ mentalHealthRecordsAggregate: [{ count: meant }] });
  });

  it('are told to towns, whose care groups look after them, and not to counties', async () => {
    const query = '{ mentalHealthRecords(first: 100) { totalCount nodes { person { id } area { code } } } }';
    expect(codeOf(await hub.ask(query, { account: 'center-county' }))).toBe('GRAPHQL_VALIDATION_FAILED');
    const { data, errors } = await hub.ask(query, { account: 'center-town' });
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = (
      data as { mentalHealthRecords: { totalCount: number; nodes: { area: { code: string } }[] } }
    ).mentalHealthRecords;
    const areas = areasOf.get('center-town')!;
    expect(totalCount).toBe(await countBySql(PATIENTS, areas));
    for (const { area } of nodes) expect(isIn(areas, area.code)).toBe(true);
  });

  it('are not even counted for grid members', async () => {
    const refused = await hub.ask('{ mentalHealthRecordsAggregate { count } }', { account: 'grid-member' });
    expect(codeOf(refused)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

it('grid members are not told who applied', async () => {
  const refused = await hub.ask('{ serviceCases(first: 1) { nodes { number person { name } } } }', {
    account: 'grid-member',
  });
  expect(codeOf(refused)).toBe('GRAPHQL_VALIDATION_FAILED');
});
