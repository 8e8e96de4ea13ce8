import type { ModelType, ToManyField } from '../../src/compose/model.ts';
import type { Row } from './cell.ts';
import { tableOf } from './read-city.ts';
import { findLinked, rowsLinkedTo, type World } from './world.ts';

const HOW_MANY = 200;

/** The rows of a type, or behind its links, of which most departments know something: where nested lists are not empty. */
export function wellConnected(world: World, type: ModelType): readonly Row[] {
  const { keyColumn } = type.tables.get(type.anchor)!;
  const score = (row: Row): number => {
    let sum = relationsOf(world, type, row[keyColumn]!);
    for (const field of type.fields.values()) {
      const linked = field.kind === 'toOne' ? findLinked(world, field, row) : undefined;
      if (linked !== undefined) sum += relationsOf(world, linked.type, linked.key);
    }
    return sum;
  };
  const { rows } = tableOf(world.city, type);
  const scores = new Map(rows.map((row) => [row, score(row)]));
  return [...rows].sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, HOW_MANY);
}

function relationsOf(world: World, type: ModelType, key: NonNullable<Row[string]>): number {
  const lists = [...type.fields.values()].filter((field): field is ToManyField => field.kind === 'toMany');
  return lists.filter((field) => rowsLinkedTo(world, field, key).length > 0).length;
}
