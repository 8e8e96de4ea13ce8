-- [0] petition: Petition list for petitions
select "t0"."id" from "petitions" as "t0" where (exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") and not exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id" and ("t1"."level" = $1) is not true)) order by "t0"."id" asc limit $2;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where (exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") and not exists (select from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id" and ("t1"."level" = $1) is not true));

-- [2] petition: PetitionVisit children for petitions.visits
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."level" from "petition_visits" as "t0" where "t0"."petition_id" = k.key order by "t0"."id" asc limit $2) as c;
