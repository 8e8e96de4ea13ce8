-- [0] petition: Petition list for null
select "t0"."closed_at" from "petitions" as "t0" where "t0"."closed_at" is null order by "t0"."id" asc limit $1;

-- [1] petition: Petition count for null
select count(*) from "petitions" as "t0" where "t0"."closed_at" is null;

-- [2] petition: Petition list for notNull
select "t0"."closed_at" from "petitions" as "t0" where ("t0"."closed_at" is null) is not true order by "t0"."id" asc limit $1;

-- [3] petition: Petition count for notNull
select count(*) from "petitions" as "t0" where ("t0"."closed_at" is null) is not true;
