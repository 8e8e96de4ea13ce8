import { valueAt, type AnswerPath } from '../../src/demo/systems/answer-path.ts';
import type { CheckedStatement } from '../../src/demo/systems/system.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Compared {
  /** Place and column, for the reader of a difference. */
  readonly what: string;
  readonly answered: unknown;
  readonly bySql: unknown;
}

/** Every value of a statement's rows beside what the answer says in its place. A list that is longer or shorter is a difference. */
export function compareWithSql(statement: CheckedStatement, rows: readonly Row[], data: unknown): readonly Compared[] {
  const { each, values } = statement;
  if (each === undefined) {
    const [row = {}] = rows;
    return [...columns(values, data, row, ''), { what: 'rows', answered: 1, bySql: rows.length }];
  }
  const list = valueAt(data, each);
  const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
  return [
    { what: 'length', answered: items.length, bySql: rows.length },
    ...rows.flatMap((row, index) => columns(values, items[index], row, `${index} `)),
  ];
}

function columns(
  values: ReadonlyMap<string, AnswerPath>,
  data: unknown,
  row: Row,
  prefix: string,
): readonly Compared[] {
  return Array.from(values, ([column, path]) => {
    const answered = valueAt(data, path);
    return { what: `${prefix}${column}`, answered, bySql: asAnswered(row[column], answered) };
  });
}

/** The driver gives sums and counts as texts, and floating point has no last digit. */
function asAnswered(value: unknown, answered: unknown): unknown {
  if (typeof answered !== 'number' || value === null || value === undefined) return value;
  const number = Number(value);
  return Math.abs(number - answered) <= Math.abs(answered) * 1e-9 ? answered : number;
}
