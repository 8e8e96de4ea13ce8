-- [0] civil-affairs: Area lookup for area
select "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [1] civil-affairs: Area children for area.children
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."name" from "areas" as "t0" where "t0"."parent_code" = k.key and (("t0"."name" collate "C" >= $2 and ("t0"."name" collate "C" < $3::text or $4::text is null))) order by "t0"."code" collate "C" asc limit $5) as c;
