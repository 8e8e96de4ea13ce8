import type { ModelType } from '../compose/model.ts';
import type { Column } from './column.ts';

/** The column that holds the key of a type's rows in a department. */
export function keyOf(type: ModelType, department: string): Column {
  return { name: type.tables.get(department)!.keyColumn, scalar: type.key.scalar };
}
