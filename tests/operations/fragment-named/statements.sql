-- [0] petition: Petition lookup for petition
select "t0"."number", "t0"."area_code", "t0"."petitioner_id_number", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] civil-affairs: Area lookup for petition.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [2] police: Person lookup for petition.person
select "t0"."name", "t0"."area_code", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [3] civil-affairs: Area lookup for petition.person.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
