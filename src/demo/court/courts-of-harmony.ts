import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { villageRange } from '../places/village-range.ts';
import { courtCode } from './court-code.ts';

export interface CourtOfHarmony {
  readonly id: number;
  readonly name: string;
  /** Positions in `places.villages`; it stands in the first. */
  readonly villages: readonly number[];
}

/** 铜鼓县: 36 planned in 2020, each for two or three villages (Y8). */
const TONGGU = '360926';
const COURTS = 36;
const PLANNED_YEAR = 2020;
const DAY = 86_400;

/** 和安庭: neighbours in order of code share one, three where villages suffice and two elsewhere. */
export function listCourtsOfHarmony(world: DemoWorld): readonly CourtOfHarmony[] {
  const { first } = villageRange(world.places, TONGGU);
  let next = first;
  return Array.from({ length: COURTS }, (_, place) => {
    const size = place % 3 === 2 ? 2 : 3;
    const villages = Array.from({ length: size }, (__, n) => next + n);
    next += size;
    const name = `${world.places.villages[villages[0]!]!.shortName}和安庭`;
    return { id: place + 1, name, villages };
  });
}

export function courtsOfHarmonyTables(world: DemoWorld, courts: readonly CourtOfHarmony[]): readonly DemoTable[] {
  const { villages } = world.places;
  const served = courts.flatMap((court) => court.villages.map((village) => ({ court, village })));
  return [
    {
      table: 'courts_of_harmony',
      columns: ['id', 'name', 'planned_year', 'opened_on', 'court', 'area_code'],
      count: courts.length,
      *rows() {
        const random = new Random(world.seed, 'courts-of-harmony');
        const [first, last] = [startOfDate('2020-06-01') / DAY, startOfDate('2020-12-20') / DAY];
        for (const { id, name, villages: own } of courts) {
          const { code } = villages[own[0]!]!;
          const opened = dateText(random.at(id).between(first, last));
          yield [id, name, PLANNED_YEAR, opened, courtCode(world, own[0]!), code];
        }
      },
    },
    {
      table: 'court_of_harmony_villages',
      columns: ['id', 'court_of_harmony_id', 'area_code'],
      count: served.length,
      *rows() {
        for (const [place, { court, village }] of served.entries())
          yield [place + 1, court.id, villages[village]!.code];
      },
    },
  ];
}
