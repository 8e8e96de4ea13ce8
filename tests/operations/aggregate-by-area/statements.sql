-- [0] police: Incident aggregate for cities
select rpad(left("t0"."area_code", 4), 12, '0'), count(*) from "incidents" as "t0" where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) group by rpad(left("t0"."area_code", 4), 12, '0')  order by rpad(left("t0"."area_code", 4), 12, '0') collate "C" asc nulls last limit $3;

-- [1] civil-affairs: Area lookup for cities.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [2] police: Incident aggregate for counties
select rpad(left("t0"."area_code", 6), 12, '0'), count(*) from "incidents" as "t0"  group by rpad(left("t0"."area_code", 6), 12, '0')  order by rpad(left("t0"."area_code", 6), 12, '0') collate "C" asc nulls last limit $1;

-- [3] civil-affairs: Area lookup for counties.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [4] police: Incident aggregate for towns
select rpad(left("t0"."area_code", 9), 12, '0'), count(*) from "incidents" as "t0"  group by rpad(left("t0"."area_code", 9), 12, '0')  order by rpad(left("t0"."area_code", 9), 12, '0') collate "C" asc nulls last limit $1;

-- [5] civil-affairs: Area lookup for towns.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [6] police: Incident aggregate for villages
select rpad(left("t0"."area_code", 12), 12, '0'), count(*) from "incidents" as "t0"  group by rpad(left("t0"."area_code", 12), 12, '0')  order by rpad(left("t0"."area_code", 12), 12, '0') collate "C" asc nulls last limit $1;

-- [7] civil-affairs: Area lookup for villages.key.area
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
