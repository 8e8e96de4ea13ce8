import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
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
 * Every field that an operation uses anywhere: selected, filtered, sorted, grouped or computed with; in the document and in the keys of the
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
  /** Whether the name is a field's in a type that composition made. */
  const addGenerated = (generated: string, field: string): boolean => {
    const known = VERBS_BY_ENDING.find(([ending]) => {
      return generated.endsWith(ending) && model.types.get(generated.slice(0, -ending.length))?.fields.has(field);
    });
    if (known !== undefined) add(generated.slice(0, -known[0].length), field, known[1]);
    return known !== undefined;
  };
  const addVariable = (value: unknown, type: GraphQLInputType): void => {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return;
    if (isListType(nullable)) {
      for (const item of value as readonly unknown[]) addVariable(item, nullable.ofType);
    } else if (isInputObjectType(nullable)) {
      for (const [name, field] of Object.entries(value as Record<string, unknown>)) {
        addGenerated(nullable.name, name);
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
        // What is asked of an interface is asked of every type that may stand behind it.
        if (isInterfaceType(parent))
          for (const { name } of schema.getPossibleTypes(parent)) add(name, node.name.value, 'read');
        if (!isObjectType(parent) || introspects) return;
        if (!addGenerated(parent.name, node.name.value)) add(parent.name, node.name.value, 'read');
      },
      // Asking for one object by its key is a filter on the key.
      Argument(node) {
        const root = typeInfo.getParentType() === schema.getQueryType() ? typeInfo.getFieldDef()?.name : undefined;
        const known = root === undefined ? undefined : model.roots.get(root);
        if (known?.kind === 'object') add(known.type, node.name.value, 'filter');
        if (node.name.value === 'search') {
          const list = getNamedType(typeInfo.getFieldDef()?.type)?.name.replace(/Connection$/, '') ?? '';
          for (const field of model.types.get(list)?.searched ?? []) add(list, field, 'search');
        }
      },
      ObjectField(node) {
        const parent = getNamedType(typeInfo.getParentInputType() as GraphQLInputType | undefined);
        if (isInputObjectType(parent)) addGenerated(parent.name, node.name.value);
      },
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type as never) as GraphQLInputType;
        addVariable(variables[node.variable.name.value], type);
      },
    }),
  );
  return [...found.values()];
}

/** The types that composition makes for a type, by how their names end, and what naming a field in one does with it. */
const VERBS_BY_ENDING: readonly (readonly [ending: string, verb: Verb])[] = [
  ['Where', 'filter'],
  ['OrderBy', 'sort'],
  ['GroupBy', 'group'],
  ['GroupKey', 'group'],
  ['GroupKeyOrderBy', 'group'],
  ...['CountDistinct', 'Sum', 'Avg', 'Min', 'Max', 'Percentile'].flatMap((figure) =>
    ['', 'Having', 'OrderBy'].map((use) => [`${figure}${use}`, 'aggregate'] as const),
  ),
];
