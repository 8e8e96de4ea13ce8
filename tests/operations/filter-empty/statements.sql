-- [0] police: Incident count for nothing
select count(*) from "incidents" as "t0" ;

-- [1] police: Incident count for and
select count(*) from "incidents" as "t0" ;

-- [2] police: Incident count for or
select count(*) from "incidents" as "t0" where false;

-- [3] police: Incident count for not
select count(*) from "incidents" as "t0" where (true) is not true;

-- [4] police: Incident count for in
select count(*) from "incidents" as "t0" where "t0"."id" = any($1::bigint[]);
