import { join } from 'node:path';
import { getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { packageRoot } from '../../src/package-root.ts';
import type { Decision } from '../../src/permissions/decision.ts';
import { planOperation } from '../../src/plan/plan-operation.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { noStatistics, type Statistics } from '../../src/plan/statistics.ts';
import { structureOf } from '../../src/plan/structure.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';

type RawVariables = Readonly<Record<string, unknown>>;

/** The schema that comes with the hub. */
export const { schema, model } = composeFolder(join(packageRoot, 'schema'));

const everything: Decision = { kind: 'all', fingerprint: 'all' };

/** The plan of a query, planned as the server plans it: the query valid, the variables coerced. */
export function plan(
  query: string,
  variables: RawVariables = {},
  decision: Decision = everything,
  statistics: Statistics = noStatistics,
  keyCeiling = Infinity,
): Plan {
  return planOperation({ schema, model, decision, statistics, keyCeiling, ...operationOf(query, variables) });
}

/** What of the variables shapes the plan. */
export function structure(query: string, variables: RawVariables): string {
  const given = operationOf(query, variables);
  return structureOf(schema, given.operation, given.variables);
}

/** Each step in brief: `police residents lookup: name, phone`. */
export function reads({ steps }: Plan): readonly string[] {
  return steps.map(({ department, table, read }) => {
    const columns = 'columns' in read ? read.columns.map(({ name }) => name) : [];
    return `${department} ${table} ${read.kind}: ${columns.join(', ')}`;
  });
}

/** Each round trip in brief: `2 court after petition`. */
export function trips({ roundTrips }: Plan): readonly string[] {
  return roundTrips.map(({ department, hop, after }) => {
    const before = after.map((index) => roundTrips[index]!.department);
    return [hop, department, ...(before.length === 0 ? [] : ['after', ...before])].join(' ');
  });
}

function operationOf(query: string, raw: RawVariables) {
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
  if (wrong) throw new AggregateError(wrong, wrong.map(({ message }) => message).join('\n'));
  return { document, operation, variables: coerced };
}
