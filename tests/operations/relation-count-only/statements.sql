-- [0] civil-affairs: Area list for areas
select "t0"."code" from "areas" as "t0" where "t0"."code" = any($1) order by "t0"."code" collate "C" asc limit $2;

-- [1] civil-affairs: Area count for areas.children
select count(*), "t0"."parent_code" from "areas" as "t0" where "t0"."parent_code" = any($1) group by "t0"."parent_code";
