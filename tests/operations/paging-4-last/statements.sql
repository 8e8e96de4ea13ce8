-- [0] petition: Petition list for petitions
select "t0"."id", "t0"."category" from "petitions" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) order by "t0"."category" collate "C" desc nulls first, "t0"."id" desc limit $3;
