import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { readConfig } from '../config.ts';
import type { Language } from '../errors/language.ts';
import { packageRoot } from '../package-root.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { badRequest } from './bad-request.ts';
import { compareSchemas, severities, type SchemaChange } from '../compose/compare-schemas.ts';
import { terminalLanguage } from './terminal-language.ts';

/** What was published last: committed, and held to what the departments' files compose to by a test. */
const PUBLISHED = join(packageRoot, 'src', 'generated', 'schema.graphql');

/**
 * `heyi schema diff [<old> [<new>]]`: what clients of the older schema will notice. `-` reads from the standard input; the older
 * is otherwise what was published last, and the newer what the departments' files compose to now.
 *
 * @returns 1 when a change is breaking
 */
export async function schemaDiff(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [older = PUBLISHED, newer] = positionals;
  const changes = await compareSchemas(readSchema(older), newer === undefined ? composedSchema() : readSchema(newer));
  process.stdout.write(
    values.json ? `${JSON.stringify(changes, undefined, 2)}\n` : describeChanges(changes, terminalLanguage()),
  );
  return changes.some(({ severity }) => severity === 'breaking') ? 1 : 0;
}

/** Through its text, as the file was: in a composed schema stitching leaves things that no text has. */
function composedSchema(): GraphQLSchema {
  const { schemaFolder, extensionsFolder } = readConfig();
  return buildSchema(printSchema(lexicographicSortSchema(composeFolder(schemaFolder, extensionsFolder).schema)));
}

function readSchema(file: string): GraphQLSchema {
  try {
    return buildSchema(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    // Unreadable, no GraphQL, or GraphQL that names what it does not define: in each case the file's fault.
    throw badRequest(`${file}: ${(error as Error).message}`, error);
  }
}

const headings = {
  zh: { breaking: '不兼容', dangerous: '有风险', safe: '兼容', none: '没有变化' },
  en: { breaking: 'Breaking', dangerous: 'Dangerous', safe: 'Safe', none: 'No changes' },
} as const;

function describeChanges(changes: readonly SchemaChange[], language: Language): string {
  const told = headings[language];
  if (changes.length === 0) return `${told.none}\n`;
  return severities
    .map((severity) => ({ severity, of: changes.filter((change) => change.severity === severity) }))
    .filter(({ of }) => of.length > 0)
    .map(({ severity, of }) => `${told[severity]} (${of.length})\n${of.map(describeChange).join('')}`)
    .join('\n');
}

function describeChange({ message, reason }: SchemaChange): string {
  return `  ${message}\n${reason === undefined ? '' : `      ${reason}\n`}`;
}
