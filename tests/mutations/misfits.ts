import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutation.ts';

/** What is wrong with the list of mutations itself, one line each; empty where each fits the sources as they are now. */
export function misfits(mutations: readonly Mutation[], root: string): readonly string[] {
  const names = mutations.map(({ name }) => name);
  return mutations.flatMap(({ name, file, find, replace, tests }, index) => {
    const path = join(root, file);
    const found = existsSync(path) ? occurrences(readFileSync(path, 'utf8'), find) : undefined;
    return [
      ...(names.indexOf(name) === index ? [] : [`${name}: the name is taken`]),
      ...(find === replace ? [`${name}: changes nothing`] : []),
      ...(found === undefined ? [`${name}: ${file} does not exist`] : []),
      ...(found === undefined || found === 1
        ? []
        : [`${name}: expected once in ${file}, found ${found} times: ${JSON.stringify(find)}`]),
      ...(tests.length === 0 ? [`${name}: names no test file`] : []),
      ...tests.filter((test) => !existsSync(join(root, test))).map((test) => `${name}: ${test} does not exist`),
    ];
  });
}

export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
