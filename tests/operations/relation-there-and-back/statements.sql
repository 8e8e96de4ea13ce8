-- [0] petition: Petition lookup for petition
select "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] petition: PetitionVisit children for petition.visits
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."level", "t0"."visitors", "t0"."petition_id" from "petition_visits" as "t0" where "t0"."petition_id" = k.key order by "t0"."id" asc limit $2) as c;

-- [2] petition: PetitionVisit children for petition.visits.petition.visits
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id" from "petition_visits" as "t0" where "t0"."petition_id" = k.key order by "t0"."id" asc limit $2) as c;
