-- [0] police: Incident list for eq
select "t0"."id", "t0"."status" from "incidents" as "t0" where "t0"."status" = $1 order by "t0"."id" asc limit $2;

-- [1] police: Incident count for eq
select count(*) from "incidents" as "t0" where "t0"."status" = $1;

-- [2] police: Incident list for ne
select "t0"."id", "t0"."status" from "incidents" as "t0" where "t0"."status" is distinct from $1 order by "t0"."id" asc limit $2;

-- [3] police: Incident count for ne
select count(*) from "incidents" as "t0" where "t0"."status" is distinct from $1;
