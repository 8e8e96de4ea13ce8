-- [0] civil-affairs: Area lookup for own
select "t0"."name", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [1] civil-affairs: Area children for own.children
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code", "t0"."name" from "areas" as "t0" where "t0"."parent_code" = k.key order by "t0"."code" collate "C" asc limit $2) as c;

-- [2] civil-affairs: Area lookup for parent
select "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [3] civil-affairs: Area children for parent.children
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."code" from "areas" as "t0" where "t0"."parent_code" = k.key order by "t0"."code" collate "C" asc limit $2) as c;

-- [4] civil-affairs: Area list for roots
select "t0"."code" from "areas" as "t0" where "t0"."parent_code" is null order by "t0"."code" collate "C" asc limit $1;

-- [19] grid: Order gathered for a0, a1
select rpad(left("t0"."area_code", 4), 12, '0'), count(*), count(*) filter (where "t0"."overdue" = $1) from "orders" as "t0" where (("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3) and "t0"."status" = $4) group by rpad(left("t0"."area_code", 4), 12, '0') order by rpad(left("t0"."area_code", 4), 12, '0') collate "C" asc nulls last limit 2001;

-- [20] grid: GridEvent gathered for a2, a3, a7, a9
select rpad(left("t0"."area_code", 6), 12, '0'), count(*) filter (where ("t0"."reported_at" >= $1::timestamptz and "t0"."reported_at" < $2::timestamptz and "t0"."status" = $3)), count(*) filter (where ("t0"."reported_at" >= $4::timestamptz and "t0"."reported_at" < $5::timestamptz)), count(*) filter (where ("t0"."reported_at" >= $6::timestamptz and "t0"."reported_at" < $7::timestamptz and "t0"."status" = $8)), count(*) filter (where ("t0"."reported_at" >= $9::timestamptz and "t0"."reported_at" < $10::timestamptz)) from "grid_events" as "t0" where (("t0"."area_code" collate "C" >= $11 and "t0"."area_code" collate "C" < $12) and (("t0"."reported_at" >= $13::timestamptz and "t0"."reported_at" < $14::timestamptz) or ("t0"."reported_at" >= $15::timestamptz and "t0"."reported_at" < $16::timestamptz))) group by rpad(left("t0"."area_code", 6), 12, '0') order by rpad(left("t0"."area_code", 6), 12, '0') collate "C" asc nulls last limit 4001;

-- [21] police: PoliceCase gathered for a4, a5, a6
select rpad(left("t0"."area_code", 4), 12, '0'), count(*) filter (where (("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."opened_at" >= $3::timestamptz and "t0"."opened_at" < $4::timestamptz)), count(*) filter (where (("t0"."area_code" collate "C" >= $5 and "t0"."area_code" collate "C" < $6) and "t0"."opened_at" >= $7::timestamptz and "t0"."opened_at" < $8::timestamptz)), count(*) filter (where (("t0"."area_code" collate "C" >= $9 and "t0"."area_code" collate "C" < $10) and "t0"."opened_at" >= $11::timestamptz and "t0"."opened_at" < $12::timestamptz)) from "police_cases" as "t0" where ("t0"."kind" = $13 and ((("t0"."area_code" collate "C" >= $14 and "t0"."area_code" collate "C" < $15) and "t0"."opened_at" >= $16::timestamptz and "t0"."opened_at" < $17::timestamptz) or (("t0"."area_code" collate "C" >= $18 and "t0"."area_code" collate "C" < $19) and "t0"."opened_at" >= $20::timestamptz and "t0"."opened_at" < $21::timestamptz) or (("t0"."area_code" collate "C" >= $22 and "t0"."area_code" collate "C" < $23) and "t0"."opened_at" >= $24::timestamptz and "t0"."opened_at" < $25::timestamptz))) group by rpad(left("t0"."area_code", 4), 12, '0') order by rpad(left("t0"."area_code", 4), 12, '0') collate "C" asc nulls last limit 3001;

-- [22] grid: GridEvent gathered for a8, a10
select rpad(left("t0"."area_code", 4), 12, '0'), count(*) filter (where "t0"."status" = $1), count(*) from "grid_events" as "t0" where (("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3) and "t0"."reported_at" >= $4::timestamptz and "t0"."reported_at" < $5::timestamptz) group by rpad(left("t0"."area_code", 4), 12, '0') order by rpad(left("t0"."area_code", 4), 12, '0') collate "C" asc nulls last limit 2001;

-- [23] civil-affairs: Volunteer gathered for a11, a12, a13
select rpad(left("t0"."area_code", 4), 12, '0'), count(distinct "t0"."id_number") filter (where (("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."registered_on" < $3)), count(*) filter (where (("t0"."area_code" collate "C" >= $4 and "t0"."area_code" collate "C" < $5) and "t0"."registered_on" < $6)), count(distinct "t0"."id_number") filter (where (("t0"."area_code" collate "C" >= $7 and "t0"."area_code" collate "C" < $8) and "t0"."registered_on" < $9)), count(*) filter (where (("t0"."area_code" collate "C" >= $10 and "t0"."area_code" collate "C" < $11) and "t0"."registered_on" < $12)), count(distinct "t0"."id_number") filter (where (("t0"."area_code" collate "C" >= $13 and "t0"."area_code" collate "C" < $14) and "t0"."registered_on" < $15)), count(*) filter (where (("t0"."area_code" collate "C" >= $16 and "t0"."area_code" collate "C" < $17) and "t0"."registered_on" < $18)) from "volunteers" as "t0" where ((("t0"."area_code" collate "C" >= $19 and "t0"."area_code" collate "C" < $20) and "t0"."registered_on" < $21) or (("t0"."area_code" collate "C" >= $22 and "t0"."area_code" collate "C" < $23) and "t0"."registered_on" < $24) or (("t0"."area_code" collate "C" >= $25 and "t0"."area_code" collate "C" < $26) and "t0"."registered_on" < $27)) group by rpad(left("t0"."area_code", 4), 12, '0') order by rpad(left("t0"."area_code", 4), 12, '0') collate "C" asc nulls last limit 3001;
