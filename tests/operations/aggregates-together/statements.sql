-- [1] civil-affairs: Area lookup for closed.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [3] grid: GridEvent aggregate for kinds
select "t0"."kind", count(*) from "grid_events" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) group by "t0"."kind"  order by "t0"."kind" collate "C" asc nulls last limit $3;

-- [4] grid: GridEvent gathered for closed, all
select rpad(left("t0"."area_code", 6), 12, '0'), count(*) filter (where "t0"."status" = $1), count(*), min("t0"."reported_at") from "grid_events" as "t0" where ("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3) group by rpad(left("t0"."area_code", 6), 12, '0') order by rpad(left("t0"."area_code", 6), 12, '0') collate "C" asc nulls last limit 2001;
