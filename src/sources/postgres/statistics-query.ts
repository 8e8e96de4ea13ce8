/**
 * What PostgreSQL's planner knows of tables: `$1` their schemas (null: wherever the search path finds them), `$2` their names. One row for
 * each column that the role may read: the table's place in the lists, its rows, the column, and how many different values it has.
 */
export const statisticsQuery = `
select asked.at::int, c.reltuples::float8, s.attname::text,
  (case when s.n_distinct < 0 then -s.n_distinct * c.reltuples else s.n_distinct end)::float8
from unnest($1::text[], $2::text[]) with ordinality as asked(schema, name, at)
join pg_class c on c.relname = asked.name and c.relkind in ('r', 'p', 'm')
join pg_namespace n on n.oid = c.relnamespace
left join pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and not s.inherited
where c.reltuples >= 0 and case when asked.schema is null then pg_table_is_visible(c.oid) else n.nspname = asked.schema end`;
