-- [0] civil-affairs: Area lookup for short
select "t0"."name", "t0"."level", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);

-- [1] civil-affairs: Area lookup for long
select "t0"."name", "t0"."level", "t0"."parent_code", "t0"."code" from "areas" as "t0" where "t0"."code" = any($1);
