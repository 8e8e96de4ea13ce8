import fc from 'fast-check';
import { compareOperation, type Sides } from './compare-operation.ts';
import { operationArbitrary } from './operation-arbitrary.ts';
import type { World } from './world.ts';

export interface Campaign {
  readonly operations: number;
  readonly seed: number;
  /** Of an earlier failure's report: replays it without the operations before it. */
  readonly path?: string | undefined;
  /** The types whose root fields are asked; all where nobody says. */
  readonly roots?: readonly string[];
  /** Whether a failure is made small before it is reported; true where nobody says. */
  readonly shrink?: boolean;
}

export interface Verdict {
  /** The smallest operation found that the sides answer differently, and how to see it again. */
  readonly failure: string | undefined;
  readonly asked: number;
  readonly withRows: number;
  readonly threeRelationsDeep: number;
}

/** Made once for a world: it looks through all rows for what is well connected. */
function operationsOf(world: World, roots: readonly string[] | undefined): ReturnType<typeof operationArbitrary> {
  const known = arbitraries.get(world) ?? new Map<string, ReturnType<typeof operationArbitrary>>();
  arbitraries.set(world, known);
  const key = roots?.join() ?? '';
  const made = known.get(key) ?? operationArbitrary(world, roots);
  known.set(key, made);
  return made;
}
const arbitraries = new WeakMap<World, Map<string, ReturnType<typeof operationArbitrary>>>();

/** Asks both sides generated operations until their answers differ. */
export async function compareGenerated(sides: Sides, world: World, campaign: Campaign): Promise<Verdict> {
  const { operations, seed, path, shrink = true, roots } = campaign;
  const verdict = { asked: 0, withRows: 0, threeRelationsDeep: 0 };
  const property = fc.asyncProperty(operationsOf(world, roots), async (operation) => {
    const { difference, hasRows, relationsDeep } = await compareOperation(sides, operation);
    verdict.asked += 1;
    if (hasRows) verdict.withRows += 1;
    if (relationsDeep >= 3) verdict.threeRelationsDeep += 1;
    if (difference !== undefined) throw new Error(difference);
  });
  const result = await fc.check(property, {
    seed,
    numRuns: operations,
    endOnFailure: !shrink,
    ...(path === undefined ? {} : { path }),
  });
  if (!result.failed) return { ...verdict, failure: undefined };
  const difference =
    result.errorInstance instanceof Error ? result.errorInstance.message : 'The comparison was interrupted.';
  const replay = `HEYI_TEST_SEED=${result.seed} HEYI_TEST_PATH=${result.counterexamplePath ?? ''}`;
  return {
    ...verdict,
    failure: `${difference}\n\n${replay} (${result.numRuns} operations, ${result.numShrinks} shrinks)`,
  };
}
