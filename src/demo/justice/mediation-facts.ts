import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DisputeStage, WorldDispute } from '../disputes/dispute.ts';
import { stagesOfKind } from '../disputes/dispute-stages.ts';
import { disputes } from '../disputes/disputes.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import { type BatchRow, rowsOfBatches } from '../matters/batches.ts';
import { Locals, proneAtAnyScale } from '../matters/locals.ts';
import { officeEndOf } from '../matters/matter-maker.ts';
import { officeHours } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { type MediatedBy, mediationBatches, type MediationTraits } from './mediation-plans.ts';

export type MediationStatus = 'OPEN' | 'SUCCEEDED' | 'FAILED';
type MediationSource = 'APPLIED' | 'SCREENED' | 'CENTRE' | 'PETITION' | 'COURT';

/** A mediation before it is written down: whether it is a dispute of a centre or not. */
export interface MediationFacts {
  readonly second: number;
  readonly category: string;
  readonly source: MediationSource;
  readonly status: MediationStatus;
  readonly concludedSecond: number | null;
  readonly major: boolean;
  readonly backlog: boolean;
  readonly village: number;
  readonly person: number;
  readonly counterparty: number | null;
  readonly creditCode: string | null;
  readonly dispute: WorldDispute | undefined;
  readonly by: MediatedBy;
  /** Seeds the row's own draws. */
  readonly draw: number;
}

const PRONE_SHARE = 0.6;
const OPEN_SHARE = 0.02;
const FAILED_SHARE = 0.032;
/** Of matters in Zhuzhou, whose other party lives beyond a county or city line (环株 6+1, Z12). */
const BORDER_SHARE = 0.025;
const DAY = 86_400;

const categories = new WeightedList([
  ['FAMILY', 22],
  ['NEIGHBOUR', 26],
  ['LABOUR', 11],
  ['LAND', 12],
  ['COMPENSATION', 14],
  ['CONTRACT', 5],
  ['PROPERTY', 4],
  ['OTHER', 6],
] as const);
const sources = new WeightedList<MediationSource>([
  ['APPLIED', 74],
  ['PETITION', 10],
  ['COURT', 16],
]);
/** How often the other party is an enterprise. */
const enterpriseShare: Readonly<Partial<Record<string, number>>> = { LABOUR: 0.6, CONTRACT: 0.4, PROPERTY: 0.7 };
const ages = { from: 18, to: 80 };
/** 高安市: what its professional committees take is counted in `mediationBatches`, and nothing comes on top. */
const countedByItself = '360983';

/** All mediations in order of time: of the centres' disputes, and the others. */
export function* mediationFacts(world: DemoWorld): Generator<MediationFacts, undefined> {
  const ofDisputes = stagesOfKind(disputes(world), 'MEDIATION').map(({ dispute, stage }, place) =>
    factsOfDispute(world, dispute, stage, place),
  );
  let next = 0;
  for (const other of otherFacts(world)) {
    for (; ofDisputes[next] !== undefined && ofDisputes[next]!.second < other.second; next += 1)
      yield ofDisputes[next]!;
    yield other;
  }
  yield* ofDisputes.slice(next);
}

const statusOf = { OPEN: 'OPEN', SETTLED: 'SUCCEEDED', FAILED: 'FAILED' } as const;

function factsOfDispute(world: DemoWorld, dispute: WorldDispute, stage: DisputeStage, place: number): MediationFacts {
  const before = dispute.stages[dispute.stages.indexOf(stage) - 1]?.kind;
  const source =
    before === 'PETITION' || (before === undefined && dispute.source === 'PETITION_OFFICE')
      ? 'PETITION'
      : before === 'LAWSUIT' || dispute.source === 'COURT'
        ? 'COURT'
        : 'CENTRE';
  return {
    second: stage.beginSecond,
    category: dispute.category,
    source,
    status: statusOf[stage.outcome],
    concludedSecond: stage.endSecond,
    major: dispute.major,
    backlog: dispute.backlog,
    village: dispute.village,
    person: dispute.applicant.person,
    counterparty: dispute.respondent?.person ?? null,
    creditCode: dispute.enterprise === null ? null : enterprises(world)[dispute.enterprise]!.creditCode,
    dispute,
    by: world.places.villages[dispute.village]!.code.startsWith(countedByItself) ? 'LOCAL' : 'ANY',
    draw: 2 * place,
  };
}

function* otherFacts(world: DemoWorld): Generator<MediationFacts, undefined> {
  const locals = new Locals(world);
  const prone = proneAtAnyScale(world, PRONE_SHARE);
  const byCity = new Map<number, readonly string[]>();
  const rhythm = { hours: officeHours, weekdays: [0.5, 1, 1, 1, 1, 1, 0.6], growth: 1.06 };
  for (const row of rowsOfBatches(world, 'mediations', rhythm, mediationBatches(world))) {
    const { id, ordinal, count, second, traits, random } = row;
    const { range } = traits;
    const { person, village } = locals.pick(range, random, second, {
      prone: traits.counted ? prone : PRONE_SHARE,
      ages,
    });
    const category = categories.pick(random);
    const status = statusIn(row);
    const u = random.unit();
    const creditCode = random.chance(enterpriseShare[category] ?? 0) ? someEnterprise(range.city, random) : null;
    const crosses = traits.by === 'ANY' && isMarked(ordinal, count, BORDER_SHARE);
    yield {
      second,
      category,
      source: sourceIn(traits, random),
      status,
      concludedSecond: status === 'OPEN' ? null : officeEndOf(second, u * u * 30 * DAY, world.clock.nowSecond, random),
      major: random.chance(0.01),
      backlog: random.chance(0.015),
      village,
      person,
      counterparty: creditCode !== null ? null : counterpartyOf(person, village, crosses, random, second),
      creditCode,
      dispute: undefined,
      by: traits.by,
      draw: 2 * id + 1,
    };
  }

  /** A neighbour, or somebody of the same city who lives elsewhere. */
  function counterpartyOf(person: number, village: number, crosses: boolean, random: Random, second: number): number {
    const { city } = world.places.villages[village]!;
    const neighbour = crosses ? person : locals.neighbour(village, random, second, ages);
    if (neighbour !== person) return neighbour;
    const far = crosses && random.chance(0.35) ? (city + 1) % demoCities.length : city;
    for (;;) {
      const other = locals.parties.anyone(far, random, dayOf(second), ages);
      if (other !== person) return other;
    }
  }

  function someEnterprise(city: number, random: Random): string | null {
    const own = byCity.get(city) ?? enterprises(world).flatMap((each) => (each.city === city ? [each.creditCode] : []));
    byCity.set(city, own);
    return own[random.below(own.length)] ?? null;
  }
}

/** In a counted batch exactly as many fail as the document says; in the others what is open is recent. */
function statusIn({ ordinal, count, traits, random }: BatchRow<MediationTraits>): MediationStatus {
  const open = !traits.ended && isRareRow(ordinal, count, Math.round(count * OPEN_SHARE), 40);
  if (open) return 'OPEN';
  const failed =
    traits.failed === undefined ? random.chance(FAILED_SHARE) : isRareRow(ordinal, count, traits.failed, 1);
  return failed ? 'FAILED' : 'SUCCEEDED';
}

function sourceIn({ screened }: MediationTraits, random: Random): MediationSource {
  if (screened === 'ALL' || (screened === 'SOME' && random.chance(0.3))) return 'SCREENED';
  return sources.pick(random);
}
