import type { RoundTrip, Step } from './plan.ts';
import { stepsNeeded } from './steps-needed.ts';

/**
 * Steps → at most one round trip a department and hop, each behind those it waits for. A step's hop is one more than the
 * latest of the steps that it needs; a step whose key is an argument starts at once.
 */
export function scheduleRoundTrips(steps: readonly Step[]): readonly RoundTrip[] {
  const trips: { department: string; hop: number; steps: number[]; after: Set<number> }[] = [];
  const tripOfStep: number[] = [];
  const hopOfStep: number[] = [];
  // Steps stand in dependency order, so a step's parent has its hop already.
  for (const step of steps) {
    const parents = stepsNeeded(step);
    const hop = 1 + Math.max(0, ...parents.map((parent) => hopOfStep[parent]!));
    hopOfStep.push(hop);
    let index = trips.findIndex((trip) => trip.department === step.department && trip.hop === hop);
    if (index === -1) index = trips.push({ department: step.department, hop, steps: [], after: new Set() }) - 1;
    const trip = trips[index]!;
    // A share comes with the step that gathers it: neither waits for anything.
    if (step.read.kind !== 'share') trip.steps.push(step.id);
    for (const parent of parents) trip.after.add(tripOfStep[parent]!);
    tripOfStep.push(index);
  }
  // By hop, so that each stands behind those it waits for: a later list may bring keys to a round trip that is there already.
  const order = trips.map((_, index) => index).sort((a, b) => trips[a]!.hop - trips[b]!.hop);
  return order.map((index) => {
    const trip = trips[index]!;
    return { ...trip, after: [...trip.after].map((each) => order.indexOf(each)) };
  });
}
