-- [0] police: Person list for people
select "t0"."id_number" from "residents" as "t0"  order by "t0"."id_number" collate "C" asc limit $1;

-- [1] petition: Petition children for people.petitions
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."id" asc limit $2) as c;
