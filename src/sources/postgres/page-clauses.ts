import { sql } from 'kysely';
import type { OrderTerm, Page } from '../../plan/plan.ts';
import { ordered, parameter, value, type Sql, type TableRow } from './row-expressions.ts';
import { typeName } from './type-name.ts';

/** Rows after one cursor and before another. */
export function boundaries(page: Page, order: readonly OrderTerm[], row: TableRow): readonly (Sql | undefined)[] {
  return [page.after && beyond(page, 'after', order, row), page.before && beyond(page, 'before', order, row)];
}

/**
 * Rows on the far side of a cursor: those that differ from it first in some term, and there lie beyond it. Nulls lie
 * behind every value in either direction of the order.
 */
function beyond(page: Page, end: 'after' | 'before', order: readonly OrderTerm[], row: TableRow): Sql {
  const at = (term: number) => {
    const { column } = order[term]!;
    return sql`${parameter({ kind: 'cursor', page, end, term, column })}::${sql.raw(typeName(column.scalar))}`;
  };
  const alternatives = order.map((_, last) => {
    const equal = order
      .slice(0, last)
      .map(({ column }, term) => sql`${ordered(column, row)} is not distinct from ${at(term)}`);
    return sql`(${sql.join([...equal, past(order[last]!, last)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;

  function past({ column, direction, nullable }: OrderTerm, term: number): Sql {
    const larger = (direction === 'ASC') === (end === 'after');
    const compared = sql`${ordered(column, row)} ${sql.raw(larger ? '>' : '<')} ${at(term)}`;
    if (!nullable) return compared;
    return end === 'after'
      ? sql`(${compared} or (${value(column, row)} is null and ${at(term)} is not null))`
      : sql`(${compared} or (${value(column, row)} is not null and ${at(term)} is null))`;
  }
}

/** A page from the end is read backwards and turned round afterwards; nulls, last forwards, then come first. */
export function orderOf(order: readonly OrderTerm[], page: Pick<Page, 'argument'>, row: TableRow): Sql {
  const backwards = page.argument === 'last';
  const terms = order.map(({ column, direction, nullable }) => {
    const descending = (direction === 'DESC') !== backwards;
    // Said of a key, `nulls last` would keep PostgreSQL from reading its index backwards.
    const nulls = nullable ? ` nulls ${backwards ? 'first' : 'last'}` : '';
    return sql`${ordered(column, row)} ${sql.raw(`${descending ? 'desc' : 'asc'}${nulls}`)}`;
  });
  return sql`order by ${sql.join(terms)}`;
}

export function limitOf(page: Page): Sql {
  return sql`limit ${parameter({ kind: 'limit', page })}`;
}
