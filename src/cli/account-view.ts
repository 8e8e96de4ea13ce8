import type { GraphQLSchema } from 'graphql';
import type { Composition } from '../compose/compose.ts';
import type { Config } from '../config.ts';
import { createDecider } from '../permissions/create-decider.ts';
import type { Asking, Decider } from '../permissions/decider.ts';
import type { Decision } from '../permissions/decision.ts';
import { entitledToNothing } from '../permissions/entitled-to-nothing.ts';
import { principalSchema } from '../permissions/principal-schema/principal-schema.ts';
import type { Rules } from '../permissions/rules.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { principalOf } from '../server/principal-of.ts';
import { policyInForce, type PolicyInForce } from './policy-in-force.ts';

/** The hub as one account sees it, by the policy, without a token: for commands on the hub's own machine. */
export interface AccountView {
  readonly composition: Composition;
  readonly inForce: PolicyInForce;
  readonly rules: Rules;
  readonly decider: Decider;
  readonly asking: Asking;
  readonly entitled: Decision;
  /** What of the composed schema the account may know of. */
  readonly schema: GraphQLSchema;
}

export interface AccountWords {
  readonly account: string;
  /** The account's own where nobody says. */
  readonly purpose?: string | undefined;
  readonly application?: string | undefined;
}

/** @throws SCHEMA_INVALID, POLICY_INVALID, STORE_UNAVAILABLE, STORE_UNFIT */
export async function accountView(
  config: Config,
  { account, purpose, application = 'direct' }: AccountWords,
): Promise<AccountView> {
  const composition = composeFolder(config.schemaFolder, config.extensionsFolder);
  const { schema, model } = composition;
  const inForce = await policyInForce(config, composition);
  const rules: Rules = { kind: 'policy', policy: inForce.policy };
  const decider = createDecider(rules, model);
  const claimed = { account, name: { zh: account, en: account }, post: '', department: undefined, scope: [] };
  const principal = principalOf(rules, { ...claimed, purpose: undefined });
  const asking: Asking = { principal, purpose: purpose ?? principal.purpose, application, at: new Date() };
  const entitled = decider.entitle(asking);
  const entitlement = entitled.kind === 'some' ? entitled.entitlement : entitledToNothing;
  const own = principalSchema(schema, model, entitlement);
  return { composition, inForce, rules, decider, asking, entitled, schema: own };
}
