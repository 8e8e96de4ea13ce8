import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { gridCode } from '../places/grids.ts';
import { listCenters } from './centers.ts';
import { listOrders, type WorldOrder } from './orders.ts';

export function orderTables(world: DemoWorld): readonly DemoTable[] {
  return [orderTable(world), orderStepTable(world)];
}

function orderTable(world: DemoWorld): DemoTable {
  const list = listOrders(world);
  return {
    table: 'orders',
    columns: [
      'id',
      'number',
      'kind',
      'unit',
      'status',
      'raised_at',
      'due_at',
      'responded_at',
      'response_minutes',
      'finished_at',
      'handling_hours',
      'overdue',
      'holder',
      'dispute_code',
      'center_id',
      'grid_code',
      'area_code',
    ],
    count: list.length,
    *rows() {
      const numberOf = dailyNumbers(world, 'GD', 6);
      const centers = countyCenters(world);
      for (const order of list) {
        const { id, kind, unit, village, grid, second, dispute } = order;
        const { code } = world.places.villages[village]!;
        const { respondedSecond, finishedSecond, dueSecond, overdue, holder } = courseOf(order);
        yield [
          id,
          numberOf({ village, second }),
          kind,
          unit,
          holder === null ? 'CLOSED' : 'OPEN',
          dateTimeText(second),
          dateTimeText(dueSecond),
          respondedSecond === null ? null : dateTimeText(respondedSecond),
          respondedSecond === null ? null : Math.ceil((respondedSecond - second) / 60),
          finishedSecond === null ? null : dateTimeText(finishedSecond),
          finishedSecond === null ? null : Math.ceil((finishedSecond - second) / 3600),
          overdue ? 't' : 'f',
          holder,
          dispute,
          centers.get(code.slice(0, 6))!,
          gridCode(code, grid),
          code,
        ];
      }
    },
  };
}

/** What an order's steps say of it as a whole. An order is overdue where one of its steps is. */
function courseOf({ steps, second }: WorldOrder) {
  const endOf = (kind: string): number | null => steps.find((step) => step.kind === kind)?.endSecond ?? null;
  const last = steps.at(-1)!;
  return {
    respondedSecond: endOf('RESPOND'),
    finishedSecond: endOf('FINISH'),
    dueSecond: steps.find(({ kind }) => kind === 'FINISH')?.dueSecond ?? second + DUE_AFTER,
    overdue: steps.some((step) => step.overdue),
    holder: last.endSecond === null ? last.holder : null,
  };
}

/** Where nobody has begun to handle it: as many days as handling is given. */
const DUE_AFTER = 5 * 86_400;

/** The county's centre routes what is whistled in it, by six digits of area. */
function countyCenters(world: DemoWorld): ReadonlyMap<string, number> {
  return new Map(
    listCenters(world).flatMap(({ id, level, areaCode }) =>
      level === 'COUNTY' ? [[areaCode.slice(0, 6), id] as const] : [],
    ),
  );
}

function orderStepTable(world: DemoWorld): DemoTable {
  const list = listOrders(world);
  return {
    table: 'order_steps',
    columns: ['id', 'position', 'kind', 'holder', 'begun_at', 'due_at', 'ended_at', 'overdue', 'order_id'],
    count: list.reduce((sum, { steps }) => sum + steps.length, 0),
    *rows() {
      let id = 0;
      for (const { id: order, steps } of list) {
        for (const [place, { kind, holder, beginSecond, dueSecond, endSecond, overdue }] of steps.entries()) {
          id += 1;
          const ended = endSecond === null ? null : dateTimeText(endSecond);
          const begun = dateTimeText(beginSecond);
          yield [id, place + 1, kind, holder, begun, dateTimeText(dueSecond), ended, overdue ? 't' : 'f', order];
        }
      }
    },
  };
}
