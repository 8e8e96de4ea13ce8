-- [0] petition: Petition keys for people
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" is not null limit $1;

-- [1] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" is not null limit $1;

-- [2] petition: Petition keys for people
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null limit $2;

-- [3] police: Person front for people
select "t0"."id_number" from "residents" as "t0"  order by "t0"."id_number" collate "C" asc limit $1;

-- [4] petition: Petition keys for people
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null limit $2;

-- [5] police: Person list for people
select "t0"."id_number" from "residents" as "t0" where "t0"."id_number" in (select unnest($1::text[])) and ($2::text[] is null or "t0"."id_number" = any($3::text[])) order by "t0"."id_number" collate "C" asc limit $4;

-- [6] court: CourtCase keys for people.petitions
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" is not null limit $1;

-- [7] police: Person keys for people.petitions
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" is not null limit $1;

-- [8] court: CourtCase keys for people.petitions
select distinct "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) and "t0"."plaintiff_id_number" is not null limit $2;

-- [9] petition: Petition keys for people.petitions
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null limit $2;

-- [10] police: Person keys for people.petitions
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1) and "t0"."id_number" = any($2::text[]) and "t0"."id_number" is not null limit $3;

-- [11] police: Person keys for people.petitions
select distinct "t0"."id_number" from "residents" as "t0" where "t0"."id_number" in (select unnest($1::text[])) and "t0"."id_number" is not null limit $2;

-- [12] petition: Petition children for people.petitions
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."number" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key and "t0"."petitioner_id_number" = any($2::text[]) order by "t0"."id" asc limit $3) as c;

-- [13] petition: Petition count for people.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" = any($2::text[]) group by "t0"."petitioner_id_number";

-- [14] court: CourtCase count for people.courtCases
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) group by "t0"."plaintiff_id_number";
