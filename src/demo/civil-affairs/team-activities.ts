import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { countOfBatches } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { gridCode } from '../places/grids.ts';
import { activityBatches, teamActivityFacts } from './team-activity-facts.ts';
import type { ProgrammeRoll } from './volunteer-teams.ts';

/** 志愿活动: patrols, services, reports and events in one table, with a kind. */
export function teamActivities(world: DemoWorld, rolls: readonly ProgrammeRoll[]): DemoTable {
  return {
    table: 'team_activities',
    columns: [
      'id',
      'kind',
      'topic',
      'done_at',
      'recorded_at',
      'points',
      'within_circle',
      'team_id',
      'volunteer_id',
      'grid_code',
      'area_code',
    ],
    count: countOfBatches(activityBatches(world, rolls)),
    *rows() {
      for (const facts of teamActivityFacts(world, rolls)) {
        const { id, kind, topic, second, recordedAfter, points, withinCircle, volunteer, grid } = facts;
        const { code } = world.places.villages[volunteer.village]!;
        yield [
          id,
          kind,
          topic,
          dateTimeText(second),
          dateTimeText(Math.min(second + recordedAfter, world.clock.nowSecond)),
          points,
          withinCircle === null ? null : withinCircle ? 't' : 'f',
          volunteer.team,
          volunteer.id,
          gridCode(code, grid),
          code,
        ];
      }
    },
  };
}
