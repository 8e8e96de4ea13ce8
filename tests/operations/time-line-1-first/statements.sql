-- [0] civil-affairs: Allowance children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."starts_on", "t0"."area_code", 'Allowance'::text, "t0"."id"::text from "allowances" as "t0" where "t0"."recipient_id_number" = k.key order by "t0"."starts_on" desc nulls last, 'Allowance'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [1] civil-affairs: Allowance count for person.matters
select count(*), "t0"."recipient_id_number" from "allowances" as "t0" where "t0"."recipient_id_number" = any($1) group by "t0"."recipient_id_number";

-- [2] civil-affairs: Marriage children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."registered_on", "t0"."area_code", 'Marriage'::text, "t0"."id"::text from "marriages" as "t0" where "t0"."husband_id_number" = k.key order by "t0"."registered_on" desc nulls last, 'Marriage'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [3] civil-affairs: Marriage count for person.matters
select count(*), "t0"."husband_id_number" from "marriages" as "t0" where "t0"."husband_id_number" = any($1) group by "t0"."husband_id_number";

-- [4] civil-affairs: Marriage children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."registered_on", "t0"."area_code", 'Marriage'::text, "t0"."id"::text from "marriages" as "t0" where "t0"."wife_id_number" = k.key and ("t0"."wife_id_number" = "t0"."husband_id_number") is not true order by "t0"."registered_on" desc nulls last, 'Marriage'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [5] civil-affairs: Marriage count for person.matters
select count(*), "t0"."wife_id_number" from "marriages" as "t0" where "t0"."wife_id_number" = any($1) and ("t0"."wife_id_number" = "t0"."husband_id_number") is not true group by "t0"."wife_id_number";

-- [6] civil-affairs: MinorAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."reported_at", "t0"."area_code", 'MinorAidCase'::text, "t0"."id"::text from "minor_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" desc nulls last, 'MinorAidCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [7] civil-affairs: MinorAidCase count for person.matters
select count(*), "t0"."person_id_number" from "minor_aid_cases" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [8] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_on", "t0"."area_code", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."plaintiff_id_number" = k.key order by "t0"."accepted_on" desc nulls last, 'CourtCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [9] court: CourtCase count for person.matters
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) group by "t0"."plaintiff_id_number";

-- [10] court: CourtCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_on", "t0"."area_code", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."defendant_id_number" = k.key and ("t0"."defendant_id_number" = "t0"."plaintiff_id_number") is not true order by "t0"."accepted_on" desc nulls last, 'CourtCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [11] court: CourtCase count for person.matters
select count(*), "t0"."defendant_id_number" from "cases" as "t0" where "t0"."defendant_id_number" = any($1) and ("t0"."defendant_id_number" = "t0"."plaintiff_id_number") is not true group by "t0"."defendant_id_number";

-- [12] grid: GridEvent children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."reported_at", "t0"."area_code", "t0"."kind", 'GridEvent'::text, "t0"."id"::text from "grid_events" as "t0" where "t0"."person_id_number" = k.key order by "t0"."reported_at" desc nulls last, 'GridEvent'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [13] grid: GridEvent count for person.matters
select count(*), "t0"."person_id_number" from "grid_events" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [14] grid: Dispute children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."code", "t0"."registered_at", "t0"."area_code", 'Dispute'::text, "t0"."code"::text from "disputes" as "t0" where "t0"."applicant_id_number" = k.key order by "t0"."registered_at" desc nulls last, 'Dispute'::text collate "C" asc, "t0"."code"::text collate "C" asc limit $2) as c;

-- [15] grid: Dispute count for person.matters
select count(*), "t0"."applicant_id_number" from "disputes" as "t0" where "t0"."applicant_id_number" = any($1) group by "t0"."applicant_id_number";

-- [16] grid: Inspection children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."inspected_at", "t0"."area_code", 'Inspection'::text, "t0"."id"::text from "inspections" as "t0" where "t0"."owner_id_number" = k.key order by "t0"."inspected_at" desc nulls last, 'Inspection'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [17] grid: Inspection count for person.matters
select count(*), "t0"."owner_id_number" from "inspections" as "t0" where "t0"."owner_id_number" = any($1) group by "t0"."owner_id_number";

-- [18] grid: ServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."raised_at", "t0"."area_code", 'ServiceRequest'::text, "t0"."id"::text from "service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" desc nulls last, 'ServiceRequest'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [19] grid: ServiceRequest count for person.matters
select count(*), "t0"."person_id_number" from "service_requests" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [20] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", "t0"."area_code", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."party_id_number" = k.key order by "t0"."accepted_at" desc nulls last, 'Mediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [21] justice: Mediation count for person.matters
select count(*), "t0"."party_id_number" from "mediations" as "t0" where "t0"."party_id_number" = any($1) group by "t0"."party_id_number";

-- [22] justice: Mediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", "t0"."area_code", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."counterparty_id_number" = k.key and ("t0"."counterparty_id_number" = "t0"."party_id_number") is not true order by "t0"."accepted_at" desc nulls last, 'Mediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [23] justice: Mediation count for person.matters
select count(*), "t0"."counterparty_id_number" from "mediations" as "t0" where "t0"."counterparty_id_number" = any($1) and ("t0"."counterparty_id_number" = "t0"."party_id_number") is not true group by "t0"."counterparty_id_number";

-- [24] justice: LegalServiceRequest children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."submitted_at", "t0"."area_code", 'LegalServiceRequest'::text, "t0"."id"::text from "legal_service_requests" as "t0" where "t0"."person_id_number" = k.key order by "t0"."submitted_at" desc nulls last, 'LegalServiceRequest'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [25] justice: LegalServiceRequest count for person.matters
select count(*), "t0"."person_id_number" from "legal_service_requests" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [26] justice: LegalAidCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."applied_at", "t0"."area_code", 'LegalAidCase'::text, "t0"."id"::text from "legal_aid_cases" as "t0" where "t0"."person_id_number" = k.key order by "t0"."applied_at" desc nulls last, 'LegalAidCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [27] justice: LegalAidCase count for person.matters
select count(*), "t0"."person_id_number" from "legal_aid_cases" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [28] justice: Correction children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."starts_on", "t0"."area_code", 'Correction'::text, "t0"."id"::text from "corrections" as "t0" where "t0"."id_number" = k.key order by "t0"."starts_on" desc nulls last, 'Correction'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [29] justice: Correction count for person.matters
select count(*), "t0"."id_number" from "corrections" as "t0" where "t0"."id_number" = any($1) group by "t0"."id_number";

-- [30] petition: Petition children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."received_at", "t0"."area_code", "t0"."channel", 'Petition'::text, "t0"."id"::text from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key order by "t0"."received_at" desc nulls last, 'Petition'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [31] petition: Petition count for person.matters
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";

-- [32] petition: HotlineCall children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."called_at", "t0"."area_code", 'HotlineCall'::text, "t0"."id"::text from "hotline_calls" as "t0" where "t0"."person_id_number" = k.key order by "t0"."called_at" desc nulls last, 'HotlineCall'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [33] petition: HotlineCall count for person.matters
select count(*), "t0"."person_id_number" from "hotline_calls" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [34] police: Incident children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."occurred_at", "t0"."area_code", 'Incident'::text, "t0"."id"::text from "incidents" as "t0" where "t0"."reporter_id_number" = k.key order by "t0"."occurred_at" desc nulls last, 'Incident'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [35] police: Incident count for person.matters
select count(*), "t0"."reporter_id_number" from "incidents" as "t0" where "t0"."reporter_id_number" = any($1) group by "t0"."reporter_id_number";

-- [36] police: PoliceCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."opened_at", "t0"."area_code", 'PoliceCase'::text, "t0"."id"::text from "police_cases" as "t0" where "t0"."suspect_id_number" = k.key order by "t0"."opened_at" desc nulls last, 'PoliceCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [37] police: PoliceCase count for person.matters
select count(*), "t0"."suspect_id_number" from "police_cases" as "t0" where "t0"."suspect_id_number" = any($1) group by "t0"."suspect_id_number";

-- [38] police: PoliceCase children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."opened_at", "t0"."area_code", 'PoliceCase'::text, "t0"."id"::text from "police_cases" as "t0" where "t0"."victim_id_number" = k.key and ("t0"."victim_id_number" = "t0"."suspect_id_number") is not true order by "t0"."opened_at" desc nulls last, 'PoliceCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [39] police: PoliceCase count for person.matters
select count(*), "t0"."victim_id_number" from "police_cases" as "t0" where "t0"."victim_id_number" = any($1) and ("t0"."victim_id_number" = "t0"."suspect_id_number") is not true group by "t0"."victim_id_number";

-- [40] police: FraudAlert children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."raised_at", "t0"."area_code", 'FraudAlert'::text, "t0"."id"::text from "fraud_alerts" as "t0" where "t0"."person_id_number" = k.key order by "t0"."raised_at" desc nulls last, 'FraudAlert'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [41] police: FraudAlert count for person.matters
select count(*), "t0"."person_id_number" from "fraud_alerts" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [42] police: PoliceMediation children for person.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", "t0"."area_code", 'PoliceMediation'::text, "t0"."id"::text from "police_mediations" as "t0" where "t0"."person_id_number" = k.key order by "t0"."accepted_at" desc nulls last, 'PoliceMediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [43] police: PoliceMediation count for person.matters
select count(*), "t0"."person_id_number" from "police_mediations" as "t0" where "t0"."person_id_number" = any($1) group by "t0"."person_id_number";

-- [44] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [45] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [46] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [47] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [48] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [49] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [50] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [51] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [52] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [53] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [54] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [55] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [56] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [57] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [58] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [59] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [60] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [61] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [62] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [63] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [64] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [65] civil-affairs: Area lookup for person.matters.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
