-- [0] petition: Petition lookup for petition
select "t0"."area_code", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] grid: Grid children for petition.area.grids
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code" from "grids" as "t0" where "t0"."area_code" = k.key order by "t0"."code" collate "C" asc limit $2) as c;

-- [2] grid: GridEvent children for petition.area.grids.gridEvents
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number" from "grid_events" as "t0" where "t0"."grid_code" = k.key order by "t0"."id" asc limit $2) as c;
