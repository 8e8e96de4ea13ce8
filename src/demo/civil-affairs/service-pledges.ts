import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Parties } from '../matters/parties.ts';
import { demoCities } from '../places/cities.ts';

/** 在职党员认领服务项目 of Zhuzhou (Z9): ≈ 50,000 members, ≈ 120,000 pledges, two or three each. */
const MEMBERS_AT_SCALE_1 = 50_120;
const PLEDGES_AT_SCALE_1 = 119_600;
const ZHUZHOU = demoCities.findIndex(({ code }) => code.startsWith('4302'));
const AGES = { from: 22, to: 60 };
const DONE_SHARE = 0.86;

const kinds = new WeightedList([
  ['CARE', 28],
  ['POLICY', 17],
  ['SAFETY', 19],
  ['ENVIRONMENT', 23],
  ['MEDIATION', 13],
] as const);

/** 认领服务: what members in work pledge to do where they live. */
export function servicePledges(world: DemoWorld): DemoTable {
  const { scale, clock, population, places } = world;
  const members = Math.round(MEMBERS_AT_SCALE_1 * scale);
  const pledges = Math.round(PLEDGES_AT_SCALE_1 * scale);
  return {
    table: 'service_pledges',
    columns: ['id', 'kind', 'status', 'pledged_on', 'done_on', 'person_id_number', 'area_code'],
    count: pledges,
    *rows() {
      const random = new Random(world.seed, 'service-pledges');
      const band = new Parties(world).bandOfAges(ZHUZHOU, clock.today, AGES.from, AGES.to);
      const order = new Shuffle(band.ranks);
      const first = startOfDate('2021-01-01') / 86_400;
      const days = Math.min(clock.today - first, 700);
      let id = 0;
      for (let member = 0; member < members; member += 1) {
        const person = population.personOfRank(ZHUZHOU, band.firstRank + order.at(member % band.ranks));
        const idNumber = population.idNumber(person);
        const { code } = places.villages[population.villageOf(person)]!;
        const own = 2 + (isRareRow(member, members, pledges - 2 * members, 1) ? 1 : 0);
        for (let n = 0; n < own; n += 1) {
          id += 1;
          random.at(id);
          const pledged = first + random.below(days);
          const done = pledged + random.between(7, 200);
          const isDone = random.chance(DONE_SHARE) && done <= clock.today;
          const kind = kinds.pick(random);
          const doneOn = isDone ? dateText(done) : null;
          yield [id, kind, isDone ? 'DONE' : 'PLEDGED', dateText(pledged), doneOn, idNumber, code];
        }
      }
    },
  };
}
