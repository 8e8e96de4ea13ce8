import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { disputes } from '../disputes/disputes.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { gridCode } from '../places/grids.ts';
import { fraudAlerts } from '../police/fraud-alerts.ts';
import { membersByGrid } from './grid-members.ts';

/** Visits to somebody whom the police warned, that nobody entered with the grid. */
const UNRECORDED = 0.02;
/** Share of settled disputes whose applicant was visited again. */
const FOLLOWED_UP = 0.4;
const DAY = 86_400;

interface Visit {
  readonly kind: 'FRAUD_ALERT' | 'FOLLOW_UP';
  readonly visitedAt: Cell;
  readonly met: boolean;
  readonly idNumber: Cell;
  readonly grid: string;
  readonly alert: Cell;
  readonly dispute: Cell;
  readonly area: Cell;
}

/**
 * 入户走访: at the door of somebody whom the police warned of a fraud (L5), and of those whose dispute was settled. A visit names the
 * police's alert, which says when it was raised and what it saved.
 */
export function gridVisits(world: DemoWorld): DemoTable {
  const list = [...visitsOfAlerts(world), ...visitsOfDisputes(world)];
  return {
    table: 'grid_visits',
    columns: [
      'id',
      'kind',
      'visited_at',
      'met',
      'person_id_number',
      'fraud_alert_id',
      'dispute_code',
      'member_id',
      'grid_code',
      'area_code',
    ],
    count: list.length,
    *rows() {
      const members = membersByGrid(world);
      for (const [place, { kind, visitedAt, met, idNumber, alert, dispute, grid, area }] of list.entries()) {
        const member = members.get(grid)?.id ?? null;
        yield [place + 1, kind, visitedAt, met ? 't' : 'f', idNumber, alert, dispute, member, grid, area];
      }
    },
  };
}

function visitsOfAlerts(world: DemoWorld): Visit[] {
  const table = fraudAlerts(world);
  const at = (name: string): number => table.columns.indexOf(name);
  const [id, visitedAt, person, grid, area] = [
    at('id'),
    at('visited_at'),
    at('person_id_number'),
    at('grid_code'),
    at('area_code'),
  ] as const;
  const visited = [...table.rows()].filter((row) => row[visitedAt] !== null);
  return visited
    .filter((_, place) => !isMarked(place, visited.length, UNRECORDED))
    .map((row) => ({
      kind: 'FRAUD_ALERT',
      visitedAt: row[visitedAt]!,
      met: true,
      idNumber: row[person]!,
      grid: String(row[grid]),
      alert: row[id]!,
      dispute: null,
      area: row[area]!,
    }));
}

function visitsOfDisputes(world: DemoWorld): Visit[] {
  const { clock, places, gridCounts, seed } = world;
  const random = new Random(seed, 'follow-ups');
  const settled = disputes(world).filter(({ status }) => status === 'SETTLED');
  return settled
    .filter((_, place) => isMarked(place, settled.length, FOLLOWED_UP))
    .flatMap(({ index, code, village, applicant, closedSecond }) => {
      random.at(index);
      const second = (closedSecond ?? clock.nowSecond) + random.between(7, 30) * DAY;
      if (second > clock.nowSecond) return [];
      const area = places.villages[village]!.code;
      return [
        {
          kind: 'FOLLOW_UP',
          visitedAt: dateTimeText(second),
          met: random.chance(0.93),
          idNumber: applicant.idNumber,
          grid: gridCode(area, random.below(gridCounts[village]!)),
          alert: null,
          dispute: code,
          area,
        },
      ] as const;
    });
}
