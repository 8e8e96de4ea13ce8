import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from '../oracle/area-text.ts';
import type { Condition, Figure, Having, Key, Operand, Question, Selected } from './question.ts';
import { literal } from './sql-literal.ts';

/**
 * The question as a statement with its values in it, as somebody would write it who knows SQL and has never seen the hub:
 * periods by arithmetic on calendar fields, areas by cutting codes, percentiles by interpolating in the sorted values. The
 * first cell of each row is the group's count; then come those selected.
 */
export function writeSql({ of, where, groupBy, having, orderBy, first, selected }: Question): string {
  const name = new Map(groupBy.map(({ field }, index) => [field, `k${index}`]));
  const keys = groupBy.map((key) => `${keyText(key)} as ${name.get(key.field)!}`);
  const order = [
    ...orderBy.map(({ by, direction }) => {
      const text = 'unit' in by ? sortable(name.get(by.field)!, by) : figureText(by);
      return `${text} ${direction} nulls last`;
    }),
    ...groupBy.map((key) => `${sortable(name.get(key.field)!, key)} nulls last`),
  ];
  return [
    `select ${['count(*)', ...selected.map((each) => selectedText(each, name))].join(', ')}`,
    `from (select ${['*', ...keys].join(', ')} from ${of.table}${where ? ` where ${conditionText(where)}` : ''}) as t`,
    `group by ${groupBy.length === 0 ? '()' : [...name.values()].join(', ')}`,
    ...(having.length === 0 ? [] : [`having ${having.map(havingText).join(' and ')}`]),
    ...(order.length === 0 ? [] : [`order by ${order.join(', ')}`]),
    ...(first === undefined ? [] : [`limit ${first}`]),
  ].join('\n');
}

const DIGITS: Readonly<Record<string, number>> = { CITY: 4, COUNTY: 6, TOWN: 9, VILLAGE: 12 };

function keyText({ column, unit }: Key): string {
  switch (unit) {
    case 'true':
      return column;
    case 'YEAR':
      return `make_date(extract(year from ${column})::int, 1, 1)`;
    case 'QUARTER':
      return `make_date(extract(year from ${column})::int, extract(quarter from ${column})::int * 3 - 2, 1)`;
    case 'MONTH':
      return `(to_char(${column}, 'YYYY-MM') || '-01')::date`;
    case 'WEEK':
      return `${column}::date - (extract(isodow from ${column})::int - 1)`;
    case 'DAY':
      return `${column}::date`;
    default:
      return `substr(${column}, 1, ${DIGITS[unit]!}) || repeat('0', ${12 - DIGITS[unit]!})`;
  }
}

function sortable(text: string, { scalar, unit }: Key): string {
  return isText(scalar) && !/^(YEAR|QUARTER|MONTH|WEEK|DAY)$/.test(unit) ? `${text} collate "C"` : text;
}

function isText(scalar: Scalar): boolean {
  return !['IntegerId', 'Int', 'Float', 'Date', 'DateTime', 'Boolean'].includes(scalar);
}

function selectedText(selected: Selected, name: ReadonlyMap<string, string>): string {
  if (selected.kind === 'key') return selected.key === undefined ? 'null' : name.get(selected.key.field)!;
  return figureText(selected.figure, selected.fraction);
}

function figureText({ kind, value }: Figure, fraction = 0): string {
  if (value === undefined) return 'count(*)';
  const { column } = value;
  switch (kind) {
    case 'countDistinct':
      return `count(distinct ${column})`;
    case 'percentile': {
      const values = `(array_agg(${column}::numeric order by ${column}) filter (where ${column} is not null))`;
      const place = `(${fraction}::numeric * (count(${column}) - 1))`;
      const low = `${values}[1 + floor(${place})]`;
      return `${low} + (${values}[1 + ceil(${place})] - ${low}) * (${place} - floor(${place}))`;
    }
    default:
      return `${kind}(${column})`;
  }
}

function havingText({ figure, operator, operand }: Having): string {
  return compareText(figureText(figure), figure.scalar, operator, operand);
}

/** What cannot be told of a null is false, so that `not` is the complement. */
function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
      return condition.of.length === 0 ? 'true' : `(${condition.of.map(conditionText).join(' and ')})`;
    case 'or':
      return condition.of.length === 0 ? 'false' : `(${condition.of.map(conditionText).join(' or ')})`;
    case 'not':
      return `not ${conditionText(condition.of)}`;
    case 'compare':
      return compareText(condition.value.column, condition.value.scalar, condition.operator, condition.operand);
  }
}

const SIGNS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function compareText(text: string, scalar: Scalar, operator: string, operand: Operand): string {
  if (operand === null) return `(${text} is ${operator === 'eq' ? '' : 'not '}null)`;
  const known = (condition: string) => `(${text} is not null and ${condition})`;
  if (typeof operand !== 'string') {
    const isOne =
      operand.length === 0 ? 'false' : `${text} in (${operand.map((each) => literal(each, scalar)).join(', ')})`;
    return operator === 'in' ? known(isOne) : `(not ${known(isOne)})`;
  }
  switch (operator) {
    case 'ne':
      return `(${text} is null or ${text} <> ${literal(operand, scalar)})`;
    case 'startsWith':
      return known(`substr(${text}, 1, ${Array.from(operand).length}) = ${literal(operand, scalar)}`);
    case 'contains':
      return known(`position(${literal(operand, scalar)} in ${text}) > 0`);
    case 'within': {
      const prefix = shortArea(operand);
      return known(`substr(${text}, 1, ${prefix.length}) = '${prefix}'`);
    }
    default:
      return known(`${text} ${SIGNS[operator]!} ${literal(operand, scalar)}`);
  }
}
