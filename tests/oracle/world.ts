import type { GraphQLSchema } from 'graphql';
import type { Department } from '../../src/departments/department.ts';
import type { ColumnField, Model, ModelField, ModelType, ToManyField, ToOneField } from '../../src/compose/model.ts';
import type { Sealer } from '../../src/sealing/sealer.ts';
import type { Cell, Row } from './cell.ts';
import { tableOf, type City } from './read-city.ts';
import type { Semantics } from './semantics.ts';

/** What the oracle and the generator know: schema and model, all rows, and the hub's sealer as a black box. */
export interface World {
  readonly departments: readonly Department[];
  /** What is published, as the generator walks it. */
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly city: City;
  readonly sealer: Sealer;
  readonly semantics: Semantics;
}

/** An object: its key, which some row names, whether its anchor knows it or not. */
export interface Entity {
  readonly type: ModelType;
  readonly key: NonNullable<Cell>;
}

export function entityOfRow(type: ModelType, row: Row, department = type.anchor): Entity {
  return { type, key: row[type.tables.get(department)!.keyColumn]! };
}

/** A field's value in a row: two fields may read one column in two ways. */
export function valueOf(row: Row, { column, scalar }: Pick<ColumnField, 'column' | 'scalar'>): Cell {
  return row[`${column} as ${scalar}`] ?? row[column]!;
}

/** The object's own row in a department. */
export function findRow(world: World, { type, key }: Entity, department = type.anchor): Row | undefined {
  return tableOf(world.city, type, department).rowsWith(type.tables.get(department)!.keyColumn, key)[0];
}

/** The row that a field stands in, of the object whose anchor's row is given; undefined where its department has none. */
export function rowOfField(world: World, type: ModelType, field: ModelField, row: Row): Row | undefined {
  return field.department === type.anchor ? row : findRow(world, entityOfRow(type, row), field.department);
}

/** Whom a row links to by a column. */
export function findLinked(world: World, { target, column }: ToOneField, row: Row | undefined): Entity | undefined {
  const key = row?.[column] ?? null;
  return key === null ? undefined : { type: world.model.types.get(target)!, key };
}

/** The rows that link to an object. */
export function rowsLinkedTo(
  { model, city }: World,
  { target, department, column }: ToManyField,
  key: Cell,
): readonly Row[] {
  return tableOf(city, model.types.get(target)!, department).rowsWith(column, key);
}
