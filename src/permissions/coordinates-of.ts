import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  getNullableType,
  isListType,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Model } from '../compose/model.ts';
import type { Coordinate, Verb } from './decision.ts';

/**
 * Every field that an operation uses anywhere: selected, filtered by, sorted by; in the document and in the keys of the
 * objects given as variables; whether or not `@skip` leaves it out this time.
 */
export function coordinatesOf(
  schema: GraphQLSchema,
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly Coordinate[] {
  const found = new Map<string, Coordinate>();
  const add = (type: string, field: string, verb: Verb) => found.set(`${verb} ${type}.${field}`, { type, field, verb });
  const addInput = (input: string, field: string) => {
    for (const [ending, verb] of INPUT_VERBS)
      if (input.endsWith(ending)) {
        const type = input.slice(0, -ending.length);
        if (model.types.get(type)?.fields.has(field)) add(type, field, verb);
      }
  };
  const addVariable = (value: unknown, type: GraphQLInputType): void => {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return;
    if (isListType(nullable)) {
      for (const item of value as readonly unknown[]) addVariable(item, nullable.ofType);
    } else if (isInputObjectType(nullable)) {
      for (const [name, field] of Object.entries(value as Record<string, unknown>)) {
        addInput(nullable.name, name);
        addVariable(field, nullable.getFields()[name]!.type);
      }
    }
  };

  const reachable = separateOperations(document)[operation.name?.value ?? '']!;
  const typeInfo = new TypeInfo(schema);
  visit(
    reachable,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        const introspects = [parent?.name, node.name.value].some((name) => name?.startsWith('__'));
        if (isObjectType(parent) && !introspects) add(parent.name, node.name.value, 'read');
      },
      // Asking for one object by its key is a filter on the key.
      Argument(node) {
        const root = typeInfo.getParentType() === schema.getQueryType() ? typeInfo.getFieldDef()?.name : undefined;
        const known = root === undefined ? undefined : model.roots.get(root);
        if (known?.kind === 'object') add(known.type, node.name.value, 'filter');
      },
      ObjectField(node) {
        const parent = getNamedType(typeInfo.getParentInputType() as GraphQLInputType | undefined);
        if (isInputObjectType(parent)) addInput(parent.name, node.name.value);
      },
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type as never) as GraphQLInputType;
        addVariable(variables[node.variable.name.value], type);
      },
    }),
  );
  return [...found.values()];
}

const INPUT_VERBS: readonly (readonly [ending: string, verb: Verb])[] = [
  ['Where', 'filter'],
  ['OrderBy', 'sort'],
];
