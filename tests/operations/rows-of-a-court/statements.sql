-- [0] court: CourtCase list for courtCases
select "t0"."number", "t0"."court", "t0"."deliberation", case when "t0"."minor" is true then null else "t0"."defendant_id_number" end from "cases" as "t0" where "t0"."court" = $1 order by "t0"."accepted_on" asc nulls last, "t0"."id" asc limit $2;

-- [1] court: CourtCase count for courtCases
select count(*) from "cases" as "t0" where "t0"."court" = $1;

-- [2] police: Person lookup for courtCases.defendant
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1) and coalesce(("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3), false);

-- [3] court: CourtCase aggregate for courtCasesAggregate
select "t0"."court", count(*) from "cases" as "t0" where "t0"."court" = $1 group by "t0"."court"  order by "t0"."court" collate "C" asc nulls last limit $2;

-- [4] court: RestorationOrder count for restorationOrders
select count(*) from "restoration_orders" as "t0" where exists (select from "cases" as "t1" where "t1"."id" = "t0"."case_id" and "t1"."court" = $1);

-- [5] court: CourtOfHarmony list for courtsOfHarmony
select "t0"."name" from "courts_of_harmony" as "t0"  order by "t0"."id" asc limit $1;

-- [6] court: CourtOfHarmony count for courtsOfHarmony
select count(*) from "courts_of_harmony" as "t0" ;
