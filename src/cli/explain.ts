import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getOperationAST, getVariableValues, GraphQLError, parse, validate } from 'graphql';

import { readConfig } from '../config.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { compileCost } from '../plan/cost.ts';
import { describePlan } from '../plan/describe-plan.ts';
import { outlinePlan } from '../plan/outline-plan.ts';
import { planDiagram } from '../plan/plan-diagram.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { postgresStatement } from '../sources/postgres/postgres-statement.ts';
import { allowedEverything } from './allowed-everything.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  usage: '<file> [--variables <json>] [--mermaid | --json]',
  does: 'prints the plan of a query, allowed everything: text, flowchart or data',
  run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        variables: { type: 'string', default: '{}' },
        mermaid: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined) throw badRequest('name a file with a query');
    const { schemaFolder, maximumPageSize } = readConfig();
    const { schema, model } = composeFolder(schemaFolder);
    try {
      const document = parse(readFileSync(file, 'utf8'));
      const [invalid] = validate(schema, document);
      if (invalid) throw invalid;
      const operation = getOperationAST(document);
      if (!operation) throw badRequest('the file must hold exactly one operation');
      const given = JSON.parse(values.variables) as Record<string, unknown>;
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      if (errors) throw errors[0]!;
      const plan = planOperation({
        schema,
        model,
        document,
        operation,
        variables: coerced,
        decision: allowedEverything,
      });
      const outline = outlinePlan(plan, compileCost(plan, maximumPageSize), coerced);
      const statements = () => plan.steps.map((step) => postgresStatement(step).text);
      process.stdout.write(
        values.json
          ? `${JSON.stringify(plan, undefined, 2)}\n`
          : values.mermaid
            ? planDiagram(outline)
            : describePlan(outline, statements()),
      );
    } catch (error) {
      if (error instanceof GraphQLError || error instanceof SyntaxError) throw badRequest(error.message);
      throw error;
    }
    return Promise.resolve(0);
  },
};

function badRequest(reason: string): HeyiError {
  return new HeyiError('BAD_REQUEST', { reason });
}
