import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readHubNames } from '../../src/compose/hub-names.ts';
import { noGovernance } from '../../src/compose/no-governance.ts';
import { rules } from '../../src/compose/rules/index.ts';
import { parseGovernance } from '../../src/departments/parse-governance.ts';
import { gatherDepartments } from '../../src/departments/read-departments.ts';
import { describeProblem } from '../../src/errors/problem.ts';
import { SchemaInvalidError } from '../../src/errors/schema-invalid-error.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import { ownHubSchema, schemaText } from './composed.ts';
import { policy } from './departments-of.ts';
import { problemCases, type ProblemCase } from './problem-cases.ts';

/** A schema folder without departments, and in it what the case says. */
function folderWith(files: ProblemCase['files']): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-problems-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of ['shared.graphql', 'administration.graphql', 'center.graphql'])
    cpSync(join(packageRoot, 'schema', file), join(folder, file));
  for (const [file, sdl] of Object.entries({ governance: '', ...files })) {
    const path = join(folder, `${file}.graphql`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sdl);
  }
  return folder;
}

function told(folder: string): readonly string[] {
  try {
    composeFolder(folder);
  } catch (error) {
    if (!(error instanceof SchemaInvalidError)) throw error;
    expect(error.message).toContain(error.problems.map(describeProblem).join('\n'));
    return error.problems.map((problem) => describeProblem(problem).replaceAll(folder, '{folder}'));
  }
  throw new Error('the folder was permitted');
}

describe('composing a folder with', () => {
  it.each(problemCases)('$what is refused', ({ files, wrong, remedy }) => {
    expect(told(folderWith(files))).toEqual([`  ${wrong}\n      → ${remedy}`]);
  });

  it('problems in several files tells all of them in one error, in the order of the files and from the top of each', () => {
    const folder = folderWith({
      'extensions/ecology': `extend schema @department(zh: "生态环境", en: "Ecology")
type Inspection ${policy} @table(name: "inspections") @collection(many: "inspections", one: "inspection") {
  id: ID! @key
  person: Persn @link(column: "person_id")
}`,
      'departments/police': `extend schema @department(zh: "公安", en: "Police")
type Post ${policy} @table(name: "posts") @collection(many: "posts", one: "post") {
  id: ID! @key
  chief: String @serch
  phone: String!
}
enum Rank {
  chief
}`,
      'departments/court': `extend schema @department(zh: "法院", en: "Court")
scalar Money
type Case ${policy} @collection(many: "cases", one: "case") {
  id: ID @key
}`,
      governance: 'interface Matter {\n  at: Instant\n}',
    });
    expect(told(folder).map((text) => text.split('\n')[0]!.trim())).toEqual([
      "departments/court.graphql:2: scalar Money has no place in a department's file",
      'departments/court.graphql:3 Case: it has no table',
      'departments/court.graphql:4 Case.id: a key is never null',
      'departments/police.graphql:4 Post.chief: @serch is not known here',
      'departments/police.graphql:5 Post.phone: it is non-null, but its source may be down',
      'departments/police.graphql:8 Rank.chief: the name "chief" is not in UPPER_CASE',
      'extensions/ecology.graphql:4 Inspection.person: its type Persn is unknown',
      'governance.graphql:2 Matter.at: its type Instant is unknown',
    ]);
  });

  it('a file that is no GraphQL tells the others’ problems of reading with it, and asks no rule', () => {
    const folder = folderWith({
      'departments/police': 'type {',
      'departments/court': 'scalar Money',
      governance: 'scalar Money',
    });
    expect(told(folder).map((text) => /^ *(\S+): /.exec(text)?.[1])).toEqual([
      'departments/court.graphql:1',
      'departments/court.graphql:1',
      'departments/police.graphql:1',
      'governance.graphql:1',
    ]);
  });
});

it('every rule has a case that breaks it', () => {
  const hub = readHubNames(schemaText('shared.graphql'), ownHubSchema());
  const broken = new Set<string>();
  for (const { files } of problemCases) {
    const { departments, unreadable } = gatherDepartments(folderWith(files));
    if (unreadable) continue;
    const governance = readGovernance(files['governance']);
    for (const rule of rules) if (rule(departments, hub, governance).length > 0) broken.add(rule.name);
  }
  expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

function readGovernance(sdl = '') {
  try {
    return parseGovernance(sdl);
  } catch (error) {
    if (error instanceof SchemaInvalidError) return noGovernance;
    throw error;
  }
}
