-- [0] police: Person list for people
select "t0"."id_number", "t0"."id_number", "t0"."name", "t0"."sex", "t0"."birth_date" from "residents" as "t0"  order by "t0"."id_number" collate "C" asc limit $1;
