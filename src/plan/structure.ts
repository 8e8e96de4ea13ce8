import {
  getNullableType,
  GraphQLInt,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './argument.ts';

/**
 * What of the variables shapes the plan, as a text: which are given, null or absent, the keys of input objects, the choices
 * of `@include` and of `orderBy`, the sign of a number. Requests that differ only in values share a plan; that is what makes plans worth keeping.
 */
export function structureOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  let structure = '';
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
    structure += Object.hasOwn(variables, name) ? describe(variables[name], type) : '-';
  }
  return structure;
}

function describe(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'n';
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const entries = Object.entries(value as Record<string, unknown>).map(
      ([name, field]) => `${name}:${describe(field, fields[name]!.type)}`,
    );
    return `{${entries.join()}}`;
  }
  if (isListType(nullable)) {
    const of = getNullableType(nullable.ofType);
    if (isInputObjectType(of)) return `[${(value as readonly unknown[]).map((item) => describe(item, of)).join()}]`;
    // A count of rows of which a department has none is 0.
    return of === GraphQLInt && [value].flat().includes(0) ? 'l0' : 'l';
  }
  if (nullable === GraphQLInt) return `v${Math.sign(value as number)}`;
  // The level of an area decides how it is best searched.
  if (nullable.name === 'AreaCode') return `v${(value as string).length}`;
  return CHOICES.has(nullable.name) ? `=${value as string | boolean}` : 'v';
}

/** Types whose values shape the plan (`@skip(if: $x)`, `orderBy: $order`, `groupBy: $group`). */
const CHOICES: ReadonlySet<string> = new Set(['Boolean', 'Direction', 'AreaUnit', 'PeriodUnit']);
