-- [0] police: Incident list for incidents
select "t0"."id", "t0"."number", "t0"."reporter_id_number" from "incidents" as "t0" where "t0"."reporter_id_number" is null order by "t0"."id" asc limit $1;

-- [1] police: Person lookup for incidents.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
