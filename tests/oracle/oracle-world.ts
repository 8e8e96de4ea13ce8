import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Department } from '../../src/departments/department.ts';
import { parseGovernance } from '../../src/departments/parse-governance.ts';
import { readDepartments } from '../../src/departments/read-departments.ts';
import { packageRoot } from '../../src/package-root.ts';
import type { Sealer } from '../../src/sealing/sealer.ts';
import { hubSchema } from '../../src/server/hub-schema.ts';
import { readCity } from './read-city.ts';
import { documented, type Semantics } from './semantics.ts';
import { stitchedOracle, type Oracle } from './stitched-oracle.ts';
import type { World } from './world.ts';

const schemaFolder = join(packageRoot, 'schema');
const read = (file: string) => readFileSync(join(schemaFolder, file), 'utf8');
const sdl = { shared: read('shared.graphql'), governance: parseGovernance(read('governance.graphql')) };

/** The demo city of the run in memory, with the departments that a test adds to it. */
export async function oracleWorld(
  sealer: Sealer,
  departments: readonly Department[] = readDepartments(schemaFolder),
  urls: Readonly<Record<string, string>> = {},
): Promise<World> {
  const { schema, model } = compose({
    departments,
    sharedSdl: sdl.shared,
    governance: sdl.governance,
    hubSchema: hubSchema({
      'administration.graphql': read('administration.graphql'),
      'center.graphql': read('center.graphql'),
    }),
  });
  const city = await readCity(model, { ...inject('readerUrls'), ...urls });
  return { departments, schema, model, city, sealer, semantics: documented };
}

/** The oracle; with broken promises, one that must be found out. */
export function oracleOf(world: World, broken: Partial<Semantics> = {}): Oracle {
  return stitchedOracle({ ...world, semantics: { ...documented, ...broken } }, sdl);
}
