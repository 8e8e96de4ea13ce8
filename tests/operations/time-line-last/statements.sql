-- [0] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_on", "t0"."number", "t0"."cause", "t0"."plaintiff_id_number", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."plaintiff_id_number" = k.key order by "t0"."accepted_on" asc nulls first, 'CourtCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [1] grid: GridEvent children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."reported_at", "t0"."number", "t0"."person_id_number", 'GridEvent'::text, "t0"."id"::text from "grid_events" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" asc nulls first, 'GridEvent'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [2] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_at", "t0"."number", "t0"."party_id_number", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."party_id_number" = k.key order by "t0"."accepted_at" asc nulls first, 'Mediation'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [3] justice: LegalServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."submitted_at", "t0"."number", "t0"."person_id_number", 'LegalServiceRequest'::text, "t0"."id"::text from "legal_service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."submitted_at" asc nulls first, 'LegalServiceRequest'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [4] justice: LegalAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."applied_at", "t0"."number", "t0"."person_id_number", 'LegalAidCase'::text, "t0"."id"::text from "legal_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."applied_at" asc nulls first, 'LegalAidCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [5] petition: Petition children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."received_at", "t0"."number", "t0"."petitioner_id_number", 'Petition'::text, "t0"."id"::text from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."received_at" asc nulls first, 'Petition'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [6] petition: HotlineCall children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."called_at", "t0"."number", "t0"."person_id_number", 'HotlineCall'::text, "t0"."id"::text from "hotline_calls" as "t0" where "t0"."person_id_number" = k.key order by "t0"."called_at" asc nulls first, 'HotlineCall'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [7] police: Incident children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."occurred_at", "t0"."number", "t0"."reporter_id_number", 'Incident'::text, "t0"."id"::text from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."occurred_at" asc nulls first, 'Incident'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [8] police: FraudAlert children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."raised_at", "t0"."number", "t0"."person_id_number", 'FraudAlert'::text, "t0"."id"::text from "fraud_alerts" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" asc nulls first, 'FraudAlert'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [9] police: PoliceMediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_at", "t0"."number", "t0"."person_id_number", 'PoliceMediation'::text, "t0"."id"::text from "police_mediations" as "t0" where "t0"."person_id_number" = k.key order by "t0"."accepted_at" asc nulls first, 'PoliceMediation'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [10] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [11] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [12] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [13] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [14] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [15] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [16] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [17] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [18] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [19] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
