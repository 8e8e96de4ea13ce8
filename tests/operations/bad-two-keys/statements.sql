-- [0] police: Person lookup for person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
