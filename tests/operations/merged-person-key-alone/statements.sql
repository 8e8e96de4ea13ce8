-- [0] petition: Petition lookup for petition
select "t0"."petitioner_id_number", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[]);

-- [1] court: CourtCase count for petition.person.courtCases
select count(*), "t0"."plaintiff_id_number" from "cases" as "t0" where "t0"."plaintiff_id_number" = any($1) group by "t0"."plaintiff_id_number";
