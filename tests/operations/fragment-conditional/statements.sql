-- [0] petition: Petition lookup for petition
select "t0"."number", "t0"."category", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);
