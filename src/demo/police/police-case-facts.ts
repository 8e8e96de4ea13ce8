import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import { type BatchRow, rowsOfBatches } from '../matters/batches.ts';
import { Locals, proneAtAnyScale } from '../matters/locals.ts';
import type { Matter } from '../matters/matter-maker.ts';
import { aroundTheClock, everyDay } from '../matters/rhythm.ts';
import { TimeQueue } from '../matters/time-queue.ts';
import { caseBatches, countedAreas, type CaseTraits, type PoliceCampaign, type PoliceCaseKind } from './case-plans.ts';
import { incidentFacts, type IncidentCategory } from './incidents.ts';

/** A case before it is written down. */
export interface PoliceCaseFacts {
  readonly second: number;
  readonly kind: PoliceCaseKind;
  readonly campaign: PoliceCampaign | undefined;
  readonly village: number;
  /** Somebody of the place: the suspect, should there be one. */
  readonly person: number;
  readonly minor: boolean;
  readonly incident: { readonly id: number; readonly idNumber: string | null } | undefined;
  /** Its place among the cases that a document counts together; undefined for any other case. */
  readonly counted: Pick<BatchRow<CaseTraits>, 'ordinal' | 'count' | 'traits'> | undefined;
  /** Seeds the row's own draws. */
  readonly draw: number;
}

/** What kind of case comes of an incident, and how often. */
const casesOfIncidents: Readonly<Partial<Record<IncidentCategory, { kind: PoliceCaseKind; share: number }>>> = {
  CRIMINAL: { kind: 'CRIMINAL', share: 0.7 },
  PUBLIC_SECURITY: { kind: 'PUBLIC_SECURITY', share: 0.45 },
  TRAFFIC: { kind: 'TRAFFIC_ACCIDENT', share: 0.12 },
};
const MINOR_SHARE = 0.02;
const DAY = 86_400;

const suspects = { prone: 0.35, ages: { from: 14, to: 70 } };

/** All cases in order of time: those that documents count, and those that come of incidents elsewhere. */
export function* policeCaseFacts(world: DemoWorld): Generator<PoliceCaseFacts, undefined> {
  const followed = casesFollowingIncidents(world);
  let next = followed.next().value;
  for (const counted of countedCases(world)) {
    while (next !== undefined && next.second < counted.second) {
      yield next;
      next = followed.next().value;
    }
    yield counted;
  }
  while (next !== undefined) {
    yield next;
    next = followed.next().value;
  }
}

function* countedCases(world: DemoWorld): Generator<PoliceCaseFacts, undefined> {
  const locals = new Locals(world);
  const shape = { ...suspects, prone: proneAtAnyScale(world, suspects.prone) };
  const rhythm = { hours: aroundTheClock, weekdays: everyDay, growth: 1 };
  for (const row of rowsOfBatches(world, 'police-cases', rhythm, caseBatches(world))) {
    const { id, ordinal, count, second, traits, random } = row;
    const { person, village } = locals.pick(traits.range, random, second, shape);
    yield {
      second,
      kind: traits.kind,
      campaign: traits.campaign,
      village,
      person,
      minor: random.chance(MINOR_SHARE),
      incident: undefined,
      counted: { ordinal, count, traits },
      draw: 2 * id,
    };
  }
}

function* casesFollowingIncidents(world: DemoWorld): Generator<PoliceCaseFacts, undefined> {
  const random = new Random(world.seed, 'cases-of-incidents');
  const locals = new Locals(world);
  const pending = new TimeQueue<PoliceCaseFacts>();
  for (const { matter, category, minor, open } of incidentFacts(world)) {
    yield* pending.takeBefore(matter.second);
    const follows = casesOfIncidents[category];
    const { code } = world.places.villages[matter.village]!;
    if (follows === undefined || open || countedAreas.some((area) => code.startsWith(area))) continue;
    random.at(matter.id);
    if (!random.chance(follows.share)) continue;
    const second = openedAfter(matter, random);
    if (second > world.clock.nowSecond) continue;
    const here = { first: matter.village, end: matter.village + 1, city: matter.city };
    pending.add({
      second,
      kind: follows.kind,
      campaign: undefined,
      village: matter.village,
      person: locals.pick(here, random, matter.second, suspects).person,
      minor,
      incident: { id: matter.id, idNumber: matter.idNumber },
      counted: undefined,
      draw: 2 * matter.id + 1,
    });
  }
  yield* pending.takeBefore(Infinity);
}

/** Within two days, most often at once. */
function openedAfter({ second }: Matter, random: Random): number {
  const u = random.unit();
  return second + 600 + Math.floor(u * u * u * 2 * DAY);
}
