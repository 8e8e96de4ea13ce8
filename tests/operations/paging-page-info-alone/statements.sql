-- [0] court: CourtCase list for courtCases
select  from "cases" as "t0"  order by "t0"."id" desc limit $1;
