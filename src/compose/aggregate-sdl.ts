import type { FieldDescription, TypeDescription } from '../departments/department.ts';
import { filterName } from './filter-sdl.ts';
import type { Model, ModelField, ModelType, Scalar } from './model.ts';
import { block, described } from './sdl-text.ts';

/** What may be computed over the values of a group. */
export type AggregateFunction = 'sum' | 'avg' | 'min' | 'max' | 'percentile';

const FUNCTION_TEXTS: Readonly<Record<AggregateFunction, string>> = {
  sum: '合计。Sum.',
  avg: '平均值。Mean.',
  min: '最小值（最早）。Least, earliest.',
  max: '最大值（最晚）。Greatest, latest.',
  percentile: '百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1.',
};

const NUMBERS: ReadonlySet<Scalar> = new Set<Scalar>(['Int', 'Float']);
const ORDERED: ReadonlySet<Scalar> = new Set<Scalar>(['Int', 'Float', 'Date', 'DateTime']);
const PERIODIC: ReadonlySet<Scalar> = new Set<Scalar>(['Date', 'DateTime']);

/** `incidentsAggregate(where, groupBy, having, orderBy, first, fill)`; without `groupBy` where there is nothing to group by. */
export function aggregateRootSdl(description: TypeDescription, model: Model): string {
  const { name, collection } = description;
  const groupBy = groupedFields(description, model).length === 0 ? '' : `, groupBy: ${name}GroupBy`;
  const given = `where: ${name}Where${groupBy}, having: ${name}Having, orderBy: [${name}GroupOrderBy!], first: Int, fill: Boolean`;
  return described(
    `${collection!.many}Aggregate(${given}): [${name}Group!]`,
    `${name} 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of ${name}, one for each group; \`fill\` adds the areas without rows.`,
  );
}

/** The types of a collection's statistics, from what its anchor's rows hold. */
export function aggregateSdl(description: TypeDescription, model: Model): string {
  const { name } = description;
  const type = model.types.get(name)!;
  const fields = description.fields.filter((field) => isAggregated(type, field));
  const grouped = groupedFields(description, model);
  const ifGrouped = (...definitions: readonly string[]) => (grouped.length === 0 ? [] : definitions);
  const scalarOf = (field: FieldDescription) => columnScalar(type.fields.get(field.name)!);
  const functions = Object.keys(FUNCTION_TEXTS).map((each) => {
    const only = each === 'min' || each === 'max' ? ORDERED : NUMBERS;
    return { name: each as AggregateFunction, fields: fields.filter((field) => only.has(scalarOf(field)!)) };
  });
  const used = functions.filter((each) => each.fields.length > 0);
  const valueType = (of: AggregateFunction, field: FieldDescription) =>
    of === 'min' || of === 'max' ? field.type : 'Float';
  const outputName = (of: AggregateFunction) => `${name}${of[0]!.toUpperCase()}${of.slice(1)}`;

  return [
    ...ifGrouped(
      block(`input ${name}GroupBy`, `${name} 的分组方式。How ${name} are grouped.`, [
        ...grouped.map((field) => described(`${field.name}: ${groupUnit(type, field, model)}`, field.description)),
      ]),
    ),
    block(`type ${name}Group`, `一组 ${name} 的统计。Statistics of one group of ${name}.`, [
      ...ifGrouped(described(`key: ${name}GroupKey`, '分组的键。What the group has in common.')),
      described('count: Int', '数量。How many there are.'),
      described(`countDistinct: ${name}CountDistinct`, '不同值的数量。How many different values there are.'),
      ...used.map((each) =>
        described(
          `${each.name}${each.name === 'percentile' ? '(p: Float!)' : ''}: ${outputName(each.name)}`,
          FUNCTION_TEXTS[each.name],
        ),
      ),
    ]),
    ...ifGrouped(
      block(
        `type ${name}GroupKey`,
        `分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by.`,
        [...grouped.map((field) => described(`${field.name}: ${keyType(type, field)}`, field.description))],
      ),
    ),
    block(`type ${name}CountDistinct`, '不同值的数量（不计空值）。How many different values, empty ones not counted.', [
      ...fields.map((field) => described(`${field.name}: Int`, field.description)),
    ]),
    ...used.map((each) =>
      block(`type ${outputName(each.name)}`, FUNCTION_TEXTS[each.name], [
        ...each.fields.map((field) => described(`${field.name}: ${valueType(each.name, field)}`, field.description)),
      ]),
    ),
    block(
      `input ${name}Having`,
      '对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold.',
      [
        `count: ${filterName('Int')}`,
        `countDistinct: ${name}CountDistinctHaving`,
        ...used
          .filter((each) => each.name !== 'percentile')
          .map((each) => `${each.name}: ${outputName(each.name)}Having`),
      ],
    ),
    block(`input ${name}CountDistinctHaving`, undefined, [
      ...fields.map((field) => `${field.name}: ${filterName('Int')}`),
    ]),
    ...used
      .filter((each) => each.name !== 'percentile')
      .map((each) =>
        block(`input ${outputName(each.name)}Having`, undefined, [
          ...each.fields.map((field) => `${field.name}: ${filterName(valueType(each.name, field))}`),
        ]),
      ),
    block(
      `input ${name}GroupOrderBy`,
      '各组的排序：每个对象写一个字段。Order of the groups: one field in each object.',
      [
        ...ifGrouped(`key: ${name}GroupKeyOrderBy`),
        'count: Direction',
        `countDistinct: ${name}CountDistinctOrderBy`,
        ...used
          .filter((each) => each.name !== 'percentile')
          .map((each) => `${each.name}: ${outputName(each.name)}OrderBy`),
      ],
    ),
    ...ifGrouped(
      block(`input ${name}GroupKeyOrderBy`, undefined, [...grouped.map((field) => `${field.name}: Direction`)]),
    ),
    block(`input ${name}CountDistinctOrderBy`, undefined, [...fields.map((field) => `${field.name}: Direction`)]),
    ...used
      .filter((each) => each.name !== 'percentile')
      .map((each) =>
        block(`input ${outputName(each.name)}OrderBy`, undefined, [
          ...each.fields.map((field) => `${field.name}: Direction`),
        ]),
      ),
  ].join('\n\n');
}

/** What rows can be grouped by: not their key, of which every group would be one row. A type may have nothing else. */
export function groupedFields({ name, fields }: TypeDescription, model: Model): readonly FieldDescription[] {
  const type = model.types.get(name)!;
  return fields.filter((field) => field.key === undefined && isAggregated(type, field));
}

/** Values of the anchor's own rows, links to one included: a row is grouped by whom or what it belongs to. */
function isAggregated(type: ModelType, { name }: FieldDescription): boolean {
  const field = type.fields.get(name);
  return field !== undefined && field.kind !== 'toMany' && field.department === type.anchor;
}

function columnScalar(field: ModelField): Scalar | undefined {
  return field.kind === 'column' ? field.scalar : undefined;
}

/** `area: AreaLevelUnit`, `occurredAt: PeriodUnit`, `category: Boolean`. */
export function groupUnit(type: ModelType, { name }: FieldDescription, model: Model): string {
  const field = type.fields.get(name)!;
  if (field.kind === 'toOne') return model.types.get(field.target)!.key.scalar === 'AreaCode' ? 'AreaUnit' : 'Boolean';
  return PERIODIC.has(columnScalar(field)!) ? 'PeriodUnit' : 'Boolean';
}

/** A period is told by its first day; a link by the object itself. */
export function keyType(type: ModelType, field: FieldDescription): string {
  const scalar = columnScalar(type.fields.get(field.name)!);
  return scalar !== undefined && PERIODIC.has(scalar) ? 'Date' : field.type;
}
