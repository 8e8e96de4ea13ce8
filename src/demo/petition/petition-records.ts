import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import { shops } from '../disputes/shop-owners.ts';
import { type Accusation, accusationsOf } from './accusations.ts';
import { courseOf, type PetitionCourse } from './petition-course.ts';
import { countOfOwnPetitions, countOfPetitions, type PetitionFacts, petitionFacts } from './petition-facts.ts';

/** 联名、集体信访, five people and more: of the petitions that came of no dispute. */
const JOINT_SHARE = 0.015;

/** A petition with all that its own row and those of its parts say. */
export interface PetitionRecord {
  /** From 1, in order of time. */
  readonly id: number;
  readonly count: number;
  readonly facts: PetitionFacts;
  readonly accusation: Accusation;
  readonly course: PetitionCourse;
  readonly petitioners: number;
  /** Stands where the table's own draws begin. */
  readonly random: Random;
}

/** All petitions; the same each time, so that each table can be made alone. */
export function* petitionRecords(world: DemoWorld): Generator<PetitionRecord, undefined> {
  const count = countOfPetitions(world);
  const own = countOfOwnPetitions(world);
  const accusationOf = accusationsOf(world, own);
  const random = new Random(world.seed, 'petition-rows');
  let id = 0;
  let ownPlace = 0;
  for (const facts of petitionFacts(world)) {
    id += 1;
    random.at(facts.draw);
    const isOwn = facts.dispute === undefined;
    const accusation = isOwn ? accusationOf(ownPlace, facts, random) : { idNumber: null, unit: null };
    const accusing = accusation.idNumber !== null || accusation.unit !== null;
    const course = courseOf(facts, accusing, world.clock.nowSecond, random);
    const joint = isOwn && isMarked(ownPlace, own, JOINT_SHARE, 0.4);
    if (isOwn) ownPlace += 1;
    const drawn = random.between(5, 19);
    const petitioners = facts.group ? shops : joint ? drawn : 1;
    yield { id, count, facts, accusation, course, petitioners, random };
  }
}
