import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { Timeline, TimelinePart, ToOneField } from '../compose/model.ts';
import { planPage, type ListArguments } from './page.ts';
import type { Place } from './place.ts';
import { askedOf, planConnectionField, type PlanNode } from './plan-connection.ts';
import type { OrderTerm, Page, TimelineAnswer } from './plan.ts';
import { argumentsOf, draftStep, refuse, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { refusalToList } from './refusals.ts';
import { identitySealed } from './related-rows.ts';
import type { StepDraft } from './step-draft.ts';

/**
 * A list across departments: for each type in it one step that reads a page of the type's own rows, all in one hop. The
 * first n of all are among the first n of each, so the merged page is whole, however the rows are spread.
 */
export function planTimeline(
  planning: Planning,
  place: Place,
  timeline: Timeline,
  parent: GraphQLObjectType,
  [name, nodes]: SelectedField,
  planNode: PlanNode,
): TimelineAnswer {
  const { model } = planning;
  const path = [...place.path, name];
  const given: ListArguments = Object.fromEntries(argumentsOf(planning, parent, nodes[0]!));
  const connectionType = getNamedType(parent.getFields()[timeline.name]!.type) as GraphQLObjectType;
  const selected = selectedFields(planning, connectionType, nodes);
  const asked = askedOf(planning, `${timeline.interface}Edge`, selected);
  const probe = asked.pageInfo.has('hasNextPage') || asked.pageInfo.has('hasPreviousPage');
  const page: Page = { ...planPage(given, probe), list: `${place.type.name}.${timeline.name}` };

  const drafts = timeline.parts.flatMap((part) => {
    const type = model.types.get(part.type)!;
    // A part that may not be listed is left out, and told.
    const hidden = refusalToList(planning, type, part.via);
    if (hidden !== undefined) {
      refuse(planning, hidden.coordinate, hidden.reason, path);
      return [];
    }
    const sealed = identitySealed(planning.guard, type, type.fields.get(part.via) as ToOneField);
    const keyed = { key: { name: part.column, scalar: place.type.key.scalar }, keys: place.keys() };
    const draft = (read: Parameters<typeof draftStep>[4]): StepDraft =>
      draftStep(planning, part.department, type, path, read, sealed);
    return [
      {
        type,
        // The order's values are read even where no cursor is asked for: the parts are merged by them.
        rows: asked.rows
          ? draft({ kind: 'children', ...keyed, order: orderOf(planning, part), page, cursors: true })
          : undefined,
        count: asked.count ? draft({ kind: 'count', ...keyed }) : undefined,
      },
    ];
  });
  return {
    parts: drafts.map(({ rows, count }) => ({ rows: rows?.id, count: count?.id })),
    fields: selected.map((field) =>
      planConnectionField(planning, connectionType, field, (below) =>
        drafts.map(({ type, rows }) => planNode(planning, type, rows!, path, below)),
      ),
    ),
  };
}

/** Latest first; then by type and key, so that no two objects of the whole list tie. */
function orderOf({ model }: Planning, { type, department, by }: TimelinePart): readonly OrderTerm[] {
  const { keyColumn } = model.types.get(type)!.tables.get(department)!;
  return [
    { column: { name: by.column, scalar: by.scalar }, index: undefined, direction: 'DESC', nullable: true },
    {
      column: { name: '(type)', scalar: 'String', derived: { kind: 'constant', text: type } },
      index: undefined,
      direction: 'ASC',
      nullable: false,
    },
    {
      column: { name: '(key)', scalar: 'String', derived: { kind: 'asText', column: keyColumn } },
      index: undefined,
      direction: 'ASC',
      nullable: false,
    },
  ];
}
