-- [0] court: CourtCase aggregate for courtCasesAggregate
select date_trunc('year', "t0"."concluded_on")::date, "t0"."category", count(*) from "cases" as "t0"  group by "t0"."category", date_trunc('year', "t0"."concluded_on")::date  order by date_trunc('year', "t0"."concluded_on")::date desc nulls last, "t0"."category" collate "C" asc nulls last limit $1;
