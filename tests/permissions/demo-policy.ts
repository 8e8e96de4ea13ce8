import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { createDecider } from '../../src/permissions/create-decider.ts';
import { readPolicy } from '../../src/permissions/policy/read-policy.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';

/** The departments, the policy and the decider of the demo, as the hub starts with them. */
export const demoComposition = composeFolder(join(packageRoot, 'schema'));
export const demoPolicy = readPolicy(join(packageRoot, 'policy'), demoComposition);
export const demoDecider = createDecider({ kind: 'policy', policy: demoPolicy }, demoComposition.model);
