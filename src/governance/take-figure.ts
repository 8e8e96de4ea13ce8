import { isInputObjectType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Composition } from '../compose/compose.ts';
import type { ModelType } from '../compose/model.ts';
import { closestName } from '../errors/closest-name.ts';
import { oneOf } from '../permissions/policy/policy-context.ts';
import type { Mapping } from '../permissions/policy/policy-file.ts';
import { takeWhere } from '../permissions/policy/take-where.ts';
import type { Figure, FigureDate, FigureMeasure } from './catalogue.ts';
import { printWhere } from './print-where.ts';

/** A figure under reading: what was written, whole or not, for the parts that take over from it. */
export interface GivenFigure {
  readonly figure: Figure | undefined;
  /** The type, and what else is said of its rows; undefined where no type is named. */
  readonly given: Given | undefined;
}

interface Given {
  readonly type: ModelType;
  readonly root: string;
  readonly area: string | undefined;
  readonly date: FigureDate | undefined;
  readonly where: readonly string[];
  readonly measure: FigureMeasure;
}

/**
 * `of`, `where`, `within` or `until`, `area` and `measure` of a mapping. What is not said is taken from `whole`, whose conditions hold
 * as well; a part of another type (`of`) takes nothing over.
 */
export function takeFigure(mapping: Mapping, composition: Composition, whole: GivenFigure | undefined): GivenFigure {
  const { model, schema } = composition;
  const named = mapping.takeText('of');
  const words = ['where', 'within', 'until', 'area', 'measure'] as const;
  const nodes = Object.fromEntries(words.map((word) => [word, mapping.take(word)]));
  const type = named === undefined ? whole?.given?.type : model.types.get(named);
  if (named !== undefined && type === undefined) {
    const close = closestName(named, [...model.types.keys()]);
    const remedy = close === undefined ? oneOf(model.types.keys()) : `did you mean ${close}?`;
    mapping.report(mapping.lineOf('of'), `there is no type ${named}`, remedy);
    return NOTHING;
  }
  if (type === undefined) {
    const stray = words.find((word) => nodes[word] !== undefined);
    if (stray !== undefined)
      mapping.report(mapping.lineOf(stray), `"${stray}" is said of no type`, 'write of: and the type whose rows count');
    return NOTHING;
  }
  const base = named === undefined ? whole?.given : undefined;
  const root = [...model.roots].find(([, each]) => each.kind === 'aggregate' && each.type === type.name)![0];

  const { where: whereNode } = nodes;
  const whereType = schema.getType(`${type.name}Where`);
  const where = whereNode && takeWhere(mapping, whereNode, type, { composition }, 'everybody');
  const printed = where === undefined ? [] : [printWhere(where, whereType as GraphQLInputObjectType)];
  const given: Given = {
    type,
    root,
    area: takeArea(mapping, type, composition) ?? base?.area,
    date: takeDate(mapping, type) ?? base?.date,
    where: [...(base?.where ?? []), ...printed],
    measure: takeMeasure(mapping, type, composition) ?? base?.measure ?? { kind: 'count' },
  };
  const area = given.area ?? ownArea(mapping, type);
  if (area === undefined) return { figure: undefined, given };
  const { date, where: conditions, measure } = given;
  return { figure: { type: type.name, root, area, date, where: conditions, measure }, given };
}

const NOTHING: GivenFigure = { figure: undefined, given: undefined };

/** The link that says where a row of the type is, where nothing else is said. */
function ownArea(mapping: Mapping, { name, fields, anchor }: ModelType): string | undefined {
  for (const field of fields.values())
    if (field.kind === 'toOne' && field.area && field.department === anchor) return field.name;
  mapping.report(mapping.line, `${name} has no @area link, so its rows lie nowhere`, 'count rows of another type');
  return undefined;
}

function takeArea(mapping: Mapping, type: ModelType, { schema }: Composition): string | undefined {
  const name = mapping.takeText('area');
  if (name === undefined) return undefined;
  const groupBy = schema.getType(`${type.name}GroupBy`);
  const units = isInputObjectType(groupBy) ? Object.values(groupBy.getFields()) : [];
  const links = units.filter((member) => String(member.type) === 'AreaUnit').map((member) => member.name);
  if (links.includes(name)) return name;
  mapping.report(mapping.lineOf('area'), `${type.name}.${name} is no link to an area`, oneOf(links));
  return undefined;
}

function takeDate(mapping: Mapping, { name: type, fields, anchor }: ModelType): FigureDate | undefined {
  const [within, until] = [mapping.takeText('within'), mapping.takeText('until')];
  const name = within ?? until;
  if (within !== undefined && until !== undefined)
    mapping.report(mapping.lineOf('until'), 'rows count within a period, or until its end', 'take one of the two out');
  if (name === undefined) return undefined;
  const days = [...fields.values()].flatMap((field) =>
    field.kind === 'column' && field.department === anchor && (field.scalar === 'Date' || field.scalar === 'DateTime')
      ? [{ field: field.name, scalar: field.scalar }]
      : [],
  );
  const day = days.find(({ field }) => field === name);
  if (day !== undefined) return { ...day, counts: within === undefined ? 'until' : 'within' };
  const word = within === undefined ? 'until' : 'within';
  mapping.report(mapping.lineOf(word), `${type}.${name} is no day`, oneOf(days.map(({ field }) => field)));
  return undefined;
}

const MEASURES = ['countDistinct', 'sum', 'avg'] as const;

function takeMeasure(mapping: Mapping, type: ModelType, { schema }: Composition): FigureMeasure | undefined {
  const node = mapping.take('measure');
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && node.value === 'count') return { kind: 'count' };
  const [[kind, member] = []] = node.kind === 'map' && node.members.size === 1 ? [...node.members] : [];
  const known = MEASURES.find((each) => each === kind);
  const value = member?.value;
  if (known === undefined || value?.kind !== 'scalar' || typeof value.value !== 'string') {
    const remedy = 'write measure: count, or one of countDistinct, sum and avg with a field: { sum: amount }';
    mapping.report(node.line, '"measure" is nothing that can be computed', remedy);
    return undefined;
  }
  const figures = schema.getType(`${type.name}${known[0]!.toUpperCase()}${known.slice(1)}`);
  const fields = isObjectType(figures) ? Object.keys(figures.getFields()) : [];
  if (fields.includes(value.value)) return { kind: known, field: value.value };
  mapping.report(value.line, `there is no ${known} of ${type.name}.${value.value}`, oneOf(fields));
  return undefined;
}
