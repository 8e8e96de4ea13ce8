import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, Kind, OperationTypeNode, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Problem } from '../../errors/problem.ts';
import type { SavedQuery } from './system.ts';

/** The query of a row and what it is asked with; undefined where there is none, or one that cannot be asked, which is then a problem. */
export function readSavedQuery(
  folder: string,
  row: string,
  schema: GraphQLSchema,
  problems: Problem[],
): SavedQuery | undefined {
  const file = `${row}.graphql`;
  if (!existsSync(join(folder, file))) return undefined;
  const whole = readFileSync(join(folder, file), 'utf8');
  const report = (line: number, wrong: string, remedy: string) =>
    problems.push({ file, line, coordinate: row, wrong, remedy });
  const head = /^# account: (\S+) purpose: (\S+)\n/.exec(whole);
  if (head === null)
    report(1, 'its first line does not say who asks, and for what', 'begin with "# account: … purpose: …"');
  const document = parseQuery(whole, schema, (line, wrong) =>
    report(
      line,
      wrong,
      'see src/generated/schema.graphql, and the files of further departments, for what can be asked',
    ),
  );
  const variables = readVariables(folder, row, problems);
  if (head === null || document === undefined || variables === undefined) return undefined;
  return { account: head[1]!, purpose: head[2]!, text: whole.slice(head[0].length), document, variables };
}

function parseQuery(
  text: string,
  schema: GraphQLSchema,
  report: (line: number, wrong: string) => void,
): DocumentNode | undefined {
  const tell = ({ message, locations }: GraphQLError) => report(locations?.[0]?.line ?? 1, message);
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    tell(error);
    return undefined;
  }
  const errors = validate(schema, document);
  errors.forEach(tell);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const isOneQuery = operations.length === 1 && operations[0]!.operation === OperationTypeNode.QUERY;
  if (!isOneQuery) report(1, 'it is not one query');
  return isOneQuery && errors.length === 0 ? document : undefined;
}

function readVariables(
  folder: string,
  row: string,
  problems: Problem[],
): Readonly<Record<string, unknown>> | undefined {
  const file = `${row}.variables.json`;
  if (!existsSync(join(folder, file))) return {};
  let wrong = 'expected an object of JSON';
  try {
    const given: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch (error) {
    wrong = (error as Error).message;
  }
  problems.push({ file, coordinate: row, wrong, remedy: 'write such as {"area": "4313"}' });
  return undefined;
}
