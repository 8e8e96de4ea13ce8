import type { Model, ModelType } from '../../src/compose/model.ts';
import type { PrincipalEntry, WhereEntry } from './policy-files.ts';

interface Context {
  readonly model: Model;
  readonly type: ModelType;
  readonly department: string;
  readonly principal: PrincipalEntry & { readonly account: string };
}

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'notIn', 'startsWith', 'within']);

interface Sql {
  readonly text: string;
  readonly columns: readonly string[];
}

/** A policy's predicate as SQL on the row `r`, for the operators that policies use; undefined where it compares with what nobody stated. */
export function whereSql(where: WhereEntry, context: Context): Sql | undefined {
  const columns: string[] = [];
  const parts: string[] = [];
  for (const [member, given] of Object.entries(where)) {
    if (member === 'and' || member === 'or' || member === 'not') {
      const inner = (Array.isArray(given) ? (given as readonly WhereEntry[]) : [given as WhereEntry]).map((each) =>
        whereSql(each, context),
      );
      if (inner.some((each) => each === undefined)) return undefined;
      columns.push(...inner.flatMap((each) => each!.columns));
      const text = inner.map((each) => `(${each!.text})`).join(member === 'or' ? ' or ' : ' and ');
      parts.push(member === 'not' ? `(${text}) is not true` : `(${text})`);
      continue;
    }
    const field = context.type.fields.get(member);
    if (field === undefined || field.kind === 'toMany')
      throw new Error(`This reading knows no "${member}" in a predicate.`);
    columns.push(field.column);
    const column = `r."${field.column}"`;
    const target = field.kind === 'toOne' ? context.model.types.get(field.target)! : undefined;
    const isComparison = Object.keys(given as WhereEntry).every((operator) => OPERATORS.has(operator));
    if (target !== undefined && !isComparison) {
      const inner = whereSql(given as WhereEntry, { ...context, type: target });
      if (inner === undefined) return undefined;
      const { name, keyColumn } = target.tables.get(context.department)!;
      parts.push(`${column} in (select r."${keyColumn}" from ${name} r where ${inner.text})`);
      continue;
    }
    for (const [operator, operand] of Object.entries(given as WhereEntry)) {
      const values = (Array.isArray(operand) ? (operand as readonly string[]) : [operand as string]).map((value) =>
        valueOf(value, context),
      );
      if (values.some((value) => value === undefined)) return undefined;
      parts.push(comparison(column, operator, values as readonly string[]));
    }
  }
  return { text: parts.length === 0 ? 'true' : parts.join(' and '), columns };
}

export function keysSql(keys: readonly string[], { type, department }: Context): Sql {
  const { keyColumn } = type.tables.get(department)!;
  return { text: `r."${keyColumn}"::text in (${keys.map(quoted).join(', ')})`, columns: [keyColumn] };
}

function comparison(column: string, operator: string, values: readonly string[]): string {
  const [value] = values;
  switch (operator) {
    case 'eq':
      return value === 'null' ? `${column} is null` : `${column}::text = ${value!}`;
    case 'ne':
      return value === 'null' ? `${column} is not null` : `${column}::text is distinct from ${value!}`;
    case 'in':
      return `${column}::text in (${values.join(', ')})`;
    case 'notIn':
      return `(${column}::text in (${values.join(', ')})) is not true`;
    case 'startsWith':
    case 'within':
      return `starts_with(${column}, ${value!})`;
    default:
      throw new Error(`This reading knows no "${operator}" in a predicate.`);
  }
}

/** A quoted value; undefined for an attribute that the principal does not have. */
function valueOf(value: string | number | boolean | null, { principal }: Context): string | undefined {
  if (value === null) return 'null';
  if (typeof value !== 'string' || !value.startsWith('$')) return quoted(String(value));
  const attribute = principal[value.slice(1) as 'account' | 'department' | 'unit' | 'idNumber'];
  return attribute === undefined ? undefined : quoted(attribute);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
