-- The demo court database. Synthetic data only.
create table cases (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  cause text not null,
  status text collate "C" not null,
  accepted_on date not null,
  concluded_on date,
  plaintiff_id_number text collate "C",
  area_code text collate "C" not null
);
-- indexes
create index cases_plaintiff on cases (plaintiff_id_number, id);
create index cases_area on cases (area_code, id);
create index cases_accepted on cases (accepted_on, id);
create index cases_number on cases (number);
