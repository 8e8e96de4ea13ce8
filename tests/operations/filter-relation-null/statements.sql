-- [0] police: Incident list for nobody
select "t0"."id", "t0"."reporter_id_number" from "incidents" as "t0" where "t0"."reporter_id_number" is null order by "t0"."id" asc limit $1;

-- [1] police: Incident count for nobody
select count(*) from "incidents" as "t0" where "t0"."reporter_id_number" is null;

-- [2] police: Incident count for somebody
select count(*) from "incidents" as "t0" where ("t0"."reporter_id_number" is null) is not true;
