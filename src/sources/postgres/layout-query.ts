/**
 * One question to PostgreSQL's catalogue for all tables of a department: `$1` their schemas (null: wherever the search path finds
 * them), `$2` their names. Names are compared, not resolved, since resolving fails where the role may not use a schema.
 */
export const layoutQuery = `
with recursive bases(oid, base) as (
  select t.oid, t.typbasetype from pg_type t where t.typtype = 'd'
  union all
  select b.oid, t.typbasetype from bases b join pg_type t on t.oid = b.base where t.typtype = 'd'
)
select asked.at::int as at, c.relkind as kind, c.reltuples::float8 as rows,
  has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select') as "mayRead",
  has_table_privilege(c.oid, 'insert, update, delete, truncate') as "mayWrite",
  (
    select json_agg(json_build_object(
      'name', a.attname,
      'type', format_type(a.atttypid, a.atttypmod),
      'base', coalesce(base.typname, t.typname),
      'modifier', case when t.typtype = 'd' then t.typtypmod else a.atttypmod end,
      'collation', co.collname,
      'nullable', not (a.attnotnull or t.typnotnull),
      'mayRead', has_column_privilege(c.oid, a.attnum, 'select')))
    from pg_attribute a
    join pg_type t on t.oid = a.atttypid
    left join pg_collation co on co.oid = a.attcollation
    left join (bases b join pg_type base on base.oid = b.base and base.typtype <> 'd') on b.oid = t.oid
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ) as columns,
  (
    select json_agg(json_build_object(
      'unique', i.indisunique,
      'columns', (
        select json_agg(json_build_object(
          'name', a.attname,
          'inOwnOrder', k.ordering is not distinct from a.attcollation,
          'inCodePointOrder', k.ordering = 0 or co.collname = 'C') order by k.at)
        from unnest(i.indkey::int2[], i.indcollation::oid[]) with ordinality as k(attnum, ordering, at)
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum and k.attnum > 0
        left join pg_collation co on co.oid = k.ordering
        where k.at <= i.indnkeyatts)))
    from pg_index i
    join pg_class ic on ic.oid = i.indexrelid
    join pg_am am on am.oid = ic.relam
    where i.indrelid = c.oid and i.indisvalid and i.indpred is null and am.amname = 'btree'
  ) as indexes
from unnest($1::text[], $2::text[]) with ordinality as asked(schema, name, at)
join pg_class c on c.relname = asked.name and c.relkind in ('r', 'p', 'v', 'm', 'f')
join pg_namespace n on n.oid = c.relnamespace
where case when asked.schema is null then pg_table_is_visible(c.oid) else n.nspname = asked.schema end`;
