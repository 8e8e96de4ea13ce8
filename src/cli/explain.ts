import { parseArgs } from 'node:util';
import { getOperationAST, getVariableValues, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { readConfig } from '../config.ts';
import type { Decision } from '../permissions/decision.ts';
import { useOf } from '../permissions/use-of.ts';
import { compileCost } from '../plan/cost.ts';
import { describePlan } from '../plan/describe-plan.ts';
import { outlinePlan } from '../plan/outline-plan.ts';
import { planDiagram } from '../plan/plan-diagram.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { postgresStatement } from '../sources/postgres/postgres-statement.ts';
import { accountView, type AccountView } from './account-view.ts';
import { allowedEverything } from './allowed-everything.ts';
import { badRequest } from './bad-request.ts';
import type { Command } from './command.ts';
import { policyText } from './policy-in-force.ts';
import { readQuery } from './read-query.ts';
import { readVariables } from './read-variables.ts';
import { terminalLanguage } from './terminal-language.ts';

export const explain: Command = {
  usage: '<file> [--variables <json>] [--account <account>] [--mermaid | --json]',
  does: 'prints the plan of a query, allowed everything or what an account may: text, flowchart or data',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        variables: { type: 'string', default: '{}' },
        account: { type: 'string' },
        mermaid: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined) throw badRequest('name a file with a query');
    const document = readQuery(file);
    const given = readVariables(values.variables);
    const config = readConfig({ ...process.env }, 'command');
    const { account } = values;
    const view = account === undefined ? undefined : await accountView(config, { account });
    const { schema: whole, model } = view?.composition ?? composeFolder(config.schemaFolder, config.extensionsFolder);
    const schema = view?.schema ?? whole;
    const [invalid] = validate(schema, document);
    if (invalid) throw badRequest(invalid.message);
    const operation = getOperationAST(document);
    if (!operation) throw badRequest('the file must hold exactly one operation');
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (errors) throw badRequest(errors[0]!.message);
    const plan = planOperation({
      schema,
      model,
      document,
      operation,
      variables: coerced,
      decision: view === undefined ? allowedEverything : decisionOn(view, document, operation, coerced),
    });
    const outline = outlinePlan(plan, compileCost(plan, config.maximumPageSize), coerced);
    const by = view === undefined ? '' : policyText(view.inForce, terminalLanguage());
    const statements = () => plan.steps.map((step) => (step.read.kind === 'share' ? '' : postgresStatement(step).text));
    process.stdout.write(
      values.json
        ? `${JSON.stringify(view === undefined ? plan : { ...plan, policyEpoch: view.inForce.epoch }, undefined, 2)}\n`
        : values.mermaid
          ? `${planDiagram(outline)}${by === '' ? '' : `  %% ${by}\n`}`
          : `${by === '' ? '' : `${by}\n\n`}${describePlan(outline, statements())}`,
    );
    return 0;
  },
};

function decisionOn(
  { composition, decider, asking, schema }: AccountView,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Decision {
  const { coordinates } = useOf(schema, composition.model, document, operation, variables);
  return decider.decide({ ...asking, matter: undefined, coordinates });
}
