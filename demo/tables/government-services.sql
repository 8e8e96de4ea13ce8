-- The demo database of government services. Synthetic data only.
create table service_items (
  id bigint primary key,
  name text collate "C" not null,
  on_phone boolean not null,
  at_once boolean not null,
  area_code text collate "C" not null
);
create table service_cases (
  id bigint primary key,
  number text collate "C" not null,
  channel text collate "C" not null,
  visits integer not null,
  applied_at timestamptz not null,
  finished_at timestamptz,
  handling_hours integer,
  item_id bigint not null,
  person_id_number text collate "C",
  area_code text collate "C" not null
);
-- indexes
create index service_items_area on service_items (area_code, id);
create index service_items_name on service_items (name);
create index service_cases_item on service_cases (item_id, id);
create index service_cases_person on service_cases (person_id_number, id);
create index service_cases_area on service_cases (area_code, id);
create index service_cases_applied on service_cases (applied_at, id);
create index service_cases_number on service_cases (number);
