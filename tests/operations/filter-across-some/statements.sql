-- [0] petition: Petition keys for people
select "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" is not null group by "t0"."petitioner_id_number" having (count(*) >= $1::bigint) limit $2;

-- [1] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" is not null limit $1;

-- [2] petition: Petition keys for people
select "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null group by "t0"."petitioner_id_number" having (count(*) >= $2::bigint) limit $3;

-- [3] court: CourtCase keys for people
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."status" = $1 and "t0"."plaintiff_id_number" is not null limit $2;

-- [4] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" in (select unnest($1::text[])) and "t0"."id_number" is not null limit $2;

-- [5] court: CourtCase keys for people
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) and "t0"."status" = $2 and "t0"."plaintiff_id_number" is not null limit $3;

-- [6] police: Person list for people
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" in (select unnest($1::text[])) order by "t0"."id_number" collate "C" asc limit $2;

-- [7] police: Person count for people
select count(*) from "residents" as "t0" where "t0"."id_number" in (select unnest($1::text[]));

-- [8] petition: Petition count for people.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";

-- [9] court: CourtCase count for people.courtCases
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) and "t0"."status" = $2 group by "t0"."plaintiff_id_number";
