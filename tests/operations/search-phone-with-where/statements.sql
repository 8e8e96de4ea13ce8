-- [0] police: Person list for people
select "t0"."phone", "t0"."sex", "t0"."birth_date" from "residents" as "t0" where ("t0"."sex" = $1 and (("t0"."name" collate "C" >= $2 and ("t0"."name" collate "C" < $3::text or $4::text is null)) or ("t0"."phone" collate "C" >= $5 and ("t0"."phone" collate "C" < $6::text or $7::text is null)))) order by "t0"."birth_date" desc nulls last, "t0"."id_number" collate "C" asc limit $8;

-- [1] police: Person count for people
select count(*) from "residents" as "t0" where ("t0"."sex" = $1 and (("t0"."name" collate "C" >= $2 and ("t0"."name" collate "C" < $3::text or $4::text is null)) or ("t0"."phone" collate "C" >= $5 and ("t0"."phone" collate "C" < $6::text or $7::text is null))));
