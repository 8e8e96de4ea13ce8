import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { ColumnField, ModelType, Timeline, TimelinePart, ToOneField } from '../compose/model.ts';
import { planPage, type ListArguments } from './page.ts';
import { fieldColumn } from './field-column.ts';
import type { NotJoined, Place } from './place.ts';
import type { FactCell, TimelineAnswer } from './answer.ts';
import { askedOf, planConnectionField, type AcrossDepartments, type PlanNode } from './plan-connection.ts';
import type { OrderTerm, Page, Predicate } from './plan.ts';
import { both } from './predicates.ts';
import { argumentsOf, draftStep, refuse, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { refusalOf, refusalToList } from './refusals.ts';
import { identitySealed } from './related-rows.ts';
import type { StepDraft } from './step-draft.ts';

/**
 * A list across departments: for each type in it, and each of its links that lead here, one step that reads a page of the type's own rows,
 * all in one hop. The first n of all are among the first n of each, so the merged page is whole, however the rows are spread.
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

  // A part that may not be listed, or not by this order, is left out, and told.
  const shown = timeline.parts.filter(isKnown).filter((part) => {
    const type = model.types.get(part.type)!;
    const hidden = refusalToList(planning, type, part.via) ?? refusalToOrder(planning, type, part.by.name);
    if (hidden !== undefined) refuse(planning, hidden.coordinate, hidden.reason, path);
    return hidden === undefined;
  });
  const drafts = shown.map((part, index) => {
    const type = model.types.get(part.type)!;
    const sealed = identitySealed(planning.guard, type, type.fields.get(part.via) as ToOneField);
    // Who is two parties to a matter has it once: by the first of the links that the caller may follow.
    const elsewhere = shown.slice(0, index).filter((other) => other.type === part.type);
    const where = elsewhere.map((other) => isOtherParty(part, other)).reduce(both, sealed);
    const keyed = { key: { name: part.column, scalar: place.type.key.scalar }, keys: place.keys() };
    const draft = (read: Parameters<typeof draftStep>[4]): StepDraft =>
      draftStep(planning, part.department, type, path, read, where);
    return {
      type,
      // The order's values are read even where no cursor is asked for: the parts are merged by them.
      rows: asked.rows
        ? draft({ kind: 'children', ...keyed, order: orderOf(planning, part), page, cursors: true })
        : undefined,
      count: asked.count ? draft({ kind: 'count', ...keyed }) : undefined,
    };
  });
  const across: AcrossDepartments = {
    departments: shown.map(({ department }) => department),
    compare: (below) => ({
      departments: shown.map(({ department }) => department),
      steps: drafts.map(({ rows }) => rows!.id),
      facts: timeline.facts.map((fact) => ({ name: fact, shownAlike: factCells(fact, [...path, ...below]) })),
    }),
  };
  return {
    parts: drafts.map(({ rows, count }) => ({ rows: rows?.id, count: count?.id })),
    fields: selected.map((field) =>
      planConnectionField(
        planning,
        connectionType,
        field,
        (below) => drafts.map(({ type, rows }) => planNode(planning, type, rows!, path, below)),
        across,
      ),
    ),
  };

  /** Where the parts have the value of a fact, as far as the caller may read it; what different masks show is not compared. */
  function factCells(fact: string, at: readonly string[]): readonly (readonly FactCell[])[] {
    const cellsByMask = new Map<string, FactCell[]>();
    drafts.forEach(({ type, rows }, part) => {
      const published = planning.schema.getType(type.name) as GraphQLObjectType;
      if (!(fact in published.getFields())) return;
      const hidden = refusalOf(planning, type, fact, 'read');
      if (hidden !== undefined) {
        refuse(planning, hidden.coordinate, hidden.reason, at);
        return;
      }
      const column = fieldColumn(planning.guard, type, type.fields.get(fact) as ColumnField);
      const shown = JSON.stringify(column.mask ?? null);
      cellsByMask.set(shown, [...(cellsByMask.get(shown) ?? []), { part, index: rows!.column(column) }]);
    });
    return [...cellsByMask.values()];
  }

  function isOtherParty({ column }: TimelinePart, other: TimelinePart): Predicate {
    const { scalar } = place.type.key;
    const of: Predicate = {
      kind: 'sameValue',
      column: { name: column, scalar },
      other: { name: other.column, scalar },
    };
    return { kind: 'not', of };
  }

  /** Whether the caller may know that such objects are in the list: what its schema does not have is left out in silence. */
  function isKnown({ type, via }: TimelinePart): boolean {
    const published = planning.schema.getType(type);
    return (
      isObjectType(published) &&
      via in published.getFields() &&
      published.getInterfaces().some((each) => each.name === timeline.interface)
    );
  }
}

/** Why the order may not be by a field: who reads its values as they are, could sort them by hand. */
function refusalToOrder(planning: Planning, type: ModelType, field: string): NotJoined | undefined {
  const { guard } = planning;
  const isRead = guard.refusal(type.name, field, 'read') === undefined && guard.mask(type.name, field) === undefined;
  return isRead ? undefined : refusalOf(planning, type, field, 'sort');
}

/** Latest first; then by type and key, so that no two objects of the whole list tie. */
function orderOf({ model, guard }: Planning, { type, department, by }: TimelinePart): readonly OrderTerm[] {
  const of = model.types.get(type)!;
  const { keyColumn } = of.tables.get(department)!;
  return [
    {
      column: fieldColumn(guard, of, of.fields.get(by.name) as ColumnField),
      index: undefined,
      direction: 'DESC',
      nullable: true,
    },
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
