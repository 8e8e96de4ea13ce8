import { validateSchema, type GraphQLSchema } from 'graphql';
import type { Department } from '../departments/department.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Problem } from '../errors/problem.ts';

/**
 * The last net under the rules: what GraphQL or the stitching library throws while a schema is built goes to `problems`,
 * under `file`. Rules come first, since they know the line and the remedy; whatever lands here deserves a rule.
 *
 * @returns undefined when it could not be built.
 */
export function buildOrReport<T>(file: string, problems: Problem[], build: () => T): T | undefined {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof HeyiError) throw error;
    // graphql-js joins the errors of one schema by blank lines.
    problems.push(...error.message.split('\n\n').map((message) => unforeseen(file, message)));
    return undefined;
  }
}

/** What is invalid about a composed schema, each under the file of the type that its message names. */
export function invalidParts(schema: GraphQLSchema, departments: readonly Department[]): readonly Problem[] {
  return validateSchema(schema).map(({ message }) => unforeseen(fileOf(message, departments), message));
}

/** The files of all departments, for what is wrong among them. */
export function allFiles(departments: readonly Department[]): string {
  return departments.map(({ file }) => file).join(', ');
}

function fileOf(message: string, departments: readonly Department[]): string {
  const named = departments.find(({ types, enums }) =>
    [...types.filter((type) => !type.extends), ...enums].some(({ name }) => new RegExp(`\\b${name}`).test(message)),
  );
  return named?.file ?? allFiles(departments);
}

function unforeseen(file: string, message: string): Problem {
  return {
    file,
    wrong: message,
    remedy: 'mend what the message names; it is GraphQL’s own, no rule of the hub foresaw it: please report it as well',
  };
}
