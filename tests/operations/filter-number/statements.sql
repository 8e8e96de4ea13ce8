-- [0] grid: Grid list for lt
select "t0"."households" from "grids" as "t0" where "t0"."households" < $1::bigint order by "t0"."code" collate "C" asc limit $2;

-- [1] grid: Grid count for lt
select count(*) from "grids" as "t0" where "t0"."households" < $1::bigint;

-- [2] grid: Grid list for lte
select "t0"."households" from "grids" as "t0" where "t0"."households" <= $1::bigint order by "t0"."code" collate "C" asc limit $2;

-- [3] grid: Grid count for lte
select count(*) from "grids" as "t0" where "t0"."households" <= $1::bigint;

-- [4] civil-affairs: Allowance list for gt
select "t0"."amount" from "allowances" as "t0" where "t0"."amount" > $1 order by "t0"."id" asc limit $2;

-- [5] civil-affairs: Allowance count for gt
select count(*) from "allowances" as "t0" where "t0"."amount" > $1;

-- [6] civil-affairs: Allowance list for gte
select "t0"."amount" from "allowances" as "t0" where ("t0"."amount" >= $1 and "t0"."amount" < $2) order by "t0"."id" asc limit $3;

-- [7] civil-affairs: Allowance count for gte
select count(*) from "allowances" as "t0" where ("t0"."amount" >= $1 and "t0"."amount" < $2);
