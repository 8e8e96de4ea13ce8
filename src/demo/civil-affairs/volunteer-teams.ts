import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { createCommittees } from '../justice/committees.ts';
import { createMediators } from '../justice/mediators.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Parties } from '../matters/parties.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';
import { organizationOfTeams } from './social-organizations.ts';
import {
  countAtScale,
  respectedVillagers,
  type VolunteerProgramme,
  volunteerProgrammes,
} from './volunteer-programmes.ts';

export interface ProgrammeVolunteer {
  /** The row's identifier. */
  readonly id: number;
  /** Position in the population. */
  readonly person: number;
  /** Position in `places.villages`, of the team. */
  readonly village: number;
  readonly team: number;
}

/** A programme with its teams and volunteers, who are numbered in one row of numbers over all programmes. */
export interface ProgrammeRoll {
  readonly programme: VolunteerProgramme;
  readonly range: VillageRange;
  /** Identifier of its first team; the others follow. */
  readonly firstTeam: number;
  readonly volunteers: number;
  /** The n-th, from 0. */
  volunteer(n: number): ProgrammeVolunteer;
}

const LEAST_AGE = 14;

export function createVolunteerTeams(world: DemoWorld): readonly ProgrammeRoll[] {
  let nextTeam = 1;
  let nextVolunteer = 1;
  return volunteerProgrammes.map((programme, position) => {
    const range = villageRange(world.places, programme.area);
    const volunteers = countAtScale(programme.volunteers, world.scale);
    const [firstTeam, firstVolunteer] = [nextTeam, nextVolunteer];
    nextTeam += programme.teams;
    nextVolunteer += volunteers;
    let people: Int32Array | undefined;
    let order: Shuffle | undefined;
    return {
      programme,
      range,
      firstTeam,
      volunteers,
      volunteer(n) {
        people ??= programme.name === respectedVillagers ? mediatorsThere(world) : peopleOf(world, range);
        order ??= new Shuffle(people.length, Math.floor((people.length * position) / 7));
        const person = people[order.at(n % people.length)]!;
        const home = world.population.villageOf(person);
        const isThere = home >= range.first && home < range.end;
        const villages = range.end - range.first;
        const place = isThere ? home - range.first : n % villages;
        // Teams stand one after another in the villages, and come round again: a village has every `villages`-th.
        const own = Math.floor((programme.teams - 1 - (place % programme.teams)) / villages) + 1;
        const team = (place % programme.teams) + villages * (n % own);
        return {
          id: firstVolunteer + n,
          person,
          village: range.first + (team % villages),
          team: firstTeam + team,
        };
      },
    };
  });
}

/** Who is old enough, of these villages; of the city in a demo too small to have anybody there. */
function peopleOf(world: DemoWorld, range: VillageRange): Int32Array {
  const { population, clock } = world;
  const { first } = population.peopleOfVillage(range.first);
  const { end } = population.peopleOfVillage(range.end - 1);
  const bornBy = clock.today - LEAST_AGE * 365.25;
  const people = Int32Array.from({ length: end - first }, (_, n) => first + n).filter(
    (person) => population.birthDay(person) <= bornBy,
  );
  if (people.length > 0) return people;
  const random = new Random(world.seed, 'volunteers-of-the-city');
  const ages = { from: LEAST_AGE, to: 80 };
  return Int32Array.of(new Parties(world).anyone(range.city, random, clock.today, ages));
}

/** The respected villagers are those whom the justice bureau knows as mediators. */
function mediatorsThere(world: DemoWorld): Int32Array {
  const { all } = createMediators(world, createCommittees(world));
  return Int32Array.from(all.filter(({ role }) => role === 'RESPECTED_VILLAGER').map(({ person }) => person));
}

/** 志愿服务队. */
export function volunteerTeamTable(world: DemoWorld, rolls: readonly ProgrammeRoll[]): DemoTable {
  return {
    table: 'volunteer_teams',
    columns: ['id', 'name', 'programme', 'founded_on', 'organization_id', 'area_code'],
    count: rolls.reduce((sum, { programme }) => sum + programme.teams, 0),
    *rows() {
      const random = new Random(world.seed, 'volunteer-teams');
      for (const { programme, range, firstTeam } of rolls) {
        const first = dayOf(startOfDate(programme.from));
        for (let n = 0; n < programme.teams; n += 1) {
          const id = firstTeam + n;
          const villages = range.end - range.first;
          const { code, shortName } = world.places.villages[range.first + (n % villages)]!;
          const founded = Math.min(world.clock.today, first + random.at(id).below(150));
          const name = `${shortName}${programme.name}志愿服务${String(1 + Math.floor(n / villages))}队`;
          yield [id, name, programme.name, dateText(founded), organizationOfTeams(programme.area), code];
        }
      }
    },
  };
}
