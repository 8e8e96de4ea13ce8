import { apportion } from '../chance/apportion.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { villageRange } from '../places/village-range.ts';

/** Points at scale 1. Daye's 20,000 of class 1 and 43,000 of classes 2 and 3 are the documents' figures (D4). */
const pointsByArea = [
  { area: '420281', counts: { CLASS_1: 20_000, CLASS_2: 26_000, CLASS_3: 17_000 } },
  { area: '4302', counts: { CLASS_1: 9000, CLASS_2: 12_000, CLASS_3: 8000 } },
  { area: '4313', counts: { CLASS_1: 8000, CLASS_2: 9000, CLASS_3: 5000 } },
  { area: '3609', counts: { CLASS_1: 5000, CLASS_2: 6000, CLASS_3: 3000 } },
] as const;
const OFFLINE_SHARE = 0.035;
const DAY = 86_400;

/** 雪亮工程: video points by class. */
export function videoPoints(world: DemoWorld): DemoTable {
  const groups = pointsByArea.flatMap(({ area, counts }) => {
    const [first = 0, second = 0, third = 0] = Object.values(counts);
    const others = apportion(Math.round((second + third) * world.scale), [second, third]);
    const scaled = [Math.round(first * world.scale), ...others];
    return Object.keys(counts).map((kind, i) => ({ range: villageRange(world.places, area), kind, count: scaled[i]! }));
  });
  return {
    table: 'video_points',
    columns: ['id', 'code', 'class', 'status', 'installed_on', 'area_code'],
    count: groups.reduce((sum, { count }) => sum + count, 0),
    *rows() {
      const random = new Random(world.seed, 'video-points');
      const [first, last] = [startOfDate('2016-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      let id = 0;
      for (const { range, kind, count } of groups) {
        for (let n = 0; n < count; n += 1) {
          id += 1;
          random.at(id);
          const { code } = world.places.villages[range.first + random.below(range.end - range.first)]!;
          const status = random.chance(OFFLINE_SHARE) ? 'OFFLINE' : 'ONLINE';
          const number = `SP${code.slice(0, 6)}${String(id).padStart(7, '0')}`;
          yield [id, number, kind, status, dateText(random.between(first, last)), code];
        }
      }
    },
  };
}
