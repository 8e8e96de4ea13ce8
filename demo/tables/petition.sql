-- The demo petition office database. Synthetic data only.
create table petitions (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  category text collate "C" not null,
  channel text collate "C" not null,
  origin text collate "C" not null,
  status text collate "C" not null,
  outcome text collate "C",
  holder text collate "C" not null,
  petitioner_count integer not null,
  backlog boolean not null,
  extended boolean not null,
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  route_due_on date not null,
  due_on date not null,
  closed_at timestamptz,
  summary text not null,
  petitioner_id_number text collate "C",
  accused_id_number text collate "C",
  accused_unit text collate "C",
  credit_code text collate "C",
  dispute_code text collate "C",
  area_code text collate "C" not null
);
create table petition_visits (
  id bigint primary key,
  petition_id bigint not null,
  visited_at timestamptz not null,
  level text collate "C" not null,
  visitors integer not null
);
create table petition_routings (
  id bigint primary key,
  petition_id bigint not null,
  position integer not null,
  kind text collate "C" not null,
  from_unit text collate "C" not null,
  to_unit text collate "C" not null,
  routed_at timestamptz not null,
  accept_due_on date not null
);
create table petitioners (
  id bigint primary key,
  petition_id bigint not null,
  representative boolean not null,
  id_number text collate "C"
);
create table petition_reviews (
  id bigint primary key,
  petition_id bigint not null,
  kind text collate "C" not null,
  level text collate "C" not null,
  outcome text collate "C",
  applied_at timestamptz not null,
  due_on date not null,
  decided_at timestamptz
);
create table hotline_calls (
  id bigint primary key,
  number text collate "C" not null,
  kind text collate "C" not null,
  category text collate "C" not null,
  status text collate "C" not null,
  called_at timestamptz not null,
  answered_at timestamptz,
  answer_minutes integer,
  routed_to text collate "C",
  satisfied boolean,
  person_id_number text collate "C",
  petition_id bigint,
  area_code text collate "C" not null
);
-- indexes
create index petitions_petitioner on petitions (petitioner_id_number, id);
create index petitions_accused on petitions (accused_id_number, id);
create index petitions_enterprise on petitions (credit_code, id);
create index petitions_dispute on petitions (dispute_code, id);
create index petitions_area on petitions (area_code, id);
create index petitions_received on petitions (received_at, id);
create index petitions_number on petitions (number);
create index petition_visits_petition on petition_visits (petition_id, id);
create index petition_routings_petition on petition_routings (petition_id, id);
create index petitioners_petition on petitioners (petition_id, id);
create index petitioners_person on petitioners (id_number, id);
create index petition_reviews_petition on petition_reviews (petition_id, id);
create index hotline_calls_person on hotline_calls (person_id_number, id);
create index hotline_calls_petition on hotline_calls (petition_id, id);
create index hotline_calls_area on hotline_calls (area_code, id);
create index hotline_calls_called on hotline_calls (called_at, id);
create index hotline_calls_number on hotline_calls (number);
