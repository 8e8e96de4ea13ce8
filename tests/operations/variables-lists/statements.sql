-- [0] court: CourtCase list for list
select "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]) order by "t0"."id" asc limit $2;

-- [1] court: CourtCase list for items
select "t0"."id" from "cases" as "t0" where "t0"."id" = any($1::bigint[]) order by "t0"."id" asc limit $2;
