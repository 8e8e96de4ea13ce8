-- [0] petition: Petition list for petitions
select "t0"."number" from "petitions" as "t0" where (("t0"."id" > $1::bigint)) order by "t0"."id" asc limit $2;
