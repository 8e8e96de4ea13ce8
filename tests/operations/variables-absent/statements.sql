-- [0] police: Incident list for incidents
select "t0"."id" from "incidents" as "t0"  order by "t0"."id" asc limit $1;

-- [1] police: Incident count for incidents
select count(*) from "incidents" as "t0" ;

-- [2] police: Incident list for all
select "t0"."id" from "incidents" as "t0"  order by "t0"."id" asc limit $1;

-- [3] police: Incident count for all
select count(*) from "incidents" as "t0" ;

-- [4] civil-affairs: Area list for fifty
select "t0"."code" from "areas" as "t0" where "t0"."level" = $1 order by "t0"."code" collate "C" asc limit $2;
