import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { ModelType } from '../../compose/model.ts';
import type { PrincipalAttribute } from '../principal.ts';
import type { RowMember, RowOperand, RowWhere } from '../row-rule.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { plainValue, type YamlNode } from './yaml-node.ts';

/** What a principal's attribute may be compared with. */
const COMPARABLE: Readonly<Record<PrincipalAttribute, readonly string[]>> = {
  account: ['ID', 'String'],
  department: ['ID', 'String'],
  unit: ['ID', 'String'],
  idNumber: ['IdNumber'],
};

/**
 * A predicate in the `where` language of a type, as the schema's own input reads it, with `$account`, `$department`, `$unit` and
 * `$idNumber` for the principal's attributes; undefined, and a problem for each mistake, where it is not one. What is `about` everybody has
 * no such attributes.
 */
export function takeWhere(
  mapping: Mapping,
  node: YamlNode,
  { name, fields }: ModelType,
  { composition: { schema, model } }: Pick<PolicyContext, 'composition'>,
  about: 'principal' | 'everybody' = 'principal',
): RowWhere | undefined {
  const root = schema.getType(`${name}Where`);
  const mistakes: string[] = [];
  const report = (line: number, wrong: string, remedy: string) => {
    mistakes.push(wrong);
    mapping.report(line, wrong, remedy);
  };

  const object = (value: YamlNode, type: GraphQLInputObjectType, place: string): RowWhere => {
    if (value.kind !== 'map') {
      report(value.line, `"${place}" is a condition and needs names with values`, `see ${type.name} in the schema`);
      return {};
    }
    const where: Record<string, RowMember> = {};
    for (const [member, { line, value: given }] of value.members) {
      const known = type.getFields()[member];
      const leaves = leadsElsewhere(type.name, member);
      if (known === undefined || leaves) {
        report(
          line,
          leaves
            ? `"${place}.${member}" leads to another department, whose rows this database cannot ask`
            : `"${place}.${member}" is not in ${type.name}`,
          leaves ? 'use what the rows themselves hold, or "own"' : oneOf(Object.keys(type.getFields())),
        );
      } else where[member] = memberOf(given, known.type, `${place}.${member}`);
    }
    return where;
  };

  const memberOf = (value: YamlNode, type: GraphQLInputType, place: string): RowMember => {
    const nullable = getNullableType(type);
    if (value.kind === 'scalar' && value.value === null) return { kind: 'literal', value: null };
    if (isInputObjectType(nullable)) return object(value, nullable, place);
    const item = isListType(nullable) ? getNullableType(nullable.ofType) : undefined;
    if (isInputObjectType(item)) {
      const items = value.kind === 'list' ? value.items : [value];
      return items.map((each, index) => object(each, item, `${place}[${String(index)}]`));
    }
    return operand(value, nullable, place);
  };

  const operand = (value: YamlNode, type: GraphQLInputType, place: string): RowOperand => {
    const plain = plainValue(value);
    const named = (Array.isArray(plain) ? plain : [plain]).find(
      (each): each is string => typeof each === 'string' && each.startsWith('$'),
    );
    if (named !== undefined && about === 'everybody') {
      report(value.line, `"${named}" is another for each who asks`, 'write a value that is the same for everybody');
      return { kind: 'literal', value: null };
    }
    if (named !== undefined) {
      const attribute = (Object.keys(COMPARABLE) as PrincipalAttribute[]).find((known) => `$${known}` === named);
      if (attribute !== undefined && !isListType(type) && COMPARABLE[attribute].includes(getNamedType(type).name))
        return { kind: 'principal', attribute };
      report(
        value.line,
        attribute === undefined
          ? `"${named}" is no attribute of a principal`
          : `"${place}" cannot be compared with ${named}`,
        attribute === undefined
          ? oneOf(Object.keys(COMPARABLE).map((known) => `$${known}`))
          : `it is for ${COMPARABLE[attribute].join(' and ')}, one value at a time`,
      );
      return { kind: 'literal', value: null };
    }
    let message: string | undefined;
    let coerced: unknown;
    try {
      coerced = coerceInputValue(plain, type, (_path, _value, error) => {
        message ??= error.message;
      });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      message = error.message;
    }
    if (message === undefined) return { kind: 'literal', value: coerced };
    report(value.line, `"${place}": ${message}`, 'write a value of that type; codes and numbers of cases in quotes');
    return { kind: 'literal', value: null };
  };

  /** Whether a condition asks another database: a row rule is compiled into every statement, and holds in its own. */
  const leadsElsewhere = (input: string, member: string): boolean =>
    input.endsWith('Where') && model.types.get(input.slice(0, -'Where'.length))?.fields.get(member)?.crosses === true;

  if (!isInputObjectType(root) || fields.size === 0) {
    mapping.report(node.line, `there is no ${name}Where in the schema`, 'leave the predicate out');
    return undefined;
  }
  const where = object(node, root, 'where');
  if (node.kind === 'map' && node.members.size === 0)
    report(node.line, 'the predicate is empty and would hold for every row', 'leave it out, or say which rows');
  return mistakes.length > 0 ? undefined : where;
}
