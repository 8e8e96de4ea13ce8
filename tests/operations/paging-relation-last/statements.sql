-- [0] petition: Petition list for petitions
select "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]) order by "t0"."id" asc limit $2;

-- [1] petition: PetitionVisit children for petitions.visits
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."id", "t0"."visitors" from "petition_visits" as "t0" where "t0"."petition_id" = k.key order by "t0"."visitors" desc nulls first, "t0"."id" desc limit $2) as c;
