-- [0] police: Incident list for instants
select "t0"."occurred_at" from "incidents" as "t0" where ("t0"."occurred_at" >= $1::timestamptz and "t0"."occurred_at" < $2::timestamptz) order by "t0"."id" asc limit $3;

-- [1] police: Incident count for instants
select count(*) from "incidents" as "t0" where ("t0"."occurred_at" >= $1::timestamptz and "t0"."occurred_at" < $2::timestamptz);

-- [2] court: CourtCase list for days
select "t0"."accepted_on" from "cases" as "t0" where ("t0"."accepted_on" > $1 and "t0"."accepted_on" <= $2) order by "t0"."id" asc limit $3;

-- [3] court: CourtCase count for days
select count(*) from "cases" as "t0" where ("t0"."accepted_on" > $1 and "t0"."accepted_on" <= $2);

-- [4] court: CourtCase count for day
select count(*) from "cases" as "t0" where "t0"."accepted_on" = any($1);
