-- [0] petition: Petition aggregate for years
select date_trunc('year', "t0"."received_at")::date, count(*) from "petitions" as "t0"  group by date_trunc('year', "t0"."received_at")::date  order by date_trunc('year', "t0"."received_at")::date asc nulls last limit $1;

-- [1] petition: Petition aggregate for quarters
select date_trunc('quarter', "t0"."received_at")::date, count(*) from "petitions" as "t0"  group by date_trunc('quarter', "t0"."received_at")::date  order by date_trunc('quarter', "t0"."received_at")::date asc nulls last limit $1;

-- [2] petition: Petition aggregate for months
select date_trunc('month', "t0"."received_at")::date, count(*) from "petitions" as "t0"  group by date_trunc('month', "t0"."received_at")::date  order by date_trunc('month', "t0"."received_at")::date asc nulls last limit $1;

-- [3] petition: Petition aggregate for weeks
select date_trunc('week', "t0"."received_at")::date, count(*) from "petitions" as "t0"  group by date_trunc('week', "t0"."received_at")::date  order by date_trunc('week', "t0"."received_at")::date asc nulls last limit $1;

-- [4] petition: Petition aggregate for days
select date_trunc('day', "t0"."received_at")::date, count(*) from "petitions" as "t0"  group by date_trunc('day', "t0"."received_at")::date  order by date_trunc('day', "t0"."received_at")::date asc nulls last limit $1;
