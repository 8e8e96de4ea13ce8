import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** 大冶市: 383 villages and communities by the document, all with revised rules (D8); the tree has 431 units. */
const DAYE = '420281';
const DAYE_VILLAGES = 383;
/** Elsewhere, made up. */
const REVISED_SHARE = 0.87;

/** 村规民约、居民公约, of each village and community that a document counts. */
export function villageRules(world: DemoWorld): DemoTable {
  const inDaye = world.places.villages.filter(({ code }) => code.startsWith(DAYE)).length;
  let place = 0;
  const villages = world.places.villages.filter(({ code }) => {
    if (!code.startsWith(DAYE)) return true;
    place += 1;
    return !isRareRow(place - 1, inDaye, inDaye - DAYE_VILLAGES, 1);
  });
  return {
    table: 'village_rules',
    columns: ['id', 'name', 'articles', 'adopted_on', 'revised_on', 'area_code'],
    count: villages.length,
    *rows() {
      const random = new Random(world.seed, 'village-rules');
      const [firstAdopted, lastAdopted] = [startOfDate('2009-01-01') / 86_400, startOfDate('2019-12-31') / 86_400];
      const [firstRevised, lastRevised] = [startOfDate('2020-03-01') / 86_400, startOfDate('2022-06-30') / 86_400];
      for (const [n, { code, shortName }] of villages.entries()) {
        random.at(n);
        const adopted = random.between(firstAdopted, lastAdopted);
        const on = Math.min(random.between(firstRevised, lastRevised), world.clock.today);
        const revised = code.startsWith(DAYE) || isMarked(n, villages.length, REVISED_SHARE);
        const name = `${shortName}${shortName.endsWith('社区') ? '居民公约' : '村规民约'}`;
        yield [n + 1, name, random.between(8, 32), dateText(adopted), revised ? dateText(on) : null, code];
      }
    },
  };
}
