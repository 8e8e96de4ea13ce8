-- [0] police: Person list for people
select "t0"."name", "t0"."id_number" from "residents" as "t0" where exists (select from "incidents" as "t1" where "t1"."reporter_id_number" = "t0"."id_number" and ("t1"."category" = $1 and exists (select from "residents" as "t2" where "t2"."id_number" = "t1"."reporter_id_number" and (select count(*) from "incidents" as "t3" where "t3"."reporter_id_number" = "t2"."id_number") >= $2::bigint))) order by "t0"."id_number" collate "C" asc limit $3;

-- [1] police: Person count for people
select count(*) from "residents" as "t0" where exists (select from "incidents" as "t1" where "t1"."reporter_id_number" = "t0"."id_number" and ("t1"."category" = $1 and exists (select from "residents" as "t2" where "t2"."id_number" = "t1"."reporter_id_number" and (select count(*) from "incidents" as "t3" where "t3"."reporter_id_number" = "t2"."id_number") >= $2::bigint)));

-- [2] police: Incident count for people.incidents
select count(*), "t0"."reporter_id_number" from "incidents" as "t0" where "t0"."reporter_id_number" = any($1) group by "t0"."reporter_id_number";
