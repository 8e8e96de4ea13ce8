-- [0] grid: Enterprise list for enterprises
select "t0"."name", "t0"."credit_code" from "enterprises" as "t0"  order by (select count(*) from "disputes" as "t1" where "t1"."credit_code" = "t0"."credit_code") desc nulls last, "t0"."credit_code" collate "C" asc limit $1;

-- [1] court: CourtCase children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_on", "t0"."cause", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."plaintiff_credit_code" = k.key order by "t0"."accepted_on" desc nulls last, 'CourtCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [2] court: CourtCase count for enterprises.matters
select count(*), "t0"."plaintiff_credit_code" from "cases" as "t0" where "t0"."plaintiff_credit_code" = any($1) group by "t0"."plaintiff_credit_code";

-- [3] court: CourtCase children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_on", "t0"."cause", 'CourtCase'::text, "t0"."id"::text from "cases" as "t0" where "t0"."defendant_credit_code" = k.key and ("t0"."defendant_credit_code" = "t0"."plaintiff_credit_code") is not true order by "t0"."accepted_on" desc nulls last, 'CourtCase'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [4] court: CourtCase count for enterprises.matters
select count(*), "t0"."defendant_credit_code" from "cases" as "t0" where "t0"."defendant_credit_code" = any($1) and ("t0"."defendant_credit_code" = "t0"."plaintiff_credit_code") is not true group by "t0"."defendant_credit_code";

-- [5] grid: Dispute children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."code", "t0"."registered_at", "t0"."category", 'Dispute'::text, "t0"."code"::text from "disputes" as "t0" where "t0"."credit_code" = k.key order by "t0"."registered_at" desc nulls last, 'Dispute'::text collate "C" asc, "t0"."code"::text collate "C" asc limit $2) as c;

-- [6] grid: Dispute count for enterprises.matters
select count(*), "t0"."credit_code" from "disputes" as "t0" where "t0"."credit_code" = any($1) group by "t0"."credit_code";

-- [7] grid: Inspection children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."inspected_at", 'Inspection'::text, "t0"."id"::text from "inspections" as "t0" where "t0"."credit_code" = k.key order by "t0"."inspected_at" desc nulls last, 'Inspection'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [8] grid: Inspection count for enterprises.matters
select count(*), "t0"."credit_code" from "inspections" as "t0" where "t0"."credit_code" = any($1) group by "t0"."credit_code";

-- [9] justice: Mediation children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."accepted_at", 'Mediation'::text, "t0"."id"::text from "mediations" as "t0" where "t0"."credit_code" = k.key order by "t0"."accepted_at" desc nulls last, 'Mediation'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [10] justice: Mediation count for enterprises.matters
select count(*), "t0"."credit_code" from "mediations" as "t0" where "t0"."credit_code" = any($1) group by "t0"."credit_code";

-- [11] justice: LegalServiceRequest children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."submitted_at", 'LegalServiceRequest'::text, "t0"."id"::text from "legal_service_requests" as "t0" where "t0"."credit_code" = k.key order by "t0"."submitted_at" desc nulls last, 'LegalServiceRequest'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [12] justice: LegalServiceRequest count for enterprises.matters
select count(*), "t0"."credit_code" from "legal_service_requests" as "t0" where "t0"."credit_code" = any($1) group by "t0"."credit_code";

-- [13] petition: Petition children for enterprises.matters
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."number", "t0"."received_at", 'Petition'::text, "t0"."id"::text from "petitions" as "t0" where "t0"."credit_code" = k.key order by "t0"."received_at" desc nulls last, 'Petition'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;

-- [14] petition: Petition count for enterprises.matters
select count(*), "t0"."credit_code" from "petitions" as "t0" where "t0"."credit_code" = any($1) group by "t0"."credit_code";

-- [15] grid: DisputeParty count for enterprises.matters.parties
select count(*), "t0"."dispute_code" from "dispute_parties" as "t0" where "t0"."dispute_code" = any($1) group by "t0"."dispute_code";
