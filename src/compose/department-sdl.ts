import type { Department, FieldDescription, TypeDescription } from '../departments/department.ts';
import { aggregateSdl } from './aggregate-sdl.ts';
import { collectionSdl, listArguments, rootsSdl } from './collection-sdl.ts';
import { columnScalars } from './column-scalars.ts';
import { filterSdl } from './filter-sdl.ts';
import type { Governance } from '../departments/governance.ts';
import type { Model, Scalar } from './model.ts';
import { block, described } from './sdl-text.ts';

/**
 * The schema that one department contributes, as SDL: its types, its part of other departments' types, and for each
 * collection the root fields, connection, `where` and `orderBy` types that the public contract promises. Other departments'
 * types that it links to stand as stubs of their key; stitching merges them.
 */
export function departmentSdl(department: Department, model: Model, governance: Governance): string {
  const collections = department.types.filter((type) => type.collection !== undefined);
  return [
    ...foreignTypes(department).map((name) => stubSdl(name, model)),
    ...implementedSdl(department, governance),
    ...department.types.map((type) => typeSdl(type, model)),
    ...collections.map((type) => collectionSdl(type, model)),
    ...collections.map((type) => aggregateSdl(type, model)),
    ...department.enums.map(({ name, description, values }) =>
      block(
        `enum ${name}`,
        description,
        values.map((value) => described(value.name, value.description)),
      ),
    ),
    ...filteredTypes(department, model).map(([type, scalar]) => filterSdl(type, scalar)),
    ...(collections.length === 0
      ? []
      : [
          block(
            'type Query',
            undefined,
            collections.flatMap((type) => rootsSdl(type, model)),
          ),
        ]),
  ].join('\n\n');
}

function foreignTypes({ types }: Department): readonly string[] {
  const own = new Set(types.map(({ name }) => name));
  const linked = types.flatMap(({ fields }) => fields.filter(({ link }) => link !== undefined).map(({ type }) => type));
  return [...new Set(linked)].filter((name) => !own.has(name));
}

/** The interfaces that the department's types implement, and the types that those name and the department does not. */
function implementedSdl(department: Department, { interfaces }: Governance): readonly string[] {
  const used = new Set(department.types.flatMap((type) => type.interfaces));
  return [...used].flatMap((name) => interfaces.get(name)?.sdl ?? []);
}

function stubSdl(name: string, model: Model): string {
  const { key } = model.types.get(name)!;
  return block(`type ${name}`, undefined, [`${key.field}: ${key.type}!`]);
}

function typeSdl(type: TypeDescription, model: Model): string {
  const { key } = model.types.get(type.name)!;
  const fields = type.extends ? type.fields.filter((field) => field.key === undefined) : type.fields;
  const interfaces = type.interfaces.length === 0 ? '' : ` implements ${type.interfaces.join(' & ')}`;
  return block(`type ${type.name}${interfaces}`, type.description, [
    ...(type.extends ? [`${key.field}: ${key.type}!`] : []),
    ...fields.map((field) => fieldSdl(field, model)),
  ]);
}

function fieldSdl({ name, description, type, list, nonNull }: FieldDescription, model: Model): string {
  const published = list
    ? `${listArguments(model.types.get(type)!)}: ${type}Connection`
    : `: ${type}${nonNull ? '!' : ''}`;
  return described(`${name}${published}`, description);
}

/** The types that some `where` of this department filters, links to areas and counts included. */
function filteredTypes({ types }: Department, model: Model): readonly (readonly [string, Scalar])[] {
  const used = new Map<string, Scalar>();
  for (const { name: owner, fields } of types)
    for (const { name, type } of fields) {
      const field = model.types.get(owner)!.fields.get(name);
      if (columnScalars.has(type)) used.set(type, type as Scalar);
      else if (field?.kind === 'column') used.set(type, 'Enum');
    }
  return [...used.set('AreaCode', 'AreaCode').set('Int', 'Int').set('Float', 'Float')];
}
