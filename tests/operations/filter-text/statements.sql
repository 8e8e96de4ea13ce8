-- [0] police: Person list for startsWith
select "t0"."name" from "residents" as "t0" where ("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null)) order by "t0"."id_number" collate "C" asc limit $4;

-- [1] police: Person count for startsWith
select count(*) from "residents" as "t0" where ("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null));

-- [2] police: Incident list for contains
select "t0"."summary" from "incidents" as "t0" where strpos("t0"."summary", $1) > 0 order by "t0"."id" asc limit $2;

-- [3] police: Incident count for contains
select count(*) from "incidents" as "t0" where strpos("t0"."summary", $1) > 0;

-- [4] police: Incident count for percent
select count(*) from "incidents" as "t0" where strpos("t0"."summary", $1) > 0;

-- [5] civil-affairs: Area count for all
select count(*) from "areas" as "t0" where ("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null));
