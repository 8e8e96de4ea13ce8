import type { GraphQLError } from 'graphql';
import {
  execute,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

import type { SavedOperation } from '../administration/operation-outcome.ts';
import type { Ledger } from '../audit/ledger.ts';
import type { Composition } from '../compose/compose.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Catalogue } from '../governance/catalogue.ts';
import type { Decision } from '../permissions/decision.ts';
import { exportedCoordinates } from '../permissions/exported-coordinates.ts';
import { useOf } from '../permissions/use-of.ts';
import type { Variables } from '../plan/argument.ts';
import type { Refusal } from '../plan/plan.ts';
import { assertCostWithinLimits } from '../plan/cost.ts';
import { assertSelectionWithinLimits } from '../plan/limits-of-selection.ts';
import { assertVariablesWithinLimits } from '../plan/limits-of-variables.ts';
import type { Limits } from '../plan/limits.ts';
import { outlinePlan } from '../plan/outline-plan.ts';
import { structureOf } from '../plan/structure.ts';
import type { CursorSealer } from '../sealing/cursor-sealer.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { Statistics } from '../plan/statistics.ts';
import type { Source } from '../sources/source.ts';
import type { PolicySource } from '../store/policy-source.ts';
import type { PolicyStore } from '../store/policy-store.ts';
import type { AskedOperation } from './asked-operation.ts';
import { exportError, failureError, operationError, refusalError } from './answer-errors.ts';
import { askingFields } from './center/asking-fields.ts';
import { coerceVariables } from './coerce-variables.ts';
import { executeMutation } from './execute-mutation.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { HubContext } from './hub-context.ts';
import type { OperationCache } from './operation-cache.ts';
import { noteGrants, ownersOf } from './note-grants.ts';
import { ownError } from './own-error.ts';
import { prepareOperation } from './prepare-operation.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import { refusedAsAWhole } from './refused-as-a-whole.ts';
import type { RequestContext } from './request-context.ts';
import { toldProvenance } from './told-provenance.ts';
import { runOperation, type RunResult, type SourceFailure } from './run-operation.ts';
import { Stopwatch } from './timing.ts';
import type { VerificationCount } from './verification-limiter.ts';

/** What the stages need, made once at start-up. */
export interface Hub {
  readonly composition: Composition;
  /** What `center` counts. */
  readonly catalogue: Catalogue;
  /** What day it is for questions that name none: the demo's clock, or the real one. */
  readonly clock: () => Date;
  /** What requests are decided by: each by one snapshot, from its beginning to its end. */
  readonly policies: PolicySource;
  /** Where the policy is kept and changed; undefined where it is a folder's. No request that reads asks it. */
  readonly store: PolicyStore | undefined;
  /** What applications are known to send. */
  readonly savedOperations: readonly SavedOperation[];
  readonly verificationLimiter: VerificationCount;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the departments' databases publish of their tables. */
  readonly statistics: Statistics;
  readonly ledger: Ledger;
  readonly sealer: Sealer;
  readonly cursorSealer: CursorSealer;
  readonly cache: OperationCache;
  readonly maximumPageSize: number;
  readonly maximumExportRows: number;
  readonly limits: Limits;
}

/** A parsed and valid operation, as the GraphQL server hands it over. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** SHA-256 of the document's text. */
  readonly digest: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface OperationResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Record<string, unknown>;
}

/** The flow, from a valid operation to its answer: where the stages meet, and nowhere else. */
export async function executeRequest(
  hub: Hub,
  request: OperationRequest,
  context: RequestContext,
): Promise<OperationResult> {
  const { composition, ledger, cache } = hub;
  const { model } = composition;
  const { document, operation, digest } = request;
  const { requestId, principal, purpose, matter, published } = context;
  const { schema } = published;
  const startedAt = performance.now();
  const stopwatch = context.explain.timing ? new Stopwatch() : undefined;
  try {
    if (schema.getRootType(operation.operation) == null)
      throw new HeyiError('OPERATION_UNSUPPORTED', { operation: operation.operation });

    // 1. The values of the request, coerced.
    assertVariablesWithinLimits(request.variables, hub.limits);
    const coerced = coerceVariables(schema, operation, request.variables);
    if (coerced.kind === 'refused') return { errors: coerced.errors };
    const { variables } = coerced;
    if (operation.operation === OperationTypeNode.MUTATION) return await executeMutation(hub, request, context);

    // 2. What the operation uses, and whether this principal may.
    const name = operation.name?.value;
    const structure = structureOf(schema, operation, variables);
    const cached = cache.operation(`${published.digest} ${digest} ${name ?? ''} ${structure}`, () => {
      assertSelectionWithinLimits({ document, operation, variables }, hub.limits);
      const use = useOf(schema, model, document, operation, variables);
      return { use, owners: ownersOf(use.coordinates, model) };
    });
    const { verifications } = cached.use;
    const { application, at, policy, exporting } = context;
    const coordinates = exporting ? exportedCoordinates(cached.use.coordinates) : cached.use.coordinates;
    policy.assertFresh();
    const decision = policy.decider.decide({ principal, purpose, application, at, matter, coordinates });
    stopwatch?.decided();

    // 3. The plan, compiled together with the decision.
    const { misses } = cache;
    const prepared = cache.prepared(cached, decision.fingerprint, () =>
      prepareOperation(
        {
          schema,
          model,
          document,
          operation,
          variables,
          decision,
          statistics: hub.statistics,
          keyCeiling: hub.limits.keys,
        },
        hub.sources,
        hub.maximumPageSize,
      ),
    );
    const { plan, costOfPlan } = prepared;
    stopwatch?.planned(cache.misses === misses);
    assertCostWithinLimits(costOfPlan(variables), plan, hub.limits);

    // 4. The intent is durable before a source is touched; what is refused as a whole goes no further.
    const receipt = await ledger.intend({
      requestId,
      principal,
      purpose,
      matter,
      operationName: name,
      operationDigest: digest,
      coordinates,
      decision,
      sources: [...new Set(plan.steps.map(({ department }) => department))],
    });
    const refused =
      exportError(coordinates, model, context) ??
      (await refusedAsAWhole(hub, plan.refusals, verifications, decision, context));
    if (refused !== undefined) {
      const milliseconds = performance.now() - startedAt;
      await ledger.conclude(receipt, { status: 'refused', rowsByDepartment: {}, incomplete: [], milliseconds });
      throw refused;
    }

    // 5. Rows from the departments, and the hub's own part beside them; whatever comes of it is told to the ledger.
    const answered = await answer(hub, prepared, request, variables, decision, context, stopwatch).catch(
      async (error: unknown) => {
        const milliseconds = performance.now() - startedAt;
        await ledger.conclude(receipt, { status: 'failed', rowsByDepartment: {}, incomplete: [], milliseconds });
        throw error;
      },
    );
    const { own, data, failures, rowsByDepartment } = answered;
    const refusals = [...plan.refusals, ...answered.refusals];

    // 6. The outcome is durable before the first byte leaves.
    const incomplete = failures.map(({ department }) => department);
    await ledger.conclude(receipt, {
      status: refusals.length > 0 ? 'refused' : 'answered',
      rowsByDepartment,
      incomplete,
      milliseconds: performance.now() - startedAt,
    });

    noteGrants(hub, cached.owners, decision, at);
    const errors = [
      ...(own?.errors ?? []).map((error) => ownError(error, context)),
      ...answered.errors,
      ...refusals.map((refusal) => refusalError(refusal, model, context)),
      ...failures.map((failure) => failureError(failure, model, context)),
    ];
    // The others are not told what was asked of whom, nor that they may not be told.
    const explained = decision.kind === 'all' || (decision.kind === 'some' && decision.entitlement.explains);
    const extensions = {
      ...(incomplete.length > 0 ? { incomplete } : {}),
      ...(explained && stopwatch !== undefined ? { timing: stopwatch.read() } : {}),
      ...(explained && context.explain.plan ? { plan: outlinePlan(plan, costOfPlan, variables) } : {}),
      ...(answered.asked.length > 0 ? { asked: answered.asked } : {}),
      ...(context.explain.provenance ? { provenance: toldProvenance(plan, context) } : {}),
    };
    return {
      data,
      ...(errors.length > 0 ? { errors } : {}),
      ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
    };
  } catch (error) {
    throw error instanceof HeyiError ? asGraphQLError(error, context) : error;
  }
}

/** @throws REQUEST_CANCELLED when the caller has left. */
async function answer(
  hub: Hub,
  prepared: PreparedOperation,
  request: OperationRequest,
  variables: Variables,
  decision: Decision,
  context: RequestContext,
  stopwatch: Stopwatch | undefined,
): Promise<
  RunResult & Pick<HubContext, 'refusals' | 'errors' | 'asked'> & { readonly own: ExecutionResult | undefined }
> {
  const { hubDocument: document, plan } = prepared;
  const { schema } = context.published;
  const failures: SourceFailure[] = [];
  const operation = { name: request.operation.name?.value, digest: request.digest };
  const [refusals, errors]: [Refusal[], GraphQLError[]] = [[], []];
  const fraction = Math.max(1, document === undefined ? 0 : countOf(document, askingFields));
  const asked: AskedOperation[] = [];
  const told = { failures, refusals, errors, asked };
  const contextValue: HubContext = { ...context, hub, decision, operation, ...told, fraction };
  const own = document && (await execute({ schema, document, variableValues: request.variables, contextValue }));
  const wantsAllOrNone = context.onDenied === 'refuse';
  if (wantsAllOrNone && refusals.length > 0) throw operationError(refusals, hub.composition.model, context);
  const result = await runOperation({
    prepared,
    variables,
    principal: context.principal,
    sources: hub.sources,
    sealer: hub.sealer,
    cursorSealer: hub.cursorSealer,
    maximumPageSize: hub.maximumPageSize,
    keyCeiling: hub.limits.keys,
    cursorOwner: `${context.principal.account} ${decision.fingerprint}`,
    hub: own?.data ?? {},
    departure: context.departure,
    stopwatch,
  });
  if (context.departure.left) throw new HeyiError('REQUEST_CANCELLED');
  // A source that failed the hub's own fields and the departments' is told once.
  const others = result.failures.filter(({ department }) => !failures.some((own) => own.department === department));
  const placed = <T extends { readonly path: readonly string[] }>(each: T): T => {
    const [field, ...below] = each.path;
    return { ...each, path: [responseName(document!, field!), ...below] };
  };
  const known = new Set(plan.refusals.map(({ coordinate }) => coordinate));
  return {
    ...result,
    failures: [...failures.map(placed), ...others],
    refusals: refusals.filter(({ coordinate }) => !known.has(coordinate)).map(placed),
    errors,
    asked,
    own,
  };
}

/** How many root fields of a document have one of some names. */
function countOf(document: DocumentNode, names: ReadonlySet<string>): number {
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  return operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD && names.has(node.name.value))
    .length;
}

/** What a field of the hub's own is first called in the answer: stitching does not tell its resolver. */
function responseName(document: DocumentNode, field: string): string {
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  const selected = operation.selectionSet.selections.find(
    (node) => node.kind === Kind.FIELD && node.name.value === field,
  );
  return (selected as FieldNode | undefined)?.alias?.value ?? field;
}
