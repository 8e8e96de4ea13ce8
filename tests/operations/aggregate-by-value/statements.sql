-- [0] police: Incident aggregate for incidentsAggregate
select "t0"."category", "t0"."status", count(*) from "incidents" as "t0"  group by "t0"."category", "t0"."status"  order by "t0"."category" collate "C" asc nulls last, "t0"."status" collate "C" asc nulls last limit $1;
