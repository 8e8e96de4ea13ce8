-- The demo database of urban management. Synthetic data only.
create table snapshot_reports (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  reported_at timestamptz not null,
  handled_at timestamptz,
  handling_hours integer,
  area_code text collate "C" not null
);
-- indexes
create index snapshot_reports_area on snapshot_reports (area_code, id);
create index snapshot_reports_reported on snapshot_reports (reported_at, id);
create index snapshot_reports_number on snapshot_reports (number);
