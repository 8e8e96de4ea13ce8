-- [0] court: CourtCase lookup for first
select "t0"."number", "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] court: CourtCase lookup for second
select "t0"."number", "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]);
