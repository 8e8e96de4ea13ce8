-- [0] civil-affairs: Area list for areas
select "t0"."name" from "areas" as "t0" where (("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null))) order by "t0"."code" collate "C" asc limit $4;

-- [1] civil-affairs: Area count for areas
select count(*) from "areas" as "t0" where (("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null)));
