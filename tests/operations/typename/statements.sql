-- [0] petition: Petition list for petitions
select "t0"."petitioner_id_number" from "petitions" as "t0"  order by "t0"."id" asc limit $1;

-- [1] petition: Petition aggregate for petitionsAggregate
select count(*) from "petitions" as "t0"  group by ()   limit $1;
