import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import type { SavedOperation } from '../administration/operation-outcome.ts';
import { HeyiError } from '../errors/heyi-error.ts';

/**
 * The operations that applications and reports are known to send, a file each (`*.graphql`): a preview of a change says which of them
 * would be answered otherwise.
 *
 * @throws CONFIGURATION_INVALID for a folder that is not there, or a file that is no operation of the schema
 */
export function readSavedOperations(folder: string, schema: GraphQLSchema): readonly SavedOperation[] {
  const unfit = (expected: string, received: string, cause: unknown) =>
    new HeyiError('CONFIGURATION_INVALID', { variable: 'HEYI_OPERATIONS', expected, received }, { cause });
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  } catch (error) {
    throw unfit('a folder with operations, each in a file *.graphql', folder, error);
  }
  return [...names].sort().map((file) => {
    try {
      const document = parse(readFileSync(join(folder, file), 'utf8'));
      const [invalid] = validate(schema, document);
      if (invalid !== undefined) throw invalid;
      return { name: file.replace(/\.graphql$/, ''), document };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw unfit('an operation of the published schema in each file', `${file}: ${error.message}`, error);
    }
  });
}
