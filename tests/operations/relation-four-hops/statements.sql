-- [0] petition: PetitionVisit list for petitionVisits
select "t0"."visitors", "t0"."petition_id" from "petition_visits" as "t0"  order by "t0"."visitors" desc nulls last, "t0"."id" asc limit $1;

-- [1] petition: Petition lookup for petitionVisits.petition
select "t0"."number", "t0"."petitioner_id_number", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [2] police: Person lookup for petitionVisits.petition.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [3] police: Incident children for petitionVisits.petition.person.incidents
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number", "t0"."area_code" from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [4] civil-affairs: Area lookup for petitionVisits.petition.person.incidents.area
select "t0"."name", "t0"."parent_code", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [5] civil-affairs: Area lookup for petitionVisits.petition.person.incidents.area.parent
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
