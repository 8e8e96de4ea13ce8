-- [0] petition: Petition list for petitions
select "t0"."number" from "petitions" as "t0"  order by "t0"."id" asc limit $1;
