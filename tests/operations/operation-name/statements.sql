-- [0] court: CourtCase lookup for courtCase
select "t0"."number", "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]);
