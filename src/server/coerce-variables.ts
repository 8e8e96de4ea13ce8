import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  isInputType,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from '../plan/argument.ts';

export type CoercedVariables =
  | { readonly kind: 'coerced'; readonly variables: Variables }
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] };

/**
 * The variables of a request in the form of their types. What is wrong is told without the value: graphql-js repeats it,
 * and a mistyped citizen number would travel on in error messages and logs.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, given);
  if (coerced !== undefined) return { kind: 'coerced', variables: coerced };

  const errors: GraphQLError[] = [];
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never);
    if (!isInputType(type)) continue;
    const tell = (place: string, reason: string) =>
      errors.push(
        new GraphQLError(`Variable "$${name}"${place}: ${reason}`, {
          nodes: definition,
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      );
    if (Object.hasOwn(given, name))
      coerceInputValue(given[name], type, (path, _value, error) =>
        tell(path.length === 0 ? '' : ` at "${[name, ...path].join('.')}"`, error.message),
      );
    else if (definition.defaultValue === undefined && type.toString().endsWith('!'))
      tell('', `expected a value of type "${type.toString()}", received none.`);
  }
  return { kind: 'refused', errors };
}
