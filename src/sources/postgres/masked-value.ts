import { sql, type RawBuilder } from 'kysely';
import type { Scalar } from '../../compose/model.ts';
import type { Mask } from '../../permissions/mask.ts';
import { typeName } from './type-name.ts';

type Sql = RawBuilder<unknown>;

/**
 * A column under its mask, in SQL, so that the clear value does not leave the database. A keyed hash is made by the hub, which
 * alone has the key: such a column is read as it is, and nothing else is done with it.
 *
 * @example partial, first 3, last 4: `138****5678`
 * left(t0."phone", 3) || repeat('*', greatest(length(t0."phone") - 7, 0)) || …
 */
export function maskedValue(clear: Sql, mask: Mask, scalar: Scalar): Sql {
  switch (mask.kind) {
    case 'partial':
      return partial(clear, mask);
    // The least match: up to the first of these characters that ends a town's name.
    case 'town':
      return sql`substring(${clear} from ${sql.lit('^.*?(?:街道|乡|镇)')})`;
    case 'year':
      return sql`date_trunc('year', ${clear})::${sql.raw(typeName(scalar))}`;
    case 'constant':
      return sql`case when ${clear} is null then null else ${sql.lit(mask.text)}::text end`;
    case 'null':
      return sql`null::${sql.raw(typeName(scalar))}`;
    case 'hash':
      return clear;
  }
}

/** A text no longer than what is to be shown, by this mask or one that it was made of, is hidden whole. */
function partial(clear: Sql, { first, last, above = first + last }: Mask & { readonly kind: 'partial' }): Sql {
  const stars = sql`repeat('*', length(${clear}) - ${sql.lit(first + last)})`;
  const end = last === 0 ? sql`` : sql` || right(${clear}, ${sql.lit(last)})`;
  const start = first === 0 ? sql`` : sql`left(${clear}, ${sql.lit(first)}) || `;
  return sql`case when length(${clear}) > ${sql.lit(above)} then ${start}${stars}${end} else repeat('*', length(${clear})) end`;
}
