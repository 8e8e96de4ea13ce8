create table walked_rows (
  id bigint primary key,
  kind text,
  score integer,
  seen_on date,
  seen_at timestamptz,
  person_id_number text,
  area_code text
);
