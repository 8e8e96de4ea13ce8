-- [0] court: Enterprise keys for with
select distinct "t0"."credit_code" from "enterprise_judges" as "t0" where ("t0"."judge" is null) is not true and "t0"."credit_code" is not null limit $1;

-- [1] grid: Enterprise keys for with
select distinct "t0"."credit_code" from "enterprises" as "t0" where "t0"."credit_code" is not null limit $1;

-- [2] court: Enterprise keys for with
select distinct "t0"."credit_code" from "enterprise_judges" as "t0" where "t0"."credit_code" = any($1) and ("t0"."judge" is null) is not true and "t0"."credit_code" is not null limit $2;

-- [3] grid: Enterprise list for with
select "t0"."name", "t0"."credit_code" from "enterprises" as "t0" where "t0"."credit_code" in (select unnest($1::text[])) order by "t0"."credit_code" collate "C" asc limit $2;

-- [4] grid: Enterprise count for with
select count(*) from "enterprises" as "t0" where "t0"."credit_code" in (select unnest($1::text[]));

-- [5] court: Enterprise lookup for with
select "t0"."judge", "t0"."credit_code" from "enterprise_judges" as "t0" where "t0"."credit_code" = any($1);

-- [6] court: Enterprise keys for without
select distinct "t0"."credit_code" from "enterprise_judges" as "t0" where ("t0"."judge" is null) is not true and "t0"."credit_code" is not null limit $1;

-- [7] grid: Enterprise keys for without
select distinct "t0"."credit_code" from "enterprises" as "t0" where "t0"."credit_code" is not null limit $1;

-- [8] court: Enterprise keys for without
select distinct "t0"."credit_code" from "enterprise_judges" as "t0" where "t0"."credit_code" = any($1) and ("t0"."judge" is null) is not true and "t0"."credit_code" is not null limit $2;

-- [9] grid: Enterprise list for without
select "t0"."name", "t0"."credit_code" from "enterprises" as "t0" where ("t0"."credit_code" in (select unnest($1::text[]))) is not true order by "t0"."credit_code" collate "C" asc limit $2;

-- [10] grid: Enterprise count for without
select count(*) from "enterprises" as "t0" where ("t0"."credit_code" in (select unnest($1::text[]))) is not true;

-- [11] court: Enterprise lookup for without
select "t0"."judge", "t0"."credit_code" from "enterprise_judges" as "t0" where "t0"."credit_code" = any($1);
