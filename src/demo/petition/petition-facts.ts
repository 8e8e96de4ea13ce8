import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DisputeCategory, DisputeStage, WorldDispute } from '../disputes/dispute.ts';
import { stagesOfKind } from '../disputes/dispute-stages.ts';
import { disputes } from '../disputes/disputes.ts';
import { cityCountsByPeople, matters, officeEndOf } from '../matters/matter-maker.ts';
import { officeHours } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { type PetitionCategory, petitionCategories } from './responsible-units.ts';

export const petitionChannels = new WeightedList([
  ['LETTER', 8],
  ['VISIT', 36],
  ['ONLINE', 34],
  ['TELEPHONE', 22],
] as const);

export type PetitionChannel = ReturnType<typeof petitionChannels.pick>;

/** A petition before it is written down: what all tables of the petition office need to know of it. */
export interface PetitionFacts {
  readonly second: number;
  /** Position in `places.villages`. */
  readonly village: number;
  /** Position in `demoCities`, of the village. */
  readonly city: number;
  /** The petitioner's, as the register has it. */
  readonly idNumber: string;
  readonly category: PetitionCategory;
  readonly channel: PetitionChannel;
  /** Null while open. */
  readonly closedSecond: number | null;
  /** 延期: thirty days more than the sixty. */
  readonly extended: boolean;
  /** Passed on later than fifteen days after it came. */
  readonly routedLate: boolean;
  /** The dispute of a centre that became this petition, or, of the group's, that came of it. */
  readonly dispute: WorldDispute | undefined;
  /** Whether it is the one of 218 shops. */
  readonly group: boolean;
  /** Seeds the row's own draws. */
  readonly draw: number;
}

const PETITIONS_AT_SCALE_1 = 100_000;
const OPEN_SHARE = 0.05;
/** Of the others: closed after the sixty days, extended by thirty, passed on after fifteen. */
const OVERDUE_SHARE = 0.012;
const EXTENDED_SHARE = 0.03;
const ROUTED_LATE_SHARE = 0.015;
const DAY = 86_400;
/** The owners of the 218 shops came with their petition before the centre took the dispute up (seed 001). */
const GROUP_CAME_BEFORE = 5 * DAY;

const categoryOf: Readonly<Record<DisputeCategory, PetitionCategory>> = {
  FAMILY: 'OTHER',
  NEIGHBOUR: 'OTHER',
  LABOUR: 'LABOUR',
  LAND: 'LAND',
  COMPENSATION: 'LITIGATION',
  CONTRACT: 'CONSTRUCTION',
  PROPERTY: 'CONSTRUCTION',
  OTHER: 'ENVIRONMENT',
};

const factsByWorld = new WeakMap<DemoWorld, readonly PetitionFacts[]>();

/**
 * All petitions in order of time: of the centres' disputes, and the others. The n-th has the identifier n, from 1. They are made once,
 * as every table of the petition office goes through them.
 */
export function petitionFacts(world: DemoWorld): readonly PetitionFacts[] {
  const facts = factsByWorld.get(world) ?? [...allFacts(world)];
  factsByWorld.set(world, facts);
  return facts;
}

function* allFacts(world: DemoWorld): Generator<PetitionFacts, undefined> {
  const known = factsOfDisputes(world);
  let next = 0;
  for (const other of otherFacts(world)) {
    for (; known[next] !== undefined && known[next]!.second < other.second; next += 1) yield known[next]!;
    yield other;
  }
  yield* known.slice(next);
}

export function countOfPetitions(world: DemoWorld): number {
  return countOfOwnPetitions(world) + factsOfDisputes(world).length;
}

/** Without those of disputes. */
export function countOfOwnPetitions(world: DemoWorld): number {
  return otherCounts(world).reduce((a, b) => a + b, 0);
}

/** 纠纷转信访 (L6): petitions that are a stage of a dispute; and the one of 218 shops (L11), of which the dispute came. */
function factsOfDisputes(world: DemoWorld): readonly PetitionFacts[] {
  const list = disputes(world);
  const random = new Random(world.seed, 'petitions-of-disputes');
  const ofStages = stagesOfKind(list, 'PETITION').map(({ dispute, stage }, place) =>
    factsOfDispute(world, dispute, place, stage, petitionChannels.pick(random.at(place))),
  );
  const group = list.find((dispute) => dispute.group);
  const all = group === undefined ? ofStages : [...ofStages, factsOfGroup(world, group, ofStages.length)];
  return all.sort((a, b) => a.second - b.second || a.draw - b.draw);
}

function factsOfDispute(
  { population }: DemoWorld,
  dispute: WorldDispute,
  place: number,
  { beginSecond, endSecond }: Pick<DisputeStage, 'beginSecond' | 'endSecond'>,
  channel: PetitionChannel,
): PetitionFacts {
  return {
    second: beginSecond,
    village: dispute.village,
    city: dispute.city,
    idNumber: population.idNumber(dispute.applicant.person),
    category: categoryOf[dispute.category],
    channel,
    closedSecond: endSecond,
    extended: false,
    routedLate: false,
    dispute,
    group: false,
    draw: 2 * place,
  };
}

function factsOfGroup(world: DemoWorld, group: WorldDispute, place: number): PetitionFacts {
  const second = Math.max(world.clock.startSecond, group.registeredSecond - GROUP_CAME_BEFORE);
  const stage = { beginSecond: second, endSecond: group.registeredSecond };
  return { ...factsOfDispute(world, group, place, stage, 'VISIT'), group: true };
}

/** By scale and the cities' people, less what the disputes gave. */
function otherCounts(world: DemoWorld): number[] {
  const known = factsOfDisputes(world);
  return cityCountsByPeople(world, PETITIONS_AT_SCALE_1).map((count, city) =>
    Math.max(0, count - known.filter((each) => each.city === city).length),
  );
}

function* otherFacts(world: DemoWorld): Generator<PetitionFacts, undefined> {
  const shape = {
    stream: 'petitions',
    cityCounts: otherCounts(world),
    rhythm: { hours: officeHours, weekdays: [0.25, 1.2, 1, 1, 1, 1, 0.3], growth: 0.95 },
    prone: 0.6,
    ages: { from: 18, to: 82 },
    nobody: 0,
    mistyped: 0,
  };
  for (const { id, ordinal, laneCount, second, city, village, idNumber, random } of matters(world, shape)) {
    if (idNumber === null) throw new Error(`nobody in a petition of ${demoCities[city]!.code}`);
    const channel = petitionChannels.pick(random);
    const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 18);
    const extended = isMarked(ordinal, laneCount, EXTENDED_SHARE, 0.2);
    const overdue = isMarked(ordinal, laneCount, OVERDUE_SHARE, 0.5);
    const routedLate = isMarked(ordinal, laneCount, ROUTED_LATE_SHARE, 0.8);
    const u = random.unit();
    const days = overdue ? 92 + 25 * u : extended ? 60 + 28 * u : routedLate ? 30 + 30 * u : 3 + 57 * u;
    yield {
      second,
      village,
      city,
      idNumber,
      category: petitionCategories.pick(random),
      channel,
      closedSecond: open ? null : officeEndOf(second, days * DAY, world.clock.nowSecond, random),
      extended,
      routedLate,
      dispute: undefined,
      group: false,
      draw: 2 * id + 1,
    };
  }
}
