-- [0] petition: Petition aggregate for petitionsAggregate
select rpad(left("t0"."area_code", 6), 12, '0'), count(*), count(distinct "t0"."petitioner_id_number") from "petitions" as "t0" where (("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."status" = $3 and "t0"."category" = $4) group by rpad(left("t0"."area_code", 6), 12, '0')  order by count(*) desc nulls last, rpad(left("t0"."area_code", 6), 12, '0') collate "C" asc nulls last limit $5;

-- [1] civil-affairs: Area aggregate for petitionsAggregate
select "t0"."code" from "areas" as "t0" where ((right("t0"."code", 6) = repeat('0', 6) and not right("t0"."code", 8) = repeat('0', 8)) and ("t0"."code" collate "C" >= $1 and "t0"."code" collate "C" < $2)) group by "t0"."code"  order by "t0"."code" collate "C" asc limit $3;

-- [2] civil-affairs: Area lookup for petitionsAggregate.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
