import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RootField } from '../../compose/model.ts';
import type { Bilingual } from '../../departments/department.ts';
import { HeyiError } from '../../errors/heyi-error.ts';

/** One column: what it is called, and where its value stands in a row. */
export interface ExportColumn {
  /** `area.name`. */
  readonly name: string;
  readonly path: readonly string[];
}

/** The one list that an operation selects, as a table. */
export interface ExportedList {
  /** `collection` is read page by page, `aggregate` at once. */
  readonly kind: 'collection' | 'aggregate';
  readonly operation: OperationDefinitionNode;
  /** The root field, and what it is called in the answer. */
  readonly field: FieldNode;
  readonly name: string;
  readonly columns: readonly ExportColumn[];
}

const PAGING = ['first', 'after', 'last', 'before'];

/**
 * What an operation, valid in a schema, exports: one list of rows whose columns are values, or values of an object that each row has one of.
 *
 * @throws EXPORT_INVALID where it is something else
 */
export function exportedList(
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
  roots: ReadonlyMap<string, RootField>,
): ExportedList {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);

  // 1. One query.
  const named = operations.filter(({ name }) => operationName === undefined || name?.value === operationName);
  const [operation, another] = named;
  if (operation === undefined || another !== undefined || operation.operation !== OperationTypeNode.QUERY)
    throw invalid('operationName', { zh: '一个查询', en: 'one query' }, `${named.length}`);

  // 2. One list at its root.
  const query = schema.getQueryType()!;
  const fields = fieldsOf(operation.selectionSet);
  const [field, second] = fields;
  const root = field === undefined ? undefined : roots.get(field.name.value);
  if (field === undefined || second !== undefined || root === undefined || root.kind === 'object')
    throw invalid(
      'query',
      {
        zh: '一个列表或一项统计，如 people 或 incidentsAggregate',
        en: 'one list or one statistic, such as people or incidentsAggregate',
      },
      rootsText(fields),
    );
  const name = responseName(field);
  const paging = field.arguments?.find(
    (argument) => root.kind === 'collection' && PAGING.includes(argument.name.value),
  );
  if (paging !== undefined)
    throw invalid(
      name,
      { zh: '不含分页参数（导出整个列表）', en: 'no paging, as the whole list is exported' },
      paging.name.value,
    );
  const type = getNamedType(query.getFields()[field.name.value]!.type) as GraphQLObjectType;

  // 3. Its rows.
  if (root.kind === 'aggregate')
    return { kind: root.kind, operation, field, name, columns: columnsOf(field, type, []) };
  const below = fieldsOf(field.selectionSet!);
  const [nodes, more] = below;
  if (nodes?.name.value !== 'nodes' || responseName(nodes) !== 'nodes' || more !== undefined)
    throw invalid(name, { zh: '仅有 nodes', en: 'nodes and nothing beside it' }, rootsText(below));
  const row = getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
  return { kind: root.kind, operation, field, name, columns: columnsOf(nodes, row, []) };

  /** Fields with fragments written out: there are no interfaces among what is exported. */
  function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
    return selections.flatMap((selection) => {
      const [condition] = selection.directives ?? [];
      if (condition !== undefined)
        throw invalid(
          `@${condition.name.value}`,
          { zh: '各行的列相同', en: 'the same columns in every row' },
          `@${condition.name.value}`,
        );
      if (selection.kind === Kind.FIELD) return [selection];
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      return fieldsOf(spread.selectionSet);
    });
  }

  function columnsOf(
    { selectionSet }: FieldNode,
    of: GraphQLObjectType,
    path: readonly string[],
  ): readonly ExportColumn[] {
    const columns = new Map<string, ExportColumn>();
    for (const each of fieldsOf(selectionSet!)) {
      const here = [...path, responseName(each)];
      const definition = of.getFields()[each.name.value];
      const type = definition === undefined ? undefined : getNullableType(definition.type);
      if (isListType(type)) throw invalid(here.join('.'), ONE_VALUE, { zh: '列表', en: 'a list' });
      const found =
        type === undefined || each.selectionSet === undefined
          ? [{ name: here.join('.'), path: here }]
          : isObjectType(type)
            ? columnsOf(each, type, here)
            : [];
      if (found.length === 0) throw invalid(here.join('.'), ONE_VALUE, String(type));
      for (const column of found) columns.set(column.name, column);
    }
    return [...columns.values()];
  }
}

const ONE_VALUE = { zh: '每行一个值', en: 'one value in each row' };

function invalid(place: string, expected: Bilingual, received: string | Bilingual): HeyiError {
  return new HeyiError('EXPORT_INVALID', { place, expected, received });
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function rootsText(fields: readonly FieldNode[]): string {
  return fields.length === 0 ? '–' : fields.map(({ name }) => name.value).join(', ');
}
