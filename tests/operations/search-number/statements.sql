-- [0] petition: Petition list for petitions
select "t0"."number" from "petitions" as "t0" where (("t0"."number" collate "C" >= $1 and ("t0"."number" collate "C" < $2::text or $3::text is null))) order by "t0"."id" asc limit $4;

-- [1] petition: Petition count for petitions
select count(*) from "petitions" as "t0" where (("t0"."number" collate "C" >= $1 and ("t0"."number" collate "C" < $2::text or $3::text is null)));
