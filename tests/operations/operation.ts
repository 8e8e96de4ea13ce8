import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request as its folder describes it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly account: string;
  /** Which operation of several; undefined where there is one. */
  readonly operationName: string | undefined;
}

/**
 * Reads `query.graphql`, where `# account: judge` and `# operation: Second` may stand, and `variables.json`. A variable
 * `@root-list people.nodes.0.id` is taken from another folder's answer: ids and cursors are sealed, and nobody types them.
 */
export function readOperation(folder: string, name: string): Operation {
  const query = readFileSync(join(folder, name, 'query.graphql'), 'utf8');
  const file = join(folder, name, 'variables.json');
  const variables = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  return {
    query,
    variables: fromAnswers(folder, variables) as Record<string, unknown>,
    account: headOf(query, 'account') ?? 'center-city',
    operationName: headOf(query, 'operation'),
  };
}

/** The operations whose answers a folder's variables are taken from. */
export function needsAnswerOf(folder: string, name: string): readonly string[] {
  const file = join(folder, name, 'variables.json');
  if (!existsSync(file)) return [];
  return Array.from(readFileSync(file, 'utf8').matchAll(/"@([\w-]+) /g), ([, other]) => other!);
}

function headOf(query: string, word: string): string | undefined {
  return new RegExp(`^# ${word}: (\\S+)$`, 'm').exec(query)?.[1];
}

function fromAnswers(folder: string, value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('@')) {
    const [other = '', path = ''] = value.slice(1).split(' ');
    const { data } = JSON.parse(readFileSync(join(folder, other, 'answer.json'), 'utf8')) as { data: unknown };
    const found = path.split('.').reduce<unknown>((of, key) => (of as Record<string, unknown> | null)?.[key], data);
    if (typeof found !== 'string') throw new Error(`${value}: no text stands there.`);
    return found;
  }
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => fromAnswers(folder, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromAnswers(folder, inner)]));
}
