import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** Daye's 369 are the documents' figure (D4), at every scale. */
const estatesByArea = [
  { area: '420281', count: 369 },
  { area: '4302', count: 214 },
  { area: '4313', count: 186 },
  { area: '3609', count: 97 },
] as const;

const names = ['馨园', '锦绣', '翠湖', '阳光', '书香', '滨江', '东方', '和谐', '金桂', '凤凰', '学府', '幸福'] as const;
const DAY = 86_400;

/** 智能安防小区: estates with smart security, most of them in communities. */
export function smartEstates(world: DemoWorld): DemoTable {
  return {
    table: 'smart_estates',
    columns: ['id', 'name', 'households', 'cameras', 'completed_on', 'area_code'],
    count: estatesByArea.reduce((sum, { count }) => sum + count, 0),
    *rows() {
      const random = new Random(world.seed, 'smart-estates');
      const [first, last] = [startOfDate('2018-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      let id = 0;
      for (const { area, count } of estatesByArea) {
        const own = world.places.villages.filter(({ code }) => code.startsWith(area));
        const communities = own.filter(({ shortName }) => shortName.endsWith('社区'));
        for (let n = 0; n < count; n += 1) {
          id += 1;
          random.at(id);
          const { code, shortName } = communities[(n * 7) % communities.length]!;
          const name = `${shortName.replace(/社区$/, '')}${random.pick(names)}小区${String(n + 1)}号`;
          const households = random.between(120, 1400);
          const cameras = Math.ceil(households / 12) + random.below(20);
          yield [id, name, households, cameras, dateText(random.between(first, last)), code];
        }
      }
    },
  };
}
