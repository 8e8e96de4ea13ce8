-- The demo civil affairs database: the real area tree; all else is synthetic.
create table areas (
  code text collate "C" primary key,
  name text collate "C" not null,
  level text collate "C" not null,
  parent_code text collate "C"
);
create table allowances (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  amount numeric(10, 2) not null,
  starts_on date not null,
  ends_on date,
  recipient_id_number text collate "C" not null,
  area_code text collate "C" not null
);
create table marriages (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  registered_on date not null,
  husband_id_number text collate "C" not null,
  wife_id_number text collate "C",
  area_code text collate "C" not null
);
create table social_organizations (
  id bigint primary key,
  credit_code text collate "C" not null,
  name text collate "C" not null,
  kind text collate "C" not null,
  registered_on date not null,
  members integer not null,
  area_code text collate "C" not null
);
create table volunteer_teams (
  id bigint primary key,
  name text collate "C" not null,
  programme text collate "C" not null,
  founded_on date not null,
  organization_id bigint,
  area_code text collate "C" not null
);
create table volunteers (
  id bigint primary key,
  number text collate "C" not null,
  registered_on date not null,
  points integer not null,
  id_number text collate "C",
  team_id bigint not null,
  area_code text collate "C" not null
);
create table team_activities (
  id bigint primary key,
  kind text collate "C" not null,
  topic text collate "C",
  done_at timestamptz not null,
  recorded_at timestamptz not null,
  points integer not null,
  within_circle boolean,
  team_id bigint not null,
  volunteer_id bigint not null,
  grid_code text collate "C" not null,
  area_code text collate "C" not null
);
create table service_pledges (
  id bigint primary key,
  kind text collate "C" not null,
  status text collate "C" not null,
  pledged_on date not null,
  done_on date,
  person_id_number text collate "C" not null,
  area_code text collate "C" not null
);
create table village_rules (
  id bigint primary key,
  name text collate "C" not null,
  articles integer not null,
  adopted_on date not null,
  revised_on date,
  area_code text collate "C" not null
);
create table minor_aid_cases (
  id bigint primary key,
  number text collate "C" not null,
  step text collate "C" not null,
  source text collate "C" not null,
  legal_aid boolean not null,
  reported_at timestamptz not null,
  closed_at timestamptz,
  minor boolean not null,
  person_id_number text collate "C" not null,
  area_code text collate "C" not null
);
-- indexes
create index areas_parent on areas (parent_code, code);
create index allowances_recipient on allowances (recipient_id_number, id);
create index allowances_area on allowances (area_code, id);
create index allowances_number on allowances (number);
create index areas_name on areas (name);
create index marriages_husband on marriages (husband_id_number, id);
create index marriages_wife on marriages (wife_id_number, id);
create index marriages_area on marriages (area_code, id);
create index marriages_number on marriages (number);
create index social_organizations_area on social_organizations (area_code, id);
create index social_organizations_name on social_organizations (name);
create index volunteer_teams_organization on volunteer_teams (organization_id, id);
create index volunteer_teams_area on volunteer_teams (area_code, id);
create index volunteer_teams_name on volunteer_teams (name);
create index volunteers_person on volunteers (id_number, id);
create index volunteers_team on volunteers (team_id, id);
create index volunteers_area on volunteers (area_code, id);
create index volunteers_number on volunteers (number);
create index team_activities_team on team_activities (team_id, id);
create index team_activities_volunteer on team_activities (volunteer_id, id);
create index team_activities_grid on team_activities (grid_code, id);
create index team_activities_area on team_activities (area_code, id);
create index team_activities_done on team_activities (done_at, id);
create index service_pledges_person on service_pledges (person_id_number, id);
create index service_pledges_area on service_pledges (area_code, id);
create index village_rules_area on village_rules (area_code, id);
create index village_rules_name on village_rules (name);
create index minor_aid_cases_person on minor_aid_cases (person_id_number, id);
create index minor_aid_cases_area on minor_aid_cases (area_code, id);
create index minor_aid_cases_reported on minor_aid_cases (reported_at, id);
create index minor_aid_cases_number on minor_aid_cases (number);
