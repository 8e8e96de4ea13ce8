import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { ColumnField, ModelType, ToOneField } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Argument } from './argument.ts';
import { conditions } from './conditions.ts';
import { COUNT } from './count.ts';
import { fieldColumn } from './field-column.ts';
import { findKeys } from './find-keys.ts';
import { fillOf, isTrue, planFill, type Filling } from './fill-areas.ts';
import { MAXIMUM_GROUPS, type Grouping } from './grouping.ts';
import { assertPermitted } from './guard.ts';
import { directionOf, onlyField } from './order.ts';
import { orderOfKey } from './order-of-key.ts';
import { planPage } from './page.ts';
import type { FieldAnswer, ObjectAnswer } from './answer.ts';
import type { AreaUnit, Column, Measure, Operand, OrderTerm, PeriodUnit, Predicate } from './plan.ts';
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
  const keys = groupKeys(planning, type, given.get('groupBy'));
  const grouping: Grouping = { planning, type, keys };
  const { seek, sought } = seeking();
  const where = planWhere(planning.guard, type, given.get('where'), 'where', seek);
  findKeys(planning, { department: type.anchor, type, where, keyed: undefined, path: [name] }, sought);
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

// ── The key ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `{area: TOWN, receivedAt: MONTH, category: true}` → what rows of a group have in common, in the schema's order: the members
 * of an input object have none of their own, and those of a variable come in the schema's.
 */
function groupKeys(planning: Planning, type: ModelType, groupBy: Argument | undefined): ReadonlyMap<string, Column> {
  const keys = new Map<string, Column>();
  if (groupBy?.kind !== 'object') return keys;
  for (const name of type.fields.keys()) {
    const argument = groupBy.fields.get(name);
    const known = argument?.kind === 'leaf' ? argument.known : undefined;
    if (known === undefined || known === false) continue;
    const own = ownColumn(planning, type, name, 'group');
    const { name: column, scalar } = own;
    const grouped = { ...own, name: `${name}.${known as string}` };
    if (known === true) keys.set(name, own);
    else if (scalar === 'AreaCode')
      keys.set(name, { ...grouped, derived: { kind: 'areaAt', column, unit: known as AreaUnit } });
    else
      keys.set(name, {
        ...grouped,
        scalar: 'Date',
        derived: { kind: 'period', column, unit: known as PeriodUnit },
      });
  }
  return keys;
}

/** The column of the type's own rows behind a value or a link to one. */
function ownColumn({ guard }: Planning, type: ModelType, name: string, verb: 'group' | 'aggregate'): Column {
  assertPermitted(guard, type.name, name, verb);
  return fieldColumn(guard, type, type.fields.get(name) as ColumnField | ToOneField);
}

// ── The figures ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is computed of the values of a field. */
type FigureKind = Exclude<Measure['kind'], 'count' | 'subjects'>;

/** `sum.amount` as a column of the group's row. */
function figure({ planning, type }: Grouping, kind: FigureKind, name: string, fraction?: Operand): Column {
  const own = ownColumn(planning, type, name, 'aggregate');
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
  const enough = enoughPeople(grouping.planning.guard, grouping.type);
  if (having?.kind !== 'object') return enough;
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
  return { kind: 'and', of: [...(enough === undefined ? [] : [enough]), ...of] };
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
function groupedBy({ planning, type, keys }: Grouping, name: string): Column {
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
  const field = type.fields.get(name)!;
  if (field.kind !== 'toOne') return column;
  return orderOfKey(planning.guard, planning.model.types.get(field.target)!, column);
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
      if (kind === 'key') return planKeyField(grouping, step, [path, name], member);
      const column = figure(grouping, kind as FigureKind, fieldName, fraction);
      return { kind: 'column', name: memberName, at: { of: 'row', index: step.column(column) } };
    });
    return { kind: 'nested', name, object: { type: type.name, fields: members } };
  });
  return { type: groupType.name, fields };
}

function planKeyField(
  { planning, type, keys, filling }: Filled,
  step: StepDraft,
  path: readonly string[],
  selected: SelectedField,
): FieldAnswer {
  const [name, nodes] = selected;
  const fieldName = nodes[0]!.name.value;
  const column = keys.get(fieldName);
  if (column === undefined) return { kind: 'ungrouped', name };
  const at = { of: 'row', index: step.column(column) } as const;
  const field = type.fields.get(fieldName)!;
  if (field.kind !== 'toOne') return { kind: 'column', name, at };
  const notJoined = refusalToJoin(planning, type, fieldName);
  const areas = filling?.field === fieldName ? { also: { step: filling.areas.id, index: 0 } } : {};
  const keysOfRows = { kind: 'column', step: step.id, index: at.index, ...areas } as const;
  return planToOne(planning, planning.model.types.get(field.target)!, at, keysOfRows, path, selected, notJoined);
}
