import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from '../oracle/area-text.ts';
import { instant } from './instant.ts';
import type { Condition, Figure, Having, Key, Operand, Order, Question, Selected, Value } from './question.ts';

export type Json = string | number | boolean | null | Enumerated | readonly Json[] | { readonly [name: string]: Json };

/** An enum's value, which a literal writes without quotes. */
class Enumerated {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  toJSON(): string {
    return this.#name;
  }
}

export interface PrintedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
}

/** What of the world a question needs to be written: ids that stand for keys. */
export type Seal = (type: string, key: string) => string;

/** The question as a GraphQL request; every selected cell stands in its own list element, in the order selected. */
export function printQuestion(question: Question, seal: Seal): PrintedQuestion {
  const { of, where, groupBy, having, orderBy, first, selected, asVariables } = question;
  const given: readonly (readonly [name: string, type: string, value: Json | undefined])[] = [
    ['where', `${of.type}Where`, where && conditionJson(where, seal)],
    ['groupBy', `${of.type}GroupBy`, groupBy.length === 0 ? undefined : keysJson(groupBy)],
    ['having', `${of.type}Having`, having.length === 0 ? undefined : havingJson(having)],
    ['orderBy', `[${of.type}GroupOrderBy!]`, orderBy.length === 0 ? undefined : orderBy.map(orderJson)],
    ['first', 'Int', first],
  ];
  const variables: Record<string, Json> = {};
  const declarations: string[] = [];
  const written = given.flatMap(([name, type, value]) => {
    if (value === undefined) return [];
    if (!asVariables.has(name)) return [`${name}: ${literal(value)}`];
    variables[name] = value;
    declarations.push(`$${name}: ${type}`);
    return [`${name}: $${name}`];
  });
  const head = declarations.length === 0 ? '' : `query (${declarations.join(', ')}) `;
  const call = `${of.root}${written.length === 0 ? '' : `(${written.join(', ')})`}`;
  const cells = selected.map((each, index) => `    ${selectedText(each, index)}`);
  return { query: `${head}{\n  groups: ${call} {\n${cells.join('\n')}\n  }\n}`, variables };
}

/** Each cell under a name of its own: the same figure may be selected twice. */
function selectedText(selected: Selected, index: number): string {
  const alias = `_${index}: `;
  if (selected.kind === 'key') {
    const { field, keyField } = selected.value;
    return `${alias}key { ${field}${keyField === undefined ? '' : ` { ${keyField} }`} }`;
  }
  const { figure, fraction } = selected;
  if (figure.kind === 'count') return `${alias}count`;
  const argument = fraction === undefined ? '' : `(p: ${fraction})`;
  return `${alias}${figure.kind}${argument} { ${figure.value!.field} }`;
}

function conditionJson(condition: Condition, seal: Seal): Json {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { [condition.kind]: condition.of.map((each) => conditionJson(each, seal)) };
    case 'not':
      return { not: conditionJson(condition.of, seal) };
    case 'compare': {
      const { value, operator, operand } = condition;
      return { [value.field]: { [operator]: operandJson(operand, value.scalar, value, seal) } };
    }
  }
}

function keysJson(keys: readonly Key[]): Json {
  return Object.fromEntries(keys.map(({ field, unit }) => [field, unit === 'true' ? true : new Enumerated(unit)]));
}

function havingJson(having: readonly Having[]): Json {
  const json: Record<string, Record<string, Json>> = {};
  for (const { figure, operator, operand } of having) {
    const written = operandJson(operand, figure.scalar, undefined, (_, key) => key);
    const of = (json[figure.kind] ??= {});
    if (figure.value === undefined) of[operator] = written;
    else of[figure.value.field] = { ...(of[figure.value.field] as Record<string, Json>), [operator]: written };
  }
  return json;
}

function orderJson({ by, direction }: Order): Json {
  const enumerated = new Enumerated(direction);
  if ('unit' in by) return { key: { [by.field]: enumerated } };
  return figureJson(by, enumerated);
}

function figureJson({ kind, value }: Figure, json: Json): Json {
  return { [kind]: value === undefined ? json : { [value.field]: json } };
}

function operandJson(operand: Operand, scalar: Scalar, value: Value | undefined, seal: Seal): Json {
  if (operand === null) return null;
  if (typeof operand !== 'string') return operand.map((each) => operandJson(each, scalar, value, seal));
  switch (scalar) {
    case 'Int':
    case 'Float':
      return Number(operand);
    case 'Enum':
      return new Enumerated(operand);
    case 'AreaCode':
      return shortArea(operand);
    case 'DateTime':
      return instant(operand);
    case 'ID':
      return value?.sealed === undefined ? operand : seal(value.sealed, operand);
    case 'Boolean':
      return operand === 't';
    case 'IntegerId':
    case 'String':
    case 'Date':
    case 'IdNumber':
    case 'CreditCode':
      return operand;
  }
}

function literal(value: Json): string {
  if (value instanceof Enumerated) return value.toJSON();
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')}}`;
}
