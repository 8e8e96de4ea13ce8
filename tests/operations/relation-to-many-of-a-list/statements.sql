-- [0] civil-affairs: Area list for areas
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."level" = $1 order by "t0"."code" collate "C" asc limit $2;

-- [1] civil-affairs: Area children for areas.children
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."name" from "areas" as "t0" where "t0"."parent_code" = k.key order by "t0"."code" collate "C" asc limit $2) as c;

-- [2] civil-affairs: Area count for areas.children
select count(*), "t0"."parent_code" from "areas" as "t0" where "t0"."parent_code" = any($1) group by "t0"."parent_code";
