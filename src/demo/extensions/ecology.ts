import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { ecologyUnits } from '../police/ecology-units.ts';
import { villagePicker } from './village-picker.ts';

/** 宜丰县: 13 units moved into the ecological police centre in 2018 (Y6); the police name the same ones where they hand over a case. */
const YIFENG = '360924';
/** Nothing is said of how many they found: made up. */
const VIOLATIONS = 864;
const DAYS_TO_RESTORE = 300;

const kinds = new WeightedList([
  ['TIMBER', 34],
  ['MINING', 14],
  ['WATER', 21],
  ['HUNTING', 12],
  ['LAND', 19],
] as const);

/** 生态环境: the units of the centre, and the violations that they found. */
export function ecologyTables(world: DemoWorld): readonly DemoTable[] {
  const { seed, clock, places } = world;
  const county = places.counties.find(({ code }) => code.startsWith(YIFENG))!;
  const pick = villagePicker(world, YIFENG);
  return [
    {
      table: 'ecological_units',
      columns: ['id', 'name', 'joined_on', 'area_code'],
      count: ecologyUnits.length,
      rows: () => ecologyUnits.map((name, n) => [n + 1, name, '2018-06-01', county.code]),
    },
    {
      table: 'ecological_violations',
      columns: ['id', 'number', 'kind', 'found_on', 'handed_over', 'restored_on', 'unit_id', 'area_code'],
      count: VIOLATIONS,
      *rows() {
        const random = new Random(seed, 'ecological-violations');
        const first = startOfDate('2021-01-01') / 86_400;
        for (let n = 0; n < VIOLATIONS; n += 1) {
          random.at(n);
          const day = first + Math.floor(((n + random.unit()) / VIOLATIONS) * (clock.today - first));
          const restored = day + random.between(20, DAYS_TO_RESTORE);
          yield [
            n + 1,
            `ST${YIFENG}${dateText(day).replaceAll('-', '')}${String(n + 1).padStart(4, '0')}`,
            kinds.pick(random),
            dateText(day),
            random.chance(0.4) ? 't' : 'f',
            restored <= clock.today && random.chance(0.9) ? dateText(restored) : null,
            1 + (n % ecologyUnits.length),
            pick(random),
          ];
        }
      },
    },
  ];
}
