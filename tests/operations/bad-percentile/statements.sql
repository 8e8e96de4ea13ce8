-- [0] civil-affairs: Allowance aggregate for allowancesAggregate
select percentile_cont($1::float8) within group (order by "t0"."amount") from "allowances" as "t0"  group by ()   limit $2;
