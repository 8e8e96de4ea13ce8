-- [0] petition: PetitionVisit list for petitionVisits
select "t0"."id", "t0"."visited_at", "t0"."petition_id" from "petition_visits" as "t0"  order by (select "t1"."received_at" from "petitions" as "t1" where "t1"."id" = "t0"."petition_id") desc nulls last, "t0"."visited_at" asc nulls last, "t0"."id" asc limit $1;

-- [1] petition: Petition lookup for petitionVisits.petition
select "t0"."received_at", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);
