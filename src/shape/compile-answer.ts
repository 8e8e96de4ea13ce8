import type { FieldAnswer, NodeAnswer, ObjectAnswer } from '../plan/answer.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import { compileConnection } from './compile-connection.ts';
import { compileObject, type MakeValue } from './compile-object.ts';
import { fillGroups } from './fill-groups.ts';
import { mergedListing, partOf } from './merged-listing.ts';
import { stepListing } from './step-listing.ts';

/** Rows → the answer's `data`, its keys in the order asked. */
export type MakeAnswer = (context: AnswerContext) => Record<string, unknown>;

/**
 * A plan's answer as one function, compiled once. Pure: no I/O, no clock; what it needs comes in the context. Objects are
 * made by constructors with a fixed set of keys (`compileObject`), which is most of what an answer costs.
 */
export function compileAnswer({ answer, steps }: Plan): MakeAnswer {
  const make = objectMaker(answer, steps);
  return (context) => make(undefined, null, context);
}

/** Makes one object of a type from its own row and its key, of which either may be missing. */
type MakeObject = (row: Row | undefined, key: Cell, context: AnswerContext) => Record<string, unknown>;

function objectMaker(answer: ObjectAnswer, steps: readonly Step[]): MakeObject {
  return compileObject(
    answer.fields.map((field) => ({ name: field.name, make: fieldMaker(answer.type, field, steps) })),
  );
}

function fieldMaker(type: string, field: FieldAnswer, steps: readonly Step[]): MakeValue {
  switch (field.kind) {
    case 'typename':
      return { kind: 'constant', value: field.value };
    case 'refused':
    case 'ungrouped':
      return { kind: 'constant', value: null };
    case 'hub':
      return { kind: 'call', make: (_row, _key, { hub }) => hub[field.name] ?? null };
    case 'key':
      return field.sealed
        ? { kind: 'call', make: (_row, key, { sealer }) => sealer.seal(type, key as string) }
        : { kind: 'key' };
    case 'column': {
      const { at } = field;
      if (at.of === 'row') return { kind: 'cell', index: at.index };
      return { kind: 'call', make: (_row, key, context) => lookUp(context, at.step, key)?.[at.index] ?? null };
    }
    case 'toOne': {
      const { at, sealed } = field;
      const make = objectMaker(field.object, steps);
      const targetType = field.object.type;
      return {
        kind: 'call',
        make: (row, key, context) => {
          const target = (at.of === 'row' ? row : lookUp(context, at.step, key))?.[at.index] ?? null;
          if (target === null) return null;
          // A number that is no citizen number links to nobody.
          if (sealed && !context.sealer.isKey(targetType, target as string)) return null;
          return make(undefined, target, context);
        },
      };
    }
    case 'entity': {
      const make = objectMaker(field.object, steps);
      return {
        kind: 'call',
        make: (_row, _key, context) => {
          const key = context.keyByEntity[field.name];
          if (key === undefined || key === null) return null;
          if (field.existsIn !== undefined && lookUp(context, field.existsIn, key) === undefined) return null;
          return make(undefined, key, context);
        },
      };
    }
    case 'connection': {
      const { rows, count, fields } = field.connection;
      const listing = stepListing(rows, count, steps);
      return { kind: 'call', make: compileConnection(fields, listing, (node) => nodeMaker(node, steps)) };
    }
    case 'timeline': {
      const { parts, fields } = field.timeline;
      const listing = mergedListing(parts, steps);
      const makeNode = (nodes: readonly NodeAnswer[]) => {
        const makers = nodes.map((node) => nodeMaker(node, steps));
        return (row: Row, context: AnswerContext) => makers[partOf(row)]!(row, context);
      };
      return { kind: 'call', make: compileConnection(fields, listing, makeNode) };
    }
    case 'nested':
      return { kind: 'call', make: objectMaker(field.object, steps) };
    case 'groups': {
      const make = objectMaker(field.group, steps);
      return {
        kind: 'call',
        make: (_row, _key, context) => {
          const { rows } = context;
          const found = rows[field.rows]!;
          const areas = field.fill && rows[field.fill.areas]!;
          if (found.kind !== 'list' || (areas !== undefined && areas.kind !== 'list')) return null;
          const groups = field.fill ? fillGroups(field.fill, found.page.rows, areas!.page.rows) : found.page.rows;
          return groups.map((row) => make(row, null, context));
        },
      };
    }
  }
}

function lookUp(context: AnswerContext, step: number, key: Cell): Row | undefined {
  const found = context.rows[step]!;
  return found.kind === 'lookup' ? found.rowByKey.get(key) : undefined;
}

function nodeMaker({ key, object }: NodeAnswer, steps: readonly Step[]): (row: Row, context: AnswerContext) => unknown {
  const make = objectMaker(object, steps);
  return (row, context) => make(row, key === undefined ? null : row[key]!, context);
}
