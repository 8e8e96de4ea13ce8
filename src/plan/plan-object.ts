import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import { fieldColumn } from './field-column.ts';
import { cellOf, placeOfKey, type NotJoined, type Place } from './place.ts';
import type { CellReference, ConnectionAnswer, FieldAnswer, NodeAnswer, ObjectAnswer } from './answer.ts';
import type { KeySource } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planTimeline } from './plan-timeline.ts';
import { refuse, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { refusalToJoin, refusalToList } from './refusals.ts';
import { identitySealed } from './related-rows.ts';
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
  notJoined?: NotJoined,
): FieldAnswer {
  const place = { ...placeOfKey(target, [...path, name], keys), ...(notJoined && { notJoined }) };
  return { kind: 'toOne', name, at, sealed: target.key.sealed, object: planObject(planning, place, nodes) };
}

function planField(planning: Planning, place: Place, parent: GraphQLObjectType, selected: SelectedField): FieldAnswer {
  const [name, nodes] = selected;
  const { type, path } = place;
  const { guard } = planning;
  const fieldName = nodes[0]!.name.value;
  if (fieldName === '__typename') return { kind: 'typename', name, value: parent.name };
  const timeline = type.timelines.get(fieldName);
  const field = type.fields.get(fieldName);
  const at = [...path, name];
  // 1. The key stands in the cell that led here; anything else lies beyond the link.
  if (place.notJoined !== undefined && fieldName !== type.key.field) {
    const { coordinate, reason } = place.notJoined;
    return refuse(planning, coordinate, reason, at);
  }
  if (timeline !== undefined)
    return { kind: 'timeline', name, timeline: planTimeline(planning, place, timeline, parent, selected, planNode) };
  // 2. Decided from the policy, before anything is read.
  const owner = field!.policy.owner;
  const reason = guard.refusal(type.name, fieldName, 'read');
  if (reason !== undefined) return refuse(planning, { type: type.name, field: fieldName, owner }, reason, at);
  if (fieldName === type.key.field) {
    place.keys();
    return { kind: 'key', name, sealed: type.key.sealed };
  }
  switch (field!.kind) {
    case 'column':
      return { kind: 'column', name, at: cellOf(planning, place, field!.department, fieldColumn(guard, type, field!)) };
    case 'toOne': {
      const target = planning.model.types.get(field!.target)!;
      const cell = cellOf(planning, place, field!.department, fieldColumn(guard, type, field!));
      const step = cell.of === 'row' ? place.row!.id : cell.step;
      const notJoined = refusalToJoin(planning, type, fieldName);
      return planToOne(planning, target, cell, { kind: 'column', step, index: cell.index }, path, selected, notJoined);
    }
    case 'toMany': {
      const target = planning.model.types.get(field!.target)!;
      const hidden = refusalToList(planning, target, field!.via);
      if (hidden !== undefined) return refuse(planning, hidden.coordinate, hidden.reason, at);
      return { kind: 'connection', name, connection: planToMany(planning, place, field!, parent, selected) };
    }
  }
}

function planToMany(
  planning: Planning,
  place: Place,
  field: ToManyField,
  parent: GraphQLObjectType,
  [name, nodes]: SelectedField,
): ConnectionAnswer {
  const { guard, model } = planning;
  const type = model.types.get(field.target)!;
  return planConnection(planning, {
    type,
    department: field.department,
    keyed: { column: { name: field.column, scalar: place.type.key.scalar }, keys: place.keys() },
    where: identitySealed(guard, type, type.fields.get(field.via) as ToOneField),
    parent,
    nodes,
    path: [...place.path, name],
    planNode,
  });
}
