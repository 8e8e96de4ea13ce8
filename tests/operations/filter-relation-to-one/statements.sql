-- [0] petition: PetitionVisit list for petitionVisits
select "t0"."id", "t0"."petition_id" from "petition_visits" as "t0" where exists (select from "petitions" as "t1" where "t1"."id" = "t0"."petition_id" and "t1"."channel" = $1) order by "t0"."id" asc limit $2;

-- [1] petition: PetitionVisit count for petitionVisits
select count(*) from "petition_visits" as "t0" where exists (select from "petitions" as "t1" where "t1"."id" = "t0"."petition_id" and "t1"."channel" = $1);

-- [2] petition: Petition lookup for petitionVisits.petition
select "t0"."channel", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [3] police: Incident list for incidents
select "t0"."reporter_id_number" from "incidents" as "t0" where exists (select from "residents" as "t1" where "t1"."id_number" = "t0"."reporter_id_number" and ("t1"."sex" = $1 and ("t1"."name" collate "C" >= $2 and ("t1"."name" collate "C" < $3::text or $4::text is null)))) order by "t0"."id" asc limit $5;

-- [4] police: Incident count for incidents
select count(*) from "incidents" as "t0" where exists (select from "residents" as "t1" where "t1"."id_number" = "t0"."reporter_id_number" and ("t1"."sex" = $1 and ("t1"."name" collate "C" >= $2 and ("t1"."name" collate "C" < $3::text or $4::text is null))));

-- [5] police: Person lookup for incidents.person
select "t0"."name", "t0"."sex", "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1);
