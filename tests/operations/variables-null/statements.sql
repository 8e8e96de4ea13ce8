-- [0] police: Incident list for all
select "t0"."id" from "incidents" as "t0"  order by "t0"."id" asc limit $1;

-- [1] police: Incident count for all
select count(*) from "incidents" as "t0" ;

-- [2] police: Incident list for open
select "t0"."id", "t0"."closed_at" from "incidents" as "t0" where "t0"."closed_at" is null order by "t0"."id" asc limit $1;

-- [3] police: Incident count for open
select count(*) from "incidents" as "t0" where "t0"."closed_at" is null;

-- [4] police: Incident list for none
select "t0"."id" from "incidents" as "t0" where false order by "t0"."id" asc limit $1;

-- [5] police: Incident count for none
select count(*) from "incidents" as "t0" where false;
