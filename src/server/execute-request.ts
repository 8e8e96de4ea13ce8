import type { GraphQLError } from 'graphql';
import { execute, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import type { Ledger } from '../audit/ledger.ts';
import type { Composition } from '../compose/compose.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { coordinatesOf } from '../permissions/coordinates-of.ts';
import { decide } from '../permissions/decide.ts';
import { assertCostWithinLimits } from '../plan/cost.ts';
import { assertSelectionWithinLimits } from '../plan/limits-of-selection.ts';
import { assertVariablesWithinLimits } from '../plan/limits-of-variables.ts';
import type { Limits } from '../plan/limits.ts';
import { outlinePlan } from '../plan/outline-plan.ts';
import { structureOf } from '../plan/structure.ts';
import type { CursorSealer } from '../sealing/cursor-sealer.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { Source } from '../sources/source.ts';
import { coerceVariables } from './coerce-variables.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { OperationCache } from './operation-cache.ts';
import { prepareOperation } from './prepare-operation.ts';
import type { RequestContext } from './request-context.ts';
import { runOperation } from './run-operation.ts';
import { Stopwatch } from './timing.ts';

/** What the stages need, made once at start-up. */
export interface Hub {
  readonly composition: Composition;
  readonly sources: ReadonlyMap<string, Source>;
  readonly ledger: Ledger;
  readonly sealer: Sealer;
  readonly cursorSealer: CursorSealer;
  readonly cache: OperationCache;
  readonly maximumPageSize: number;
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
  const { schema, model } = composition;
  const { document, operation, digest } = request;
  const { requestId, principal, purpose, matter } = context;
  const startedAt = performance.now();
  const stopwatch = context.explain.timing ? new Stopwatch() : undefined;
  try {
    if (operation.operation !== OperationTypeNode.QUERY)
      throw new HeyiError('OPERATION_UNSUPPORTED', { operation: operation.operation });

    // 1. The values of the request, coerced.
    assertVariablesWithinLimits(request.variables, hub.limits);
    const coerced = coerceVariables(schema, operation, request.variables);
    if (coerced.kind === 'refused') return { errors: coerced.errors };
    const { variables } = coerced;

    // 2. What the operation uses, and whether this principal may.
    const name = operation.name?.value;
    const cached = cache.operation(`${digest} ${name ?? ''} ${structureOf(schema, operation, variables)}`, () => {
      assertSelectionWithinLimits({ document, operation, variables }, hub.limits);
      return coordinatesOf(schema, model, document, operation, variables);
    });
    const decision = decide({ principal, purpose, coordinates: cached.coordinates });
    stopwatch?.decided();

    // 3. The plan, compiled together with the decision.
    const { misses } = cache;
    const prepared = cache.prepared(cached, decision.fingerprint, () =>
      prepareOperation({ schema, model, document, operation, variables, decision }, hub.sources, hub.maximumPageSize),
    );
    const { plan, costOfPlan } = prepared;
    stopwatch?.planned(cache.misses === misses);
    assertCostWithinLimits(costOfPlan(variables), plan, hub.limits);

    // 4. The intent is durable before a source is touched.
    const receipt = await ledger.intend({
      requestId,
      principal,
      purpose,
      matter,
      operationName: name,
      operationDigest: digest,
      coordinates: cached.coordinates,
      decision,
      sources: [...new Set(plan.steps.map(({ department }) => department))],
    });

    // 5. Rows from the departments, and the hub's own part beside them.
    const own =
      prepared.hubDocument === undefined
        ? undefined
        : await execute({
            schema,
            document: prepared.hubDocument,
            variableValues: request.variables,
            contextValue: context,
          });
    const { data, failures, rowsByDepartment } = await runOperation({
      prepared,
      variables,
      sources: hub.sources,
      sealer: hub.sealer,
      cursorSealer: hub.cursorSealer,
      maximumPageSize: hub.maximumPageSize,
      cursorOwner: `${principal.account} ${decision.fingerprint}`,
      hub: own?.data ?? {},
      departure: context.departure,
      stopwatch,
    });

    // 6. The outcome is durable before the first byte leaves.
    const incomplete = failures.map(({ department }) => department);
    await ledger.conclude(receipt, {
      status: plan.refusals.length > 0 ? 'refused' : 'answered',
      rowsByDepartment,
      incomplete,
      milliseconds: performance.now() - startedAt,
    });

    const errors = [
      ...(own?.errors ?? []),
      ...plan.refusals.map(({ path, coordinate, owner, reason }) =>
        asGraphQLError(
          new HeyiError('FIELD_FORBIDDEN', {
            coordinate,
            owner: model.departments.get(owner)!.title,
            reason: REASONS[reason],
          }),
          context,
          { path, department: owner },
        ),
      ),
      ...failures.map(({ error, path, department }) => {
        const { title } = model.departments.get(department)!;
        const told = new HeyiError(error.code, { ...error.values, department: title }, { cause: error.cause });
        return asGraphQLError(told, context, { path, department });
      }),
    ];
    // Those who may not read everything are not told what was asked of whom, nor that they may not be told.
    const explained = decision.kind === 'all';
    const extensions = {
      ...(incomplete.length > 0 ? { incomplete } : {}),
      ...(explained && stopwatch !== undefined ? { timing: stopwatch.read() } : {}),
      ...(explained && context.explain.plan ? { plan: outlinePlan(plan, costOfPlan, variables) } : {}),
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

const REASONS = {
  'no-grant': { zh: '没有适用的授权', en: 'no grant covers it' },
  'no-purpose': { zh: '未说明使用用途（x-heyi-purpose）', en: 'no purpose is stated (x-heyi-purpose)' },
} as const;
