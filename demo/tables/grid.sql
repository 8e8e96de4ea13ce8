-- The demo governance centre and grid database. Synthetic data only.
create table grids (
  code text collate "C" primary key,
  name text not null,
  households integer not null,
  party_group boolean not null,
  closed_on date,
  area_code text collate "C" not null
);
create table grid_members (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  party_member boolean not null,
  since date not null,
  id_number text collate "C" not null,
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table centers (
  id bigint primary key,
  name text collate "C" not null,
  level text collate "C" not null,
  grade text collate "C" not null,
  opened_on date not null,
  graded_on date,
  floor_area double precision not null,
  parent_id bigint,
  area_code text collate "C" not null
);
create table center_staff (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  seconded_from text collate "C",
  since date not null,
  id_number text collate "C" not null,
  center_id bigint not null,
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
  households integer,
  self_governing boolean,
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
create table orders (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  unit text collate "C" not null,
  status text collate "C" not null,
  raised_at timestamptz not null,
  due_at timestamptz not null,
  responded_at timestamptz,
  response_minutes integer,
  finished_at timestamptz,
  handling_hours integer,
  overdue boolean not null,
  holder text collate "C",
  dispute_code text collate "C",
  center_id bigint not null,
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table order_steps (
  id bigint primary key,
  position integer not null,
  kind text collate "C" not null,
  holder text collate "C" not null,
  begun_at timestamptz not null,
  due_at timestamptz not null,
  ended_at timestamptz,
  overdue boolean not null,
  order_id bigint not null
);
create table inspections (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  inspected_at timestamptz not null,
  hazardous boolean not null,
  hazard text collate "C",
  rectified_on date,
  in_quiet_period boolean,
  reason text collate "C",
  owner_id_number text collate "C",
  credit_code text collate "C",
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table alerts (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  source text collate "C" not null,
  outcome text collate "C" not null,
  raised_at timestamptz not null,
  arrived_at timestamptz,
  arrival_minutes integer,
  facility_code text collate "C",
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table grid_visits (
  id bigint primary key,
  kind text collate "C" not null,
  visited_at timestamptz not null,
  met boolean not null,
  person_id_number text collate "C",
  fraud_alert_id bigint,
  dispute_code text collate "C",
  member_id bigint,
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table meetings (
  id bigint primary key,
  kind text collate "C" not null,
  topic text collate "C" not null,
  held_at timestamptz not null,
  attendants integer not null,
  disputes_settled integer not null,
  problems_solved integer not null,
  dispute_code text collate "C",
  area_code text collate "C" not null
);
create table prevention_teams (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  people integer not null,
  area_code text collate "C" not null
);
create table assessed_units (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  area_code text collate "C" not null
);
create table assessment_items (
  id bigint primary key,
  kind text collate "C" not null,
  title text collate "C" not null,
  target double precision,
  due_on date not null,
  completed_on date,
  late boolean not null,
  parent_id bigint,
  unit_id bigint,
  area_code text collate "C" not null
);
create table assessments (
  id bigint primary key,
  year integer not null,
  score double precision not null,
  rank integer not null,
  excellent boolean not null,
  unit_id bigint not null,
  area_code text collate "C" not null
);
create table five_roles_records (
  id bigint primary key,
  kind text collate "C" not null,
  period_from date not null,
  period_to date not null,
  visits integer not null,
  disputes_settled integer not null,
  hazards_found integer not null,
  id_number text collate "C",
  area_code text collate "C" not null
);
create table service_requests (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  raised_at timestamptz not null,
  met_at timestamptz,
  within_circle boolean,
  person_id_number text collate "C",
  facility_code text collate "C",
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table care_records (
  id bigint primary key,
  managed boolean not null,
  risk integer not null,
  guardian boolean not null,
  since date not null,
  visited_on date,
  person_id_number text collate "C" not null,
  grid_code text collate "C" not null,
  area_code text collate "C" not null
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
create index grid_members_person on grid_members (id_number, id);
create index grid_members_grid on grid_members (grid_code, id);
create index grid_members_area on grid_members (area_code, id);
create index grid_members_number on grid_members (number);
create index centers_parent on centers (parent_id, id);
create index centers_area on centers (area_code, id);
create index centers_name on centers (name);
create index center_staff_person on center_staff (id_number, id);
create index center_staff_center on center_staff (center_id, id);
create index center_staff_area on center_staff (area_code, id);
create index center_staff_number on center_staff (number);
create index orders_dispute on orders (dispute_code, id);
create index orders_center on orders (center_id, id);
create index orders_grid on orders (grid_code, id);
create index orders_area on orders (area_code, id);
create index orders_raised on orders (raised_at, id);
create index orders_number on orders (number);
create index order_steps_order on order_steps (order_id, id);
create index inspections_owner on inspections (owner_id_number, id);
create index inspections_enterprise on inspections (credit_code, id);
create index inspections_grid on inspections (grid_code, id);
create index inspections_area on inspections (area_code, id);
create index inspections_inspected on inspections (inspected_at, id);
create index inspections_number on inspections (number);
create index alerts_facility on alerts (facility_code, id);
create index alerts_grid on alerts (grid_code, id);
create index alerts_area on alerts (area_code, id);
create index alerts_raised on alerts (raised_at, id);
create index alerts_number on alerts (number);
create index grid_visits_person on grid_visits (person_id_number, id);
create index grid_visits_alert on grid_visits (fraud_alert_id, id);
create index grid_visits_dispute on grid_visits (dispute_code, id);
create index grid_visits_member on grid_visits (member_id, id);
create index grid_visits_grid on grid_visits (grid_code, id);
create index grid_visits_area on grid_visits (area_code, id);
create index meetings_dispute on meetings (dispute_code, id);
create index meetings_area on meetings (area_code, id);
create index meetings_held on meetings (held_at, id);
create index prevention_teams_area on prevention_teams (area_code, id);
create index prevention_teams_name on prevention_teams (name);
create index assessed_units_area on assessed_units (area_code, id);
create index assessed_units_name on assessed_units (name);
create index assessment_items_parent on assessment_items (parent_id, id);
create index assessment_items_unit on assessment_items (unit_id, id);
create index assessment_items_area on assessment_items (area_code, id);
create index assessments_unit on assessments (unit_id, id);
create index assessments_area on assessments (area_code, id);
create index five_roles_records_person on five_roles_records (id_number, id);
create index five_roles_records_area on five_roles_records (area_code, id);
create index service_requests_person on service_requests (person_id_number, id);
create index service_requests_facility on service_requests (facility_code, id);
create index service_requests_grid on service_requests (grid_code, id);
create index service_requests_area on service_requests (area_code, id);
create index service_requests_raised on service_requests (raised_at, id);
create index service_requests_number on service_requests (number);
create index care_records_person on care_records (person_id_number, id);
create index care_records_grid on care_records (grid_code, id);
create index care_records_area on care_records (area_code, id);
