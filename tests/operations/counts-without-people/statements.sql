-- [0] police: PersonOfConcern aggregate for peopleOfConcernAggregate
select "t0"."kind", "t0"."managed", count(*) from "persons_of_concern" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) group by "t0"."kind", "t0"."managed"  order by "t0"."kind" collate "C" asc nulls last, "t0"."managed" asc nulls last limit $3;

-- [1] police: PoliceCase list for policeCases
select "t0"."kind" from "police_cases" as "t0" where ((("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and ("t0"."sealed" = $3) is not true) and "t0"."campaign" = $4) order by "t0"."id" asc limit $5;

-- [2] police: PoliceCase count for policeCases
select count(*) from "police_cases" as "t0" where ((("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and ("t0"."sealed" = $3) is not true) and "t0"."campaign" = $4);
