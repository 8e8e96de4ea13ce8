-- [0] civil-affairs: Allowance aggregate for all
select count(*), sum("t0"."amount"), avg("t0"."amount"), percentile_cont($1::float8) within group (order by "t0"."amount"), count(distinct "t0"."recipient_id_number") from "allowances" as "t0" where "t0"."amount" > $2 group by ()   limit $3;

-- [1] civil-affairs: Allowance aggregate for groups
select count(*) from "allowances" as "t0" where "t0"."amount" > $1 group by "t0"."kind"  order by "t0"."kind" collate "C" asc nulls last limit $2;
