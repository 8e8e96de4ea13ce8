import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { inOfficeHours } from '../matters/matter-maker.ts';
import { countedRows } from './counted-rows.ts';
import { petitionRecords } from './petition-records.ts';

/** 信访工作条例, articles 35 and 36: asked for within thirty days of the answer, decided within thirty days of the request. */
const REVIEW_DAYS = 30;
const ASKED_SHARE = 0.2;
const AGAIN_SHARE = 0.3;
const LATE_SHARE = 0.03;
const DAY = 86_400;

const outcomes = new WeightedList([
  ['UPHELD', 78],
  ['CHANGED', 16],
  ['REVOKED', 6],
] as const);

/** 复查 of an answer that the petitioner does not accept, and 复核 of that. */
export function petitionReviews(world: DemoWorld): DemoTable {
  const { nowSecond } = world.clock;
  const columns = ['petition_id', 'kind', 'level', 'outcome', 'applied_at', 'due_on', 'decided_at'];
  return countedRows('petition_reviews', columns, function* () {
    const random = new Random(world.seed, 'petition-reviews');
    for (const { id, facts, course } of petitionRecords(world)) {
      if (course.outcome !== 'EXPLAINED' && course.outcome !== 'REFUSED') continue;
      random.at(id);
      if (!random.chance(ASKED_SHARE)) continue;
      const first = reviewAfter(facts.closedSecond!, 'RECONSIDERATION', 'COUNTY');
      if (first === undefined) continue;
      yield [id, ...first.cells];
      if (!random.chance(AGAIN_SHARE) || first.outcome !== 'UPHELD') continue;
      const second = reviewAfter(first.decided, 'REVIEW', 'CITY');
      if (second !== undefined) yield [id, ...second.cells];
    }

    /** Undefined for one to come. */
    function reviewAfter(
      answered: number,
      kind: string,
      level: string,
    ): { readonly cells: readonly Cell[]; readonly decided: number; readonly outcome: string | null } | undefined {
      const applied = inOfficeHours(answered + random.between(1, REVIEW_DAYS - 1) * DAY);
      const days = random.chance(LATE_SHARE) ? random.between(31, 45) : random.between(6, REVIEW_DAYS);
      const decided = inOfficeHours(applied + days * DAY);
      const drawn = outcomes.pick(random);
      if (applied > nowSecond) return undefined;
      const outcome = decided <= nowSecond ? drawn : null;
      const at = outcome === null ? null : dateTimeText(decided);
      const due = dateText(dayOf(applied) + REVIEW_DAYS);
      return { cells: [kind, level, outcome, dateTimeText(applied), due, at], decided, outcome };
    }
  });
}
