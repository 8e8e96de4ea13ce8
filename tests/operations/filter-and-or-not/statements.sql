-- [0] police: Incident list for incidents
select "t0"."id", "t0"."category", "t0"."closed_at", "t0"."area_code" from "incidents" as "t0" where (("t0"."status" = $1 and ("t0"."category" = $2 or ("t0"."category" = $3 and ("t0"."area_code" collate "C" >= $4 and "t0"."area_code" collate "C" < $5)))) and ("t0"."closed_at" < $6::timestamptz) is not true) order by "t0"."id" asc limit $7;

-- [1] police: Incident count for incidents
select count(*) from "incidents" as "t0" where (("t0"."status" = $1 and ("t0"."category" = $2 or ("t0"."category" = $3 and ("t0"."area_code" collate "C" >= $4 and "t0"."area_code" collate "C" < $5)))) and ("t0"."closed_at" < $6::timestamptz) is not true);
