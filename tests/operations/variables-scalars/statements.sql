-- [0] police: Incident list for incidents
select "t0"."number", "t0"."status", "t0"."occurred_at", "t0"."area_code" from "incidents" as "t0" where ("t0"."status" = $1 and "t0"."occurred_at" >= $2::timestamptz and ("t0"."area_code" collate "C" >= $3 and "t0"."area_code" collate "C" < $4)) order by "t0"."id" asc limit $5;
