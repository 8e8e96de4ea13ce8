import { getOperationAST, OperationTypeNode, parse, validate } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { findDemoAccount } from '../../src/demo/accounts.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { coordinatesOf } from '../../src/permissions/coordinates-of.ts';
import type { Asking } from '../../src/permissions/decider.ts';
import { principalSchema } from '../../src/permissions/principal-schema/principal-schema.ts';
import { assertSelectionWithinLimits } from '../../src/plan/limits-of-selection.ts';
import { coerceVariables } from '../../src/server/coerce-variables.ts';
import type { Hub } from '../../src/server/execute-request.ts';
import type { AskedOperation } from '../../src/server/asked-operation.ts';
import { prepareOperation } from '../../src/server/prepare-operation.ts';
import type { PreparedOperation } from '../../src/server/prepared-operation.ts';
import type { HubUnderTest } from '../server/hub-under-test.ts';
import type { Operation } from './operation.ts';

/**
 * What the hub makes of an operation, file by file: the answer with its HTTP status, and the plan and its statements where
 * the operation comes so far as to have them.
 */
export async function goldenFiles(hub: HubUnderTest, operation: Operation): Promise<ReadonlyMap<string, string>> {
  const { query, variables, account, operationName } = operation;
  const asked = { variables, account, ...(operationName === undefined ? {} : { operationName }) };
  const { status, headers: _, ...body } = await hub.ask(query, asked);
  const files = new Map([['answer.json', await json({ status, ...withoutRequestIds(body) })]]);
  const prepared = prepare(hub.running.hub, operation);
  if (prepared !== undefined) {
    files.set('plan.json', await json(prepared.plan));
    files.set('statements.sql', statementsOf(prepared));
  }
  // What a field of the hub's own asks of departments, which the plan of the operation around it does not show.
  if (prepared?.hubDocument !== undefined) {
    const { extensions } = await hub.ask(query, { ...asked, headers: { 'x-heyi-explain': 'plan' } });
    const inner = (extensions?.['asked'] ?? []) as readonly AskedOperation[];
    for (const { field, operation: text, variables: values } of inner) {
      files.set(`${field}.graphql`, await formatted(text, 'graphql'));
      files.set(
        `${field}.sql`,
        statementsOf(prepare(hub.running.hub, { ...operation, query: text, variables: values })!),
      );
    }
  }
  return files;
}

/** The stages up to the plan; undefined where one of them refuses. */
function prepare(hub: Hub, { query, variables: given, account, operationName }: Operation) {
  const { principal } = findDemoAccount(account)!;
  const asking = { principal, purpose: principal.purpose, application: 'direct', at: new Date() };
  const { schema, model } = schemaFor(hub, asking);
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || validate(schema, document).length > 0) return undefined;
  const coerced = coerceVariables(schema, operation, given);
  if (coerced.kind === 'refused') return undefined;
  const { variables } = coerced;
  try {
    assertSelectionWithinLimits({ document, operation, variables }, hub.limits);
    const coordinates = coordinatesOf(schema, model, document, operation, variables);
    const decision = hub.policies.held.decider.decide({ ...asking, matter: undefined, coordinates });
    const toPlan = { schema, model, document, operation, variables, decision };
    return prepareOperation(toPlan, hub.sources, hub.maximumPageSize);
  } catch (error) {
    if (error instanceof HeyiError) return undefined;
    throw error;
  }
}

function schemaFor({ composition, policies }: Hub, asking: Asking) {
  const { schema, model } = composition;
  const entitled = policies.held.decider.entitle(asking);
  return { model, schema: entitled.kind === 'some' ? principalSchema(schema, model, entitled.entitlement) : schema };
}

function statementsOf({ plan, statements }: PreparedOperation): string {
  const texts = plan.steps.flatMap(({ id, department, type, read, path }) => {
    if (read.kind === 'share') return [];
    const paths = read.kind === 'gathered' ? read.shares.map((share) => plan.steps[share]!.path) : [path];
    const places = paths.map((each) => each.join('.')).join(', ');
    return `-- [${id}] ${department}: ${type} ${read.kind} for ${places}\n${statements[id]!.text};\n`;
  });
  return texts.length === 0 ? '-- No department is asked.\n' : texts.join('\n');
}

function withoutRequestIds(body: object): object {
  const text = JSON.stringify(body, (key, value: unknown) => (key === 'requestId' ? '(of the request)' : value));
  return JSON.parse(text) as object;
}

function json(value: unknown): Promise<string> {
  return formatted(JSON.stringify(value), 'json');
}

async function formatted(text: string, parser: 'json' | 'graphql'): Promise<string> {
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser });
}
