-- [0] civil-affairs: Area lookup for area
select "t0"."name", "t0"."level", "t0"."parent_code", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [1] civil-affairs: Area lookup for area.parent
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [2] grid: Grid children for area.grids
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."name", "t0"."households" from "grids" as "t0" where "t0"."area_code" = k.key order by "t0"."code" collate "C" asc limit $2) as c;

-- [3] grid: Grid count for area.grids
select count(*), "t0"."area_code" from "grids" as "t0" where "t0"."area_code" = any($1) group by "t0"."area_code";
