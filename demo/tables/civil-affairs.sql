-- The demo civil affairs database: the real area tree, and synthetic allowances.
create table areas (
  code text collate "C" primary key,
  name text collate "C" not null,
  level text collate "C" not null,
  parent_code text collate "C"
);
create table allowances (
  id bigint primary key,
  kind text collate "C" not null,
  status text collate "C" not null,
  amount numeric(10, 2) not null,
  starts_on date not null,
  ends_on date,
  recipient_id_number text collate "C" not null,
  area_code text collate "C" not null
);
-- indexes
create index areas_parent on areas (parent_code, code);
create index allowances_recipient on allowances (recipient_id_number, id);
create index allowances_area on allowances (area_code, id);
create index areas_name on areas (name);
