-- [0] police: Incident list for incidents
select "t0"."id", "t0"."closed_at", "t0"."reporter_id_number", "t0"."area_code" from "incidents" as "t0"  order by "t0"."closed_at" asc nulls last, "t0"."id" desc limit $1;

-- [1] police: Person lookup for incidents.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
