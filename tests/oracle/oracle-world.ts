import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Sealer } from '../../src/sealing/sealer.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composed, ownDepartments } from '../compose/composed.ts';
import { readCity } from './read-city.ts';
import { documented, type Semantics } from './semantics.ts';
import { stitchedOracle, type Oracle } from './stitched-oracle.ts';
import type { World } from './world.ts';

/** The published schema, as the generator walks it. */
export const { schema, model } = composed(ownDepartments);

/** The demo city of the run, in memory. */
export async function oracleWorld(sealer: Sealer): Promise<World> {
  return { model, city: await readCity(model, inject('readerUrls')), sealer, semantics: documented };
}

/** The oracle; with broken promises, one that must be found out. */
export function oracleOf(world: World, broken: Partial<Semantics> = {}): Oracle {
  const sharedSdl = readFileSync(join(packageRoot, 'schema', 'shared.graphql'), 'utf8');
  return stitchedOracle({ ...world, semantics: { ...documented, ...broken } }, ownDepartments, sharedSdl);
}
