import type { ModelType } from '../../src/compose/model.ts';
import type { Answer, HubUnderTest } from '../server/hub-under-test.ts';
import { shortArea } from '../oracle/area-text.ts';
import type { OneDatabase } from './one-database.ts';
import { printQuestion, type Seal } from './print-question.ts';
import type { GroupKey, ListQuestion, Question, StatisticsQuestion } from './question.ts';
import { SqlWriter, type Whose } from './write-sql.ts';

/** Some may ask the court about a matter alone. */
const HEADERS = { 'x-heyi-matter': '2026-1302-0001' };
/** What is told without `first`; more are refused. */
const MOST_GROUPS = 1000;

export interface Sides {
  readonly hub: HubUnderTest;
  /** Who asks the hub. */
  readonly account: string;
  readonly database: OneDatabase;
  readonly whose: Whose;
  readonly seal: Seal;
}

export interface Outcome {
  /** What a person reads when the sides differ; undefined when they agree. */
  readonly difference: string | undefined;
  readonly hasRows: boolean;
  /** Set where the question as a whole is refused: for what it asks together, or as too broad. */
  readonly refused?: true;
}

/** Asks the hub and the one database the same. */
export async function askBoth(sides: Sides, question: Question): Promise<Outcome> {
  return question.kind === 'list' ? askList(sides, question) : askStatistics(sides, question);
}

const REFUSED: Outcome = { difference: undefined, hasRows: false, refused: true };

/** Each field may be used, all of them in one question may not (policy/combinations.yaml); or more keys would be passed on than may be. */
function isRefused(errors: Answer['errors']): boolean {
  return (
    errors?.some(
      ({ message, extensions }) =>
        message.includes('may not be asked for together') || extensions.code === 'QUESTION_TOO_BROAD',
    ) === true
  );
}

interface ListAnswer {
  readonly totalCount?: number;
  readonly nodes: readonly { readonly key: string; readonly child?: Below }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Below {
  readonly totalCount: number;
  readonly nodes: readonly { readonly key: string }[];
}

async function askList(sides: Sides, question: ListQuestion): Promise<Outcome> {
  const { hub, account, database, whose, seal } = sides;
  const { query, variables } = printQuestion(question, whose.model, seal);
  const writer = new SqlWriter(whose);
  const statements = [writer.total(question), writer.list(question)] as const;
  const told = (difference: string) => tell(account, query, variables, statements, difference);
  const [[total]] = (await database.cells(statements[0])) as [[string]];
  const rows = await database.cells(statements[1]);
  const written = rows.map(([key, below, keys]) => ({
    key: idOf(question.type, key!, seal),
    ...(question.child === undefined
      ? {}
      : {
          child: {
            totalCount: Number(below),
            nodes: keysOf(keys!).map((each) => ({ key: idOf(question.child!.type, each, seal) })),
          },
        }),
  }));
  const hasRows = total !== '0';

  let after: string | null = null;
  for (let page = 0; page < question.pages; page += 1) {
    const { data, errors } = await hub.ask(query, { account, variables: { ...variables, after }, headers: HEADERS });
    const asked = (data as { readonly asked: ListAnswer | null } | null | undefined)?.asked;
    if (isRefused(errors)) return REFUSED;
    if (errors !== undefined || asked == null) return { hasRows, difference: told(JSON.stringify(errors)) };
    const expected: ListAnswer = {
      ...(question.counted ? { totalCount: Number(total) } : {}),
      nodes: written.slice(page * question.first, (page + 1) * question.first),
      pageInfo: { hasNextPage: Number(total) > (page + 1) * question.first, endCursor: asked.pageInfo.endCursor },
    };
    if (JSON.stringify(asked) !== JSON.stringify(expected))
      return {
        hasRows,
        difference: told(`page ${page + 1}\nthe hub: ${JSON.stringify(asked)}\nby SQL:  ${JSON.stringify(expected)}`),
      };
    after = asked.pageInfo.endCursor;
    if (after === null) break;
  }
  return { hasRows, difference: undefined };
}

interface Group {
  readonly count: number;
  readonly key?: Readonly<Record<string, unknown>>;
}

async function askStatistics(sides: Sides, question: StatisticsQuestion): Promise<Outcome> {
  const { hub, account, database, whose, seal } = sides;
  const { query, variables } = printQuestion(question, whose.model, seal);
  const sql = new SqlWriter(whose).statistics(question);
  const rows = await database.cells(sql);
  const hasRows = rows.some(([count]) => count !== '0');
  const { data, errors } = await hub.ask(query, { account, variables, headers: HEADERS });
  const groups = (data as { readonly asked: readonly Group[] | null } | null | undefined)?.asked;
  if (rows.length > MOST_GROUPS && errors?.[0]?.extensions.code === 'TOO_MANY_GROUPS')
    return { hasRows, difference: undefined };
  if (isRefused(errors)) return REFUSED;
  if (errors !== undefined || groups == null)
    return { hasRows, difference: tell(account, query, variables, [sql], JSON.stringify(errors)) };
  const answered = groups.map(({ count, key }) =>
    JSON.stringify([count, ...question.groupBy.map((each) => keyCell(each, key!))]),
  );
  const written = rows.map(([count, ...cells]) =>
    JSON.stringify([Number(count), ...question.groupBy.map((each, index) => groupCell(each, cells[index]!))]),
  );
  // In which order groups come is asked elsewhere.
  const [hubs, sqls] = [answered.toSorted().join('\n'), written.toSorted().join('\n')];
  if (hubs === sqls) return { hasRows, difference: undefined };
  return { hasRows, difference: tell(account, query, variables, [sql], `the hub:\n${hubs}\nby SQL:\n${sqls}`) };

  function keyCell({ through, field }: GroupKey, key: Answered): unknown {
    const of = through.reduce<Answered>(
      (object, link) => (object['through'] as Answered)[link.field.name] as Answered,
      key,
    );
    const cell = of[field.name];
    if (field.kind === 'column' || cell === null) return cell;
    return (cell as Answered)[whose.model.types.get(field.target)!.key.field];
  }
}

type Answered = Readonly<Record<string, unknown>>;

function groupCell({ field, unit }: GroupKey, cell: string | null): unknown {
  if (cell === null) return null;
  if (unit === 'COUNTY') return shortArea(cell);
  return field.kind === 'column' && field.scalar === 'Boolean' ? cell === 't' : cell;
}

function idOf({ name, key }: ModelType, cell: string, seal: Seal): string {
  if (key.sealed) return seal(name, cell);
  return key.scalar === 'AreaCode' ? shortArea(cell) : cell;
}

/** `{1,2}`, PostgreSQL's writing of an array, of keys that need no quotes. */
function keysOf(array: string): readonly string[] {
  return array === '{}' ? [] : array.slice(1, -1).split(',');
}

function tell(
  account: string,
  query: string,
  variables: object,
  statements: readonly string[],
  difference: string,
): string {
  return `${account}\n\n${query}\n\nvariables ${JSON.stringify(variables)}\n\n${statements.join(';\n\n')}\n\n${difference}`;
}
