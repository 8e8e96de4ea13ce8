import { isMarked } from '../chance/is-marked.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, matters, officeEndOf } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';

/** 株洲市: 341 items on the phone, 1,181 at once (Z10). How many there are in all, and the other cities', is made up. */
const lists: Readonly<Record<string, { readonly items: number; readonly onPhone: number; readonly atOnce: number }>> = {
  '4302': { items: 1268, onPhone: 341, atOnce: 1181 },
  '4313': { items: 1196, onPhone: 287, atOnce: 1079 },
  '4202': { items: 874, onPhone: 205, atOnce: 793 },
  '3609': { items: 1132, onPhone: 264, atOnce: 1020 },
};
const CASES_AT_SCALE_1 = 160_000;
/** 全市九成以上事项“最多跑一次”. */
const MORE_THAN_ONCE = 0.067;
const HOUR = 3600;

const channels = new WeightedList([
  ['PHONE', 31],
  ['ONLINE', 27],
  ['WINDOW', 38],
  ['HOTLINE', 4],
] as const);
const subjects = ['户籍', '社保', '医保', '不动产', '开办企业', '公积金', '婚育', '教育', '交通', '水电'] as const;

/** 政务服务: the list of each city, and what people applied for. */
export function governmentServicesTables(world: DemoWorld): readonly DemoTable[] {
  const cities = demoCities.map(({ code }) => ({ code, ...lists[code.slice(0, 4)]! }));
  const firstItems = cities.map((_, n) => cities.slice(0, n).reduce((sum, { items }) => sum + items, 1));
  return [
    {
      table: 'service_items',
      columns: ['id', 'name', 'on_phone', 'at_once', 'area_code'],
      count: cities.reduce((sum, { items }) => sum + items, 0),
      *rows() {
        for (const [city, { code, items, onPhone, atOnce }] of cities.entries())
          for (let n = 0; n < items; n += 1)
            yield [
              firstItems[city]! + n,
              `${subjects[n % subjects.length]!}事项${String(Math.floor(n / subjects.length) + 1)}`,
              isMarked(n, items, onPhone / items) ? 't' : 'f',
              isMarked(n, items, atOnce / items, 0.5) ? 't' : 'f',
              code,
            ];
      },
    },
    serviceCases(
      world,
      cities.map(({ items }, city) => ({ first: firstItems[city]!, items })),
    ),
  ];
}

function serviceCases(world: DemoWorld, lists: readonly { readonly first: number; readonly items: number }[]) {
  const shape = {
    stream: 'service-cases',
    cityCounts: cityCountsByPeople(world, CASES_AT_SCALE_1),
    rhythm: { hours: officeHours, weekdays: workdays, growth: 1.08 },
    prone: 0.05,
    ages: { from: 18, to: 80 },
    nobody: 0,
    mistyped: 0.003,
  };
  const table: DemoTable = {
    table: 'service_cases',
    columns: [
      'id',
      'number',
      'channel',
      'visits',
      'applied_at',
      'finished_at',
      'handling_hours',
      'item_id',
      'person_id_number',
      'area_code',
    ],
    count: shape.cityCounts.reduce((sum, count) => sum + count, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'ZW', 6);
      for (const matter of matters(world, shape)) {
        const { id, ordinal, laneCount, second, city, village, idNumber, random } = matter;
        const channel = channels.pick(random);
        const again = isMarked(ordinal, laneCount, MORE_THAN_ONCE);
        const visits = again ? random.between(2, 4) : channel === 'WINDOW' ? 1 : random.below(2);
        const u = random.unit();
        const end = officeEndOf(second, u * u * 200 * HOUR, world.clock.nowSecond, random);
        const done = second + u * u * 200 * HOUR <= world.clock.nowSecond;
        const { first, items } = lists[city]!;
        yield [
          id,
          numberOf(matter),
          channel,
          visits,
          dateTimeText(second),
          done ? dateTimeText(end) : null,
          done ? Math.ceil((end - second) / HOUR) : null,
          first + random.below(items),
          idNumber,
          world.places.villages[village]!.code,
        ];
      }
    },
  };
  return table;
}
