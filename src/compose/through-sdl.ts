import type { Department, FieldDescription, TypeDescription } from '../departments/department.ts';
import { groupedFields, groupUnit, keyType } from './aggregate-sdl.ts';
import type { Model, ModelType, ToManyField, ToOneField } from './model.ts';
import { block, described } from './sdl-text.ts';

/**
 * What statistics are grouped by beyond their own rows: values that stand in another department's row of the same key, and those of
 * what the rows lead to, wherever it stands.
 *
 * @example
 * mediationsAggregate(groupBy: {through: {dispute: {category: true}}}) { key { through { dispute { category } } } count }
 */
export function throughSdl(departments: readonly Department[], model: Model): string {
  const descriptions = departments.flatMap(({ types }) => types);
  const homes = descriptions.filter((each) => each.collection !== undefined && groupedFields(each, model).length > 0);
  const grouped = new Set(homes.map(({ name }) => name));
  return homes
    .flatMap((home) => {
      const type = model.types.get(home.name)!;
      const fields = descriptions
        .filter(({ name }) => name === type.name)
        .flatMap((description) => description.fields)
        .filter(({ name }) => type.fields.has(name));
      return [...elsewhere(home, type, fields, model), ...through(type, fields, model, grouped)];
    })
    .join('\n\n');
}

/** Values, and links to one, of the object's row in other departments. */
function elsewhere(
  { name }: TypeDescription,
  type: ModelType,
  fields: readonly FieldDescription[],
  model: Model,
): readonly string[] {
  const crossing = fields.filter((field) => {
    const { kind, department } = type.fields.get(field.name)!;
    return kind !== 'toMany' && department !== type.anchor;
  });
  if (crossing.length === 0) return [];
  const members = (ofMember: (field: FieldDescription) => string) =>
    crossing.map((field) => described(`${field.name}: ${ofMember(field)}`, field.description));
  return [
    block(
      `extend input ${name}GroupBy`,
      undefined,
      members((field) => groupUnit(type, field, model)),
    ),
    block(
      `extend type ${name}GroupKey`,
      undefined,
      members((field) => keyType(type, field)),
    ),
    block(
      `extend input ${name}GroupKeyOrderBy`,
      undefined,
      members(() => 'Direction'),
    ),
  ];
}

/** What the links of the object lead to, each by what it is grouped by itself. */
function through(
  type: ModelType,
  fields: readonly FieldDescription[],
  model: Model,
  grouped: ReadonlySet<string>,
): readonly string[] {
  const { name } = type;
  // An area is grouped by its level.
  const links = fields.flatMap((field) => {
    const known = type.fields.get(field.name)!;
    if (known.kind === 'column') return [];
    const { target } = known satisfies ToOneField | ToManyField;
    return model.types.get(target)!.key.scalar === 'AreaCode' || !grouped.has(target) ? [] : [{ ...field, target }];
  });
  if (links.length === 0) return [];
  const members = (ending: string) =>
    links.map((link) => described(`${link.name}: ${link.target}${ending}`, link.description));
  return [
    block(`extend input ${name}GroupBy`, undefined, [
      described(`through: ${name}GroupThrough`, '经由关联的值。By values of what these lead to.'),
    ]),
    block(`extend type ${name}GroupKey`, undefined, [
      described(`through: ${name}GroupKeyThrough`, '经由关联的值。Values of what these lead to.'),
    ]),
    block(
      `input ${name}GroupThrough`,
      `经由 ${name} 的关联分组；关联到多个对象时，一行计入其每一组。By what a ${name} leads to; where that is several, a row counts once in the group of each.`,
      members('GroupBy'),
    ),
    block(
      `type ${name}GroupKeyThrough`,
      `${name} 所关联对象的分组键；未参与分组的为空。What the groups have in common of what a ${name} leads to; null for what is not grouped by.`,
      members('GroupKey'),
    ),
  ];
}
