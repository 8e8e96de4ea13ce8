import { isMarked } from '../chance/is-marked.ts';
import type { DemoWorld } from '../demo-world.ts';
import { shopOwners } from '../disputes/shop-owners.ts';
import { Locals } from '../matters/locals.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { countedRows } from './counted-rows.ts';
import { petitionRecords } from './petition-records.ts';

/** Who signed without a citizen number. */
const MISSING_SHARE = 0.03;
/** 代表人不得超过五人 (信访工作条例, article 20). */
const REPRESENTATIVES = 5;
const AGES = { from: 18, to: 82 };

/** 联名信访人: all who stand behind a joint petition; the petitioner is the first of them. */
export function petitioners(world: DemoWorld): DemoTable {
  const signed = function* (): Generator<readonly [petition: number, place: number, idNumber: string | null]> {
    const locals = new Locals(world);
    for (const { id, facts, petitioners: count, random } of petitionRecords(world)) {
      if (count === 1) continue;
      if (facts.group) {
        let place = 0;
        for (const { idNumber } of shopOwners(world, facts.dispute!)) yield [id, place++, idNumber];
        continue;
      }
      yield [id, 0, facts.idNumber];
      for (let place = 1; place < count; place += 1) {
        const person = locals.neighbour(facts.village, random, facts.second, AGES);
        yield [id, place, world.population.idNumber(person)];
      }
    }
  };
  let count: number | undefined;
  return countedRows('petitioners', ['petition_id', 'representative', 'id_number'], function* () {
    count ??= [...signed()].length;
    let row = 0;
    for (const [petition, place, idNumber] of signed()) {
      const missing = place > 0 && isMarked(row, count, MISSING_SHARE);
      row += 1;
      yield [petition, place < REPRESENTATIVES ? 't' : 'f', missing ? null : idNumber];
    }
  });
}
