-- [0] civil-affairs: Allowance aggregate for allowancesAggregate
select "t0"."kind", count(*), sum("t0"."amount"), avg("t0"."amount"), min("t0"."amount"), min("t0"."starts_on"), max("t0"."amount"), max("t0"."starts_on") from "allowances" as "t0"  group by "t0"."kind"  order by "t0"."kind" collate "C" asc nulls last limit $1;
