import type {
  ConnectionAnswer,
  ConnectionField,
  FieldAnswer,
  NodeAnswer,
  ObjectAnswer,
  Plan,
  Step,
} from '../plan/plan.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import { compileObject, type MakeValue } from './compile-object.ts';
import { EMPTY_PAGE, type RowPage } from './step-rows.ts';

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
    case 'connection':
      return { kind: 'call', make: connectionMaker(field.connection, steps) };
    case 'nested':
      return { kind: 'call', make: objectMaker(field.object, steps) };
    case 'groups': {
      const make = objectMaker(field.group, steps);
      return {
        kind: 'call',
        make: (_row, _key, context) => {
          const found = context.rows[field.rows]!;
          return found.kind === 'list' ? found.page.rows.map((row) => make(row, null, context)) : null;
        },
      };
    }
  }
}

function lookUp(context: AnswerContext, step: number, key: Cell): Row | undefined {
  const found = context.rows[step]!;
  return found.kind === 'lookup' ? found.rowByKey.get(key) : undefined;
}

type MakeConnection = (row: Row | undefined, key: Cell, context: AnswerContext) => Record<string, unknown> | null;

function connectionMaker({ rows, count, fields }: ConnectionAnswer, steps: readonly Step[]): MakeConnection {
  const makers = fields.map((field) => ({ name: field.name, make: connectionFieldMaker(field, rows, count, steps) }));
  const make = compileObject(
    makers.map(({ name, make }) => ({
      name,
      make: { kind: 'call', make: (_row, key, context) => make(key, context) },
    })),
  );
  return (_row, key, context) => {
    // A page or a count that is missing leaves the whole list unknown, and an unknown list is null, not empty.
    if (rows !== undefined && context.rows[rows]!.kind === 'failed') return null;
    if (rows === undefined && count !== undefined && context.rows[count]!.kind === 'failed') return null;
    return make(undefined, key, context);
  };
}

function connectionFieldMaker(
  field: ConnectionField,
  rows: number | undefined,
  count: number | undefined,
  steps: readonly Step[],
): (key: Cell, context: AnswerContext) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => field.value;
    case 'totalCount':
      return (key, context) => totalOf(context, count!, key);
    case 'nodes': {
      const make = nodeMaker(field.node, steps);
      return (key, context) => pageOf(context, rows!, key).rows.map((row) => make(row, context));
    }
    case 'edges': {
      const makers = field.fields.map((edge): { name: string; make: (row: Row, context: AnswerContext) => unknown } => {
        switch (edge.kind) {
          case 'typename':
            return { name: edge.name, make: () => edge.value };
          case 'cursor':
            return { name: edge.name, make: cursorMaker(steps[rows!]!) };
          case 'node':
            return { name: edge.name, make: nodeMaker(edge.node, steps) };
        }
      });
      const make = compileObject(
        makers.map(({ name, make }) => ({
          name,
          make: { kind: 'call', make: (row, _key, context) => make(row!, context) },
        })),
      );
      return (key, context) => pageOf(context, rows!, key).rows.map((row) => make(row, null, context));
    }
    case 'pageInfo': {
      const step = steps[rows!]!;
      const cursor = cursorMaker(step);
      const make = compileObject(
        field.fields.map(({ name, kind }) => ({
          name,
          make: { kind: 'call', make: (_row, key, context) => pageInfo(kind, key, context) },
        })),
      );
      const pageInfo = (kind: (typeof field.fields)[number]['kind'], key: Cell, context: AnswerContext): unknown => {
        const page = pageOf(context, rows!, key);
        const { after, before } = context.bounded(rows!);
        const backwards = 'page' in step.read && step.read.page.argument === 'last';
        const end = kind === 'startCursor' ? page.rows[0] : page.rows.at(-1);
        switch (kind) {
          case 'typename':
            return 'PageInfo';
          case 'hasNextPage':
            return backwards ? before : page.more;
          case 'hasPreviousPage':
            return backwards ? page.more : after;
          case 'startCursor':
          case 'endCursor':
            return end === undefined ? null : cursor(end, context);
        }
      };
      return (key, context) => make(undefined, key, context);
    }
  }
}

function nodeMaker({ key, object }: NodeAnswer, steps: readonly Step[]): (row: Row, context: AnswerContext) => unknown {
  const make = objectMaker(object, steps);
  return (row, context) => make(row, key === undefined ? null : row[key]!, context);
}

function cursorMaker(step: Step): (row: Row, context: AnswerContext) => string {
  const indexes = 'order' in step.read ? step.read.order.map(({ index }) => index!) : [];
  return (row, context) =>
    context.sealCursor(
      step.id,
      indexes.map((index) => row[index] ?? null),
    );
}

function pageOf(context: AnswerContext, step: number, key: Cell): RowPage {
  const found = context.rows[step]!;
  if (found.kind === 'list') return found.page;
  return (found.kind === 'children' ? found.pageByKey.get(key) : undefined) ?? EMPTY_PAGE;
}

function totalOf(context: AnswerContext, step: number, key: Cell): number | null {
  const found = context.rows[step]!;
  if (found.kind === 'count') return found.total;
  return found.kind === 'counts' ? (found.totalByKey.get(key) ?? 0) : null;
}
