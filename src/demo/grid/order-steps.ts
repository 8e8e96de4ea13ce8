import type { Random } from '../chance/random.ts';
import type { DemoClock } from '../demo-clock.ts';
import type { OrderUnit } from './orders.ts';

export type OrderStepKind = 'WHISTLE' | 'ROUTE' | 'RESPOND' | 'FINISH' | 'REVIEW';

export interface OrderStep {
  readonly kind: OrderStepKind;
  readonly holder: OrderUnit | 'COMMUNITY' | 'CENTER';
  readonly beginSecond: number;
  readonly dueSecond: number;
  /** Null while it is under way: the last of an open order. */
  readonly endSecond: number | null;
  /** Ended after it was due, or is due and has not ended. */
  readonly overdue: boolean;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** What each step is given, and how often it takes longer. */
const plans: readonly { readonly kind: OrderStepKind; readonly within: number; readonly late: number }[] = [
  { kind: 'WHISTLE', within: 10 * MINUTE, late: 0 },
  { kind: 'ROUTE', within: 30 * MINUTE, late: 0.03 },
  { kind: 'RESPOND', within: 2 * HOUR, late: 0.07 },
  { kind: 'FINISH', within: 5 * DAY, late: 0.09 },
  { kind: 'REVIEW', within: 2 * DAY, late: 0.02 },
];

/** 吹哨、分流、报到、办结、评价, one after the other; of an open order up to the one that somebody is holding. */
export function stepsOf(
  order: { readonly second: number; readonly unit: OrderUnit; readonly open: boolean },
  { nowSecond }: DemoClock,
  random: Random,
): readonly OrderStep[] {
  const stopsAt = order.open ? 1 + random.below(plans.length - 1) : plans.length;
  const steps: OrderStep[] = [];
  let begin = order.second;
  for (const [place, { kind, within, late }] of plans.entries()) {
    const holder = holderOf(kind, order.unit);
    const took = Math.ceil(within * (random.chance(late) ? 1 + 2 * random.unit() : 0.05 + 0.9 * random.unit()));
    const dueSecond = begin + within;
    // Whatever would have ended after now has not ended yet.
    const ended = place < stopsAt && begin + took <= nowSecond;
    const endSecond = ended ? begin + took : null;
    steps.push({
      kind,
      holder,
      beginSecond: begin,
      dueSecond,
      endSecond,
      overdue: (endSecond ?? nowSecond) > dueSecond,
    });
    if (endSecond === null) break;
    begin = endSecond;
  }
  return steps;
}

function holderOf(kind: OrderStepKind, unit: OrderUnit): OrderStep['holder'] {
  switch (kind) {
    case 'WHISTLE':
    case 'REVIEW':
      return 'COMMUNITY';
    case 'ROUTE':
      return 'CENTER';
    case 'RESPOND':
    case 'FINISH':
      return unit;
    default:
      return kind satisfies never;
  }
}
