-- The demo governance centre and grid database. Synthetic data only.
create table grids (
  code text collate "C" primary key,
  name text not null,
  households integer not null,
  area_code text collate "C" not null
);
create table grid_events (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  reported_at timestamptz not null,
  closed_at timestamptz,
  grid_code text collate "C" not null,
  person_id_number text collate "C",
  area_code text collate "C" not null
);
-- indexes
create index grids_area on grids (area_code, code);
create index grid_events_grid on grid_events (grid_code, id);
create index grid_events_person on grid_events (person_id_number, id);
create index grid_events_area on grid_events (area_code, id);
create index grid_events_reported on grid_events (reported_at, id);
create index grid_events_number on grid_events (number);
