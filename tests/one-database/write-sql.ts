import type { ColumnField, Model, ModelType, Scalar, ToManyField, ToOneField } from '../../src/compose/model.ts';
import type { Operand } from '../aggregates/question.ts';
import { shortArea } from '../oracle/area-text.ts';
import { tableOf } from './one-database.ts';
import type { Condition, GroupKey, ListQuestion, Order, StatisticsQuestion } from './question.ts';
import { literal } from '../aggregates/sql-literal.ts';

/** Whose question it is, and what of it the schema does not say. */
export interface Whose {
  readonly model: Model;
  /** Undefined for who may see everything. */
  readonly account: string | undefined;
  /** Whether rows of a type stand in the order of their keys, or of their digests. */
  sortsByKey(type: ModelType): boolean;
  /** How many different people a group must concern to be told of. */
  smallestGroup(type: ModelType): number;
}

/**
 * Questions across departments as somebody would ask them who has all tables in one database: what another department holds is a query within
 * the query. Nothing here knows how the hub comes by its answers.
 */
export class SqlWriter {
  readonly #whose: Whose;
  #aliases = 0;

  constructor(whose: Whose) {
    this.#whose = whose;
  }

  total({ type, where }: Pick<ListQuestion, 'type' | 'where'>): string {
    const row = this.#alias();
    return `select count(*) from ${this.#table(type)} ${row}${this.#where(type, row, where)}`;
  }

  /** Of the rows of two pages: the key, and of the list below it its number and the keys of its first page. */
  list({ type, where, orderBy, first, child }: ListQuestion): string {
    const row = this.#alias();
    const key = keyOf(type, row);
    const below = child === undefined ? [] : this.#child(child, key);
    return [
      `select ${[`${key}::text`, ...below].join(',\n  ')}`,
      `from ${this.#table(type)} ${row}${this.#where(type, row, where)}`,
      `order by ${this.#order(type, row, orderBy)} limit ${2 * first}`,
    ].join('\n');
  }

  /** The number of each group, and what its rows have in common. */
  statistics({ type, where, groupBy }: StatisticsQuestion): string {
    const row = this.#alias();
    const { joins, keys, enough } = this.#groups(type, row, groupBy);
    const least = this.#whose.smallestGroup(type);
    const subject = least > 0 ? this.#subject(type, row) : undefined;
    const having = [...(subject === undefined ? [] : [`count(distinct ${subject}) >= ${least}`]), ...enough];
    return [
      `select ${['count(*)', ...keys].join(', ')} from ${this.#table(type)} ${row}${joins}${this.#where(type, row, where)}`,
      `group by ${keys.length === 0 ? '()' : keys.join(', ')}`,
      ...(having.length === 0 ? [] : [`having ${having.join(' and ')}`]),
    ].join('\n');
  }

  /**
   * What rows are grouped by, in the order asked. Where what they lead to is several, a row stands once beside each of their different values; and
   * of those that people stand behind, there must be enough.
   */
  #groups(type: ModelType, row: string, groupBy: readonly GroupKey[]) {
    const keys: string[] = groupBy.map((key) => (key.through.length === 0 ? this.#groupKey(type, row, key) : ''));
    const joins: string[] = [];
    const enough: string[] = [];
    let most = 0;
    for (const name of new Set(groupBy.flatMap(({ through }) => through[0]?.field.name ?? []))) {
      const places = groupBy.flatMap(({ through }, at) => (through[0]?.field.name === name ? [at] : []));
      const { field, target } = groupBy[places[0]!]!.through[0]!;
      const [beyond, joined] = [this.#alias(), this.#alias()];
      const inner = this.#groups(
        target,
        beyond,
        places.map((at) => ({ ...groupBy[at]!, through: groupBy[at]!.through.slice(1) })),
      );
      const values = inner.keys.map((key, index) => `${key} as v${index}`).join(', ');
      const link = field.kind === 'toOne' ? this.#value(type, row, field) : keyOf(type, row);
      const linked =
        field.kind === 'toOne' ? `${keyOf(target, beyond)} = ${link}` : `${beyond}."${field.column}" = ${link}`;
      const table = this.#table(target, field.kind === 'toOne' ? target.anchor : field.department);
      joins.push(
        `\nleft join lateral (select distinct ${values} from ${table} ${beyond}${inner.joins} where ${linked}) ${joined} on true`,
      );
      places.forEach((at, index) => (keys[at] = `${joined}.v${index}`));
      const least = Math.max(concernsPeople(target) ? this.#whose.smallestGroup(target) : 0, inner.most);
      const counted = field.kind === 'toOne' && field.department === type.anchor ? link : keyOf(type, row);
      if (least > 0) enough.push(`count(distinct ${counted}) >= ${least}`);
      most = Math.max(most, least);
    }
    return { keys, joins: joins.join(''), enough, most };
  }

  #child({ field, type, where, orderBy, first }: NonNullable<ListQuestion['child']>, parent: string): string[] {
    const row = this.#alias();
    const linked = `${row}."${field.column}" = ${parent}${where === undefined ? '' : ` and ${this.#condition(type, row, where)}`}`;
    const from = `from ${this.#table(type, field.department)} ${row} where ${linked}`;
    const page = `select ${keyOf(type, row)}::text as key ${from} order by ${this.#order(type, row, orderBy)} limit ${first}`;
    return [`(select count(*) ${from})`, `array(${page})::text[]`];
  }

  #where(type: ModelType, row: string, where: Condition | undefined): string {
    return where === undefined ? '' : `\nwhere ${this.#condition(type, row, where)}`;
  }

  /** What cannot be told of a null is false, so that `not` is the complement. */
  #condition(type: ModelType, row: string, condition: Condition): string {
    switch (condition.kind) {
      case 'and':
        return condition.of.length === 0
          ? 'true'
          : `(${condition.of.map((each) => this.#condition(type, row, each)).join(' and ')})`;
      case 'or':
        return condition.of.length === 0
          ? 'false'
          : `(${condition.of.map((each) => this.#condition(type, row, each)).join(' or ')})`;
      case 'not':
        return `(not ${this.#condition(type, row, condition.of)})`;
      case 'compare': {
        const { field, operator, operand } = condition;
        const scalar = field.kind === 'column' ? field.scalar : 'AreaCode';
        return compareText(this.#value(type, row, field), scalar, operator, operand);
      }
      case 'link': {
        const { field, target, of } = condition;
        const link = this.#value(type, row, field);
        if (of === undefined) return `(${link} is null)`;
        const beyond = this.#alias();
        return `exists (select from ${this.#table(target)} ${beyond} where ${keyOf(target, beyond)} = ${link} and ${this.#condition(target, beyond, of)})`;
      }
      case 'list': {
        const { field, target, quantifier, of } = condition;
        const beyond = this.#alias();
        const met = this.#condition(target, beyond, of);
        const found = `exists (${this.#linked('', type, row, field, target, beyond)} and ${quantifier === 'every' ? `not ${met}` : met})`;
        return quantifier === 'some' ? found : `(not ${found})`;
      }
      case 'count':
        return compareText(
          this.#count(type, row, condition.field, condition.target),
          'Int',
          condition.operator,
          condition.operand,
        );
    }
  }

  #count(type: ModelType, row: string, field: ToManyField, target: ModelType): string {
    return `(${this.#linked('count(*)', type, row, field, target, this.#alias())})`;
  }

  #linked(read: string, type: ModelType, row: string, field: ToManyField, target: ModelType, beyond: string): string {
    const table = this.#table(target, field.department);
    return `select ${read} from ${table} ${beyond} where ${beyond}."${field.column}" = ${keyOf(type, row)}`;
  }

  /** A value of the row, or what another department's row of the same key says. */
  #value(type: ModelType, row: string, { department, column }: ColumnField | ToOneField): string {
    if (department === type.anchor) return `${row}."${column}"`;
    const other = this.#alias();
    const { keyColumn } = type.tables.get(department)!;
    return `(select ${other}."${column}" from ${this.#table(type, department)} ${other} where ${other}."${keyColumn}" = ${keyOf(type, row)})`;
  }

  #order(type: ModelType, row: string, orderBy: readonly Order[]): string {
    const key = keyOf(type, row);
    const terms = orderBy.map(
      (order) => `${this.#sorted(type, row, order, order.links)} ${order.direction} nulls last`,
    );
    return [...terms, this.#whose.sortsByKey(type) ? key : `md5(${key})`].join(', ');
  }

  #sorted(type: ModelType, row: string, order: Order, links: Order['links']): string {
    const [link, ...rest] = links;
    if (link !== undefined) {
      const beyond = this.#alias();
      const { field, target } = link;
      return `(select ${this.#sorted(target, beyond, order, rest)} from ${this.#table(target)} ${beyond} where ${keyOf(target, beyond)} = ${this.#value(type, row, field)})`;
    }
    const { by } = order;
    if (by.kind === 'toMany') return this.#count(type, row, by, this.#whose.model.types.get(by.target)!);
    const value = this.#value(type, row, by);
    return isText(by.scalar) ? `${value} collate "C"` : value;
  }

  #groupKey(type: ModelType, row: string, { field, unit }: GroupKey): string {
    const value = this.#value(type, row, field);
    switch (unit) {
      case 'true':
        return value;
      case 'COUNTY':
        return `substr(${value}, 1, 6) || '000000'`;
      case 'YEAR':
        return `make_date(extract(year from ${value})::int, 1, 1)`;
    }
  }

  /** Whom a row concerns; undefined where it concerns nobody. */
  #subject(type: ModelType, row: string): string | undefined {
    const { subject } = type.fields.get(type.key.field)!.policy;
    if (subject.kind === 'none') return undefined;
    if (subject.path[0] === 'self') return keyOf(type, row);
    return this.#along(type, row, subject.path);
  }

  #along(type: ModelType, row: string, [step, ...rest]: readonly string[]): string {
    const field = type.fields.get(step!) as ToOneField;
    const link = this.#value(type, row, field);
    if (rest.length === 0) return link;
    const target = this.#whose.model.types.get(field.target)!;
    const beyond = this.#alias();
    return `(select ${this.#along(target, beyond, rest)} from ${this.#table(target)} ${beyond} where ${keyOf(target, beyond)} = ${link})`;
  }

  #table(type: ModelType, department = type.anchor): string {
    return tableOf(type, department, this.#whose.account);
  }

  #alias(): string {
    this.#aliases += 1;
    return `r${this.#aliases}`;
  }
}

function concernsPeople(type: ModelType): boolean {
  return type.fields.get(type.key.field)!.policy.subject.kind !== 'none';
}

function keyOf(type: ModelType, row: string): string {
  return `${row}."${type.tables.get(type.anchor)!.keyColumn}"`;
}

function isText(scalar: Scalar): boolean {
  return !['IntegerId', 'Int', 'Float', 'Date', 'DateTime', 'Boolean'].includes(scalar);
}

const SIGNS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function compareText(text: string, scalar: Scalar, operator: string, operand: Operand): string {
  if (operand === null) return `(${text} is ${operator === 'eq' ? '' : 'not '}null)`;
  const known = (condition: string) => `coalesce(${condition}, false)`;
  if (typeof operand !== 'string') {
    const isOne =
      operand.length === 0 ? 'false' : known(`${text} in (${operand.map((each) => literal(each, scalar)).join(', ')})`);
    return operator === 'in' ? isOne : `(not ${isOne})`;
  }
  switch (operator) {
    case 'ne':
      return `(${text} is distinct from ${literal(operand, scalar)})`;
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
