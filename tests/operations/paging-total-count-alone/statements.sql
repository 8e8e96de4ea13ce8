-- [0] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where "t0"."status" = $1;
