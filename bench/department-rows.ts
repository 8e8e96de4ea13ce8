import type { DepartmentName } from './department-databases.ts';

/** How many rows each table gets. Residents are 500 to a town and 50 to a village. */
interface Sizes {
  readonly residents: number;
  readonly villages: number;
  readonly townsPerCounty: number;
  readonly rows: (atScaleOne: number) => number;
}

/**
 * The SQL that fills a department's tables, run on the server itself so that nothing but the statement travels.
 *
 * Rows depend only on their number, so two builds hold the same data. A matter belongs to a resident drawn by hash (some
 * have none, some more than five) and lies in a village of that resident's town.
 */
export function departmentRows(department: DepartmentName, scale: number): readonly string[] {
  const residents = Math.max(1, Math.round((200_000 * scale) / 2_000)) * 2_000;
  const sizes: Sizes = {
    residents,
    villages: residents / 50,
    townsPerCounty: residents / 2_000,
    rows: (atScaleOne) => Math.max(1, Math.round(atScaleOne * scale)),
  };
  return [...drawing(sizes), ...rowsByDepartment[department](sizes)];
}

/** Functions and a table of the session alone: citizen numbers, village codes, and the drawing of persons and places. */
function drawing({ residents, villages, townsPerCounty }: Sizes): readonly string[] {
  return [
    // County code …98 is not assigned, so no number belongs to a real person. Check digit: ISO 7064 MOD 11-2 (GB 11643).
    `create function pg_temp.citizen_number(resident bigint) returns text language sql immutable as $$
       select body || substr('10X98765432', (
         select sum(substr(body, place, 1)::int * (array[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2])[place])
         from generate_series(1, 17) place
       )::int % 11 + 1, 1)
       from (select '431398' || to_char(date '1940-01-01' + (resident % 25000)::int, 'YYYYMMDD')
                    || lpad((1 + resident / 25000)::text, 3, '0')) numbers(body)
     $$`,
    `create function pg_temp.village_code(village bigint) returns text language sql immutable as $$
       select (array['431302', '431321', '431322', '431381'])[1 + village / 10 / ${townsPerCounty}]
              || (100 + village / 10 % ${townsPerCounty})::text || (200 + village % 10)::text
     $$`,
    `create function pg_temp.draw(number bigint, salt bigint, choices bigint) returns bigint language sql immutable as $$
       select (hashint8extended(number, salt) & 9223372036854775807) % choices
     $$`,
    `create function pg_temp.pick(choices text[], number bigint, salt bigint) returns text language sql immutable as $$
       select choices[1 + pg_temp.draw(number, salt, cardinality(choices))]
     $$`,
    // Two years of matters in the order of their numbers, on whole seconds.
    `create function pg_temp.moment(number bigint, count bigint) returns timestamptz language sql immutable as $$
       select timestamptz '2022-01-01 00:00:00+08' + (number * 63072000 / (count + 1)) * interval '1 second'
     $$`,
    `create temp table drawn_residents as
       select resident, pg_temp.citizen_number(resident) as id_number, resident % ${villages} as village
       from generate_series(0, ${residents - 1}) resident`,
    `create unique index on drawn_residents (resident)`,
    `analyze drawn_residents`,
  ];
}

/** `from … matters`: numbers 1 to `count`, each with a person's number and a village of that person's town. */
function matters(count: number, salt: number, { residents }: Sizes): string {
  return `from (
    select n, d.id_number as person, v.village, pg_temp.village_code(v.village) as area,
           pg_temp.moment(n, ${count}) as began, pg_temp.draw(n, 7, 4) > 0 as ended
    from generate_series(1, ${count}) n
    join drawn_residents d on d.resident = pg_temp.draw(n, ${salt}, ${residents})
    cross join lateral (select d.village / 10 * 10 + pg_temp.draw(n, ${salt + 1}, 10)) v(village)
    order by n) matters`;
}

const rowsByDepartment: Readonly<Record<DepartmentName, (sizes: Sizes) => readonly string[]>> = {
  police: (sizes) => [
    `insert into residents (id_number, name, sex, birth_date, phone, address, area_code)
       select id_number,
              pg_temp.pick(array['王','李','张','刘','陈','杨','黄','赵','吴','周','徐','孙'], resident, 1)
                || pg_temp.pick(array['伟','芳','娜','敏','静','强','磊','洋','艳','勇','军','杰'], resident, 2)
                || pg_temp.pick(array['','明','华','平','英','云'], resident, 3),
              case when substr(id_number, 17, 1)::int % 2 = 1 then 'MALE' else 'FEMALE' end,
              to_date(substr(id_number, 7, 8), 'YYYYMMDD'),
              case when resident % 9 > 0 then '100' || lpad(resident::text, 8, '0') end,
              '测试路' || resident || '号',
              pg_temp.village_code(village)
       from drawn_residents order by resident`,
    `insert into incidents (id, number, category, status, occurred_at, closed_at, summary, reporter_id_number, area_code)
       select n, 'JQ' || lpad(n::text, 10, '0'),
              pg_temp.pick(array['CRIMINAL','PUBLIC_SECURITY','TRAFFIC','DISPUTE','HELP','OTHER'], n, 3),
              case when ended then 'CLOSED' else pg_temp.pick(array['OPEN','DISPATCHED'], n, 4) end,
              began, case when ended then began + interval '90 minutes' end, '合成警情' || n, person, area
       ${matters(sizes.rows(300_000), 11, sizes)}`,
  ],
  justice: (sizes) => [
    `insert into mediations (id, number, category, status, accepted_at, concluded_at, party_id_number, area_code)
       select n, 'TJ' || lpad(n::text, 10, '0'),
              pg_temp.pick(array['FAMILY','NEIGHBOUR','LABOUR','LAND','COMPENSATION','OTHER'], n, 3),
              case when ended then pg_temp.pick(array['SUCCEEDED','SUCCEEDED','FAILED'], n, 4) else 'OPEN' end,
              began, case when ended then began + interval '20 days' end, person, area
       ${matters(sizes.rows(100_000), 21, sizes)}`,
  ],
  petition: (sizes) => [
    `insert into petitions (id, number, category, channel, status, received_at, closed_at, summary, petitioner_id_number, area_code)
       select n, 'XF' || lpad(n::text, 10, '0'),
              pg_temp.pick(array['CONSTRUCTION','LABOUR','LAND','LITIGATION','ENVIRONMENT','OTHER'], n, 3),
              pg_temp.pick(array['LETTER','VISIT','ONLINE','TELEPHONE'], n, 4),
              case when ended then 'CLOSED' else 'OPEN' end,
              began, case when ended then began + interval '60 days' end, '合成诉求' || n, person, area
       ${matters(sizes.rows(100_000), 31, sizes)}`,
    `insert into petition_visits (id, petition_id, visited_at, level, visitors)
       select n, 1 + pg_temp.draw(n, 5, ${sizes.rows(100_000)}),
              pg_temp.moment(n, ${sizes.rows(150_000)}), pg_temp.pick(array['TOWN','TOWN','COUNTY','CITY'], n, 6),
              1 + pg_temp.draw(n, 8, 5)
       from generate_series(1, ${sizes.rows(150_000)}) n`,
  ],
  court: (sizes) => [
    `insert into cases (id, number, category, cause, status, accepted_on, concluded_on, plaintiff_id_number, area_code)
       select n, '(2023)湘13民初' || n || '号',
              pg_temp.pick(array['CIVIL','COMMERCIAL','CRIMINAL','ADMINISTRATIVE','ENFORCEMENT'], n, 3),
              pg_temp.pick(array['民间借贷纠纷','离婚纠纷','相邻关系纠纷','劳动争议','买卖合同纠纷','机动车交通事故责任纠纷'], n, 4),
              case when ended then 'CONCLUDED' else 'OPEN' end,
              began::date, case when ended then began::date + 90 end, person, area
       ${matters(sizes.rows(100_000), 41, sizes)}`,
  ],
  'civil-affairs': (sizes) => [
    `insert into areas (code, name, level, parent_code) values ('431300000000', '基准市', 'CITY', null)`,
    `insert into areas (code, name, level, parent_code)
       select code || '000000', '基准县' || place, 'COUNTY', '431300000000'
       from unnest(array['431302', '431321', '431322', '431381']) with ordinality counties(code, place)`,
    `insert into areas (code, name, level, parent_code)
       select left(code, 9) || '000', '基准镇' || village / 10, 'TOWN', left(code, 6) || '000000'
       from (select village, pg_temp.village_code(village) as code from generate_series(0, ${sizes.villages - 1}, 10) village) towns`,
    `insert into areas (code, name, level, parent_code)
       select pg_temp.village_code(village), '基准村' || village, 'VILLAGE', left(pg_temp.village_code(village), 9) || '000'
       from generate_series(0, ${sizes.villages - 1}) village`,
    `insert into allowances (id, kind, status, amount, starts_on, ends_on, recipient_id_number, area_code)
       select n, pg_temp.pick(array['SUBSISTENCE','HARDSHIP','DISABILITY','OLD_AGE'], n, 3),
              case when ended then 'ENDED' else 'ACTIVE' end, 100 + pg_temp.draw(n, 4, 90000) / 100.0,
              began::date, case when ended then began::date + 365 end, person, area
       ${matters(sizes.rows(60_000), 51, sizes)}`,
  ],
  grid: (sizes) => [
    `insert into grids (code, name, households, area_code)
       select pg_temp.village_code(village) || lpad(grid::text, 3, '0'), '第' || grid || '网格',
              200 + pg_temp.draw(village * 2 + grid, 3, 100), pg_temp.village_code(village)
       from generate_series(0, ${sizes.villages - 1}) village, generate_series(1, 2) grid`,
    `insert into grid_events (id, number, kind, status, reported_at, closed_at, grid_code, person_id_number, area_code)
       select n, 'WG' || lpad(n::text, 10, '0'),
              pg_temp.pick(array['DISPUTE','HAZARD','ENVIRONMENT','SERVICE','SECURITY','OTHER'], n, 3),
              case when ended then 'CLOSED' else 'OPEN' end,
              began, case when ended then began + interval '3 days' end,
              area || lpad((1 + n % 2)::text, 3, '0'), person, area
       ${matters(sizes.rows(1_000_000), 61, sizes)}`,
  ],
};
