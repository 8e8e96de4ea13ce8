import type { FieldDescription, TypeDescription } from '../departments/department.ts';
import { aggregateRootSdl } from './aggregate-sdl.ts';
import { connectionSdl } from './connection-sdl.ts';
import { filterName } from './filter-sdl.ts';
import type { Model, ModelType, ToManyField, ToOneField } from './model.ts';
import { block, described } from './sdl-text.ts';

/** The arguments of every list of a type, at the root and along relations alike. */
export function listArguments({ name, searched }: ModelType): string {
  const search = searched.length === 0 ? '' : ', search: String';
  return `(where: ${name}Where, orderBy: [${name}OrderBy!], first: Int, after: String, last: Int, before: String${search})`;
}

/** Connection, edge, `where` and `orderBy` of a type, from what its anchor's rows hold. */
export function collectionSdl(description: TypeDescription, model: Model): string {
  const { name, fields } = description;
  const type = model.types.get(name)!;
  return [
    connectionSdl(name),
    block(`input ${name}Where`, `${name} 的条件；各项须同时成立。Conditions on a ${name}; all of them must hold.`, [
      described(`and: [${name}Where!]`, '全部成立。All of these hold.'),
      described(`or: [${name}Where!]`, '至少一个成立。At least one of these holds.'),
      described(`not: ${name}Where`, '不成立。This does not hold.'),
      ...fields.flatMap((field) => whereField(field, model, type)),
    ]),
    block(
      `input ${name}ListWhere`,
      `对一组 ${name} 的条件；各项须同时成立。Conditions on a list of ${name}; all of them must hold.`,
      [
        described(`some: ${name}Where`, '至少有一个符合。At least one meets this.'),
        described(`every: ${name}Where`, '全部符合；没有时也成立。All meet this; so does an empty list.'),
        described(`none: ${name}Where`, '没有一个符合。None meets this.'),
        described(`count: ${filterName('Int')}`, '数量。How many there are.'),
      ],
    ),
    block(
      `input ${name}OrderBy`,
      `${name} 的排序：每个对象写一个字段。Order of a ${name} list: one field in each object.`,
      [...fields.flatMap((field) => orderField(field, type))],
    ),
  ].join('\n\n');
}

function whereField(field: FieldDescription, model: Model, type: ModelType): readonly string[] {
  // What other departments answer is added when all are stitched together.
  if (type.fields.get(field.name)?.crosses === true) return [];
  return [whereMember(field, model, type)];
}

/** A field's member of its type's `where`. */
export function whereMember({ name, type, link, description }: FieldDescription, model: Model, of: ModelType): string {
  if (link === undefined) return described(`${name}: ${filterName(type)}`, description);
  const { kind, target } = of.fields.get(name) as ToOneField | ToManyField;
  // An area is asked for by its code, whoever holds the area.
  const isCode = kind === 'toOne' && model.types.get(target)!.key.scalar === 'AreaCode';
  const filter = isCode ? filterName('AreaCode') : `${target}${kind === 'toOne' ? 'Where' : 'ListWhere'}`;
  return described(`${name}: ${filter}`, description);
}

function orderField(field: FieldDescription, type: ModelType): readonly string[] {
  const known = type.fields.get(field.name);
  if (known === undefined || known.crosses) return [];
  // Of an area that another department holds, the row has no more than the code.
  if (known.kind !== 'column' && known.local === undefined) return [];
  return [orderMember(field, type)];
}

/** A field's member of its type's `orderBy`. */
export function orderMember({ name, link, description }: FieldDescription, type: ModelType): string {
  if (link === undefined) return described(`${name}: Direction`, description);
  const { kind, target } = type.fields.get(name) as ToOneField | ToManyField;
  return described(`${name}: ${kind === 'toOne' ? `${target}OrderBy` : 'ListOrderBy'}`, description);
}

/** `petitions(where, …): PetitionConnection` and `petition(id): Petition`. */
export function rootsSdl(description: TypeDescription, model: Model): readonly string[] {
  const { name, collection } = description;
  const { key } = model.types.get(name)!;
  const keys = [{ name: key.field, type: key.type }, ...key.clearFields].map((field) => `${field.name}: ${field.type}`);
  const keyArguments = keys.length === 1 ? `${keys[0]!}!` : keys.join(', ');
  return [
    described(
      `${collection!.many}${listArguments(model.types.get(name)!)}: ${name}Connection`,
      description.description,
    ),
    described(`${collection!.one}(${keyArguments}): ${name}`, description.description),
    aggregateRootSdl(description, model),
  ];
}
