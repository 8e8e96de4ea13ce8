import {
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  valueFromAST,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Value } from './plan.ts';

/** The coerced variables of a request, as graphql-js coerces them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * An argument with its structure in the open and its values still to come: `{status: {eq: $s}}` is known to have a `status`
 * with an `eq`, and that its value is variable `s`. The plan is built from the structure, the statement is given the values.
 */
export type Argument =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Argument> }
  | { readonly kind: 'items'; readonly items: readonly Argument[] }
  | { readonly kind: 'null' }
  /** A scalar, an enum value or a list of them. `known` is the value itself. */
  | { readonly kind: 'leaf'; readonly value: Value; readonly known: unknown };

/** An argument as written, with variables looked up for their structure; undefined where a variable is not given. */
export function readArgument(node: ValueNode, type: GraphQLInputType, variables: Variables): Argument | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return Object.hasOwn(variables, name) ? fromVariable(variables[name], type, [name]) : undefined;
  }
  if (node.kind === Kind.NULL) return { kind: 'null' };
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, Argument>();
    for (const field of node.fields) {
      const argument = readArgument(field.value, nullable.getFields()[field.name.value]!.type, variables);
      if (argument) fields.set(field.name.value, argument);
    }
    return { kind: 'object', fields };
  }
  if (isListType(nullable) && holdsObjects(nullable.ofType)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    return {
      kind: 'items',
      items: items.flatMap((item) => readArgument(item, nullable.ofType, variables) ?? []),
    };
  }
  const known: unknown = valueFromAST(node, nullable, variables);
  if (isListType(nullable) && node.kind === Kind.LIST && node.values.some(({ kind }) => kind === Kind.VARIABLE)) {
    // A variable that is null or not given equals nothing, so it is no item.
    const items = node.values.flatMap((item) => {
      const argument = readArgument(item, nullable.ofType, variables);
      return argument?.kind === 'leaf' ? [argument.value] : [];
    });
    return { kind: 'leaf', value: { kind: 'items', items }, known };
  }
  return { kind: 'leaf', value: { kind: 'literal', value: known }, known };
}

function fromVariable(value: unknown, type: GraphQLInputType, path: readonly string[]): Argument | undefined {
  if (value === undefined) return undefined;
  if (value === null) return { kind: 'null' };
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const fields = new Map<string, Argument>();
    for (const [name, field] of Object.entries(value as Record<string, unknown>)) {
      const argument = fromVariable(field, nullable.getFields()[name]!.type, [...path, name]);
      if (argument) fields.set(name, argument);
    }
    return { kind: 'object', fields };
  }
  if (isListType(nullable) && holdsObjects(nullable.ofType)) {
    const items = value as readonly unknown[];
    return {
      kind: 'items',
      items: items.flatMap((item, index) => fromVariable(item, nullable.ofType, [...path, String(index)]) ?? []),
    };
  }
  return { kind: 'leaf', value: { kind: 'variable', path }, known: value };
}

function holdsObjects(type: unknown): boolean {
  return isInputObjectType(getNullableType(type as GraphQLInputType));
}
