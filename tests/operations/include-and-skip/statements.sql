-- [0] police: Incident list for incidents
select "t0"."number" from "incidents" as "t0"  order by "t0"."id" asc limit $1;
