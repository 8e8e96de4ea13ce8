-- [0] petition: Petition aggregate for petitionsAggregate
select "t0"."channel", count(*) from "petitions" as "t0" where ((select count(*) from "petition_visits" as "t1" where "t1"."petition_id" = "t0"."id") >= $1::bigint and ("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3)) group by "t0"."channel"  order by "t0"."channel" collate "C" asc nulls last limit $4;
