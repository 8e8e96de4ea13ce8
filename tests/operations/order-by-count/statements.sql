-- [0] petition: Petition list for petitions
select "t0"."id" from "petitions" as "t0"  order by (select count(*) from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") desc nulls last, "t0"."id" asc limit $1;

-- [1] petition: PetitionVisit count for petitions.visits
select count(*), "t0"."petition_id" from "petition_visits" as "t0" where "t0"."petition_id" = any($1::bigint[]) group by "t0"."petition_id";
