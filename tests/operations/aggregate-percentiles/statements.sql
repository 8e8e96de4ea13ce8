-- [0] petition: PetitionVisit aggregate for petitionVisitsAggregate
select "t0"."level", percentile_cont($1::float8) within group (order by "t0"."visitors"), percentile_cont($2::float8) within group (order by "t0"."visitors") from "petition_visits" as "t0"  group by "t0"."level"  order by "t0"."level" collate "C" asc nulls last limit $3;
