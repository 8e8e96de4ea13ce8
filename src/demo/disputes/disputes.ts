import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import { cityCountsByPeople, endOf } from '../matters/matter-maker.ts';
import { occurrences } from '../matters/occurrences.ts';
import { Parties } from '../matters/parties.ts';
import { officeHours, Rhythm } from '../matters/rhythm.ts';
import { Serials } from '../matters/serials.ts';
import { demoCities } from '../places/cities.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import type { DisputeCategory, DisputeParty, DisputeSource, DisputeTriage, WorldDispute } from './dispute.ts';
import { type DisputeLane, disputeLanes } from './dispute-lanes.ts';
import { stagesOf } from './dispute-stages.ts';

const DISPUTES_AT_SCALE_1 = 12_000;
const SETTLED_SHARE = 0.955;
const BACKLOG_SHARE = 0.02;
const DAY = 86_400;
/** Share of disputes between people of two cities or, mostly, two counties. */
const BORDER_SHARE = 0.03;
const PRONE_SHARE = 0.7;

const categories = new WeightedList<DisputeCategory>([
  ['FAMILY', 18],
  ['NEIGHBOUR', 24],
  ['LABOUR', 13],
  ['LAND', 13],
  ['COMPENSATION', 12],
  ['CONTRACT', 9],
  ['PROPERTY', 6],
  ['OTHER', 5],
]);
const sources = new WeightedList<DisputeSource>([
  ['WINDOW', 34],
  ['GRID', 36],
  ['PETITION_OFFICE', 9],
  ['POLICE', 11],
  ['COURT', 6],
  ['HOTLINE', 4],
]);
const triages = new WeightedList<DisputeTriage>([
  ['PLACE', 56],
  ['MATTER', 31],
  ['CAUSE', 13],
]);
/** Categories in which the other side may be an enterprise, and how often it is. */
const enterpriseShare: Readonly<Partial<Record<DisputeCategory, number>>> = {
  LABOUR: 0.8,
  CONTRACT: 0.6,
  PROPERTY: 0.7,
};

const disputesByWorld = new WeakMap<DemoWorld, readonly WorldDispute[]>();

/**
 * 矛盾纠纷: every dispute that the centres of the demo registered, in order of time; the same for all departments. The counts of
 * `disputeLanes` hold at every scale, the other disputes are scaled. Every fiftieth applicant has no citizen number and every
 * two-hundredth a mistyped one.
 */
export function disputes(world: DemoWorld): readonly WorldDispute[] {
  let list = disputesByWorld.get(world);
  if (list === undefined) {
    list = makeDisputes(world);
    disputesByWorld.set(world, list);
  }
  return list;
}

type Draft = Omit<WorldDispute, 'index' | 'code'>;

function makeDisputes(world: DemoWorld): WorldDispute[] {
  const drafts = [
    ...disputeLanes.flatMap((lane, position) => countedDisputes(world, lane, position)),
    ...others(world),
  ];
  const { villages, counties } = world.places;
  const serials = new Serials<string>();
  return drafts
    .map((draft, position) => ({ draft, position }))
    .sort((a, b) => a.draft.registeredSecond - b.draft.registeredSecond || a.position - b.position)
    .map(({ draft }, index) => {
      const county = counties[villages[draft.village]!.county]!.code.slice(0, 6);
      const series = county + dateText(dayOf(draft.registeredSecond)).replaceAll('-', '');
      const code = `MD${series}${String(serials.next(series)).padStart(4, '0')}`;
      const dirty = { ...draft, applicant: dirtied(draft.applicant, index) };
      return { index, code, ...dirty };
    });
}

/** What a clerk left out, or mistyped. */
function dirtied(party: DisputeParty, index: number): DisputeParty {
  if (index % 50 === 17) return { ...party, idNumber: null };
  if (index % 200 !== 31 || party.idNumber === null) return party;
  return { ...party, idNumber: mistypedCitizenNumber(party.idNumber) };
}

/** The disputes that the documents count: as many as they say, settled and not. */
function countedDisputes(world: DemoWorld, lane: DisputeLane, position: number): Draft[] {
  const { clock, places, seed } = world;
  const stream = `disputes-${String(position)}`;
  const random = new Random(seed, stream);
  const parties = new Parties(world);
  const villages = places.villages.flatMap(({ code }, index) =>
    lane.areas.some((area) => code.startsWith(area)) ? [index] : [],
  );
  const [first, end] = secondsOf(lane, clock.startSecond, clock.nowSecond);
  let settledBefore = 0;
  return Array.from({ length: lane.count }, (_, ordinal) => {
    random.at(ordinal);
    const share = (ordinal + random.unit()) / lane.count;
    const registeredSecond = Math.min(
      clock.nowSecond - 120,
      inTheDay(first + Math.floor((end - first) * share), random),
    );
    const settled = !isRareRow(ordinal, lane.count, lane.count - lane.settled, 3);
    const place = settled ? settledBefore : 0;
    if (settled) settledBefore += 1;
    const village = villages[random.below(villages.length)]!;
    const group = lane.major === 1 && settled && place === Math.floor(lane.settled * 0.4);
    return draftOf(world, parties, random, {
      city: places.villages[village]!.city,
      village,
      registeredSecond,
      settled,
      open: !settled && ordinal % 2 === 0,
      major: settled && (lane.major === 1 ? group : isRareRow(place, lane.settled, lane.major, 1)),
      backlog: settled && !group && isRareRow(place, lane.settled, lane.backlog, 1),
      petitions: lane.petitions,
      source: lane.source,
      group,
    });
  });
}

/** All others: by scale and by the cities' people, outside the places and times that are counted. */
function others(world: DemoWorld): Draft[] {
  const { clock, places, population, seed } = world;
  const random = new Random(seed, 'disputes');
  const parties = new Parties(world);
  const rhythm = new Rhythm(clock, { hours: officeHours, weekdays: [0.4, 1, 1, 1, 1, 1, 0.5], growth: 1.05 });
  const counts = cityCountsByPeople(world, DISPUTES_AT_SCALE_1);
  return [...occurrences(counts, rhythm, seed, 'disputes')].map(({ id, lane: city, ordinal, laneCount, second }) => {
    random.at(id);
    const village = population.villageOf(population.personOfCity(city, random.below(population.cities[city]!.size)));
    const settled = !isRareRow(ordinal, laneCount, laneCount - Math.round(laneCount * SETTLED_SHARE), 12);
    return draftOf(world, parties, random, {
      city,
      village,
      registeredSecond: outsideOfLanes(places.villages[village]!.code, second, world),
      settled,
      open: !settled && random.chance(0.6),
      major: random.chance(0.02),
      backlog: random.chance(BACKLOG_SHARE),
      petitions: 0.16,
      source: null,
      group: false,
    });
  });
}

interface Frame {
  readonly city: number;
  readonly village: number;
  readonly registeredSecond: number;
  readonly settled: boolean;
  readonly open: boolean;
  readonly major: boolean;
  readonly backlog: boolean;
  readonly petitions: number;
  readonly source: DisputeSource | null;
  readonly group: boolean;
}

function draftOf(world: DemoWorld, parties: Parties, random: Random, frame: Frame): Draft {
  const { city, village, registeredSecond, settled, open, major, backlog, group } = frame;
  const { clock } = world;
  const category = group ? 'CONTRACT' : categories.pick(random);
  const applicant = partyNear(world, parties, random, city, village, registeredSecond);
  const byEnterprise = group || random.chance(enterpriseShare[category] ?? 0);
  const enterprise = byEnterprise ? enterpriseOfCity(world, city, random) : null;
  const respondent = enterprise === null ? respondentOf(world, parties, random, frame, applicant) : null;
  const days = group ? 120 : (major ? 25 : 2) + 40 * random.unit() * random.unit();
  const end = endOf(registeredSecond, days * DAY, clock.nowSecond, random);
  const closedSecond = open ? null : end;
  const status = open ? 'OPEN' : settled ? 'SETTLED' : 'FAILED';
  const stages = stagesOf({ registeredSecond, closedSecond, status, petitions: frame.petitions, group }, clock, random);
  const fromPetition = stages[0]?.kind === 'PETITION';
  return {
    city,
    village,
    registeredSecond,
    applicant,
    respondent,
    enterprise,
    category,
    source: frame.source ?? (fromPetition && random.chance(0.5) ? 'PETITION_OFFICE' : sources.pick(random)),
    triage: triages.pick(random),
    major,
    backlog,
    status,
    closedSecond,
    stages,
    group,
  };
}

function respondentOf(
  world: DemoWorld,
  parties: Parties,
  random: Random,
  { city, village, registeredSecond }: Frame,
  applicant: DisputeParty,
): DisputeParty {
  if (random.chance(BORDER_SHARE)) {
    const other = random.chance(0.3) ? (city + 1 + random.below(demoCities.length - 1)) % demoCities.length : city;
    return partyOf(world, parties.anyone(other, random, dayOf(registeredSecond), { from: 18, to: 80 }));
  }
  for (;;) {
    const party = partyNear(world, parties, random, city, village, registeredSecond);
    // A thousand people in all: somebody else must be found, whoever it is.
    if (party.person !== applicant.person) return party;
  }
}

/** Someone of the city, of the village's county when a few draws find one. */
function partyNear(
  world: DemoWorld,
  parties: Parties,
  random: Random,
  city: number,
  village: number,
  second: number,
): DisputeParty {
  const { places, population } = world;
  const { county } = places.villages[village]!;
  let person = -1;
  for (let draws = 0; draws < 8; draws += 1) {
    person = random.chance(PRONE_SHARE)
      ? parties.prone(city, random)
      : parties.anyone(city, random, dayOf(second), { from: 18, to: 80 });
    if (places.villages[population.villageOf(person)]!.county === county) break;
  }
  return partyOf(world, person);
}

function partyOf({ population }: DemoWorld, person: number): DisputeParty {
  return { person, idNumber: population.idNumber(person), village: population.villageOf(person) };
}

const enterpriseIndexesByWorld = new WeakMap<DemoWorld, readonly (readonly number[])[]>();

function enterpriseOfCity(world: DemoWorld, city: number, random: Random): number | null {
  let byCity = enterpriseIndexesByWorld.get(world);
  if (byCity === undefined) {
    byCity = demoCities.map((_, position) =>
      enterprises(world).flatMap((each, i) => (each.city === position ? [i] : [])),
    );
    enterpriseIndexesByWorld.set(world, byCity);
  }
  const own = byCity[city]!;
  return own.length === 0 ? null : own[random.below(own.length)]!;
}

/** A lane's time in seconds; all of the demo's where the lane's would not have begun by now. */
function secondsOf({ from, to }: DisputeLane, startSecond: number, nowSecond: number): readonly [number, number] {
  const [first, end] = [Date.parse(from) / 1000, Math.min(Date.parse(to) / 1000, nowSecond)];
  return first + 30 * DAY < nowSecond ? [first, end] : [startSecond, nowSecond];
}

/** The same day between 8:00 and 18:00. */
function inTheDay(second: number, random: Random): number {
  return dayOf(second) * DAY + 8 * 3600 + random.below(10 * 3600);
}

/** A year earlier, or as many as it takes to lie outside what a lane counts. */
function outsideOfLanes(code: string, second: number, { clock }: DemoWorld): number {
  for (const lane of disputeLanes) {
    if (!lane.areas.some((area) => code.startsWith(area))) continue;
    const [first, end] = secondsOf(lane, clock.startSecond, clock.nowSecond);
    let moved = second;
    while (moved >= first - DAY && moved <= end && moved - 365 * DAY >= clock.startSecond) moved -= 365 * DAY;
    return moved;
  }
  return second;
}
