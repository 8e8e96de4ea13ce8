import type { ConnectionField, EdgeField, PageInfoField } from '../plan/answer.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import { compileObject } from './compile-object.ts';
import { differingFacts } from './differing-facts.ts';
import type { Listing } from './listing.ts';
import { partOf } from './merged-listing.ts';

export type MakeConnection = (
  row: Row | undefined,
  key: Cell,
  context: AnswerContext,
) => Record<string, unknown> | null;

type MakeOfKey = (key: Cell, context: AnswerContext) => unknown;
type MakeOfRow = (row: Row, context: AnswerContext) => unknown;

/** A page of a list as Relay's connection; `makeNode` makes its objects. */
export function compileConnection<Node>(
  fields: readonly ConnectionField<Node>[],
  listing: Listing,
  makeNode: (node: Node) => MakeOfRow,
): MakeConnection {
  const make = objectOfKey(fields.map((field) => [field.name, fieldMaker(field, listing, makeNode)]));
  return (_row, key, context) => (listing.isUnknown(context) ? null : make(key, context));
}

function fieldMaker<Node>(
  field: ConnectionField<Node>,
  listing: Listing,
  makeNode: (node: Node) => MakeOfRow,
): MakeOfKey {
  switch (field.kind) {
    case 'typename':
      return () => field.value;
    case 'totalCount':
      return (key, context) => listing.total(key, context);
    case 'differing':
      return (key, context) => differingFacts(field.comparison, listing.page(key, context).rows, context);
    case 'nodes': {
      const make = makeNode(field.node);
      return (key, context) => listing.page(key, context).rows.map((row) => make(row, context));
    }
    case 'edges': {
      const make = objectOfRow(field.fields.map((edge) => [edge.name, edgeMaker(edge, listing, makeNode)]));
      return (key, context) => listing.page(key, context).rows.map((row) => make(row, context));
    }
    case 'pageInfo':
      return objectOfKey(field.fields.map(({ name, kind }) => [name, pageInfoMaker(kind, listing)]));
  }
}

function edgeMaker<Node>(edge: EdgeField<Node>, listing: Listing, makeNode: (node: Node) => MakeOfRow): MakeOfRow {
  switch (edge.kind) {
    case 'typename':
      return () => edge.value;
    case 'cursor':
      return (row, context) => listing.cursor(row, context);
    case 'department':
      return (row) => edge.departments[partOf(row)]!;
    case 'node':
      return makeNode(edge.node);
  }
}

function pageInfoMaker(kind: PageInfoField['kind'], listing: Listing): MakeOfKey {
  return (key, context) => {
    const page = listing.page(key, context);
    const { after, before } = listing.bounded(context);
    switch (kind) {
      case 'typename':
        return 'PageInfo';
      case 'hasNextPage':
        return listing.backwards ? before : page.more;
      case 'hasPreviousPage':
        return listing.backwards ? page.more : after;
      case 'startCursor':
      case 'endCursor': {
        const end = kind === 'startCursor' ? page.rows[0] : page.rows.at(-1);
        return end === undefined ? null : listing.cursor(end, context);
      }
    }
  };
}

function objectOfKey(makers: readonly (readonly [string, MakeOfKey])[]) {
  const make = compileObject(
    makers.map(([name, of]) => ({ name, make: { kind: 'call', make: (_row, key, context) => of(key, context) } })),
  );
  return (key: Cell, context: AnswerContext) => make(undefined, key, context);
}

function objectOfRow(makers: readonly (readonly [string, MakeOfRow])[]) {
  const make = compileObject(
    makers.map(([name, of]) => ({ name, make: { kind: 'call', make: (row, _key, context) => of(row!, context) } })),
  );
  return (row: Row, context: AnswerContext) => make(row, null, context);
}
