-- [0] court: CourtCase keys for petitions
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" is not null limit $1;

-- [1] police: Person keys for petitions
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."sex" = $1 and "t0"."id_number" is not null limit $2;

-- [2] court: CourtCase keys for petitions
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) and "t0"."plaintiff_id_number" is not null limit $2;

-- [3] police: Person keys for petitions
select distinct "t0"."id_number" from "residents" as "t0" where ("t0"."sex" = $1 and "t0"."id_number" in (select unnest($2::text[]))) and "t0"."id_number" is not null limit $3;

-- [4] petition: Petition keys for petitions
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" is not null limit $1;

-- [5] police: Person keys for petitions
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1) and ("t0"."sex" = $2 and "t0"."id_number" = any($3::text[])) and "t0"."id_number" is not null limit $4;

-- [6] petition: Petition list for petitions
select "t0"."number", "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" in (select unnest($1::text[])) order by "t0"."id" asc limit $2;

-- [7] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where "t0"."petitioner_id_number" in (select unnest($1::text[]));

-- [8] police: Person lookup for petitions.person
select "t0"."sex", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);

-- [9] court: CourtCase count for petitions.person.courtCases
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) group by "t0"."plaintiff_id_number";
