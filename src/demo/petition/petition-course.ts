import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { inOfficeHours } from '../matters/matter-maker.ts';
import type { PetitionFacts } from './petition-facts.ts';
import { type ResponsibleUnit, unitsByCategory } from './responsible-units.ts';

/** 转送, 交办, or handed over to another way of settling it. */
export type RoutingKind = 'TRANSFERRED' | 'ASSIGNED' | 'HANDED_OVER';
export type PetitionOutcome = 'RESOLVED' | 'EXPLAINED' | 'REFUSED' | 'WITHDRAWN' | 'HANDED_OVER';

export interface Routing {
  readonly second: number;
  readonly kind: RoutingKind;
  readonly from: ResponsibleUnit;
  readonly to: ResponsibleUnit;
}

/** What became of a petition: whom it was passed on to, one after the other, and what it came to. */
export interface PetitionCourse {
  readonly routings: readonly Routing[];
  /** The unit that holds it now, or that answered it. */
  readonly holder: ResponsibleUnit;
  /** Null while open. */
  readonly outcome: PetitionOutcome | null;
}

const DAY = 86_400;
const SECOND_ROUTING = 0.15;

const outcomes = new WeightedList<PetitionOutcome>([
  ['RESOLVED', 62],
  ['EXPLAINED', 24],
  ['REFUSED', 9],
  ['WITHDRAWN', 5],
]);

/**
 * @param accusing whether it accuses a person or unit, and therefore goes to the discipline inspectors and nobody who is accused
 * @param random the row's own
 */
export function courseOf(facts: PetitionFacts, accusing: boolean, nowSecond: number, random: Random): PetitionCourse {
  const { dispute, group } = facts;
  const routings = (dispute !== undefined ? routingsOfDispute(facts) : ownRoutings(facts, accusing, random)).filter(
    ({ second }) => second <= nowSecond,
  );
  const drawn = outcomes.pick(random);
  const last = dispute?.stages.at(-1);
  const handedOver = group || (last !== undefined && last.kind !== 'PETITION');
  const outcome = handedOver ? 'HANDED_OVER' : last !== undefined && last.outcome === 'FAILED' ? 'REFUSED' : drawn;
  return {
    routings,
    holder: routings.at(-1)?.to ?? 'PETITION_OFFICE',
    outcome: facts.closedSecond === null ? null : outcome,
  };
}

function ownRoutings(facts: PetitionFacts, accusing: boolean, random: Random): Routing[] {
  const { second, closedSecond, category, routedLate } = facts;
  const to = accusing ? 'DISCIPLINE' : unitsByCategory[category].pick(random);
  const u = random.unit();
  const assigned = random.chance(0.4);
  const again = random.chance(SECOND_ROUTING);
  const end = closedSecond ?? Infinity;
  const first = Math.min(
    laterInOffice(second, routedLate ? (16 + 8 * u) * DAY : 14 * u * u * DAY),
    second + (end - second) / 2,
  );
  const routings: Routing[] = [
    { second: Math.floor(first), kind: assigned ? 'ASSIGNED' : 'TRANSFERRED', from: 'PETITION_OFFICE', to },
  ];
  if (again && !accusing) {
    const other = to === 'TOWN' ? 'CENTRE' : 'TOWN';
    const passedOn = Math.min(laterInOffice(first, (2 + 8 * u) * DAY), first + (end - first) / 2);
    routings.push({ second: Math.floor(passedOn), kind: 'TRANSFERRED', from: to, to: other });
  }
  return routings;
}

/** 访调诉 under one roof (D7): to the centre, from there to its mediators, and from them to the court. */
function routingsOfDispute({ second, closedSecond, dispute, group }: PetitionFacts): Routing[] {
  const stages = dispute?.stages ?? [];
  const end = closedSecond ?? Infinity;
  const first = Math.floor(Math.min(laterInOffice(second, 2 * DAY), second + (end - second) / 2));
  const routings: Routing[] = [{ second: first, kind: 'ASSIGNED', from: 'PETITION_OFFICE', to: 'CENTRE' }];
  for (const { kind, beginSecond } of group ? stages : stages.slice(1)) {
    const to = kind === 'LAWSUIT' ? 'COURT' : 'JUSTICE';
    routings.push({ second: Math.max(first, beginSecond), kind: 'HANDED_OVER', from: routings.at(-1)!.to, to });
  }
  return routings;
}

function laterInOffice(second: number, seconds: number): number {
  return Math.max(second + 60, inOfficeHours(Math.floor(second + seconds)));
}
