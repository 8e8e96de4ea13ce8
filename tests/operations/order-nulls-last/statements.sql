-- [0] petition: Petition list for asc
select "t0"."id", "t0"."closed_at" from "petitions" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) order by "t0"."closed_at" desc nulls first, "t0"."id" desc limit $3;

-- [1] petition: Petition list for desc
select "t0"."id", "t0"."closed_at" from "petitions" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) order by "t0"."closed_at" asc nulls first, "t0"."id" desc limit $3;
