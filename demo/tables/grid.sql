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
create table facilities (
  code text collate "C" primary key,
  kind text collate "C" not null,
  name text collate "C" not null,
  area_code text collate "C" not null
);
create table enterprises (
  credit_code text collate "C" primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  employees integer not null,
  quiet_from_day integer,
  quiet_to_day integer,
  park_code text collate "C",
  area_code text collate "C" not null
);
create table disputes (
  code text collate "C" primary key,
  title text not null,
  category text collate "C" not null,
  source text collate "C" not null,
  triage text collate "C" not null,
  status text collate "C" not null,
  major boolean not null,
  backlog boolean not null,
  became_petition boolean not null,
  registered_at timestamptz not null,
  closed_at timestamptz,
  applicant_id_number text collate "C",
  credit_code text collate "C",
  area_code text collate "C" not null
);
create table dispute_parties (
  id bigint primary key,
  kind text collate "C" not null,
  name text,
  agreed_on date,
  party_id_number text collate "C",
  dispute_code text collate "C" not null,
  area_code text collate "C" not null
);
create table dispute_demands (
  id bigint primary key,
  position integer not null,
  content text not null,
  met_on date,
  dispute_code text collate "C" not null
);
-- indexes
create index facilities_area on facilities (area_code, code);
create index facilities_name on facilities (name);
create index enterprises_park on enterprises (park_code, credit_code);
create index enterprises_area on enterprises (area_code, credit_code);
create index enterprises_name on enterprises (name);
create index disputes_applicant on disputes (applicant_id_number, code);
create index disputes_enterprise on disputes (credit_code, code);
create index disputes_area on disputes (area_code, code);
create index disputes_registered on disputes (registered_at, code);
create index dispute_parties_party on dispute_parties (party_id_number, id);
create index dispute_parties_dispute on dispute_parties (dispute_code, id);
create index dispute_parties_area on dispute_parties (area_code, id);
create index dispute_demands_dispute on dispute_demands (dispute_code, id);
create index grids_area on grids (area_code, code);
create index grid_events_grid on grid_events (grid_code, id);
create index grid_events_person on grid_events (person_id_number, id);
create index grid_events_area on grid_events (area_code, id);
create index grid_events_reported on grid_events (reported_at, id);
create index grid_events_number on grid_events (number);
