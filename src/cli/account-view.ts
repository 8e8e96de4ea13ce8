import type { GraphQLSchema } from 'graphql';
import type { Composition } from '../compose/compose.ts';
import type { Config } from '../config.ts';
import { createDecider } from '../permissions/create-decider.ts';
import type { Asking, Decider } from '../permissions/decider.ts';
import type { Decision } from '../permissions/decision.ts';
import { entitledToNothing } from '../permissions/entitled-to-nothing.ts';
import { readPolicy } from '../permissions/policy/read-policy.ts';
import { principalSchema } from '../permissions/principal-schema/principal-schema.ts';
import type { Rules } from '../permissions/rules.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { principalOf } from '../server/principal-of.ts';

/** The hub as one account sees it, by the policy, without a token: for commands on the hub's own machine. */
export interface AccountView {
  readonly composition: Composition;
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

/** @throws SCHEMA_INVALID, POLICY_INVALID */
export function accountView(
  { schemaFolder, policyFolder }: Pick<Config, 'schemaFolder' | 'policyFolder'>,
  { account, purpose, application = 'direct' }: AccountWords,
): AccountView {
  const composition = composeFolder(schemaFolder);
  const { schema, model } = composition;
  const rules: Rules = { kind: 'policy', policy: readPolicy(policyFolder, composition) };
  const decider = createDecider(rules, model);
  const claimed = { account, name: { zh: account, en: account }, post: '', department: undefined, scope: [] };
  const principal = principalOf(rules, { ...claimed, purpose: undefined });
  const asking: Asking = { principal, purpose: purpose ?? principal.purpose, application, at: new Date() };
  const entitled = decider.entitle(asking);
  const entitlement = entitled.kind === 'some' ? entitled.entitlement : entitledToNothing;
  return { composition, rules, decider, asking, entitled, schema: principalSchema(schema, model, entitlement) };
}
