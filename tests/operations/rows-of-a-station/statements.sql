-- [0] police: PersonOfConcern list for peopleOfConcern
select "t0"."kind", "t0"."managed", "t0"."post_id", "t0"."id_number" from "persons_of_concern" as "t0" where (exists (select from "police_posts" as "t1" where "t1"."id" = "t0"."post_id" and "t1"."name" = $1) and ("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3)) order by "t0"."id" asc limit $4;

-- [1] police: PersonOfConcern count for peopleOfConcern
select count(*) from "persons_of_concern" as "t0" where (exists (select from "police_posts" as "t1" where "t1"."id" = "t0"."post_id" and "t1"."name" = $1) and ("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3));

-- [2] police: PolicePost lookup for peopleOfConcern.post
select "t0"."name", "t0"."id" from "police_posts" as "t0" where "t0"."id" = any($1::bigint[]);

-- [3] police: Person lookup for peopleOfConcern.person
select "t0"."name", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1) and coalesce(("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3), false);

-- [4] police: PolicePost list for policePosts
select "t0"."name" from "police_posts" as "t0" where (("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."kind" = $3) order by "t0"."id" asc limit $4;

-- [5] police: PolicePost count for policePosts
select count(*) from "police_posts" as "t0" where (("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) and "t0"."kind" = $3);
