-- [0] police: Incident list for incidents
select "t0"."category", "t0"."closed_at", "t0"."number" from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) order by "t0"."category" collate "C" desc nulls last, "t0"."closed_at" asc nulls last, "t0"."number" collate "C" desc nulls last, "t0"."id" asc limit $3;
