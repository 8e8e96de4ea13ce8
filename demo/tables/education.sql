-- The demo education database. Synthetic data only.
create table schools (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  area_code text collate "C" not null
);
create table ethics_rankings (
  id bigint primary key,
  term date not null,
  score double precision not null,
  rank integer not null,
  complaints integer not null,
  named boolean not null,
  school_id bigint not null,
  area_code text collate "C" not null
);
-- indexes
create index schools_area on schools (area_code, id);
create index schools_name on schools (name);
create index ethics_rankings_school on ethics_rankings (school_id, id);
create index ethics_rankings_area on ethics_rankings (area_code, id);
