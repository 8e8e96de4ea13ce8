-- [0] police: Incident aggregate for incidentsAggregate
select count(*) from "incidents" as "t0"  group by date_trunc('day', "t0"."occurred_at")::date, rpad(left("t0"."area_code", 12), 12, '0')  order by date_trunc('day', "t0"."occurred_at")::date asc nulls last, rpad(left("t0"."area_code", 12), 12, '0') collate "C" asc nulls last limit $1;
