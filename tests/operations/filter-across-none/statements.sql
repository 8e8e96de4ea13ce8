-- [0] petition: Petition keys for people
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" is not null limit $1;

-- [1] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."id_number" is not null limit $3;

-- [2] petition: Petition keys for people
select distinct "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) and "t0"."petitioner_id_number" is not null limit $2;

-- [3] justice: Mediation keys for people
select "t0"."party_id_number" from "mediations" as "t0" where "t0"."party_id_number" is not null group by "t0"."party_id_number" having ((count(*) < $1::bigint)) is not true limit $2;

-- [4] police: Person keys for people
select distinct "t0"."id_number" from "residents" as "t0" where (("t0"."id_number" in (select unnest($1::text[]))) is not true and ("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3)) and "t0"."id_number" is not null limit $4;

-- [5] justice: Mediation keys for people
select "t0"."party_id_number" from "mediations" as "t0" where "t0"."party_id_number" = any($1) and "t0"."party_id_number" is not null group by "t0"."party_id_number" having ((count(*) < $2::bigint)) is not true limit $3;

-- [6] police: Person list for people
select "small"."name", "small"."id_number" from (select "t0"."name", "t0"."id_number" from "residents" as "t0" where (("t0"."id_number" in (select unnest($1::text[]))) is not true and ("t0"."id_number" in (select unnest($2::text[]))) is not true and ("t0"."area_code" collate "C" >= $3 and "t0"."area_code" collate "C" < $4)) offset 0) as small order by "small"."id_number" collate "C" asc limit $5;

-- [7] police: Person count for people
select count(*) from "residents" as "t0" where (("t0"."id_number" in (select unnest($1::text[]))) is not true and ("t0"."id_number" in (select unnest($2::text[]))) is not true and ("t0"."area_code" collate "C" >= $3 and "t0"."area_code" collate "C" < $4));

-- [8] petition: Petition count for people.petitions
select count(*), "t0"."petitioner_id_number" from "petitions" as "t0" where "t0"."petitioner_id_number" = any($1) group by "t0"."petitioner_id_number";

-- [9] justice: Mediation count for people.mediations
select count(*), "t0"."party_id_number" from "mediations" as "t0" where "t0"."party_id_number" = any($1) group by "t0"."party_id_number";
