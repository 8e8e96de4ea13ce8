-- [0] court: CourtCase lookup for courtCase
select "t0"."number", "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] civil-affairs: Area lookup for area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [2] grid: Grid lookup for grid
select "t0"."name", "t0"."households", "t0"."code" from "grids" as "t0" where "t0"."code" = any($1);
