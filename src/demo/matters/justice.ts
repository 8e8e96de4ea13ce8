import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from './demo-table.ts';
import { cityCountsByPeople, officeEndOf, type MatterShape, matters } from './matter-maker.ts';
import { officeHours } from './rhythm.ts';
import { Serials } from './serials.ts';

const MEDIATIONS_AT_SCALE_1 = 100_000;
const OPEN_SHARE = 0.02;
const FAILED_SHARE = 0.032;
const DAY = 86_400;

const categories = new WeightedList([
  ['FAMILY', 24],
  ['NEIGHBOUR', 28],
  ['LABOUR', 12],
  ['LAND', 13],
  ['COMPENSATION', 15],
  ['OTHER', 8],
] as const);

/** 司法: mediations, concluded within thirty days as the ministry asks of committees (人民调解工作若干规定, article 33, sets a month). */
export function justiceTables(world: DemoWorld): readonly DemoTable[] {
  const shape: MatterShape = {
    stream: 'mediations',
    cityCounts: cityCountsByPeople(world, MEDIATIONS_AT_SCALE_1),
    rhythm: { hours: officeHours, weekdays: [0.5, 1, 1, 1, 1, 1, 0.6], growth: 1.06 },
    prone: 0.6,
    ages: { from: 18, to: 80 },
    nobody: 0,
    mistyped: 0,
  };
  const mediations: DemoTable = {
    table: 'mediations',
    columns: ['id', 'number', 'category', 'status', 'accepted_at', 'concluded_at', 'party_id_number', 'area_code'],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const serials = new Serials<string>();
      const { villages, counties } = world.places;
      for (const { id, ordinal, laneCount, second, village, idNumber, random } of matters(world, shape)) {
        const { code, county } = villages[village]!;
        const series = `（${dateText(dayOf(second)).slice(0, 4)}）${counties[county]!.shortName}人调字第`;
        const number = `${series}${String(serials.next(series))}号`;
        const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 40);
        const status = open ? 'OPEN' : random.chance(FAILED_SHARE) ? 'FAILED' : 'SUCCEEDED';
        const u = random.unit();
        const concludedAt = open
          ? null
          : dateTimeText(officeEndOf(second, u * u * 30 * DAY, world.clock.nowSecond, random));
        yield [id, number, categories.pick(random), status, dateTimeText(second), concludedAt, idNumber, code];
      }
    },
  };
  return [mediations];
}
