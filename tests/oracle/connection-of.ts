import type { ModelType } from '../../src/compose/model.ts';
import { answerOf, cellOfArgument } from './cell-forms.ts';
import type { Row } from './cell.ts';
import { matches } from './matches.ts';
import { rowOrder } from './row-order.ts';
import { entityOfRow, findRow, type Entity, type World } from './world.ts';

export interface ListArguments {
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection {
  readonly nodes: readonly Entity[];
  readonly edges: readonly { readonly node: Entity; readonly cursor: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

/** A page of rows, by the Relay cursor connections specification. A cursor is the key of its row. */
export function connectionOf(world: World, type: ModelType, rows: readonly Row[], given: ListArguments): Connection {
  const compare = rowOrder(world, type, given.orderBy ?? []);
  const rowOfCursor = (cursor: string) => findRow(world, { type, key: cellOfArgument(cursor, type.key.scalar) })!;
  const after = given.after ? rowOfCursor(given.after) : undefined;
  const before = given.before ? rowOfCursor(given.before) : undefined;

  const all = rows.filter((row) => matches(world, type, row, given.where ?? {})).sort(compare);
  const between = all.filter(
    (row) => (after === undefined || compare(row, after) > 0) && (before === undefined || compare(row, before) < 0),
  );
  const backwards = typeof given.last === 'number';
  const size = (backwards ? given.last : (given.first ?? 50)) + world.semantics.pageExcess;
  const page = backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);

  const edges = page.map((row) => {
    const node = entityOfRow(type, row);
    return { node, cursor: String(answerOf(node.key, type.key.scalar)) };
  });
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: backwards ? before !== undefined : between.length > page.length,
      hasPreviousPage: backwards ? between.length > page.length : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}
