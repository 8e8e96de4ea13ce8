-- [0] police: Person lookup for person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [1] petition: Petition children for person.petitions
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."category", "t0"."channel" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [2] petition: Petition count for person.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";
