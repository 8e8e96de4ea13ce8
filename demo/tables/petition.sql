-- The demo petition office database. Synthetic data only.
create table petitions (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  channel text collate "C" not null,
  status text collate "C" not null,
  received_at timestamptz not null,
  closed_at timestamptz,
  summary text not null,
  petitioner_id_number text collate "C",
  area_code text collate "C" not null
);
create table petition_visits (
  id bigint primary key,
  petition_id bigint not null,
  visited_at timestamptz not null,
  level text collate "C" not null,
  visitors integer not null
);
-- indexes
create index petitions_petitioner on petitions (petitioner_id_number, id);
create index petitions_area on petitions (area_code, id);
create index petitions_received on petitions (received_at, id);
create index petition_visits_petition on petition_visits (petition_id, id);
create index petitions_number on petitions (number);
