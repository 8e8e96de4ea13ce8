-- [0] petition: Petition lookup for petition
select "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] petition: PetitionVisit children for petition.visits
select c.*, k.ordinal from unnest($1::bigint[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."visitors", "t0"."visited_at" from "petition_visits" as "t0" where "t0"."petition_id" = k.key order by "t0"."visitors" desc nulls last, "t0"."visited_at" asc nulls last, "t0"."id" asc limit $2) as c;
