import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { ColumnField, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Argument } from './argument.ts';
import { conditions } from './conditions.ts';
import { COUNT } from './count.ts';
import { fieldColumn } from './field-column.ts';
import { findKeys } from './find-keys.ts';
import { groupKeys } from './group-keys.ts';
import { fillOf, isTrue, planFill, type Filling } from './fill-areas.ts';
import { MAXIMUM_GROUPS, type Grouping } from './grouping.ts';
import { assertPermitted } from './guard.ts';
import { directionOf, onlyField } from './order.ts';
import { orderOfKey } from './order-of-key.ts';
import { planPage } from './page.ts';
import type { FieldAnswer, ObjectAnswer } from './answer.ts';
import { allOf } from './predicates.ts';
import type { Column, Measure } from './column.ts';
import type { Operand, OrderTerm, Predicate } from './plan.ts';
import { planToOne } from './plan-object.ts';
import { argumentsOf, draftStep, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { refusalToJoin } from './refusals.ts';
import { enoughPeople } from './smallest-group.ts';
import { seeking } from './sought-keys.ts';
import type { StepDraft } from './step-draft.ts';
import { planWhere } from './where.ts';

/** A grouping, and what it is filled up with. */
type Filled = Grouping & { readonly filling: Filling | undefined };

/** `incidentsAggregate(…)`: one step whose rows are the groups. */
export function planAggregate(
  planning: Planning,
  type: ModelType,
  queryType: GraphQLObjectType,
  [name, nodes]: SelectedField,
): FieldAnswer {
  const given = argumentsOf(planning, queryType, nodes[0]!);
  const first = given.get('first');
  const { guard } = planning;
  const { seek, sought } = seeking();
  const where = planWhere(guard, type, given.get('where'), 'where', seek);
  const { seekValues, sought: groupedBySought } = seeking();
  const { columns: keys, targets, led } = groupKeys(guard, type, given.get('groupBy'), seekValues);
  const grouping: Grouping = { planning, type, keys, targets, led };
  const counted = { department: type.anchor, type, where, keyed: undefined, path: [name] };
  findKeys(planning, counted, sought);
  findKeys(planning, counted, groupedBySought);
  const step = draftStep(
    planning,
    type.anchor,
    type,
    [name],
    {
      kind: 'aggregate',
      groupBy: [...keys.values()],
      having: planHaving(grouping, given.get('having')),
      order: groupOrder(grouping, given.get('orderBy')),
      page: { ...planPage({ first }, true), ...(first?.kind === 'leaf' ? {} : { size: MAXIMUM_GROUPS }) },
      whole: first?.kind !== 'leaf',
    },
    where,
  );
  const filling = isTrue(given.get('fill')) ? planFill(grouping, step, given) : undefined;
  const groupType = getNamedType(queryType.getFields()[nodes[0]!.name.value]!.type) as GraphQLObjectType;
  const group = planGroup({ ...grouping, filling }, step, groupType, name, nodes);
  return { kind: 'groups', name, rows: step.id, group, fill: filling && fillOf(grouping, step, filling) };
}

// ── The figures ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is computed of the values of a field. */
type FigureKind = Exclude<Measure['kind'], 'count' | 'subjects'>;

/** `sum.amount` as a column of the group's row. */
function figure({ planning, type }: Grouping, kind: FigureKind, name: string, fraction?: Operand): Column {
  const { guard } = planning;
  assertPermitted(guard, type.name, name, 'aggregate');
  const own = fieldColumn(guard, type, type.fields.get(name) as ColumnField | ToOneField);
  const { name: column, scalar } = own;
  if (kind === 'percentile')
    return {
      ...own,
      name: `percentile(${JSON.stringify(fraction!.value)}).${name}`,
      scalar: 'Float',
      derived: { kind: 'measure', measure: { kind, column, fraction: fraction! } },
    };
  const ofColumn = kind === 'min' || kind === 'max' ? scalar : kind === 'countDistinct' ? 'Int' : 'Float';
  return { ...own, name: `${kind}.${name}`, scalar: ofColumn, derived: { kind: 'measure', measure: { kind, column } } };
}

function planHaving(grouping: Grouping, having: Argument | undefined): Predicate | undefined {
  const enough = enoughPeople(grouping.planning.guard, grouping.type, grouping.led);
  if (having?.kind !== 'object') return allOf(enough);
  const of = [...having.fields].flatMap(([kind, argument]) => {
    const at = `having.${kind}`;
    if (argument.kind !== 'object') return [];
    if (kind === 'count') return conditions(COUNT, argument, undefined, at);
    return [...argument.fields].flatMap(([name, filter]) =>
      filter.kind === 'object'
        ? conditions(figure(grouping, kind as FigureKind, name), filter, undefined, `${at}.${name}`)
        : [],
    );
  });
  return { kind: 'and', of: [...enough, ...of] };
}

/** The order asked for, and the keys behind it, so that no two groups tie. */
function groupOrder(grouping: Grouping, orderBy: Argument | undefined): readonly OrderTerm[] {
  const terms = new Map<string, OrderTerm>();
  const add = (column: Column, direction: OrderTerm['direction']) => {
    if (!terms.has(column.name)) terms.set(column.name, { column, index: undefined, direction, nullable: true });
  };
  for (const item of orderBy?.kind === 'items' ? orderBy.items : []) {
    const [kind, argument] = onlyField(item) ?? [];
    if (argument?.kind === 'leaf') add(COUNT, directionOf(argument));
    else if (argument?.kind === 'object') {
      const [name, direction] = onlyField(argument) ?? [];
      if (name === undefined || direction?.kind !== 'leaf') continue;
      add(
        kind === 'key' ? groupedBy(grouping, name) : figure(grouping, kind as FigureKind, name),
        directionOf(direction),
      );
    }
  }
  for (const name of grouping.keys.keys()) add(groupedBy(grouping, name), 'ASC');
  return [...terms.values()];
}

/** What groups are ordered by where they are ordered by a key; groups of people, by nothing that tells of their numbers. */
function groupedBy({ planning, keys, targets }: Grouping, name: string): Column {
  const column = keys.get(name);
  if (column === undefined)
    throw new HeyiError('BAD_USER_INPUT', {
      argument: 'orderBy.key',
      expected: {
        zh: `groupBy 中的字段（${[...keys.keys()].join('、')}）`,
        en: `a field of groupBy (${[...keys.keys()].join(', ')})`,
      },
      received: name,
    });
  const target = targets.get(name);
  return target === undefined ? column : orderOfKey(planning.guard, target, column);
}

// ── The answer ────────────────────────────────────────────────────────────────────────────────────────────────────────

function planGroup(
  grouping: Filled,
  step: StepDraft,
  groupType: GraphQLObjectType,
  path: string,
  nodes: readonly FieldNode[],
): ObjectAnswer {
  const { planning } = grouping;
  const fields = selectedFields(planning, groupType, nodes).map(([name, below]): FieldAnswer => {
    const node = below[0]!;
    const kind = node.name.value;
    if (kind === '__typename') return { kind: 'typename', name, value: groupType.name };
    if (kind === 'count') return { kind: 'column', name, at: { of: 'row', index: step.column(COUNT) } };
    const type = getNamedType(groupType.getFields()[kind]!.type) as GraphQLObjectType;
    const p = argumentsOf(planning, groupType, node).get('p');
    const fraction: Operand | undefined =
      p?.kind === 'leaf' ? { value: p.value, sealed: undefined, argument: 'p' } : undefined;
    const members = selectedFields(planning, type, below).map((member): FieldAnswer => {
      const [memberName, [memberNode]] = member;
      const fieldName = memberNode!.name.value;
      if (fieldName === '__typename') return { kind: 'typename', name: memberName, value: type.name };
      if (kind === 'key') return planKeyField({ grouping, step, type: grouping.type, above: '' }, [path, name], member);
      const column = figure(grouping, kind as FigureKind, fieldName, fraction);
      return { kind: 'column', name: memberName, at: { of: 'row', index: step.column(column) } };
    });
    return { kind: 'nested', name, object: { type: type.name, fields: members } };
  });
  return { type: groupType.name, fields };
}

/** Where a key's fields stand: of the rows themselves, or of what they lead to, by what stands before their names among the keys. */
interface KeyPlace {
  readonly grouping: Filled;
  readonly step: StepDraft;
  readonly type: ModelType;
  readonly above: string;
}

function planKeyField(place: KeyPlace, path: readonly string[], selected: SelectedField): FieldAnswer {
  const { grouping, step, type, above } = place;
  const { planning, keys, filling } = grouping;
  const [name, nodes] = selected;
  const fieldName = nodes[0]!.name.value;
  if (fieldName === 'through') return planThrough(place, path, selected);
  const column = keys.get(above + fieldName);
  if (column === undefined) return { kind: 'ungrouped', name };
  const at = { of: 'row', index: step.column(column) } as const;
  const field = type.fields.get(fieldName)!;
  if (field.kind !== 'toOne') return { kind: 'column', name, at };
  const notJoined = refusalToJoin(planning, type, fieldName);
  const areas = filling?.field === above + fieldName ? { also: { step: filling.areas.id, index: 0 } } : {};
  const keysOfRows = { kind: 'column', step: step.id, index: at.index, ...areas } as const;
  return planToOne(planning, planning.model.types.get(field.target)!, at, keysOfRows, path, selected, notJoined);
}

/** `through { dispute { category } }`: each link as an object of the keys of what it leads to. */
function planThrough(place: KeyPlace, path: readonly string[], selected: SelectedField): FieldAnswer {
  const { type, above, grouping } = place;
  const { model } = grouping.planning;
  return planNested(grouping.planning, `${type.name}GroupKeyThrough`, path, selected, (link, at, of) => {
    const field = type.fields.get(link) as ToOneField | ToManyField;
    const beyond = { ...place, type: model.types.get(field.target)!, above: `${above}through.${link}.` };
    return planNested(grouping.planning, `${field.target}GroupKey`, at, of, (_, below, member) =>
      planKeyField(beyond, below, member),
    );
  });
}

/** An object of the same row: its fields, each planned by its name. */
function planNested(
  planning: Planning,
  typeName: string,
  path: readonly string[],
  [name, nodes]: SelectedField,
  planField: (fieldName: string, path: readonly string[], selected: SelectedField) => FieldAnswer,
): FieldAnswer {
  const at = [...path, name];
  const graphqlType = planning.schema.getType(typeName) as GraphQLObjectType;
  const fields = selectedFields(planning, graphqlType, nodes).map((selected): FieldAnswer => {
    const fieldName = selected[1][0]!.name.value;
    if (fieldName === '__typename') return { kind: 'typename', name: selected[0], value: typeName };
    return planField(fieldName, at, selected);
  });
  return { kind: 'nested', name, object: { type: typeName, fields } };
}
