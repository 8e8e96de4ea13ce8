-- The demo justice bureau database. Synthetic data only.
create table mediations (
  id bigint primary key,
  number text collate "C" not null,
  category text collate "C" not null,
  status text collate "C" not null,
  accepted_at timestamptz not null,
  concluded_at timestamptz,
  party_id_number text collate "C",
  area_code text collate "C" not null
);
-- indexes
create index mediations_party on mediations (party_id_number, id);
create index mediations_area on mediations (area_code, id);
create index mediations_accepted on mediations (accepted_at, id);
create index mediations_number on mediations (number);
