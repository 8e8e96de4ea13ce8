import {
  getNamedType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Model, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import type { Decision } from '../permissions/decision.ts';
import { readArgument, type Variables } from './argument.ts';
import { planOrder } from './order.ts';
import { planPage, type ListArguments } from './page.ts';
import type {
  ArgumentKey,
  CellReference,
  ConnectionAnswer,
  ConnectionField,
  EdgeField,
  FieldAnswer,
  KeySource,
  NodeAnswer,
  ObjectAnswer,
  PageInfoField,
  Refusal,
} from './plan.ts';
import { StepDraft, type DraftRead } from './step-draft.ts';
import { planWhere } from './where.ts';

interface SelectionToPlan {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly decision: Decision;
}

interface PlannedSelection {
  readonly drafts: readonly StepDraft[];
  readonly answer: ObjectAnswer;
  readonly refusals: readonly Refusal[];
}

/** An object while it is being planned: how to come by its key, its own row, and its rows in other departments. */
interface Place {
  readonly type: ModelType;
  readonly path: readonly string[];
  /** The step whose rows these objects are; none for an object known by its key alone. */
  readonly row: StepDraft | undefined;
  readonly keys: () => KeySource;
  readonly lookups: Map<string, StepDraft>;
}

type SelectedField = readonly [responseName: string, nodes: readonly FieldNode[]];

/**
 * Walks the selection once, from the root down, and drafts the steps on the way:
 *
 *   A. root fields: lists, objects by key, the hub's own, and what the decision refuses
 *   B. the fields of an object: its key, cells of its rows, links to one, links to many
 *   C. connections: one step for the rows, one for the count, each only when asked for
 */
export function planSelection(given: SelectionToPlan): PlannedSelection {
  const { schema, model, fragments, operation, variables, decision } = given;
  const drafts: StepDraft[] = [];
  const refusals: Refusal[] = [];

  const draft = (
    department: string,
    type: ModelType,
    path: readonly string[],
    read: DraftRead,
    where?: ReturnType<typeof planWhere>,
  ) => {
    const { name: table } = type.tables.get(department)!;
    const step = new StepDraft({ id: drafts.length, department, type: type.name, table, path, where }, read);
    drafts.push(step);
    return step;
  };

  return { drafts, answer: planRoot(), refusals };

  // ── A. Root fields ────────────────────────────────────────────────────────────────────────────────────────────────

  function planRoot(): ObjectAnswer {
    const queryType = schema.getQueryType()!;
    const fields = collectFields(schema, fragments, variables, queryType, operation.selectionSet);
    return { type: queryType.name, fields: [...fields].map((field) => planRootField(queryType, field)) };
  }

  function planRootField(queryType: GraphQLObjectType, [name, nodes]: SelectedField): FieldAnswer {
    const node = nodes[0]!;
    if (node.name.value === '__typename') return { kind: 'typename', name, value: queryType.name };
    const root = model.roots.get(node.name.value);
    if (root === undefined) return { kind: 'hub', name };
    const type = model.types.get(root.type)!;
    if (decision.kind === 'deny') {
      refusals.push({
        path: [name],
        coordinate: `Query.${node.name.value}`,
        owner: type.anchor,
        reason: decision.reason,
      });
      return { kind: 'refused', name };
    }
    if (root.kind === 'collection')
      return {
        kind: 'connection',
        name,
        connection: planConnection(type, type.anchor, undefined, queryType, nodes, [name]),
      };
    return planEntity(type, queryType, name, nodes);
  }

  function planEntity(
    type: ModelType,
    parent: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
  ): FieldAnswer {
    const given = [...argumentsOf(parent, nodes[0]!)].filter(([, argument]) => argument.kind === 'leaf');
    const [argument, value] = given[0] ?? [];
    const keys: ArgumentKey = {
      kind: 'argument',
      type: type.name,
      scalar: type.key.scalar,
      argument: given.length === 1 ? argument! : keyArgumentNames(type).join(' / '),
      // None, or two that might disagree, names no object: the run refuses it with what was expected.
      value: given.length === 1 && value?.kind === 'leaf' ? value.value : { kind: 'literal', value: undefined },
      sealed: type.key.sealed && argument === type.key.field,
    };
    const place: Place = { type, path: [name], row: undefined, keys: () => keys, lookups: new Map() };
    // A key that the anchor of a closed type does not hold does not exist, so the anchor is always asked.
    const existsIn = type.closed ? lookup(place, type.anchor).id : undefined;
    return { kind: 'entity', name, keys, existsIn, object: planObject(place, nodes) };
  }

  // ── B. The fields of an object ────────────────────────────────────────────────────────────────────────────────────

  function planObject(place: Place, nodes: readonly FieldNode[]): ObjectAnswer {
    const graphqlType = schema.getType(place.type.name) as GraphQLObjectType;
    const fields = collectSubfields(schema, fragments, variables, graphqlType, nodes);
    return { type: place.type.name, fields: [...fields].map((field) => planField(place, graphqlType, field)) };
  }

  function planField(place: Place, parent: GraphQLObjectType, [name, nodes]: SelectedField): FieldAnswer {
    const fieldName = nodes[0]!.name.value;
    if (fieldName === '__typename') return { kind: 'typename', name, value: parent.name };
    if (fieldName === place.type.key.field) {
      place.keys();
      return { kind: 'key', name, sealed: place.type.key.sealed };
    }
    const field = place.type.fields.get(fieldName)!;
    switch (field.kind) {
      case 'column':
        return { kind: 'column', name, at: cell(place, field.department, field.column, field.scalar) };
      case 'toOne':
        return planToOne(place, field, name, nodes);
      case 'toMany':
        return { kind: 'connection', name, connection: planToMany(place, field, parent, name, nodes) };
    }
  }

  function planToOne(place: Place, field: ToOneField, name: string, nodes: readonly FieldNode[]): FieldAnswer {
    const target = model.types.get(field.target)!;
    const at = cell(place, field.department, field.column, target.key.scalar);
    const step = at.of === 'row' ? place.row!.id : at.step;
    const keys: KeySource = { kind: 'column', step, index: at.index };
    const targetPlace: Place = {
      type: target,
      path: [...place.path, name],
      row: undefined,
      keys: () => keys,
      lookups: new Map(),
    };
    return { kind: 'toOne', name, at, sealed: target.key.sealed, object: planObject(targetPlace, nodes) };
  }

  function planToMany(
    place: Place,
    field: ToManyField,
    parent: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
  ): ConnectionAnswer {
    const target = model.types.get(field.target)!;
    const keyed = { column: { name: field.column, scalar: place.type.key.scalar }, keys: place.keys() };
    return planConnection(target, field.department, keyed, parent, nodes, [...place.path, name]);
  }

  /** A cell of the object's row in a department: its own row, or one looked up by its key. */
  function cell(place: Place, department: string, column: string, scalar: ModelType['key']['scalar']): CellReference {
    if (place.row?.department === department) return { of: 'row', index: place.row.column(column, scalar) };
    const step = lookup(place, department);
    return { of: 'lookup', step: step.id, index: step.column(column, scalar) };
  }

  function lookup(place: Place, department: string): StepDraft {
    const known = place.lookups.get(department);
    if (known !== undefined) return known;
    const key = { name: place.type.tables.get(department)!.keyColumn, scalar: place.type.key.scalar };
    const step = draft(department, place.type, place.path, { kind: 'lookup', key, keys: place.keys() });
    place.lookups.set(department, step);
    return step;
  }

  // ── C. Connections ────────────────────────────────────────────────────────────────────────────────────────────────

  function planConnection(
    type: ModelType,
    department: string,
    keyed:
      { readonly column: { name: string; scalar: ModelType['key']['scalar'] }; readonly keys: KeySource } | undefined,
    parent: GraphQLObjectType,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): ConnectionAnswer {
    const given: ListArguments = Object.fromEntries(argumentsOf(parent, nodes[0]!));
    const where = planWhere(model, type, given.where, 'where');
    const graphqlType = getNamedType(parent.getFields()[nodes[0]!.name.value]!.type) as GraphQLObjectType;
    const selected = [...collectSubfields(schema, fragments, variables, graphqlType, nodes)];
    const asked = (fieldName: string) => selected.filter(([, [node]]) => node!.name.value === fieldName);
    const subfields = (fieldName: string, subtype: string) =>
      asked(fieldName).flatMap(([, fieldNodes]) =>
        [
          ...collectSubfields(schema, fragments, variables, schema.getType(subtype) as GraphQLObjectType, fieldNodes),
        ].map(([, [node]]) => node!.name.value),
      );
    const pageInfo = subfields('pageInfo', 'PageInfo');
    const edge = subfields('edges', `${type.name}Edge`);

    let rows: StepDraft | undefined;
    if (asked('nodes').length + edge.length + pageInfo.length > 0) {
      const listing = {
        order: planOrder(model, type, given.orderBy),
        page: planPage(given, pageInfo.includes('hasNextPage') || pageInfo.includes('hasPreviousPage')),
        cursors: edge.includes('cursor') || pageInfo.includes('startCursor') || pageInfo.includes('endCursor'),
      };
      rows = draft(
        department,
        type,
        path,
        keyed === undefined
          ? { kind: 'list', ...listing }
          : { kind: 'children', key: keyed.column, keys: keyed.keys, ...listing },
        where,
      );
    }
    const count =
      asked('totalCount').length === 0
        ? undefined
        : draft(department, type, path, { kind: 'count', key: keyed?.column, keys: keyed?.keys }, where);

    return {
      type: type.name,
      rows: rows?.id,
      keyed: keyed !== undefined,
      count: count?.id,
      fields: selected.map((field) => planConnectionField(type, graphqlType, rows, path, field)),
    };
  }

  function planConnectionField(
    type: ModelType,
    connectionType: GraphQLObjectType,
    rows: StepDraft | undefined,
    path: readonly string[],
    [name, nodes]: SelectedField,
  ): ConnectionField {
    const fieldName = nodes[0]!.name.value;
    switch (fieldName) {
      case '__typename':
        return { kind: 'typename', name, value: connectionType.name };
      case 'totalCount':
        return { kind: 'totalCount', name };
      case 'nodes':
        return { kind: 'nodes', name, node: planNode(type, rows!, path, nodes) };
      case 'edges': {
        const edgeType = schema.getType(`${type.name}Edge`) as GraphQLObjectType;
        const fields = [...collectSubfields(schema, fragments, variables, edgeType, nodes)];
        return { kind: 'edges', name, fields: fields.map((field) => planEdgeField(type, edgeType, rows, path, field)) };
      }
      default: {
        const pageInfoType = schema.getType('PageInfo') as GraphQLObjectType;
        const fields = [...collectSubfields(schema, fragments, variables, pageInfoType, nodes)];
        return {
          kind: 'pageInfo',
          name,
          fields: fields.map(([fieldAlias, [node]]) => ({
            kind: (node!.name.value === '__typename' ? 'typename' : node!.name.value) as PageInfoField['kind'],
            name: fieldAlias,
          })),
        };
      }
    }
  }

  function planEdgeField(
    type: ModelType,
    edgeType: GraphQLObjectType,
    rows: StepDraft | undefined,
    path: readonly string[],
    [name, nodes]: SelectedField,
  ): EdgeField {
    switch (nodes[0]!.name.value) {
      case '__typename':
        return { kind: 'typename', name, value: edgeType.name };
      case 'cursor':
        return { kind: 'cursor', name };
      default:
        return { kind: 'node', name, node: planNode(type, rows!, path, nodes) };
    }
  }

  function planNode(type: ModelType, row: StepDraft, path: readonly string[], nodes: readonly FieldNode[]): NodeAnswer {
    const { keyColumn } = type.tables.get(row.department)!;
    let key: number | undefined;
    const keys = (): KeySource => {
      key = row.column(keyColumn, type.key.scalar);
      return { kind: 'column', step: row.id, index: key };
    };
    const object = planObject({ type, path, row, keys, lookups: new Map() }, nodes);
    return { key, object };
  }

  function argumentsOf(parent: GraphQLObjectType, node: FieldNode) {
    const { args } = parent.getFields()[node.name.value]!;
    const read = new Map<string, NonNullable<ReturnType<typeof readArgument>>>();
    for (const argument of node.arguments ?? []) {
      const type = args.find(({ name }) => name === argument.name.value)!.type;
      const value = readArgument(argument.value, type, variables);
      if (value !== undefined) read.set(argument.name.value, value);
    }
    return read;
  }
}

/** The arguments by which one object of a type can be asked for: `id`, `idNumber`. */
function keyArgumentNames({ key }: ModelType): readonly string[] {
  return [key.field, ...key.clearFields.map(({ name }) => name)];
}
