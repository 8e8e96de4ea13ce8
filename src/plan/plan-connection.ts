import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { ModelType } from '../compose/model.ts';
import { findKeys } from './find-keys.ts';
import { planOrder } from './order.ts';
import { planFront } from './plan-front.ts';
import { planPage, type ListArguments } from './page.ts';
import type { Comparison, ConnectionAnswer, ConnectionField, EdgeField, NodeAnswer, PageInfoField } from './answer.ts';
import type { Column } from './column.ts';
import type { KeySource, Predicate } from './plan.ts';
import { both } from './predicates.ts';
import { argumentsOf, draftStep, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { seeking } from './sought-keys.ts';
import type { StepDraft } from './step-draft.ts';
import { planSearch, planWhere } from './where.ts';

export interface ConnectionToPlan {
  readonly type: ModelType;
  /** Whose rows they are. */
  readonly department: string;
  /** For a relation: the column that points to the parent, and the parents' keys. */
  readonly keyed: { readonly column: Column; readonly keys: KeySource } | undefined;
  /** What the rows must meet beside what the caller asks. */
  readonly where?: Predicate | undefined;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
  /** How an object of a row is planned; handed in, because objects hold connections in their turn. */
  readonly planNode: PlanNode;
}

export type PlanNode = (
  planning: Planning,
  type: ModelType,
  row: StepDraft,
  path: readonly string[],
  nodes: readonly FieldNode[],
) => NodeAnswer;

/** A list: one step for the page's rows and one for the count, each only when asked for. */
export function planConnection(planning: Planning, connection: ConnectionToPlan): ConnectionAnswer {
  const { type, department, keyed, parent, nodes, path, planNode } = connection;
  const { guard } = planning;
  const given: ListArguments = Object.fromEntries(argumentsOf(planning, parent, nodes[0]!));
  const { seek, sought } = seeking();
  const asked = both(planWhere(guard, type, given.where, 'where', seek), planSearch(guard, type, given.search));
  const where = both(connection.where, asked);
  const connectionType = getNamedType(parent.getFields()[nodes[0]!.name.value]!.type) as GraphQLObjectType;
  const selected = selectedFields(planning, connectionType, nodes);
  const wanted = askedOf(planning, `${type.name}Edge`, selected);

  const listed = { department, type, where, keyed, path };
  if (wanted.rows || wanted.count) findKeys(planning, listed, sought);
  let rows: StepDraft | undefined;
  if (wanted.rows) {
    const { seekValues, sought: sortedBy } = seeking();
    const order = planOrder(guard, type, given.orderBy, seekValues);
    const page = planPage(given, wanted.pageInfo.has('hasNextPage') || wanted.pageInfo.has('hasPreviousPage'));
    const listing = {
      order,
      page,
      cursors: wanted.edges.has('cursor') || wanted.pageInfo.has('startCursor') || wanted.pageInfo.has('endCursor'),
    };
    findKeys(planning, listed, sortedBy);
    if (keyed === undefined) {
      // Whoever counts all needs all keys.
      const front = wanted.count ? undefined : planFront(planning, listed, sought, { order, page });
      const read = { kind: 'list', ...listing, ...(front === undefined ? {} : { front: front.read }) } as const;
      rows = draftStep(planning, department, type, path, read, front?.where ?? where);
    } else {
      const read = { kind: 'children', key: keyed.column, keys: keyed.keys, ...listing } as const;
      rows = draftStep(planning, department, type, path, read, where);
    }
  }
  const counting = { kind: 'count', key: keyed?.column, keys: keyed?.keys } as const;
  const count = wanted.count ? draftStep(planning, department, type, path, counting, where) : undefined;
  return {
    type: type.name,
    rows: rows?.id,
    keyed: keyed !== undefined,
    count: count?.id,
    fields: selected.map((field) =>
      planConnectionField(planning, connectionType, field, (below) => planNode(planning, type, rows!, path, below)),
    ),
  };
}

/** What is asked of a connection, which decides what its statement reads. */
export function askedOf(planning: Planning, edgeType: string, selected: readonly SelectedField[]) {
  const named = (fieldName: string) => selected.filter(([, [node]]) => node!.name.value === fieldName);
  const below = (fieldName: string, subtype: string): ReadonlySet<string> => {
    const graphqlType = planning.schema.getType(subtype) as GraphQLObjectType;
    const fields = named(fieldName).flatMap(([, nodes]) => selectedFields(planning, graphqlType, nodes));
    return new Set(fields.map(([, [node]]) => node!.name.value));
  };
  const pageInfo = below('pageInfo', 'PageInfo');
  const edges = below('edges', edgeType);
  return {
    pageInfo,
    edges,
    rows: ['nodes', 'differing'].some((name) => named(name).length > 0) || edges.size > 0 || pageInfo.size > 0,
    count: named('totalCount').length > 0,
  };
}

/** What a list across departments answers beside any other. */
export interface AcrossDepartments {
  /** Of the parts, in their order. */
  readonly departments: readonly string[];
  /** What is compared, at the place that asks for it. */
  compare(path: readonly string[]): Comparison;
}

/** A field of a connection; `planNode` plans what is asked of its objects. */
export function planConnectionField<Node>(
  planning: Planning,
  connectionType: GraphQLObjectType,
  [name, nodes]: SelectedField,
  planNode: (below: readonly FieldNode[]) => Node,
  across?: AcrossDepartments,
): ConnectionField<Node> {
  const fieldType = (field: string) => getNamedType(connectionType.getFields()[field]!.type) as GraphQLObjectType;
  switch (nodes[0]!.name.value) {
    case '__typename':
      return { kind: 'typename', name, value: connectionType.name };
    case 'totalCount':
      return { kind: 'totalCount', name };
    case 'differing':
      return { kind: 'differing', name, comparison: across!.compare([name]) };
    case 'nodes':
      return { kind: 'nodes', name, node: planNode(nodes) };
    case 'edges': {
      const edgeType = fieldType('edges');
      const fields = selectedFields(planning, edgeType, nodes).map(([edgeName, edgeNodes]): EdgeField<Node> => {
        switch (edgeNodes[0]!.name.value) {
          case '__typename':
            return { kind: 'typename', name: edgeName, value: edgeType.name };
          case 'cursor':
            return { kind: 'cursor', name: edgeName };
          case 'department':
            return { kind: 'department', name: edgeName, departments: across!.departments };
          default:
            return { kind: 'node', name: edgeName, node: planNode(edgeNodes) };
        }
      });
      return { kind: 'edges', name, fields };
    }
    default: {
      const fields = selectedFields(planning, fieldType('pageInfo'), nodes).map(
        ([fieldName, [node]]): PageInfoField => {
          const kind = node!.name.value;
          return { kind: (kind === '__typename' ? 'typename' : kind) as PageInfoField['kind'], name: fieldName };
        },
      );
      return { kind: 'pageInfo', name, fields };
    }
  }
}
