import { HeyiError } from '../errors/heyi-error.ts';
import type { Variables } from './argument.ts';
import { groupsAtMost } from './groups-at-most.ts';
import type { Limits } from './limits.ts';
import type { Column } from './column.ts';
import type { KeySource, Plan, Read, Step, Value } from './plan.ts';
import { relationsAsked, standsElsewhere } from './relations-asked.ts';

/** An upper bound of what a plan does, known before it does anything. */
export interface PlanCost {
  /** By step id: rows read at most, probes included. */
  readonly rowsByStep: readonly number[];
  readonly rows: number;
  /** The departments' work, in rows read by key; one is about a microsecond. */
  readonly cost: number;
}

/** What the values of a request make of a plan. */
export type CostOfPlan = (variables: Variables) => PlanCost;

/** Sending and answering one statement. */
const STATEMENT = 20;
/** Counting, or asking a relation, for one row or key by an index. */
const PROBE = 5;
/** What looks at a whole table, or at as much of it as a filter leaves: nobody knows how much that is. */
const SCAN = 5000;

/** Keys that are looked among, where nobody knows how many they are. */
const FEW_KEYS = 100;

/** A step with all that does not depend on values worked out. */
interface StepCost {
  /** The step that brings the keys; undefined for one key of an argument, or for none. */
  readonly parent: number | undefined;
  /** Rows for each key, or in all; undefined for exactly one. */
  readonly size: Value | undefined;
  readonly probed: number;
  readonly fixed: number;
  readonly perKey: number;
  readonly perRow: number;
}

/**
 * The formula of a plan's rows and cost. Page sizes multiply down the relations: fifty people with five petitions each are
 * 50 + 50 × 5 rows. It runs for each request, so it is one pass over the steps; without variables in page sizes, none.
 */
export function compileCost({ steps }: Pick<Plan, 'steps'>, maximumPageSize: number): CostOfPlan {
  const compiled = steps.map(stepCost);
  const fixed = compiled.every(({ size }) => size === undefined || size.kind === 'literal');
  if (!fixed) return (variables) => planCost(compiled, variables, maximumPageSize);
  const known = planCost(compiled, {}, maximumPageSize);
  return () => known;
}

/** @throws TOO_MANY_ROWS, QUERY_TOO_COSTLY, each with the part that weighs most */
export function assertCostWithinLimits({ rowsByStep, rows, cost }: PlanCost, { steps }: Plan, limits: Limits): void {
  if (rows <= limits.rows && cost <= limits.cost) return;
  const most = rowsByStep.indexOf(Math.max(...rowsByStep));
  const place = steps[most]!.path.join('.');
  if (rows > limits.rows) throw new HeyiError('TOO_MANY_ROWS', { received: rows, limit: limits.rows, place });
  throw new HeyiError('QUERY_TOO_COSTLY', { received: cost, limit: limits.cost, place });
}

function planCost(steps: readonly StepCost[], variables: Variables, maximumPageSize: number): PlanCost {
  const rowsByStep: number[] = [];
  /** By step: rows that the answer keeps, and so the keys of the steps below. */
  const kept: number[] = [];
  let rows = 0;
  let cost = 0;
  for (const { parent, size, probed, fixed, perKey, perRow } of steps) {
    const keys = parent === undefined ? 1 : kept[parent]!;
    const page = size === undefined ? 1 : pageSize(size, variables, maximumPageSize);
    const read = keys * (page + probed);
    kept.push(keys * page);
    rowsByStep.push(read);
    rows += read;
    cost += fixed + keys * perKey + read * perRow;
  }
  return { rowsByStep, rows, cost };
}

/** A size that is no page counts as the largest: binding it is refused by a clearer error than this one would be. */
function pageSize(size: Value, variables: Variables, maximumPageSize: number): number {
  const value =
    size.kind === 'variable' ? valueAt(size.path, variables) : size.kind === 'literal' ? size.value : undefined;
  return typeof value === 'number' ? Math.min(Math.max(value, 0), maximumPageSize) : maximumPageSize;
}

function valueAt(path: readonly string[], variables: Variables): unknown {
  let value: unknown = variables;
  for (const name of path) value = (value as Readonly<Record<string, unknown>>)[name];
  return value;
}

function stepCost({ read, where }: Step): StepCost {
  const searched = where === undefined ? 0 : relationsAsked(where);
  switch (read.kind) {
    case 'list':
      return {
        parent: undefined,
        size: read.page.size,
        probed: read.page.probe ? 1 : 0,
        fixed: STATEMENT + (searched + derivedOrder(read)) * SCAN,
        perKey: 0,
        perRow: rowCost(read.columns),
      };
    case 'lookup':
      return {
        parent: parentOf(read.keys),
        size: undefined,
        probed: 0,
        fixed: STATEMENT,
        perKey: 0,
        perRow: rowCost(read.columns),
      };
    case 'children':
      return {
        parent: parentOf(read.keys),
        size: read.page.size,
        probed: read.page.probe ? 1 : 0,
        fixed: STATEMENT,
        perKey: 1 + (searched + derivedOrder(read)) * PROBE,
        perRow: rowCost(read.columns),
      };
    case 'count':
      return {
        parent: read.keys === undefined ? undefined : parentOf(read.keys),
        size: undefined,
        probed: 0,
        fixed: STATEMENT + (read.key === undefined ? (1 + searched) * SCAN : 0),
        perKey: read.key === undefined ? 0 : (1 + searched) * PROBE,
        perRow: 0,
      };
    // What is found goes on to other departments, and is no row of the answer.
    case 'keys':
      return {
        parent: undefined,
        size: { kind: 'literal', value: 0 },
        probed: 0,
        fixed: STATEMENT + (1 + searched) * (read.keys === undefined ? SCAN : FEW_KEYS * PROBE),
        perKey: 0,
        perRow: 0,
      };
    case 'front':
      return {
        parent: undefined,
        size: { kind: 'literal', value: 0 },
        probed: 0,
        fixed: STATEMENT + FEW_KEYS * PROBE + (searched + derivedOrder(read)) * SCAN,
        perKey: 0,
        perRow: 0,
      };
    case 'aggregate':
      return {
        parent: undefined,
        size: read.groupBy.length === 0 ? undefined : (groupsAtMost(read.groupBy, where) ?? read.page.size),
        probed: read.groupBy.length > 0 && read.page.probe ? 1 : 0,
        fixed: STATEMENT + (1 + searched + sortedMeasures(read.columns)) * SCAN,
        perKey: 0,
        perRow: 1,
      };
    // One scan, whose rows are counted as those of its shares.
    case 'gathered':
      return {
        parent: undefined,
        size: undefined,
        probed: -1,
        fixed: STATEMENT + (1 + searched + sortedMeasures(read.columns) + measuredRelations(read.columns)) * SCAN,
        perKey: 0,
        perRow: 0,
      };
    case 'share':
      return {
        parent: undefined,
        size: read.counted === undefined ? undefined : (groupsAtMost(read.groupBy, where) ?? read.page.size),
        probed: read.counted !== undefined && read.page.probe ? 1 : 0,
        fixed: 0,
        perKey: 0,
        perRow: 1,
      };
  }
}

function parentOf(keys: KeySource): number | undefined {
  return keys.kind === 'column' ? keys.step : undefined;
}

function rowCost(columns: readonly Column[]): number {
  return 1 + columns.filter(standsElsewhere).length * PROBE;
}

/** Conditions of single measures that are asked of other tables, each once however many measures have it. */
function measuredRelations(columns: readonly Column[]): number {
  const asked = new Map(
    columns.flatMap(({ derived }) =>
      derived?.kind === 'measure' && derived.where !== undefined
        ? [[JSON.stringify(derived.where), derived.where]]
        : [],
    ),
  );
  return [...asked.values()].reduce((sum, where) => sum + relationsAsked(where), 0);
}

/** Figures for which the values of a group are sorted, or kept apart. */
function sortedMeasures(columns: readonly Column[]): number {
  return columns.filter(
    ({ derived }) =>
      derived?.kind === 'measure' &&
      (derived.measure.kind === 'percentile' || derived.measure.kind === 'countDistinct'),
  ).length;
}

/** To sort by what stands in other tables, it is asked for every row, not for the page alone. */
function derivedOrder({ order }: Extract<Read, { readonly order: unknown }>): number {
  return order.filter(({ column }) => standsElsewhere(column)).length;
}
