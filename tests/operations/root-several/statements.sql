-- [0] police: Incident list for incidents
select "t0"."number" from "incidents" as "t0"  order by "t0"."id" asc limit $1;

-- [1] petition: Petition list for petitions
select "t0"."number" from "petitions" as "t0"  order by "t0"."id" asc limit $1;

-- [2] civil-affairs: Area lookup for center
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
