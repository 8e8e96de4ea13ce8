-- The database of examples/departments/ecology.graphql, as the department has it.
create table site_inspections (
  id bigint primary key,
  inspected_at timestamptz,
  finding text,
  person_id_number text,
  area_code text
);
create index on site_inspections (person_id_number, id);
create index on site_inspections (area_code collate "C", id);
insert into site_inspections values
  (1, '2023-06-01 09:30+08', '达标排放', null, '431302101000'),
  (2, '2023-11-20 15:00+08', '噪声超标', null, '431302001000');
