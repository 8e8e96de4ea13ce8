import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { villageRange } from '../places/village-range.ts';

export interface Gang {
  readonly id: number;
  readonly day: number;
  readonly members: number;
  readonly areaCode: string;
}

/** Daye's seven of 2022 are the documents' figure (D3). */
const plans = [
  { area: '420281', count: 7, from: '2022-01-01', to: '2022-12-31' },
  { area: '4302', count: 9, from: '2021-01-01', to: '2023-12-31' },
  { area: '4313', count: 8, from: '2021-01-01', to: '2023-12-31' },
  { area: '3609', count: 6, from: '2021-01-01', to: '2023-12-31' },
] as const;
const DAY = 86_400;

/** 恶势力组织 broken up by now, in order of time. */
export function listGangs(world: DemoWorld): readonly Gang[] {
  const random = new Random(world.seed, 'gangs');
  return plans
    .flatMap(({ area, count, from, to }, plan) => {
      const range = villageRange(world.places, area);
      const [first, last] = [startOfDate(from) / DAY, startOfDate(to) / DAY];
      return Array.from({ length: count }, (_, n) => {
        random.at(plan * 100 + n);
        const day = first + Math.floor(((n + random.unit()) / count) * (last - first));
        const village = range.first + random.below(range.end - range.first);
        return { day, members: random.between(4, 15), areaCode: world.places.villages[village]!.code };
      });
    })
    .filter(({ day }) => day <= world.clock.today)
    .sort((a, b) => a.day - b.day)
    .map((gang, index) => ({ id: index + 1, ...gang }));
}

export function gangs(world: DemoWorld): DemoTable {
  const list = listGangs(world);
  return {
    table: 'gangs',
    columns: ['id', 'name', 'broken_up_on', 'members', 'area_code'],
    count: list.length,
    *rows() {
      for (const { id, day, members, areaCode } of list) {
        const name = `${dateText(day).slice(0, 4)}-${String(id).padStart(3, '0')}号专案`;
        yield [id, name, dateText(day), members, areaCode];
      }
    },
  };
}
