import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { ModelType, ToManyField } from '../compose/model.ts';
import { cellOf, placeOfKey, type Place } from './place.ts';
import type { CellReference, ConnectionAnswer, FieldAnswer, KeySource, NodeAnswer, ObjectAnswer } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planTimeline } from './plan-timeline.ts';
import { selectedFields, type Planning, type SelectedField } from './planning.ts';
import type { StepDraft } from './step-draft.ts';

/** The fields of an object: its key, cells of its rows, links to one and to many. */
export function planObject(planning: Planning, place: Place, nodes: readonly FieldNode[]): ObjectAnswer {
  const graphqlType = planning.schema.getType(place.type.name) as GraphQLObjectType;
  const fields = selectedFields(planning, graphqlType, nodes);
  return { type: place.type.name, fields: fields.map((field) => planField(planning, place, graphqlType, field)) };
}

/** The objects that the rows of a step are. */
export function planNode(
  planning: Planning,
  type: ModelType,
  row: StepDraft,
  path: readonly string[],
  nodes: readonly FieldNode[],
): NodeAnswer {
  const { keyColumn } = type.tables.get(row.department)!;
  let key: number | undefined;
  // The key is read only where a field needs it.
  const keys = (): KeySource => {
    key = row.column({ name: keyColumn, scalar: type.key.scalar });
    return { kind: 'column', step: row.id, index: key };
  };
  const object = planObject(planning, { type, path, row, keys, lookups: new Map() }, nodes);
  return { key, object };
}

/** The object whose key stands in a cell; `keys` are those of all rows. */
export function planToOne(
  planning: Planning,
  target: ModelType,
  at: CellReference,
  keys: KeySource,
  path: readonly string[],
  [name, nodes]: SelectedField,
): FieldAnswer {
  const object = planObject(planning, placeOfKey(target, [...path, name], keys), nodes);
  return { kind: 'toOne', name, at, sealed: target.key.sealed, object };
}

function planField(planning: Planning, place: Place, parent: GraphQLObjectType, selected: SelectedField): FieldAnswer {
  const [name, nodes] = selected;
  const { type, path } = place;
  const fieldName = nodes[0]!.name.value;
  if (fieldName === '__typename') return { kind: 'typename', name, value: parent.name };
  if (fieldName === type.key.field) {
    place.keys();
    return { kind: 'key', name, sealed: type.key.sealed };
  }
  const timeline = type.timelines.get(fieldName);
  if (timeline !== undefined)
    return { kind: 'timeline', name, timeline: planTimeline(planning, place, timeline, parent, selected, planNode) };
  const field = type.fields.get(fieldName)!;
  switch (field.kind) {
    case 'column':
      return { kind: 'column', name, at: cellOf(planning, place, field.department, field.column, field.scalar) };
    case 'toOne': {
      const target = planning.model.types.get(field.target)!;
      const at = cellOf(planning, place, field.department, field.column, target.key.scalar);
      const step = at.of === 'row' ? place.row!.id : at.step;
      return planToOne(planning, target, at, { kind: 'column', step, index: at.index }, path, selected);
    }
    case 'toMany':
      return { kind: 'connection', name, connection: planToMany(planning, place, field, parent, selected) };
  }
}

function planToMany(
  planning: Planning,
  place: Place,
  field: ToManyField,
  parent: GraphQLObjectType,
  [name, nodes]: SelectedField,
): ConnectionAnswer {
  return planConnection(planning, {
    type: planning.model.types.get(field.target)!,
    department: field.department,
    keyed: { column: { name: field.column, scalar: place.type.key.scalar }, keys: place.keys() },
    parent,
    nodes,
    path: [...place.path, name],
    planNode,
  });
}
