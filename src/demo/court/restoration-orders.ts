import { Random } from '../chance/random.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { caseFacts } from './case-facts.ts';

/** Of each ten concluded cases of ecology, eight order to replant. */
const ORDERED = 8;
const DAYS_TO_PLANT = 365;
/** One in six of those that are due is not all planted. */
const IN_ARREARS = 6;

/** 补植复绿: what was ordered in the cases of ecology, and what has been planted (Y6). */
export function restorationOrders(world: DemoWorld): DemoTable {
  let orders: readonly { readonly caseId: number; readonly village: number; readonly day: number }[] | undefined;
  const list = (): NonNullable<typeof orders> => (orders ??= listOrders(world));
  return {
    table: 'restoration_orders',
    columns: ['id', 'ordered_on', 'due_on', 'trees_owed', 'trees_planted', 'case_id', 'area_code'],
    get count() {
      return list().length;
    },
    *rows() {
      const random = new Random(world.seed, 'restoration-orders');
      for (const [place, { caseId, village, day }] of list().entries()) {
        random.at(place);
        const owed = 10 * random.between(4, 180);
        const share = Math.min(1, (world.clock.today - day) / (0.8 * DAYS_TO_PLANT));
        const planted = place % IN_ARREARS === 0 ? 0.6 * share : share;
        yield [
          place + 1,
          dateText(day),
          dateText(day + DAYS_TO_PLANT),
          owed,
          Math.floor(owed * planted),
          caseId,
          world.places.villages[village]!.code,
        ];
      }
    },
  };
}

function listOrders(world: DemoWorld): { caseId: number; village: number; day: number }[] {
  const orders: { caseId: number; village: number; day: number }[] = [];
  let caseId = 0;
  let concluded = 0;
  for (const { field, concludedSecond, village } of caseFacts(world)) {
    caseId += 1;
    if (field !== 'ECOLOGY' || concludedSecond === null) continue;
    concluded += 1;
    if (concluded % 10 < ORDERED) orders.push({ caseId, village, day: dayOf(concludedSecond) });
  }
  return orders.sort((a, b) => a.day - b.day || a.caseId - b.caseId);
}
