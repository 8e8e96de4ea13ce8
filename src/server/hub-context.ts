import type { GraphQLError } from 'graphql';
import type { Decision } from '../permissions/decision.ts';
import type { Refusal } from '../plan/plan.ts';
import type { AskedOperation } from './asked-operation.ts';
import type { Hub } from './execute-request.ts';
import type { RequestContext } from './request-context.ts';
import type { SourceFailure } from './run-operation.ts';

/** What the hub's own fields are answered from. A fresh object for each operation. */
export interface HubContext extends RequestContext {
  readonly hub: Hub;
  readonly decision: Decision;
  readonly operation: { readonly name: string | undefined; readonly digest: string };
  /** Sources that did not answer; whoever meets one adds it here. */
  readonly failures: SourceFailure[];
  /** What they may not ask, each coordinate once. */
  readonly refusals: Refusal[];
  /** What else was wrong with operations that they asked. */
  readonly errors: GraphQLError[];
  /** What they asked, for those who may be told. */
  readonly asked: AskedOperation[];
  /** How many fields of the hub's own that ask departments share what one operation may cost. */
  readonly fraction: number;
}
