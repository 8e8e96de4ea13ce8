-- [0] petition: Petition aggregate for petitionsAggregate
select "t0"."petitioner_id_number", count(*), count(distinct "t0"."category") from "petitions" as "t0"  group by "t0"."petitioner_id_number" having (count(*) >= $1::bigint and count(distinct "t0"."category") >= $2::bigint) order by count(*) desc nulls last, "t0"."petitioner_id_number" collate "C" asc nulls last limit $3;

-- [1] police: Person lookup for petitionsAggregate.key.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
