-- [0] police: Person lookup for person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [1] police: Incident children for person.incidents
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number", "t0"."category" from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [2] petition: Petition children for person.petitions
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [3] justice: Mediation children for person.mediations
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number", "t0"."status" from "mediations" as "t0" where "t0"."party_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [4] court: CourtCase children for person.courtCases
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number", "t0"."cause" from "cases" as "t0" where "t0"."plaintiff_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [5] civil-affairs: Allowance children for person.allowances
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."kind", "t0"."amount", "t0"."starts_on", "t0"."ends_on" from "allowances" as "t0" where "t0"."recipient_id_number" = k.key order by "t0"."id" asc limit $2) as c;

-- [6] grid: GridEvent children for person.gridEvents
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number", "t0"."kind" from "grid_events" as "t0" where "t0"."person_id_number" = k.key order by "t0"."id" asc limit $2) as c;
