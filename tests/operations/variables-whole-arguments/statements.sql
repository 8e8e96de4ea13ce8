-- [0] petition: Petition list for petitions
select "t0"."id", "t0"."category", "t0"."received_at" from "petitions" as "t0" where (("t0"."status" = $1) is not true and "t0"."category" = any($2)) order by "t0"."category" collate "C" asc nulls last, "t0"."received_at" desc nulls last, "t0"."id" asc limit $3;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where (("t0"."status" = $1) is not true and "t0"."category" = any($2));
