import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHubNames } from '../../../src/compose/hub-names.ts';
import { rules } from '../../../src/compose/rules/index.ts';
import { noGovernance } from '../../../src/compose/no-governance.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { readDepartments } from '../../../src/departments/read-departments.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { hubSchema } from '../../../src/server/hub-schema.ts';

const read = (file: string) => readFileSync(join(packageRoot, 'schema', file), 'utf8');
const hub = readHubNames(
  read('shared.graphql'),
  hubSchema({ 'administration.graphql': read('administration.graphql'), 'center.graphql': read('center.graphql') }),
);
const nameOf = (file: string) => file.slice(0, -3).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const files = readdirSync(join(packageRoot, 'src', 'compose', 'rules')).filter(
  (file) => !['index.ts', 'rule.ts'].includes(file),
);

it('every rule that has a file is asked', () => {
  expect(rules.map(({ name }) => name.toLowerCase()).sort()).toEqual(
    files.map((file) => nameOf(file).toLowerCase()).sort(),
  );
});

it('every rule has its test', () => {
  const tests = readdirSync(join(packageRoot, 'tests', 'compose', 'rules'));
  expect(tests).toEqual(expect.arrayContaining(files.map((file) => file.replace('.ts', '.test.ts'))));
});

describe('the schema that comes with the hub', () => {
  const departments = readDepartments(join(packageRoot, 'schema'));

  it.each(rules.map((rule) => ({ name: rule.name, rule })))('keeps $name', ({ rule }) => {
    expect(rule(departments, hub, parseGovernance(read('governance.graphql')))).toEqual([]);
  });
});

describe('no departments at all', () => {
  it.each(rules.map((rule) => ({ name: rule.name, rule })))('keep $name', ({ rule }) => {
    expect(rule([], hub, noGovernance)).toEqual([]);
  });
});
