-- [0] civil-affairs: Area list for areas
select "t0"."code", "t0"."level" from "areas" as "t0" where "t0"."level" = $1 order by "t0"."code" collate "C" asc limit $2;
