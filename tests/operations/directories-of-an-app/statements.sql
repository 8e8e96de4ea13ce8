-- [0] civil-affairs: Area lookup for area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [1] police: PolicePost children for area.policePosts
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."name", "t0"."kind" from "police_posts" as "t0" where "t0"."area_code" = k.key order by "t0"."id" asc limit $2) as c;

-- [2] justice: MediationCommittee children for area.mediationCommittees
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."name", "t0"."kind" from "mediation_committees" as "t0" where "t0"."area_code" = k.key order by "t0"."id" asc limit $2) as c;

-- [3] justice: LegalServiceStation list for legalServiceStations
select "t0"."name" from "legal_service_stations" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) order by "t0"."id" asc limit $3;

-- [4] court: CourtOfHarmony list for courtsOfHarmony
select "t0"."name", "t0"."id" from "courts_of_harmony" as "t0"  order by "t0"."id" asc limit $1;

-- [5] court: CourtOfHarmony count for courtsOfHarmony
select count(*) from "courts_of_harmony" as "t0" ;

-- [6] court: CourtOfHarmonyVillage children for courtsOfHarmony.villages
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."area_code" from "court_of_harmony_villages" as "t0" where "t0"."court_of_harmony_id" = k.key order by "t0"."id" asc limit $2) as c;

-- [7] civil-affairs: Area lookup for courtsOfHarmony.villages.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
