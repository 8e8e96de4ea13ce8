-- [0] police: Incident aggregate for incidentsAggregate
select count(*), count(distinct "t0"."reporter_id_number"), count(distinct "t0"."category"), min("t0"."occurred_at"), max("t0"."occurred_at") from "incidents" as "t0"  group by ()   limit $1;
