-- [0] grid: GridEvent aggregate for gridEventsAggregate
select "t0"."kind", rpad(left("t0"."area_code", 6), 12, '0'), count(*) from "grid_events" as "t0"  group by "t0"."kind", rpad(left("t0"."area_code", 6), 12, '0')  order by count(*) desc nulls last, "t0"."kind" collate "C" desc nulls last, rpad(left("t0"."area_code", 6), 12, '0') collate "C" asc nulls last limit $1;

-- [1] civil-affairs: Area lookup for gridEventsAggregate.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
