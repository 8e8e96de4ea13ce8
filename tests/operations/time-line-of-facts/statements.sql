-- [0] grid: CareRecord list for careRecords
select "t0"."person_id_number" from "care_records" as "t0"  order by "t0"."id" asc limit $1;

-- [1] grid: CareRecord children for careRecords.person.careStatements
select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral (select "t0"."managed", "t0"."visited_on", 'CareRecord'::text, "t0"."id"::text from "care_records" as "t0" where "t0"."person_id_number" = k.key order by "t0"."visited_on" desc nulls last, 'CareRecord'::text collate "C" asc, "t0"."id"::text collate "C" asc limit $2) as c;
