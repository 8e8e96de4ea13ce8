-- [0] petition: Petition list for petitions
select "t0"."id" from "petitions" as "t0" where (select count(*) from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") >= $1::bigint order by "t0"."id" asc limit $2;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where (select count(*) from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") >= $1::bigint;

-- [2] petition: PetitionVisit count for petitions.visits
select count(*), "t0"."petition_id" from "petition_visits" as "t0" where "t0"."petition_id" = any($1::bigint[]) group by "t0"."petition_id";
