import { areaAsked } from '../plan/area-asked.ts';
import { compileCost } from '../plan/cost.ts';
import { planOperation, type OperationToPlan } from '../plan/plan-operation.ts';
import type { Step } from '../plan/plan.ts';
import { compileAnswer } from '../shape/compile-answer.ts';
import type { Source, Statement } from '../sources/source.ts';
import { hubDocument } from './hub-document.ts';
import type { Passed, PreparedOperation } from './prepared-operation.ts';

/** Plans an operation and compiles its statements and its answer. */
export function prepareOperation(
  given: OperationToPlan,
  sources: ReadonlyMap<string, Source>,
  maximumPageSize: number,
): PreparedOperation {
  const plan = planOperation(given);
  const statements = plan.steps.map((step) =>
    step.read.kind === 'share' ? undefined : sources.get(step.department)!.prepare(step),
  );
  const hubNames = new Set(plan.answer.fields.filter(({ kind }) => kind === 'hub').map(({ name }) => name));
  return {
    plan,
    costOfPlan: compileCost(plan, maximumPageSize),
    statements,
    keyPlaceholders: statements.map(
      (statement) => statement?.parameters.findIndex(({ kind }) => kind === 'keys') ?? -1,
    ),
    passed: statements.map((statement) => (statement === undefined ? [] : passedTo(statement))),
    hashedCells: plan.steps.map(hashedCellsOf),
    areaAsked: areaAsked(plan.steps),
    makeAnswer: compileAnswer(plan),
    hubDocument:
      hubNames.size === 0
        ? undefined
        : hubDocument(given.schema, given.document, given.operation, given.variables, hubNames),
  };
}

function passedTo({ parameters }: Statement): readonly Passed[] {
  return parameters.flatMap((parameter, placeholder) =>
    parameter.kind === 'passed' || parameter.kind === 'keySet' || parameter.kind === 'front'
      ? [{ placeholder, parameter, name: JSON.stringify({ ...parameter, column: parameter.column.scalar }) }]
      : [],
  );
}

function hashedCellsOf({ read }: Step): readonly number[] {
  const columns = 'columns' in read ? read.columns : [];
  return columns.flatMap(({ mask }, index) => (mask?.kind === 'hash' ? [index] : []));
}
