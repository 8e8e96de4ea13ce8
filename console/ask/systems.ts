import { parse } from 'yaml';
import type { Question } from './library.ts';

interface Told {
  readonly zh: string;
  readonly en: string;
}

/** A question of the cities' book of systems (docs/systems.md), with whom it is written for. */
export interface SystemQuestion extends Question {
  readonly about: Told;
  readonly account: string;
  readonly purpose: string;
}

// As the build finds them: a row that is added to the folder is here with the next build.
const queries = import.meta.glob<string>('../../examples/systems/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../../examples/systems/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../examples/systems/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const HEAD = /^# account: (\S+) purpose: (\S+)\n/;

/** In the order of the book: D1, D2, … D10. */
export const systems: readonly SystemQuestion[] = Object.entries(queries)
  .flatMap(([path, whole]): readonly SystemQuestion[] => {
    const [, account, purpose] = HEAD.exec(whole) ?? [];
    const text = texts[path.replace(/graphql$/, 'yaml')];
    if (account === undefined || purpose === undefined || text === undefined) return [];
    const { title, question } = parse(text) as { readonly title: Told; readonly question: Told };
    const id = path.replace(/^.*\/|\.graphql$/g, '');
    const held = variables[path.replace(/graphql$/, 'variables.json')] ?? '{}';
    return [{ id, ...title, about: question, account, purpose, query: whole.replace(HEAD, ''), variables: held }];
  })
  .sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
