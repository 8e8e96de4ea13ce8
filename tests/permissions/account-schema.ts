import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../../src/package-root.ts';
import { createDecider } from '../../src/permissions/create-decider.ts';
import { readPolicy } from '../../src/permissions/policy/read-policy.ts';
import { principalSchema } from '../../src/permissions/principal-schema/principal-schema.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';

/** The schema and the policy that come with the hub. */
export const composition = composeFolder(join(packageRoot, 'schema'));
export const policy = readPolicy(join(packageRoot, 'policy'), composition);
const decider = createDecider({ kind: 'policy', policy }, composition.model);

/** What an account of the demo sees under its own purpose. */
export function accountSchema(account: string): GraphQLSchema {
  const principal = policy.principals.get(account)!;
  const entitled = decider.entitle({ principal, purpose: principal.purpose, application: 'direct', at: new Date() });
  if (entitled.kind !== 'some') throw new Error(`${account} may nothing`);
  return principalSchema(composition.schema, composition.model, entitled.entitlement);
}
