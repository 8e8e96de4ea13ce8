-- [0] petition: Petition list for in
select "t0"."id", "t0"."channel" from "petitions" as "t0" where "t0"."channel" = any($1) order by "t0"."id" asc limit $2;

-- [1] petition: Petition count for in
select count(*) from "petitions" as "t0" where "t0"."channel" = any($1);

-- [2] petition: Petition list for notIn
select "t0"."id", "t0"."channel" from "petitions" as "t0" where ("t0"."channel" = any($1)) is not true order by "t0"."id" asc limit $2;

-- [3] petition: Petition count for notIn
select count(*) from "petitions" as "t0" where ("t0"."channel" = any($1)) is not true;
