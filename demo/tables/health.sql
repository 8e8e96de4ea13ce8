-- The demo health database. Synthetic data only.
create table hospitals (
  id bigint primary key,
  name text collate "C" not null,
  level text collate "C" not null,
  area_code text collate "C" not null
);
create table integrity_points (
  id bigint primary key,
  kind text collate "C" not null,
  points integer not null,
  given_on date not null,
  hospital_id bigint not null,
  area_code text collate "C" not null
);
create table mental_health_records (
  id bigint primary key,
  managed boolean not null,
  followed_up_on date,
  person_id_number text collate "C" not null,
  area_code text collate "C" not null
);
create table counsellors (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  area_code text collate "C" not null
);
create table counselling_sessions (
  id bigint primary key,
  kind text collate "C" not null,
  held_at timestamptz not null,
  counsellor_id bigint not null,
  area_code text collate "C" not null
);
-- indexes
create index hospitals_area on hospitals (area_code, id);
create index hospitals_name on hospitals (name);
create index integrity_points_hospital on integrity_points (hospital_id, id);
create index integrity_points_area on integrity_points (area_code, id);
create index mental_health_records_person on mental_health_records (person_id_number, id);
create index mental_health_records_area on mental_health_records (area_code, id);
create index counsellors_area on counsellors (area_code, id);
create index counsellors_number on counsellors (number);
create index counselling_sessions_counsellor on counselling_sessions (counsellor_id, id);
create index counselling_sessions_area on counselling_sessions (area_code, id);
