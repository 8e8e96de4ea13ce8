-- The demo court database. Synthetic data only.
create table cases (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  field text collate "C",
  cause text not null,
  status text collate "C" not null,
  court text collate "C" not null,
  judge text collate "C" not null,
  pre_trial_mediation text collate "C",
  outcome text collate "C",
  amount numeric(14, 2),
  filed_on date not null,
  recorded_on date not null,
  accepted_on date not null,
  concluded_on date,
  minor boolean not null,
  deliberation text,
  plaintiff_id_number text collate "C",
  defendant_id_number text collate "C",
  plaintiff_credit_code text collate "C",
  defendant_credit_code text collate "C",
  dispute_code text collate "C",
  court_of_harmony_id bigint,
  area_code text collate "C" not null
);
create table courts_of_harmony (
  id bigint primary key,
  name text collate "C" not null,
  planned_year integer not null,
  opened_on date not null,
  court text collate "C" not null,
  area_code text collate "C" not null
);
create table court_of_harmony_villages (
  id bigint primary key,
  court_of_harmony_id bigint not null,
  area_code text collate "C" not null
);
create table restoration_orders (
  id bigint primary key,
  ordered_on date not null,
  due_on date not null,
  trees_owed integer not null,
  trees_planted integer not null,
  case_id bigint not null,
  area_code text collate "C" not null
);
create table enterprise_judges (
  credit_code text collate "C" primary key,
  judge text collate "C" not null,
  court text collate "C" not null,
  since date not null,
  area_code text collate "C" not null
);
-- indexes
create index cases_plaintiff on cases (plaintiff_id_number, id);
create index cases_defendant on cases (defendant_id_number, id);
create index cases_plaintiff_enterprise on cases (plaintiff_credit_code, id);
create index cases_defendant_enterprise on cases (defendant_credit_code, id);
create index cases_dispute on cases (dispute_code, id);
create index cases_court_of_harmony on cases (court_of_harmony_id, id);
create index cases_court on cases (court, id);
create index cases_area on cases (area_code, id);
create index cases_accepted on cases (accepted_on, id);
create index cases_number on cases (number);
create index courts_of_harmony_area on courts_of_harmony (area_code, id);
create index courts_of_harmony_name on courts_of_harmony (name);
create index court_of_harmony_villages_court on court_of_harmony_villages (court_of_harmony_id, id);
create index court_of_harmony_villages_area on court_of_harmony_villages (area_code, id);
create index restoration_orders_case on restoration_orders (case_id, id);
create index restoration_orders_area on restoration_orders (area_code, id);
create index restoration_orders_ordered on restoration_orders (ordered_on, id);
create index enterprise_judges_area on enterprise_judges (area_code, credit_code);
