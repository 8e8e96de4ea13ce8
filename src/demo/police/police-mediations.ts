import { isMarked } from '../chance/is-marked.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { WorldDispute } from '../disputes/dispute.ts';
import { disputes } from '../disputes/disputes.ts';
import { startOfDate } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import type { PolicePosts } from './police-posts.ts';

/** The applicant's number was left out: of each hundred, two. */
const MISSING_SHARE = 0.02;

/** 永丰街道's one-stop centre stands in its police station; all its disputes are handled there (L6). */
const YONGFENG = { area: '431321001', from: '2023-03-01' };
/** 娄星区: the centres of the subdistricts, with their police rooms, took 349 disputes from March to June 2023 (L7). */
const LOUXING = { area: '431302', from: '2023-03-01', to: '2023-07-01' };

/** 派出所调处: disputes of the centres that were handled at a police station, with the code that the centre gave them. */
export function policeMediations(world: DemoWorld, posts: PolicePosts): DemoTable {
  const list = disputes(world).filter((dispute) => isHandledByPolice(world, dispute));
  return {
    table: 'police_mediations',
    columns: [
      'id',
      'number',
      'status',
      'accepted_at',
      'concluded_at',
      'backlog',
      'person_id_number',
      'dispute_code',
      'post_id',
      'area_code',
    ],
    count: list.length,
    *rows() {
      const numberOf = dailyNumbers(world, 'PT', 6);
      for (const [place, dispute] of list.entries()) {
        const { village, registeredSecond, closedSecond, status, backlog, applicant, code } = dispute;
        const { code: areaCode } = world.places.villages[village]!;
        const missing = isMarked(place, list.length, MISSING_SHARE);
        yield [
          place + 1,
          numberOf({ village, second: registeredSecond }),
          status === 'FAILED' ? 'HANDED_OVER' : status,
          dateTimeText(registeredSecond),
          closedSecond === null ? null : dateTimeText(closedSecond),
          backlog ? 't' : 'f',
          missing ? null : world.population.idNumber(applicant.person),
          code,
          posts.stationOf(areaCode).id,
          areaCode,
        ];
      }
    },
  };
}

function isHandledByPolice({ places }: DemoWorld, { village, registeredSecond, source }: WorldDispute): boolean {
  const { code } = places.villages[village]!;
  if (code.startsWith(YONGFENG.area) && registeredSecond >= startOfDate(YONGFENG.from)) return true;
  const inSpring = registeredSecond >= startOfDate(LOUXING.from) && registeredSecond < startOfDate(LOUXING.to);
  // Subdistricts are the towns 001 to 099 of a county.
  if (code.startsWith(LOUXING.area) && inSpring) return code.slice(6, 7) === '0';
  return source === 'POLICE';
}
