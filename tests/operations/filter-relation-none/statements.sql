-- [0] petition: Petition list for petitions
select "t0"."id" from "petitions" as "t0" where not exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id" and "t1"."level" = $1) order by "t0"."id" asc limit $2;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where not exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id" and "t1"."level" = $1);
