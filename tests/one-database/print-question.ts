import type { ColumnField, Model, ToOneField } from '../../src/compose/model.ts';
import { instant } from '../aggregates/instant.ts';
import type { Operand } from '../aggregates/question.ts';
import { Enumerated, literal, type Json } from '../noninterference/input-text.ts';
import { shortArea } from '../oracle/area-text.ts';
import type { Condition, GroupKey, ListQuestion, Order, Question, StatisticsQuestion } from './question.ts';

/** Ids that stand for keys. */
export type Seal = (type: string, key: string) => string;

export interface PrintedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
}

/** The question as a GraphQL request; of a list, the page behind `$after`. */
export function printQuestion(question: Question, model: Model, seal: Seal): PrintedQuestion {
  const { type, where, whereAsVariable } = question;
  const json = where && conditionJson(where, type.name, model, seal);
  const declared = json !== undefined && whereAsVariable;
  const variables = declared ? { where: json } : {};
  const asked = json === undefined ? [] : [`where: ${declared ? '$where' : literal(json)}`];
  const declarations = [
    ...(declared ? [`$where: ${type.name}Where`] : []),
    ...(question.kind === 'list' ? ['$after: String'] : []),
  ];
  const head = declarations.length === 0 ? '' : `query (${declarations.join(', ')}) `;
  const field =
    question.kind === 'list' ? listText(question, asked, model, seal) : statisticsText(question, asked, model);
  return { query: `${head}{\n  asked: ${field}\n}`, variables };
}

function listText(
  { root, type, orderBy, first, counted, child }: ListQuestion,
  asked: readonly string[],
  model: Model,
  seal: Seal,
): string {
  const page = [...asked, ...orderText(orderBy), `first: ${first}`, 'after: $after'].join(', ');
  return `${root}(${page}) {\n    ${counted ? 'totalCount ' : ''}nodes { key: ${type.key.field}${childText()} } pageInfo { hasNextPage endCursor }\n  }`;

  function childText(): string {
    if (child === undefined) return '';
    const json = child.where && conditionJson(child.where, child.type.name, model, seal);
    const below = [
      ...(json === undefined ? [] : [`where: ${literal(json)}`]),
      ...orderText(child.orderBy),
      `first: ${child.first}`,
    ];
    const { key } = child.type;
    return ` child: ${child.field.name}(${below.join(', ')}) { totalCount nodes { key: ${key.field} } }`;
  }
}

function orderText(orderBy: readonly Order[]): readonly string[] {
  return orderBy.length === 0 ? [] : [`orderBy: ${literal(orderBy.map(orderJson))}`];
}

function orderJson({ links, by, direction }: Order): Json {
  const enumerated = new Enumerated(direction);
  const last: Json = { [by.name]: by.kind === 'toMany' ? { count: enumerated } : enumerated };
  return links.reduceRight<Json>((inner, { field }) => ({ [field.name]: inner }), last);
}

function statisticsText({ root, groupBy }: StatisticsQuestion, asked: readonly string[], model: Model): string {
  const given = [...asked, ...(groupBy.length === 0 ? [] : [`groupBy: ${literal(groupJson(groupBy))}`])];
  const key = groupBy.length === 0 ? '' : ` key ${keyText(groupBy, model)}`;
  return `${root}${given.length === 0 ? '' : `(${given.join(', ')})`} { count${key} }`;
}

/** Those of the row itself, and those through each of its links without that link. */
function byLink(groupBy: readonly GroupKey[]): readonly [own: readonly GroupKey[], through: Map<string, GroupKey[]>] {
  const through = new Map<string, GroupKey[]>();
  for (const key of groupBy) {
    const [link, ...rest] = key.through;
    if (link === undefined) continue;
    const { name } = link.field;
    through.set(name, [...(through.get(name) ?? []), { ...key, through: rest }]);
  }
  return [groupBy.filter((key) => key.through.length === 0), through];
}

function groupJson(groupBy: readonly GroupKey[]): Json {
  const [own, through] = byLink(groupBy);
  const members = own.map(({ field, unit }) => [field.name, unit === 'true' ? true : new Enumerated(unit)] as const);
  const beyond = [...through].map(([name, keys]) => [name, groupJson(keys)] as const);
  return {
    ...Object.fromEntries<Json>(members),
    ...(beyond.length === 0 ? {} : { through: Object.fromEntries<Json>(beyond) }),
  };
}

function keyText(groupBy: readonly GroupKey[], model: Model): string {
  const [own, through] = byLink(groupBy);
  const members = own.map(({ field }) =>
    field.kind === 'column' ? field.name : `${field.name} { ${model.types.get(field.target)!.key.field} }`,
  );
  const beyond = [...through].map(([name, keys]) => `${name} ${keyText(keys, model)}`);
  return `{ ${[...members, ...(beyond.length === 0 ? [] : [`through { ${beyond.join(' ')} }`])].join(' ')} }`;
}

function conditionJson(condition: Condition, type: string, model: Model, seal: Seal): Json {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { [condition.kind]: condition.of.map((each) => conditionJson(each, type, model, seal)) };
    case 'not':
      return { not: conditionJson(condition.of, type, model, seal) };
    case 'compare': {
      const { field, operator, operand } = condition;
      return { [field.name]: { [operator]: operandJson(operand, field, type, model, seal) } };
    }
    case 'link': {
      const { field, target, of } = condition;
      return { [field.name]: of === undefined ? null : conditionJson(of, target.name, model, seal) };
    }
    case 'list': {
      const { field, target, quantifier, of } = condition;
      return { [field.name]: { [quantifier]: conditionJson(of, target.name, model, seal) } };
    }
    case 'count': {
      const { field, operator, operand } = condition;
      const number = typeof operand === 'string' ? Number(operand) : (operand?.map(Number) ?? null);
      return { [field.name]: { count: { [operator]: number } } };
    }
  }
}

function operandJson(operand: Operand, field: ColumnField | ToOneField, type: string, model: Model, seal: Seal): Json {
  if (operand === null) return null;
  if (typeof operand !== 'string') return operand.map((each) => operandJson(each, field, type, model, seal));
  if (field.kind === 'toOne') return shortArea(operand);
  switch (field.scalar) {
    case 'Int':
    case 'Float':
      return Number(operand);
    case 'Enum':
      return new Enumerated(operand);
    case 'AreaCode':
      return shortArea(operand);
    case 'DateTime':
      return instant(operand);
    case 'Boolean':
      return operand === 't';
    case 'ID': {
      const { key } = model.types.get(type)!;
      return key.sealed && key.field === field.name ? seal(type, operand) : operand;
    }
    default:
      return operand;
  }
}
