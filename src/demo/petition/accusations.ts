import { isMarked } from '../chance/is-marked.ts';
import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { courtCode } from '../court/court-code.ts';
import type { DemoWorld } from '../demo-world.ts';
import { officials } from '../matters/officials.ts';
import { gridCode } from '../places/grids.ts';
import { createPolicePosts } from '../police/police-posts.ts';
import type { PetitionFacts } from './petition-facts.ts';

/** 检举控告: of the petitions that came of no dispute, those that accuse an official and those that accuse a unit. */
const ACCUSED_PERSON_SHARE = 0.015;
const ACCUSED_UNIT_SHARE = 0.025;
/** How many of a city's mediators and auxiliary officers there are to be accused. */
const OFFICIALS = 200;

const unitKinds = new WeightedList([
  ['STATION', 26],
  ['police', 6],
  ['COURT', 14],
  ['justice', 6],
  ['civil-affairs', 8],
  ['grid', 6],
  ['TOWN', 24],
  ['GRID', 12],
] as const);

export interface Accusation {
  readonly idNumber: string | null;
  /** The code of a department, a court or a grid, the name of a police station, or the area code of a town's government. */
  readonly unit: string | null;
}

/** Whom each petition accuses (信访工作条例, article 30), by its place among the `count` that came of no dispute. */
export function accusationsOf(
  world: DemoWorld,
  count: number,
): (place: number, facts: PetitionFacts, random: Random) => Accusation {
  const officers = [officials(world, 'auxiliary-officers'), officials(world, 'mediators')] as const;
  const { population, places } = world;
  const posts = createPolicePosts(world);
  return (place, { city, village }, random) => {
    const { code } = places.villages[village]!;
    const official = isMarked(place, count, ACCUSED_PERSON_SHARE, 0.1);
    const unit = isMarked(place, count, ACCUSED_UNIT_SHARE, 0.6);
    const kind = unitKinds.pick(random);
    const unitCode = codeOfUnit(kind, village, code);
    return {
      idNumber: official ? population.idNumber(random.pick(officers)(city, random.below(OFFICIALS))) : null,
      unit: unit ? unitCode : null,
    };
  };

  function codeOfUnit(kind: ReturnType<typeof unitKinds.pick>, village: number, code: string): string {
    switch (kind) {
      case 'TOWN':
        return code.slice(0, 9);
      case 'GRID':
        return gridCode(code, 0);
      case 'COURT':
        return courtCode(world, village);
      case 'STATION':
        return posts.stationOf(code).name;
      default:
        return kind;
    }
  }
}
