-- [0] petition: Petition list for petitions
select "t0"."id", "t0"."received_at" from "petitions" as "t0"  order by "t0"."received_at" desc nulls last, "t0"."id" asc limit $1;
