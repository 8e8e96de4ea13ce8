import { numberFlaw } from '../chance/number-flaw.ts';
import { Random } from '../chance/random.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { flawedNumber } from '../population/flawed-number.ts';
import { teamActivityFacts } from './team-activity-facts.ts';
import type { ProgrammeRoll } from './volunteer-teams.ts';

/** Volunteers' numbers. */
const FLAWS = { missing: 0.01, mistyped: 0.003 };

/** 志愿者登记: a row for each registration, with the points of all that the volunteer did. */
export function volunteers(world: DemoWorld, rolls: readonly ProgrammeRoll[]): DemoTable {
  const count = rolls.reduce((sum, roll) => sum + roll.volunteers, 0);
  return {
    table: 'volunteers',
    columns: ['id', 'number', 'registered_on', 'points', 'id_number', 'team_id', 'area_code'],
    count,
    *rows() {
      const points = new Int32Array(count + 1);
      for (const { volunteer, points: gained } of teamActivityFacts(world, rolls))
        points[volunteer.id] = points[volunteer.id]! + gained;
      const random = new Random(world.seed, 'volunteers');
      const { population, places, clock } = world;
      for (const roll of rolls) {
        const first = dayOf(startOfDate(roll.programme.from));
        for (let n = 0; n < roll.volunteers; n += 1) {
          const { id, person, village, team } = roll.volunteer(n);
          const { code } = places.villages[village]!;
          yield [
            id,
            `ZY${code.slice(0, 6)}${String(id).padStart(7, '0')}`,
            dateText(Math.min(clock.today, first + random.at(id).below(400))),
            points[id]!,
            flawedNumber(population.idNumber(person), numberFlaw(id - 1, count, FLAWS)),
            team,
            code,
          ];
        }
      }
    },
  };
}
