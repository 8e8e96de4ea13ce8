import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { hotlineCalls } from './hotline-calls.ts';
import { petitionReviews } from './petition-reviews.ts';
import { petitionRoutings } from './petition-routings.ts';
import { petitionVisits } from './petition-visits.ts';
import { petitioners } from './petitioners.ts';
import { petitions } from './petitions.ts';

/** 信访: petitions with their visits, routings, petitioners and reviews, and the calls of 12345. */
export function petitionTables(world: DemoWorld): readonly DemoTable[] {
  return [
    petitions(world),
    petitionVisits(world),
    petitionRoutings(world),
    petitioners(world),
    petitionReviews(world),
    hotlineCalls(world),
  ];
}
