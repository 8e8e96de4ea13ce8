-- [0] petition: Petition lookup for petition
select "t0"."petitioner_id_number", "t0"."number", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] police: Person lookup for petition.person
select "t0"."name", "t0"."sex", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
