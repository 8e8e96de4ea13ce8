-- [0] petition: Petition list for petitions
select "t0"."id", "t0"."category", "t0"."channel" from "petitions" as "t0"  order by "t0"."id" asc limit $1;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" ;
