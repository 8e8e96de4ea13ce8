-- [0] justice: Mediation keys for mediationsAggregate
select distinct "t0"."dispute_code" from "mediations" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."dispute_code" is not null limit $3;

-- [1] petition: Petition keys for mediationsAggregate
select distinct "t0"."dispute_code", "t0"."category" from "petitions" as "t0" where "t0"."dispute_code" = any($1) and "t0"."dispute_code" is not null limit $2;

-- [2] grid: Dispute keys for mediationsAggregate
select distinct "t0"."code", "p1"."v0" from "disputes" as "t0" left join unnest($1::text[], $2::text[]) as "p1"("key", "v0") on "p1"."key" = "t0"."code" where "t0"."code" = any($3) and "t0"."code" is not null limit $4;

-- [3] petition: Petition keys for mediationsAggregate
select distinct "t0"."dispute_code", "t0"."category" from "petitions" as "t0" where "t0"."dispute_code" is not null limit $1;

-- [4] grid: Dispute keys for mediationsAggregate
select distinct "t0"."code" from "disputes" as "t0" where "t0"."code" is not null limit $1;

-- [5] petition: Petition keys for mediationsAggregate
select distinct "t0"."dispute_code", "t0"."category" from "petitions" as "t0" where "t0"."dispute_code" = any($1) and "t0"."dispute_code" is not null limit $2;

-- [6] grid: Dispute keys for mediationsAggregate
select distinct "t0"."code", "p3"."v0" from "disputes" as "t0" left join unnest($1::text[], $2::text[]) as "p3"("key", "v0") on "p3"."key" = "t0"."code" where "t0"."code" is not null limit $3;

-- [7] justice: Mediation aggregate for mediationsAggregate
select "p2"."v0", count(*) from "mediations" as "t0" left join unnest($1::text[], $2::text[]) as "p2"("key", "v0") on "p2"."key" = "t0"."dispute_code" where ("t0"."area_code" collate "C" >= $3 and "t0"."area_code" collate "C" < $4) group by "p2"."v0"  order by count(*) desc nulls last, "p2"."v0" collate "C" asc nulls last limit $5;
