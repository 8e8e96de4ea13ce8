-- [0] police: Incident count for province
select count(*) from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2);

-- [1] police: Incident count for city
select count(*) from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2);

-- [2] police: Incident count for county
select count(*) from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2);

-- [3] police: Incident list for town
select "small"."area_code" from (select "t0"."area_code", "t0"."id" from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) offset 0) as small order by "small"."id" asc limit $3;

-- [4] police: Incident count for town
select count(*) from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2);

-- [5] police: Incident count for village
select count(*) from "incidents" as "t0" where "t0"."area_code" = $1;

-- [6] police: Incident count for eq
select count(*) from "incidents" as "t0" where "t0"."area_code" = $1;

-- [7] civil-affairs: Area list for in
select "t0"."code" from "areas" as "t0" where "t0"."parent_code" = any($1) order by "t0"."code" collate "C" asc limit $2;

-- [8] civil-affairs: Area count for in
select count(*) from "areas" as "t0" where "t0"."parent_code" = any($1);
