import type { DenialReason } from '../decision.ts';
import type { Asking } from '../decider.ts';
import type { Application, Policy, PolicyPrincipal, Post } from '../policy/policy.ts';

/** Step 1 passed: who asks is known, and in which post it acts for which purpose, through which application. */
export interface Actor {
  readonly principal: PolicyPrincipal;
  readonly post: Post;
  readonly purpose: string;
  readonly application: Application;
  /** Milliseconds. */
  readonly at: number;
}

/**
 * Step 1. Principal and application are known to the policy, and the purpose is one that the account may state. What the account is,
 * the policy says, whatever the token claims.
 */
export function findActor(policy: Policy, asking: Asking): Actor | DenialReason {
  const principal = policy.principals.get(asking.principal.account);
  if (principal === undefined) return 'unknown-principal';
  const application = policy.applications.get(asking.application);
  if (application === undefined) return 'unknown-application';
  const { purpose } = asking;
  if (purpose === undefined || purpose === '') return 'no-purpose';
  const name = principal.posts.find((each) => policy.posts.get(each)?.purposes.includes(purpose));
  const post = name === undefined ? undefined : policy.posts.get(name);
  const at = asking.at.getTime();
  if (post === undefined || Number.isNaN(at)) return 'no-grant';
  return { principal, post, purpose, application, at };
}
