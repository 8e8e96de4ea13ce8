import type { PolicyItem } from '../permissions/policy/items/policy-item.ts';
import { badRequest } from './bad-request.ts';
import type { CsvRow } from './read-csv.ts';

const LIST = /\s*[;；、]\s*/;
const POST_COLUMNS = ['post', 'zh', 'en', 'purposes', 'explains'];
const UNIT_COLUMNS = ['unit', 'action', 'zh', 'en', 'department', 'parent'];
const PERSON_COLUMNS = ['account', 'action', 'zh', 'en', 'posts', 'department', 'unit', 'scope', 'purpose', 'idNumber'];

/**
 * The policy after a table of posts (columns `post,zh,en,purposes,explains`), of units (`unit,action,zh,en,department,parent`) or of people
 * (`account,action,zh,en,posts,department,unit,scope,purpose,idNumber`); several values of one cell stand between semicolons. A row says what
 * the post or account is from now on. `action` is `join` where nothing is said, or `leave`. What else names whoever leaves, `consequencesOf`
 * says.
 */
export function withStaff(items: readonly PolicyItem[], rows: readonly CsvRow[]): readonly PolicyItem[] {
  return rows.reduce((held, row, index) => {
    const place = `row ${index + 2}`;
    if (row.has('post')) return withPost(held, row, place);
    if (row.has('account')) return withPerson(held, row, place);
    if (row.has('unit')) return withUnit(held, row, place);
    throw badRequest(`${place} has neither a post, a unit nor an account`);
  }, items);
}

function withPost(items: readonly PolicyItem[], row: CsvRow, place: string): readonly PolicyItem[] {
  refuseOthers(row, POST_COLUMNS, place);
  const explains = row.get('explains');
  if (explains !== undefined && !['true', 'false'].includes(explains))
    throw badRequest(`${place}: "explains" is true or false, not ${explains}`);
  const body = {
    ...texts(row, ['zh', 'en']),
    ...lists(row, ['purposes']),
    ...(explains === 'true' ? { explains: true } : {}),
  };
  return put(items, { file: 'posts.yaml', section: 'posts', key: row.get('post')!, body });
}

function withUnit(items: readonly PolicyItem[], row: CsvRow, place: string): readonly PolicyItem[] {
  refuseOthers(row, UNIT_COLUMNS, place);
  const where = { file: 'units.yaml', section: 'units', key: row.get('unit')! };
  if (isLeaving(row, place)) return without(items, where, `${place}: there is no unit ${where.key}`);
  return put(items, { ...where, body: texts(row, ['zh', 'en', 'department', 'parent']) });
}

function withPerson(items: readonly PolicyItem[], row: CsvRow, place: string): readonly PolicyItem[] {
  refuseOthers(row, PERSON_COLUMNS, place);
  const key = row.get('account')!;
  const where = { file: 'principals.yaml', section: 'principals', key };
  if (isLeaving(row, place)) return without(items, where, `${place}: there is no account ${key}`);
  return put(items, {
    ...where,
    body: {
      ...texts(row, ['zh', 'en']),
      ...lists(row, ['posts']),
      ...texts(row, ['department', 'unit', 'idNumber']),
      ...lists(row, ['scope']),
      ...texts(row, ['purpose']),
    },
  });
}

function isLeaving(row: CsvRow, place: string): boolean {
  const action = row.get('action') ?? 'join';
  if (!['join', 'leave'].includes(action)) throw badRequest(`${place}: "action" is join or leave, not ${action}`);
  return action === 'leave';
}

function without(
  items: readonly PolicyItem[],
  { section, key }: Omit<PolicyItem, 'body'>,
  missing: string,
): readonly PolicyItem[] {
  const left = items.filter((item) => !(item.section === section && item.key === key));
  if (left.length === items.length) throw badRequest(missing);
  return left;
}

function put(items: readonly PolicyItem[], item: PolicyItem): readonly PolicyItem[] {
  return [...items.filter(({ section, key }) => section !== item.section || key !== item.key), item];
}

function texts(row: CsvRow, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (row.has(name) ? [[name, row.get(name)!] as const] : [])));
}

function lists(row: CsvRow, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    names.flatMap((name) => (row.has(name) ? [[name, row.get(name)!.split(LIST)] as const] : [])),
  );
}

function refuseOthers(row: CsvRow, known: readonly string[], place: string): void {
  const other = [...row.keys()].find((name) => !known.includes(name));
  if (other !== undefined) throw badRequest(`${place}: there is no column "${other}"; known: ${known.join(', ')}`);
}
