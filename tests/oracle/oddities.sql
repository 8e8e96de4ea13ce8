drop table if exists oddity_people, oddities, oddity_parts;
create table oddity_people (citizen_no text primary key, nickname text, haunt_code text);
create table oddities (
  code text primary key,
  label text,
  weight double precision,
  size smallint,
  open boolean,
  seen_at timestamptz,
  day date,
  kind text,
  person_no text,
  area_code text,
  host_code text
);
create table oddity_parts (id bigint primary key, label text, oddity_code text);
