import type { Model, ModelTable, ModelType, Scalar } from './model.ts';

/** A relation whose two ends lie in one department, so that its database can filter and sort by it. */
export interface LocalLink {
  readonly kind: 'toOne' | 'toMany';
  readonly target: ModelType;
  /** The target's table, and the column of it that equals the row's `own`. */
  readonly table: ModelTable;
  readonly key: string;
  readonly own: string;
}

/** How a relation of a type's own rows is reached within its anchor; undefined where it leads to another department. */
export function localLink(model: Model, type: ModelType, fieldName: string): LocalLink | undefined {
  const field = type.fields.get(fieldName);
  if (field === undefined || field.kind === 'column' || field.department !== type.anchor) return undefined;
  const target = model.types.get(field.target)!;
  if (target.anchor !== type.anchor) return undefined;
  const table = target.tables.get(target.anchor)!;
  const own = type.tables.get(type.anchor)!;
  return field.kind === 'toOne'
    ? { kind: 'toOne', target, table, key: table.keyColumn, own: field.column }
    : { kind: 'toMany', target, table, key: field.column, own: own.keyColumn };
}

/**
 * The key of a link to an area, which is filtered by the area's code whoever holds the area; undefined for other links.
 */
export function areaLink(
  model: Model,
  type: ModelType,
  fieldName: string,
): { column: string; scalar: Scalar } | undefined {
  const field = type.fields.get(fieldName);
  if (field?.kind !== 'toOne') return undefined;
  const { scalar } = model.types.get(field.target)!.key;
  return scalar === 'AreaCode' ? { column: field.column, scalar } : undefined;
}
