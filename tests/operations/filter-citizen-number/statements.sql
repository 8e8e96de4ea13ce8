-- [0] police: Person list for people
select "t0"."name" from "residents" as "t0" where "t0"."id_number" = $1 order by "t0"."id_number" collate "C" asc limit $2;

-- [1] police: Person count for people
select count(*) from "residents" as "t0" where "t0"."id_number" = $1;
