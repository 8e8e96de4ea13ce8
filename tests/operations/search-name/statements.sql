-- [0] police: Person list for people
select "t0"."name" from "residents" as "t0" where (("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null)) or ("t0"."phone" collate "C" >= $4 and ("t0"."phone" collate "C" < $5::text or $6::text is null))) order by "t0"."id_number" collate "C" asc limit $7;

-- [1] police: Person count for people
select count(*) from "residents" as "t0" where (("t0"."name" collate "C" >= $1 and ("t0"."name" collate "C" < $2::text or $3::text is null)) or ("t0"."phone" collate "C" >= $4 and ("t0"."phone" collate "C" < $5::text or $6::text is null)));
