import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { ColumnField, ModelType, ToOneField } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Argument } from './argument.ts';
import { fieldColumn } from './field-column.ts';
import { assertPermitted } from './guard.ts';
import { directionOf, onlyField } from './order.ts';
import { orderOfKey } from './order-of-key.ts';
import { planPage } from './page.ts';
import type {
  AreaUnit,
  Column,
  FieldAnswer,
  Fill,
  Measure,
  ObjectAnswer,
  Operand,
  OrderTerm,
  PeriodUnit,
  Predicate,
  Value,
} from './plan.ts';
import { planToOne } from './plan-object.ts';
import { argumentsOf, draftStep, selectedFields, type Planning, type SelectedField } from './planning.ts';
import { refusalToJoin } from './refusals.ts';
import { enoughPeople } from './smallest-group.ts';
import type { StepDraft } from './step-draft.ts';
import { conditions, planWhere } from './where.ts';

/** How many groups come when nobody says; more are an error, never a silent cut. */
const MAXIMUM_GROUPS: Value = { kind: 'literal', value: 1000 };

/** What the walk over one `…Aggregate` field carries along. */
interface Grouping {
  readonly planning: Planning;
  readonly type: ModelType;
  /** The group's key columns, by field. */
  readonly keys: ReadonlyMap<string, Column>;
  readonly filling?: Filling | undefined;
}

/** The field whose areas are filled up, and the step that reads all areas of its level. */
interface Filling {
  readonly field: string;
  readonly areas: StepDraft;
}

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
    planWhere(planning.guard, type, given.get('where'), 'where'),
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

const COUNT: Column = { name: 'count', scalar: 'Int', derived: { kind: 'measure', measure: { kind: 'count' } } };

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
  grouping: Grouping,
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
  { planning, type, keys, filling }: Grouping,
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

// ── Areas without rows ────────────────────────────────────────────────────────────────────────────────────────────────

function isTrue(argument: Argument | undefined): boolean {
  return argument?.kind === 'leaf' && argument.known === true;
}

/**
 * The step that reads every area of the level grouped by, within the area that `where` asks for. The areas are their
 * department's, so they are read in the same hop and put among the groups by the hub.
 *
 * @throws BAD_USER_INPUT without an area to fill, and with `having` or `first`, which would drop what is filled in.
 */
function planFill({ planning, type, keys }: Grouping, step: StepDraft, given: ReadonlyMap<string, Argument>): Filling {
  const [field, column] = [...keys].find(([, key]) => key.derived?.kind === 'areaAt') ?? [];
  if (field === undefined || column?.derived?.kind !== 'areaAt' || given.has('having') || given.has('first'))
    throw new HeyiError('BAD_USER_INPUT', {
      argument: 'fill',
      expected: {
        zh: 'groupBy 中有一个区划层级，且没有 having 与 first',
        en: 'a level of areas in groupBy, and neither having nor first',
      },
      received: 'true',
    });
  const link = type.fields.get(field) as ToOneField;
  const target = planning.model.types.get(link.target)!;
  const code: Column = { name: target.tables.get(target.anchor)!.keyColumn, scalar: 'AreaCode' };
  const within = areaConditions(given.get('where'), field).flatMap((filter) =>
    conditions(code, filter, undefined, 'where'),
  );
  const areas = draftStep(
    planning,
    target.anchor,
    target,
    step.path,
    {
      kind: 'aggregate',
      groupBy: [code],
      having: undefined,
      order: [{ column: code, index: undefined, direction: 'ASC', nullable: false }],
      page: { ...planPage({}, true), size: MAXIMUM_GROUPS },
      whole: true,
    },
    { kind: 'and', of: [{ kind: 'atLevel', column: code, unit: column.derived.unit }, ...within] },
  );
  areas.column(code);
  return { field, areas };
}

/** What `where` says of the area, at its top or under `and`: only there does it hold for every row. */
function areaConditions(
  where: Argument | undefined,
  field: string,
): readonly (Argument & { readonly kind: 'object' })[] {
  if (where?.kind !== 'object') return [];
  const own = where.fields.get(field);
  const and = where.fields.get('and');
  return [
    ...(own?.kind === 'object' ? [own] : []),
    ...(and?.kind === 'items' ? and.items.flatMap((item) => areaConditions(item, field)) : []),
  ];
}

/** Where in a group's row the hub finds what it fills up and sorts by. */
function fillOf({ planning, type, keys }: Grouping, step: StepDraft, { field, areas }: Filling): Fill {
  return {
    areas: areas.id,
    area: step.column(keys.get(field)!),
    otherKeys: [...keys].filter(([name]) => name !== field).map(([, column]) => step.column(column)),
    // Where small groups are left out, one that is filled in may be one of them: its counts are not known to be 0.
    counts: (planning.guard.smallestGroup(type.name) > 0 ? [] : step.columns)
      .map(({ derived }, index) => ({ measure: derived?.kind === 'measure' ? derived.measure.kind : undefined, index }))
      .filter(({ measure }) => measure === 'count' || measure === 'countDistinct')
      .map(({ index }) => index),
    order: step.order.map(({ column, direction }) => ({ index: step.column(column), direction })),
  };
}
