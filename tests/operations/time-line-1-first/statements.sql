-- [0] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_on", "t0"."area_code", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."plaintiff_id_number" = k.key order by "t0"."accepted_on" desc nulls last, 'CourtCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [1] court: CourtCase count for person.matters
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) group by "t0"."plaintiff_id_number";

-- [2] grid: GridEvent children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."reported_at", "t0"."area_code", "t0"."kind", 'GridEvent'::text, "t0"."id"::text from "grid_events" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" desc nulls last, 'GridEvent'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [3] grid: GridEvent count for person.matters
select count(*), "t0"."person_id_number" from "grid_events" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [4] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", "t0"."area_code", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."party_id_number" = k.key order by "t0"."accepted_at" desc nulls last, 'Mediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [5] justice: Mediation count for person.matters
select count(*), "t0"."party_id_number" from "mediations" as "t0" where "t0"."party_id_number" = any($1) group by "t0"."party_id_number";

-- [6] justice: LegalServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."submitted_at", "t0"."area_code", 'LegalServiceRequest'::text, "t0"."id"::text from "legal_service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."submitted_at" desc nulls last, 'LegalServiceRequest'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [7] justice: LegalServiceRequest count for person.matters
select count(*), "t0"."person_id_number" from "legal_service_requests" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [8] justice: LegalAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."applied_at", "t0"."area_code", 'LegalAidCase'::text, "t0"."id"::text from "legal_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."applied_at" desc nulls last, 'LegalAidCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [9] justice: LegalAidCase count for person.matters
select count(*), "t0"."person_id_number" from "legal_aid_cases" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [10] petition: Petition children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."received_at", "t0"."area_code", "t0"."channel", 'Petition'::text, "t0"."id"::text from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."received_at" desc nulls last, 'Petition'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [11] petition: Petition count for person.matters
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";

-- [12] petition: HotlineCall children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."called_at", "t0"."area_code", 'HotlineCall'::text, "t0"."id"::text from "hotline_calls" as "t0" where "t0"."person_id_number" = k.key order by "t0"."called_at" desc nulls last, 'HotlineCall'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [13] petition: HotlineCall count for person.matters
select count(*), "t0"."person_id_number" from "hotline_calls" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [14] police: Incident children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."occurred_at", "t0"."area_code", 'Incident'::text, "t0"."id"::text from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."occurred_at" desc nulls last, 'Incident'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [15] police: Incident count for person.matters
select count(*), "t0"."reporter_id_number" from "incidents" as "t0" where "t0"."reporter_id_number" = any($1) group by "t0"."reporter_id_number";

-- [16] police: FraudAlert children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."raised_at", "t0"."area_code", 'FraudAlert'::text, "t0"."id"::text from "fraud_alerts" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" desc nulls last, 'FraudAlert'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [17] police: FraudAlert count for person.matters
select count(*), "t0"."person_id_number" from "fraud_alerts" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [18] police: PoliceMediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", "t0"."area_code", 'PoliceMediation'::text, "t0"."id"::text from "police_mediations" as "t0" where "t0"."person_id_number" = k.key order by "t0"."accepted_at" desc nulls last, 'PoliceMediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [19] police: PoliceMediation count for person.matters
select count(*), "t0"."person_id_number" from "police_mediations" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [20] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [21] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [22] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [23] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [24] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [25] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [26] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [27] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [28] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [29] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
