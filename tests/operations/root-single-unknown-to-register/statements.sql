-- [0] police: Person lookup for person
select "t0"."name", "t0"."id_number", "t0"."area_code", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [1] civil-affairs: Area lookup for person.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [2] petition: Petition children for person.petitions
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [3] petition: Petition count for person.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";
