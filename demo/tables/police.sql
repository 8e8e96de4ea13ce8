-- The demo police database. Synthetic data only.
create table residents (
  id_number text collate "C" primary key,
  name text collate "C" not null,
  sex text not null,
  birth_date date not null,
  phone text collate "C",
  address text not null,
  area_code text collate "C" not null
);
create table incidents (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  status text collate "C" not null,
  occurred_at timestamptz not null,
  closed_at timestamptz,
  summary text not null,
  reporter_id_number text collate "C",
  area_code text collate "C" not null
);
-- indexes
create index residents_area on residents (area_code, id_number);
create index incidents_reporter on incidents (reporter_id_number, id);
create index incidents_area on incidents (area_code, id);
create index incidents_occurred on incidents (occurred_at, id);
create index residents_name on residents (name, id_number);
create index residents_phone on residents (phone);
create index incidents_number on incidents (number);
