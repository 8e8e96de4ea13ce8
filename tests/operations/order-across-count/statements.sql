-- [0] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."id_number" is not null limit $3;

-- [1] petition: Petition keys for people
select "t0"."petitioner_id_number", count(*) from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null group by "t0"."petitioner_id_number"  limit $2;

-- [2] petition: Petition keys for people
select "t0"."petitioner_id_number", count(*) from "petitions" as "t0" where "t0"."petitioner_id_number" is not null group by "t0"."petitioner_id_number"  limit $1;

-- [3] police: Person list for people
select "small"."name", "small"."id_number" from (select "t0"."name", "t0"."id_number", "t0"."birth_date", case when "t0"."id_number" is not null then coalesce("p1"."v0", 0) end as "orderBy.petitions.count" from "residents" as "t0" left join unnest($1::text[], $2::bigint[]) as "p1"("key", "v0") on "p1"."key" = "t0"."id_number" where ("t0"."area_code" collate "C" >= $3 and "t0"."area_code" collate "C" < $4) offset 0) as small order by "small"."orderBy.petitions.count" desc nulls last, "small"."birth_date" asc nulls last, "small"."id_number" collate "C" asc limit $5;

-- [4] petition: Petition count for people.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";
