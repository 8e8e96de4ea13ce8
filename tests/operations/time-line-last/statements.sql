-- [0] civil-affairs: Allowance children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."starts_on", "t0"."number", "t0"."recipient_id_number", 'Allowance'::text, "t0"."id"::text from "allowances" as "t0" where "t0"."recipient_id_number" = k.key order by "t0"."starts_on" asc nulls first, 'Allowance'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [1] civil-affairs: Marriage children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."registered_on", "t0"."number", "t0"."husband_id_number", 'Marriage'::text, "t0"."id"::text from "marriages" as "t0" where "t0"."husband_id_number" = k.key order by "t0"."registered_on" asc nulls first, 'Marriage'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [2] civil-affairs: Marriage children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."registered_on", "t0"."number", "t0"."husband_id_number", 'Marriage'::text, "t0"."id"::text from "marriages" as "t0" where "t0"."wife_id_number" = k.key and ("t0"."wife_id_number" = "t0"."husband_id_number") is not true order by "t0"."registered_on" asc nulls first, 'Marriage'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [3] civil-affairs: MinorAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."reported_at", "t0"."number", "t0"."person_id_number", 'MinorAidCase'::text, "t0"."id"::text from "minor_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" asc nulls first, 'MinorAidCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [4] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_on", "t0"."number", "t0"."cause", "t0"."plaintiff_id_number", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."plaintiff_id_number" = k.key order by "t0"."accepted_on" asc nulls first, 'CourtCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [5] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_on", "t0"."number", "t0"."cause", "t0"."plaintiff_id_number", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."defendant_id_number" = k.key and ("t0"."defendant_id_number" = "t0"."plaintiff_id_number") is not true order by "t0"."accepted_on" asc nulls first, 'CourtCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [6] grid: GridEvent children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."reported_at", "t0"."number", "t0"."person_id_number", 'GridEvent'::text, "t0"."id"::text from "grid_events" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" asc nulls first, 'GridEvent'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [7] grid: Dispute children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."registered_at", "t0"."code", "t0"."applicant_id_number", 'Dispute'::text, "t0"."code"::text from "disputes" as "t0" where "t0"."applicant_id_number" = k.key order by "t0"."registered_at" asc nulls first, 'Dispute'::text collate "C" desc, "t0"."code"::text collate "C" desc limit $2) as c;

-- [8] grid: Inspection children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."inspected_at", "t0"."number", "t0"."owner_id_number", 'Inspection'::text, "t0"."id"::text from "inspections" as "t0" where "t0"."owner_id_number" = k.key order by "t0"."inspected_at" asc nulls first, 'Inspection'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [9] grid: ServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."raised_at", "t0"."number", "t0"."person_id_number", 'ServiceRequest'::text, "t0"."id"::text from "service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" asc nulls first, 'ServiceRequest'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [10] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_at", "t0"."number", "t0"."party_id_number", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."party_id_number" = k.key order by "t0"."accepted_at" asc nulls first, 'Mediation'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [11] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_at", "t0"."number", "t0"."party_id_number", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."counterparty_id_number" = k.key and ("t0"."counterparty_id_number" = "t0"."party_id_number") is not true order by "t0"."accepted_at" asc nulls first, 'Mediation'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [12] justice: LegalServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."submitted_at", "t0"."number", "t0"."person_id_number", 'LegalServiceRequest'::text, "t0"."id"::text from "legal_service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."submitted_at" asc nulls first, 'LegalServiceRequest'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [13] justice: LegalAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."applied_at", "t0"."number", "t0"."person_id_number", 'LegalAidCase'::text, "t0"."id"::text from "legal_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."applied_at" asc nulls first, 'LegalAidCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [14] justice: Correction children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."starts_on", "t0"."number", "t0"."id_number", 'Correction'::text, "t0"."id"::text from "corrections" as "t0" where "t0"."id_number" = k.key order by "t0"."starts_on" asc nulls first, 'Correction'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [15] petition: Petition children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."received_at", "t0"."number", "t0"."petitioner_id_number", 'Petition'::text, "t0"."id"::text from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."received_at" asc nulls first, 'Petition'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [16] petition: HotlineCall children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."called_at", "t0"."number", "t0"."person_id_number", 'HotlineCall'::text, "t0"."id"::text from "hotline_calls" as "t0" where "t0"."person_id_number" = k.key order by "t0"."called_at" asc nulls first, 'HotlineCall'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [17] police: Incident children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."occurred_at", "t0"."number", "t0"."reporter_id_number", 'Incident'::text, "t0"."id"::text from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."occurred_at" asc nulls first, 'Incident'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [18] police: PoliceCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."opened_at", "t0"."number", "t0"."suspect_id_number", 'PoliceCase'::text, "t0"."id"::text from "police_cases" as "t0" where "t0"."suspect_id_number" = k.key order by "t0"."opened_at" asc nulls first, 'PoliceCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [19] police: PoliceCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."opened_at", "t0"."number", "t0"."suspect_id_number", 'PoliceCase'::text, "t0"."id"::text from "police_cases" as "t0" where "t0"."victim_id_number" = k.key and ("t0"."victim_id_number" = "t0"."suspect_id_number") is not true order by "t0"."opened_at" asc nulls first, 'PoliceCase'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [20] police: FraudAlert children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."raised_at", "t0"."number", "t0"."person_id_number", 'FraudAlert'::text, "t0"."id"::text from "fraud_alerts" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" asc nulls first, 'FraudAlert'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [21] police: PoliceMediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."accepted_at", "t0"."number", "t0"."person_id_number", 'PoliceMediation'::text, "t0"."id"::text from "police_mediations" as "t0" where "t0"."person_id_number" = k.key order by "t0"."accepted_at" asc nulls first, 'PoliceMediation'::text collate "C" desc, "t0"."id"::text collate "C" desc limit $2) as c;

-- [22] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [23] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [24] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [25] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [26] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [27] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [28] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [29] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [30] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [31] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [32] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [33] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [34] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [35] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [36] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [37] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [38] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [39] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [40] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [41] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [42] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [43] police: Person lookup for person.matters.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
