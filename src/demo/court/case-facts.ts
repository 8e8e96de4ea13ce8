import { isRareRow } from '../chance/is-rare-row.ts';
import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DisputeStage, WorldDispute } from '../disputes/dispute.ts';
import { stagesOfKind } from '../disputes/dispute-stages.ts';
import { disputes } from '../disputes/disputes.ts';
import { shopOwners } from '../disputes/shop-owners.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import { type BatchRow, rowsOfBatches } from '../matters/batches.ts';
import { Locals, proneAtAnyScale } from '../matters/locals.ts';
import { endOf, inOfficeHours } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { caseBatches, type CaseTraits, type CourtCaseCategory, type CourtCaseField } from './case-plans.ts';

/** A case before it is written down: whether it is a dispute of a centre or not. */
export interface CaseFacts {
  readonly second: number;
  readonly category: CourtCaseCategory;
  readonly field: CourtCaseField | null;
  readonly concludedSecond: number | null;
  readonly village: number;
  /** Null where a procuratorate or an enterprise brought it. */
  readonly plaintiff: number | null;
  /** Null where it is against an office or an enterprise. */
  readonly defendant: number | null;
  readonly plaintiffEnterprise: string | null;
  readonly defendantEnterprise: string | null;
  readonly dispute: WorldDispute | undefined;
  readonly preTrial: 'SUCCEEDED' | 'FAILED' | null;
  readonly harmony: boolean;
  /** Seeds the row's own draws. */
  readonly draw: number;
}

const PRONE_SHARE = 0.6;
const OPEN_SHARE = 0.07;
/** Half the commercial plaintiffs are enterprises, not people. */
const ENTERPRISE_SHARE = 0.5;
/** Shop owners who signed nothing and went to court (L11). */
const SHOPS_IN_COURT = 12;
const DAY = 86_400;
const ages = { from: 18, to: 80 };

const weights = [
  ['CIVIL', 47],
  ['COMMERCIAL', 19],
  ['CRIMINAL', 7],
  ['ADMINISTRATIVE', 3],
  ['ENFORCEMENT', 24],
] as const;
const categories = new WeightedList<CourtCaseCategory>(weights);
const categoriesButCommercial = new WeightedList<CourtCaseCategory>(weights.filter(([name]) => name !== 'COMMERCIAL'));

/** The usual longest duration in days. */
const daysOf: Readonly<Record<CourtCaseCategory, number>> = {
  CIVIL: 180,
  COMMERCIAL: 180,
  CRIMINAL: 90,
  ADMINISTRATIVE: 180,
  ENFORCEMENT: 180,
};

/** All cases in order of time: of the centres' disputes, of the shops, and the others. */
export function* caseFacts(world: DemoWorld): Generator<CaseFacts, undefined> {
  const known = casesOfDisputes(world);
  let next = 0;
  for (const other of otherFacts(world)) {
    for (; known[next] !== undefined && known[next]!.second < other.second; next += 1) yield known[next]!;
    yield other;
  }
  yield* known.slice(next);
}

function casesOfDisputes(world: DemoWorld): readonly CaseFacts[] {
  const list = disputes(world);
  const lawsuits = stagesOfKind(list, 'LAWSUIT').map(({ dispute, stage }, place) =>
    factsOfDispute(world, dispute, stage, place),
  );
  const group = list.find((dispute) => dispute.group);
  const shops = group === undefined ? [] : casesOfShops(world, group);
  return [...lawsuits, ...shops].sort((a, b) => a.second - b.second || a.draw - b.draw);
}

export function countOfDisputeCases(world: DemoWorld): number {
  return casesOfDisputes(world).length;
}

function factsOfDispute(world: DemoWorld, dispute: WorldDispute, stage: DisputeStage, place: number): CaseFacts {
  const at = dispute.stages.indexOf(stage);
  const [before, after] = [dispute.stages[at - 1]?.kind, dispute.stages[at + 1]];
  return {
    second: stage.beginSecond,
    category: 'CIVIL',
    field: null,
    concludedSecond: stage.endSecond,
    village: dispute.village,
    plaintiff: dispute.applicant.person,
    defendant: dispute.respondent?.person ?? null,
    plaintiffEnterprise: null,
    defendantEnterprise: dispute.enterprise === null ? null : enterprises(world)[dispute.enterprise]!.creditCode,
    dispute,
    preTrial: preTrialOf(after, before),
    harmony: false,
    draw: 3 * place,
  };
}

/** Sent to mediation before trial, or come to court after a mediation that failed. */
function preTrialOf(after: DisputeStage | undefined, before: DisputeStage['kind'] | undefined): CaseFacts['preTrial'] {
  if (after?.kind === 'MEDIATION') return after.outcome === 'SETTLED' ? 'SUCCEEDED' : 'FAILED';
  return before === 'MEDIATION' ? 'FAILED' : null;
}

/** Some of the owners who did not sign sued when the others had. */
function casesOfShops(world: DemoWorld, group: WorldDispute): CaseFacts[] {
  const { nowSecond } = world.clock;
  const unsigned = [...shopOwners(world, group)].filter(({ signedSecond }) => signedSecond === null);
  return unsigned.slice(0, SHOPS_IN_COURT).flatMap(({ person }, n) => {
    const second = inOfficeHours((group.closedSecond ?? nowSecond) + (4 + 3 * n) * DAY);
    if (second > nowSecond) return [];
    const end = second + (60 + 7 * n) * DAY;
    return [
      {
        second,
        category: 'CIVIL' as const,
        field: null,
        concludedSecond: end <= nowSecond ? end : null,
        village: group.village,
        plaintiff: person,
        defendant: null,
        plaintiffEnterprise: null,
        defendantEnterprise: group.enterprise === null ? null : enterprises(world)[group.enterprise]!.creditCode,
        dispute: group,
        preTrial: 'FAILED' as const,
        harmony: false,
        draw: 3 * n + 1,
      },
    ];
  });
}

function* otherFacts(world: DemoWorld): Generator<CaseFacts, undefined> {
  const locals = new Locals(world);
  const prone = proneAtAnyScale(world, PRONE_SHARE);
  const byCity = demoCities.map((_, city) =>
    enterprises(world).flatMap((each) => (each.city === city ? [each.creditCode] : [])),
  );
  const rhythm = { hours: officeHours, weekdays: workdays, growth: 1.04 };
  for (const row of rowsOfBatches(world, 'cases', rhythm, caseBatches(world))) {
    const { id, second, traits, random } = row;
    const { range } = traits;
    const category = traits.category ?? (traits.withoutCommercial ? categoriesButCommercial : categories).pick(random);
    const share = traits.concludedBefore === undefined ? PRONE_SHARE : prone;
    const { person, village } = locals.pick(range, random, second, { prone: share, ages });
    const enterprise = (often: number): string | null =>
      random.chance(often) ? (byCity[range.city]![random.below(byCity[range.city]!.length)] ?? null) : null;
    const plaintiffEnterprise = category === 'COMMERCIAL' ? enterprise(ENTERPRISE_SHARE) : null;
    const byPerson = category !== 'CRIMINAL' && plaintiffEnterprise === null;
    const defendantEnterprise =
      category === 'COMMERCIAL' ? enterprise(0.7) : category === 'CIVIL' ? enterprise(0.18) : null;
    const defended = category !== 'ADMINISTRATIVE' && defendantEnterprise === null;
    yield {
      second,
      category,
      field: traits.field,
      concludedSecond: concludedOf(row, category, world.clock.nowSecond),
      village,
      plaintiff: byPerson ? person : null,
      defendant: !defended
        ? null
        : category === 'CRIMINAL'
          ? person
          : otherThan(
              person,
              locals.neighbour(village, random, second, ages),
              () => locals.pick(range, random, second, { prone: 0.3, ages }).person,
            ),
      plaintiffEnterprise,
      defendantEnterprise,
      dispute: undefined,
      preTrial: preTrialFor(category, traits, random),
      harmony: traits.harmony,
      draw: 3 * id + 2,
    };
  }
}

/** Nobody sues themselves; in a demo of a thousand people a village may have nobody else. */
function otherThan(person: number, other: number, another: () => number): number | null {
  if (other !== person) return other;
  const second = another();
  return second === person ? null : second;
}

/** A civil case in four went to mediation before trial, half of them without success: those that succeed are closed there. */
function preTrialFor(category: CourtCaseCategory, { harmony }: CaseTraits, random: Random): CaseFacts['preTrial'] {
  if (harmony) return random.chance(0.93) ? 'SUCCEEDED' : 'FAILED';
  if (category !== 'CIVIL' || !random.chance(0.24)) return null;
  return random.chance(0.5) ? 'SUCCEEDED' : 'FAILED';
}

function concludedOf(row: BatchRow<CaseTraits>, category: CourtCaseCategory, nowSecond: number): number | null {
  const { ordinal, count, second, traits, random } = row;
  const u = random.unit();
  if (traits.concludedBefore !== undefined) {
    const end = second + Math.floor((0.15 + 0.84 * u) * (traits.concludedBefore - DAY - second));
    return end <= nowSecond ? end : null;
  }
  const open = isRareRow(ordinal, count, Math.round(count * OPEN_SHARE), 13);
  return open ? null : endOf(second, (15 + (daysOf[category] - 15) * u) * DAY, nowSecond, random);
}
