-- The demo justice bureau database. Synthetic data only.
create table mediations (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  source text collate "C" not null,
  status text collate "C" not null,
  accepted_at timestamptz not null,
  recorded_at timestamptz not null,
  concluded_at timestamptz,
  major boolean not null,
  backlog boolean not null,
  amount numeric(14, 2),
  agreement text collate "C",
  village_group integer,
  border text collate "C",
  party_id_number text collate "C",
  counterparty_id_number text collate "C",
  counterparty_area_code text collate "C",
  credit_code text collate "C",
  dispute_code text collate "C",
  committee_id bigint not null,
  mediator_id bigint not null,
  area_code text collate "C" not null
);
create table mediation_agreements (
  id bigint primary key,
  number text collate "C" not null,
  signed_on date not null,
  amount numeric(14, 2) not null,
  party_id_number text collate "C",
  mediation_id bigint not null
);
create table mediation_committees (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  field text collate "C",
  unit text collate "C",
  practice text collate "C",
  founded_on date not null,
  area_code text collate "C" not null
);
create table mediators (
  id bigint primary key,
  number text collate "C" not null,
  role text collate "C" not null,
  full_time boolean not null,
  village_group integer,
  appointed_on date not null,
  id_number text collate "C" not null,
  committee_id bigint not null,
  area_code text collate "C" not null
);
create table legal_service_stations (
  id bigint primary key,
  name text collate "C" not null,
  kind text collate "C" not null,
  park_code text collate "C",
  opened_on date not null,
  area_code text collate "C" not null
);
create table lawyers (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  firm text collate "C" not null,
  id_number text collate "C" not null,
  station_id bigint not null,
  area_code text collate "C" not null
);
create table enterprise_advisers (
  credit_code text collate "C" primary key,
  lawyer_id bigint not null,
  prosecutor text collate "C" not null,
  since date not null,
  area_code text collate "C" not null
);
create table legal_service_requests (
  id bigint primary key,
  number text collate "C" not null,
  channel text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  submitted_at timestamptz not null,
  answered_at timestamptz,
  answer_minutes integer,
  routed_to text collate "C",
  park_code text collate "C",
  loss_avoided numeric(14, 2) not null,
  details text not null,
  person_id_number text collate "C",
  credit_code text collate "C",
  station_id bigint not null,
  lawyer_id bigint not null,
  area_code text collate "C" not null
);
create table legal_aid_cases (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  step text collate "C" not null,
  applied_at timestamptz not null,
  decided_at timestamptz,
  closed_at timestamptz,
  minor_aid boolean not null,
  minor boolean not null,
  person_id_number text collate "C",
  lawyer_id bigint,
  area_code text collate "C" not null
);
create table corrections (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  starts_on date not null,
  ends_on date not null,
  sealed boolean not null,
  id_number text collate "C" not null,
  area_code text collate "C" not null
);
-- indexes
create index mediations_party on mediations (party_id_number, id);
create index mediations_counterparty on mediations (counterparty_id_number, id);
create index mediations_counterparty_area on mediations (counterparty_area_code, id);
create index mediations_enterprise on mediations (credit_code, id);
create index mediations_dispute on mediations (dispute_code, id);
create index mediations_committee on mediations (committee_id, id);
create index mediations_mediator on mediations (mediator_id, id);
create index mediations_area on mediations (area_code, id);
create index mediations_accepted on mediations (accepted_at, id);
create index mediations_number on mediations (number);
create index mediation_agreements_party on mediation_agreements (party_id_number, id);
create index mediation_agreements_mediation on mediation_agreements (mediation_id, id);
create index mediation_agreements_number on mediation_agreements (number);
create index mediation_committees_area on mediation_committees (area_code, id);
create index mediation_committees_name on mediation_committees (name);
create index mediators_person on mediators (id_number, id);
create index mediators_committee on mediators (committee_id, id);
create index mediators_area on mediators (area_code, id);
create index mediators_number on mediators (number);
create index legal_service_stations_area on legal_service_stations (area_code, id);
create index legal_service_stations_name on legal_service_stations (name);
create index legal_service_stations_park on legal_service_stations (park_code, id);
create index lawyers_person on lawyers (id_number, id);
create index lawyers_station on lawyers (station_id, id);
create index lawyers_area on lawyers (area_code, id);
create index lawyers_number on lawyers (number);
create index enterprise_advisers_area on enterprise_advisers (area_code, credit_code);
create index enterprise_advisers_lawyer on enterprise_advisers (lawyer_id, credit_code);
create index legal_service_requests_person on legal_service_requests (person_id_number, id);
create index legal_service_requests_enterprise on legal_service_requests (credit_code, id);
create index legal_service_requests_park on legal_service_requests (park_code, id);
create index legal_service_requests_station on legal_service_requests (station_id, id);
create index legal_service_requests_lawyer on legal_service_requests (lawyer_id, id);
create index legal_service_requests_area on legal_service_requests (area_code, id);
create index legal_service_requests_submitted on legal_service_requests (submitted_at, id);
create index legal_service_requests_number on legal_service_requests (number);
create index legal_aid_cases_person on legal_aid_cases (person_id_number, id);
create index legal_aid_cases_lawyer on legal_aid_cases (lawyer_id, id);
create index legal_aid_cases_area on legal_aid_cases (area_code, id);
create index legal_aid_cases_applied on legal_aid_cases (applied_at, id);
create index legal_aid_cases_number on legal_aid_cases (number);
create index corrections_person on corrections (id_number, id);
create index corrections_area on corrections (area_code, id);
create index corrections_starts on corrections (starts_on, id);
create index corrections_number on corrections (number);
