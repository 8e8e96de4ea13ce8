import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { countedRows } from './counted-rows.ts';
import { petitionRecords } from './petition-records.ts';

/** 信访工作条例, article 23: who receives it decides within fifteen days whether to accept it. */
const ACCEPT_DAYS = 15;

/** 转送交办: whom each petition was passed on to, one after the other. */
export function petitionRoutings(world: DemoWorld): DemoTable {
  const columns = ['petition_id', 'position', 'kind', 'from_unit', 'to_unit', 'routed_at', 'accept_due_on'];
  return countedRows('petition_routings', columns, function* () {
    for (const { id, course } of petitionRecords(world)) {
      for (const [place, { second, kind, from, to }] of course.routings.entries())
        yield [id, place + 1, kind, from, to, dateTimeText(second), dateText(dayOf(second) + ACCEPT_DAYS)];
    }
  });
}
