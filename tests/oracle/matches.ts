import type { ModelField, ModelType } from '../../src/compose/model.ts';
import type { Row } from './cell.ts';
import { meetsFilter } from './holds.ts';
import { findLinked, findRow, rowOfField, rowsLinkedTo, valueOf, type World } from './world.ts';

type Where = Readonly<Record<string, unknown>>;

/** Whether a row of a type's anchor meets a `where`. */
export function matches(world: World, type: ModelType, row: Row, where: Where): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (condition === undefined) return true;
    switch (name) {
      case 'and':
        return condition === null || (condition as readonly Where[]).every((each) => matches(world, type, row, each));
      case 'or':
        return condition === null || (condition as readonly Where[]).some((each) => matches(world, type, row, each));
      case 'not':
        return condition === null || !matches(world, type, row, condition as Where);
      default:
        return fieldMatches(world, type, type.fields.get(name)!, row, condition as Where | null);
    }
  });
}

function fieldMatches(world: World, type: ModelType, field: ModelField, row: Row, condition: Where | null): boolean {
  const own = field.kind === 'toMany' ? undefined : rowOfField(world, type, field, row);
  switch (field.kind) {
    case 'column': {
      if (condition === null) return true;
      const sealed = type.key.sealed && field.name === type.key.field;
      return meetsFilter(
        own === undefined ? null : valueOf(own, field),
        field.scalar,
        sealed ? unsealed(world, type, condition) : condition,
        world.semantics,
      );
    }
    case 'toOne': {
      if (condition === null) return (own?.[field.column] ?? null) === null;
      const target = world.model.types.get(field.target)!;
      if (target.key.scalar === 'AreaCode')
        return meetsFilter(own?.[field.column] ?? null, 'AreaCode', condition, world.semantics);
      const linked = findLinked(world, field, own);
      const linkedRow = linked && findRow(world, linked);
      return linkedRow !== undefined && matches(world, target, linkedRow, condition);
    }
    case 'toMany': {
      if (condition === null) return true;
      const target = world.model.types.get(field.target)!;
      const rows = rowsLinkedTo(world, field, row[type.tables.get(type.anchor)!.keyColumn]!);
      return Object.entries(condition).every(([quantifier, of]) => {
        if (of === undefined || of === null) return true;
        const meets = (each: Row) => matches(world, target, each, of as Where);
        switch (quantifier) {
          case 'some':
            return rows.some(meets);
          case 'every':
            return rows.every(meets);
          case 'none':
            return !rows.some(meets);
          case 'count':
            return meetsFilter(rows.length, 'Int', of as Where, world.semantics);
          default:
            throw new Error(`The oracle does not know the quantifier "${quantifier}".`);
        }
      });
    }
  }
}

/** Ids that clients know → the keys in rows. */
function unsealed({ sealer }: World, { name }: ModelType, filter: Where): Where {
  const clear = (id: unknown): unknown =>
    Array.isArray(id) ? id.map(clear) : typeof id === 'string' ? sealer.unseal(name, id) : id;
  return Object.fromEntries(Object.entries(filter).map(([operator, operand]) => [operator, clear(operand)]));
}
