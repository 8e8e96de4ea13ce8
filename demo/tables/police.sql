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
  dispatched_at timestamptz,
  arrived_at timestamptz,
  response_seconds integer,
  closed_at timestamptz,
  summary text not null,
  minor boolean not null,
  reporter_id_number text collate "C",
  post_id bigint,
  area_code text collate "C" not null
);
create table police_posts (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  officers integer not null,
  opened_on date not null,
  area_code text collate "C" not null
);
create table auxiliary_officers (
  id bigint primary key,
  number text collate "C" not null,
  since date not null,
  id_number text collate "C" not null,
  post_id bigint not null,
  area_code text collate "C" not null
);
create table gangs (
  id bigint primary key,
  name text collate "C" not null,
  broken_up_on date not null,
  members integer not null,
  area_code text collate "C" not null
);
create table police_cases (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  campaign text collate "C",
  cause text not null,
  status text collate "C" not null,
  outcome text collate "C",
  opened_at timestamptz not null,
  recorded_at timestamptz not null,
  closed_at timestamptz,
  deaths integer,
  loss numeric(14, 2),
  recovered numeric(14, 2),
  referred_by text collate "C",
  sealed boolean not null,
  minor boolean not null,
  suspect_id_number text collate "C",
  victim_id_number text collate "C",
  informant_id_number text collate "C",
  incident_id bigint,
  post_id bigint not null,
  gang_id bigint,
  area_code text collate "C" not null
);
create table patrols (
  id bigint primary key,
  kind text collate "C" not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  people integer not null,
  findings integer not null,
  post_id bigint not null,
  area_code text collate "C" not null
);
create table fraud_alerts (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  outcome text collate "C" not null,
  raised_at timestamptz not null,
  visited_at timestamptz,
  visit_minutes integer,
  in_time boolean,
  loss_avoided numeric(14, 2) not null,
  person_id_number text collate "C",
  grid_code text collate "C",
  area_code text collate "C" not null
);
create table video_points (
  id bigint primary key,
  code text collate "C" not null,
  class text collate "C" not null,
  status text collate "C" not null,
  installed_on date not null,
  area_code text collate "C" not null
);
create table smart_estates (
  id bigint primary key,
  name text collate "C" not null,
  households integer not null,
  cameras integer not null,
  completed_on date not null,
  area_code text collate "C" not null
);
create table police_hazards (
  id bigint primary key,
  kind text collate "C" not null,
  found_at timestamptz not null,
  put_right_at timestamptz,
  area_code text collate "C" not null
);
create table police_mediations (
  id bigint primary key,
  number text collate "C" not null,
  status text collate "C" not null,
  accepted_at timestamptz not null,
  concluded_at timestamptz,
  backlog boolean not null,
  person_id_number text collate "C",
  dispute_code text collate "C",
  post_id bigint not null,
  area_code text collate "C" not null
);
create table persons_of_concern (
  id bigint primary key,
  kind text collate "C" not null,
  managed boolean not null,
  registered_on date not null,
  visited_on date,
  id_number text collate "C" not null,
  post_id bigint not null,
  area_code text collate "C" not null
);
create table enterprise_officers (
  credit_code text collate "C" primary key,
  officer text collate "C" not null,
  since date not null,
  post_id bigint not null,
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
create index incidents_post on incidents (post_id, id);
create index police_posts_area on police_posts (area_code, id);
create index police_posts_name on police_posts (name);
create index auxiliary_officers_person on auxiliary_officers (id_number, id);
create index auxiliary_officers_post on auxiliary_officers (post_id, id);
create index auxiliary_officers_area on auxiliary_officers (area_code, id);
create index auxiliary_officers_number on auxiliary_officers (number);
create index gangs_area on gangs (area_code, id);
create index gangs_name on gangs (name);
create index gangs_broken_up on gangs (broken_up_on, id);
create index police_cases_suspect on police_cases (suspect_id_number, id);
create index police_cases_victim on police_cases (victim_id_number, id);
create index police_cases_informant on police_cases (informant_id_number, id);
create index police_cases_incident on police_cases (incident_id, id);
create index police_cases_post on police_cases (post_id, id);
create index police_cases_gang on police_cases (gang_id, id);
create index police_cases_area on police_cases (area_code, id);
create index police_cases_opened on police_cases (opened_at, id);
create index police_cases_number on police_cases (number);
create index patrols_post on patrols (post_id, id);
create index patrols_area on patrols (area_code, id);
create index patrols_started on patrols (started_at, id);
create index fraud_alerts_person on fraud_alerts (person_id_number, id);
create index fraud_alerts_grid on fraud_alerts (grid_code, id);
create index fraud_alerts_area on fraud_alerts (area_code, id);
create index fraud_alerts_raised on fraud_alerts (raised_at, id);
create index fraud_alerts_number on fraud_alerts (number);
create index video_points_area on video_points (area_code, id);
create index video_points_code on video_points (code);
create index smart_estates_area on smart_estates (area_code, id);
create index smart_estates_name on smart_estates (name);
create index police_hazards_area on police_hazards (area_code, id);
create index police_hazards_found on police_hazards (found_at, id);
create index police_mediations_person on police_mediations (person_id_number, id);
create index police_mediations_dispute on police_mediations (dispute_code, id);
create index police_mediations_post on police_mediations (post_id, id);
create index police_mediations_area on police_mediations (area_code, id);
create index police_mediations_accepted on police_mediations (accepted_at, id);
create index police_mediations_number on police_mediations (number);
create index persons_of_concern_person on persons_of_concern (id_number, id);
create index persons_of_concern_post on persons_of_concern (post_id, id);
create index persons_of_concern_area on persons_of_concern (area_code, id);
create index enterprise_officers_post on enterprise_officers (post_id, credit_code);
create index enterprise_officers_area on enterprise_officers (area_code, credit_code);
