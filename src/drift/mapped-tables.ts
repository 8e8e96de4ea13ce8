import { isEnumType, type GraphQLSchema } from 'graphql';
import { columnOf } from '../compose/column-of.ts';
import type { Model, ModelKey, Scalar } from '../compose/model.ts';
import type { Department, FieldDescription, TypeDescription } from '../departments/department.ts';
import type { MappedColumn, MappedLink, MappedTable, MappedValue } from './mapped-table.ts';

export interface MappedDepartments {
  readonly departments: readonly Department[];
  readonly model: Model;
  /** What is published of them: it knows the values of every enum. */
  readonly schema: GraphQLSchema;
}

/** Every table that the departments' files map, in their order. */
export function mappedTables({ departments, model, schema }: MappedDepartments): readonly MappedTable[] {
  return departments.flatMap((department) => {
    return department.types.flatMap((type): readonly MappedTable[] => {
      if (type.table === undefined) return [];
      const columns = type.fields.flatMap((field) => columnsOf(department, type, field, model, schema));
      const key = columns.find(({ holds }) => holds.kind === 'key')!;
      const { name: of, file } = department;
      return [
        {
          department: of,
          file,
          line: type.line,
          type: type.name,
          name: type.table,
          extends: type.extends,
          key,
          columns,
        },
      ];
    });
  });
}

function columnsOf(
  { name: department }: Department,
  type: TypeDescription,
  field: FieldDescription,
  model: Model,
  schema: GraphQLSchema,
): readonly MappedColumn[] {
  const { link, line } = field;
  const base = { coordinate: `${type.name}.${field.name}`, line };
  if (link === undefined) {
    const published = schema.getType(field.type);
    const values = isEnumType(published) ? published.getValues().map(({ name }) => name) : undefined;
    const holds: MappedValue =
      field.key !== undefined
        ? { kind: 'key' }
        : values === undefined
          ? { kind: 'value', searched: field.search }
          : { kind: 'enum', name: field.type, values };
    const scalar =
      field.key !== undefined
        ? keyScalar(model.types.get(type.name)!.key)
        : values === undefined
          ? (field.type as Scalar)
          : 'Enum';
    return [{ ...base, name: columnOf(field), scalar, holds }];
  }
  if (link.column === undefined) return [];
  const { key, anchor } = model.types.get(field.type)!;
  const holds: MappedLink = {
    kind: 'link',
    target: field.type,
    anchor,
    leaves: anchor !== department,
    within: key.scalar === 'AreaCode',
    lists: listsBy(department, type.name, field.name, field.type, model),
  };
  return [{ ...base, name: link.column, scalar: keyScalar(key), holds }];
}

/** What is sealed is a citizen number, which an `ID` alone does not tell. */
function keyScalar({ scalar, sealed }: ModelKey): Scalar {
  return sealed ? 'IdNumber' : scalar;
}

/** What is read by a link from its other end. */
function listsBy(department: string, type: string, field: string, target: string, model: Model): readonly string[] {
  const { fields, timelines } = model.types.get(target)!;
  const lists = [...fields.values()].filter(
    (list) => list.kind === 'toMany' && list.department === department && list.target === type && list.via === field,
  );
  const lines = [...timelines.values()].filter(({ parts }) =>
    parts.some((part) => part.department === department && part.type === type && part.via === field),
  );
  return [...lists, ...lines].map(({ name }) => `${target}.${name}`);
}
