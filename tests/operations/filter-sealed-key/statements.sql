-- [0] police: Person list for people
select "t0"."id_number", "t0"."name" from "residents" as "t0" where "t0"."id_number" = any($1) order by "t0"."id_number" collate "C" asc limit $2;
