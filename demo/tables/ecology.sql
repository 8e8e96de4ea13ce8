-- The demo ecology database. Synthetic data only.
create table ecological_units (
  id bigint primary key,
  name text collate "C" not null,
  joined_on date not null,
  area_code text collate "C" not null
);
create table ecological_violations (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  found_on date not null,
  handed_over boolean not null,
  restored_on date,
  unit_id bigint not null,
  area_code text collate "C" not null
);
-- indexes
create index ecological_units_area on ecological_units (area_code, id);
create index ecological_units_name on ecological_units (name);
create index ecological_violations_unit on ecological_violations (unit_id, id);
create index ecological_violations_area on ecological_violations (area_code, id);
create index ecological_violations_number on ecological_violations (number);
