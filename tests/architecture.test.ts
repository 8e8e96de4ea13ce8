import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import {
  arrowsGoOneWay,
  exportsHaveNames,
  filesStayShort,
  namesSayWhatIsInside,
  noCodeNamesADepartment,
  nobodySetsARootValue,
  nothingGoesInCircles,
  oneFileReadsTheEnvironment,
  stitchStaysInCompose,
  type ArchitectureRule,
} from './architecture/rules.ts';
import { parseSource, readSources } from './architecture/source-file.ts';

const sources = readSources(packageRoot, 'src');
const departments = ['schema/departments', 'examples/extensions'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder)).flatMap((file) =>
    file.endsWith('.graphql') ? basename(file, '.graphql') : [],
  ),
);

/** Files by path. */
type House = Readonly<Record<string, string>>;

interface Case {
  readonly rule: ArchitectureRule;
  /** Each breaks the rule once. */
  readonly refuses: readonly House[];
  readonly permits: readonly House[];
}

const cases: Readonly<Record<string, Case>> = {
  'arrows go one way: departments → compose → permissions → plan → sources → shape, met in server': {
    rule: arrowsGoOneWay,
    refuses: [
      { 'src/compose/a.ts': `import type { Plan } from '../plan/plan.ts';` },
      { 'src/plan/a.ts': `import { compose } from '../compose/compose.ts';` },
      { 'src/plan/a.ts': `import { compose, type Composition } from '../compose/compose.ts';` },
      { 'src/plan/a.ts': `export { compose } from '../compose/compose.ts';` },
      { 'src/plan/a.ts': `const { compose } = await import('../compose/compose.ts');` },
      { 'src/permissions/a.ts': `type Plan = import('../plan/plan.ts').Plan;` },
      { 'src/sources/embedded/a.ts': `import '../../shape/compile-answer.ts';` },
      { 'src/shape/a.ts': `import type { Hub } from '../server/execute-request.ts';` },
      { 'src/values/a.ts': `import { HeyiError } from '../errors/heyi-error.ts';` },
      { 'src/errors/a.ts': `import type { Model } from '../compose/model.ts';` },
      { 'src/sealing/a.ts': `import { HeyiError } from '../errors/heyi-error.ts';` },
      { 'src/sources/a.ts': `import type { Config } from '../config.ts';` },
      { 'src/console/a.ts': `import { readConfig } from '../config.ts';` },
      { 'src/demo/a.ts': `import { startHub } from '../server/start-hub.ts';` },
      { 'src/server/a.ts': `import { commands } from '../cli/commands.ts';` },
      { 'src/attic/a.ts': `export const box = 1;` },
    ],
    permits: [
      { 'src/plan/a.ts': `import type { Model } from '../compose/model.ts';` },
      { 'src/plan/a.ts': `import { type Model, type Policy } from '../compose/model.ts';` },
      {
        'src/plan/a.ts': `import { HeyiError } from '../errors/heyi-error.ts';\nimport { planPage } from './page.ts';`,
      },
      { 'src/sealing/a.ts': `import { isIdNumber } from '../values/id-number.ts';` },
      {
        'src/server/a.ts': `import { readConfig } from '../config.ts';\nimport { compose } from '../compose/compose.ts';`,
      },
      { 'src/cli/a.ts': `import { startHub } from '../server/start-hub.ts';` },
      { 'src/plan/a.ts': `// import { compose } from '../compose/compose.ts';\nimport { parse } from 'graphql';` },
    ],
  },
  'stitching is imported in compose alone': {
    rule: stitchStaysInCompose,
    refuses: [
      { 'src/server/a.ts': `import { stitchSchemas } from '@graphql-tools/stitch';` },
      { 'src/server/a.ts': `import type { SubschemaConfig } from '@graphql-tools/stitch';` },
    ],
    permits: [{ 'src/compose/a.ts': `import { stitchSchemas } from '@graphql-tools/stitch';` }],
  },
  'src/config.ts alone reads the environment': {
    rule: oneFileReadsTheEnvironment,
    refuses: [
      { 'src/server/a.ts': 'const port = process.env.PORT;' },
      { 'src/server/a.ts': `const port = process['env']['PORT'];` },
      { 'src/server/a.ts': 'const { env } = process;' },
      { 'src/server/a.ts': `import { env } from 'node:process';` },
      { 'src/server/a.ts': 'const all = { ...process.env };' },
      { 'src/cli/a.ts': 'const scale = process.env.HEYI_SCALE;' },
    ],
    permits: [
      { 'src/config.ts': 'export const port = process.env.PORT;' },
      { 'src/cli/a.ts': `readConfig({ ...process.env, HEYI_DEMO: '1' });` },
      { 'src/main.ts': `process.on('SIGINT', stop);` },
    ],
  },
  'names say what is inside': {
    rule: namesSayWhatIsInside,
    refuses: [
      { 'src/utils/dates.ts': '' },
      { 'src/plan/helpers.ts': '' },
      { 'src/common.ts': '' },
      { 'src/plan/misc/a.ts': '' },
      { 'src/plan/util.test.ts': '' },
    ],
    permits: [{ 'src/plan/common-table.ts': '' }],
  },
  'nobody sets a root value': {
    rule: nobodySetsARootValue,
    refuses: [
      { 'src/server/a.ts': 'execute({ schema, document, rootValue: {} });' },
      { 'src/server/a.ts': `const options = { 'rootValue': {} };` },
    ],
    permits: [{ 'src/server/a.ts': '// never a rootValue\nexecute({ schema, document });' }],
  },
  'no code names a department': {
    rule: noCodeNamesADepartment(['police', 'civil-affairs']),
    refuses: [
      { 'src/plan/a.ts': `if (department === 'police') stop();` },
      { 'src/plan/a.ts': 'const rows = { police: [] };' },
      { 'src/plan/a.ts': 'const key = `${part}_CIVIL_AFFAIRS_URL`;' },
      { 'src/server/a.ts': 'const civilAffairs = open();' },
      { 'src/server/a.ts': `read('departments/police.graphql');` },
    ],
    permits: [
      { 'src/demo/a.ts': `const department = 'police';` },
      { 'src/generated/a.ts': `export type Department = 'police';` },
      { 'src/plan/a.ts': '/** `police`, for example. */\nconst department = name;' },
      { 'src/plan/a.ts': `const policeCode = 'a word of the police';` },
    ],
  },
  'nothing goes in circles': {
    rule: nothingGoesInCircles,
    refuses: [
      {
        'src/plan/a.ts': `import type { B } from '../shape/b.ts';`,
        'src/shape/b.ts': `import type { A } from '../plan/a.ts';`,
      },
      { 'src/plan/a.ts': `import { b } from './b.ts';`, 'src/plan/b.ts': `import { a } from './a.ts';` },
      {
        'src/plan/a.ts': `import { b } from './b.ts';`,
        'src/plan/b.ts': `import { c } from './c.ts';`,
        'src/plan/c.ts': `import { a } from './a.ts';`,
      },
    ],
    permits: [
      { 'src/plan/a.ts': `import { b } from './b.ts';`, 'src/plan/b.ts': `import type { A } from './a.ts';` },
      {
        'src/plan/a.ts': `import { b } from './b.ts';\nimport { c } from './c.ts';`,
        'src/plan/b.ts': `import { c } from './c.ts';`,
      },
    ],
  },
  'files stay short': {
    rule: filesStayShort,
    refuses: [{ 'src/plan/a.ts': '\n'.repeat(500) + 'export {};\n' }],
    permits: [{ 'src/plan/a.ts': '\n'.repeat(499) + 'export {};\n' }, { 'src/generated/a.ts': '\n'.repeat(900) + ';' }],
  },
  'exports have names': {
    rule: exportsHaveNames,
    refuses: [
      { 'src/plan/a.ts': 'export default 1;' },
      { 'src/plan/a.ts': 'export default function plan() {}' },
      { 'src/plan/a.ts': 'const plan = 1;\nexport { plan as default };' },
      { 'src/plan/a.ts': `export { default } from './plan.ts';` },
    ],
    permits: [{ 'src/plan/a.ts': 'export function plan() { switch (1) { default: } }' }],
  },
};

describe('the architecture', () => {
  it('reads every room of the house', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['src/main.ts', 'src/compose/compose.ts', 'src/sources/postgres/postgres-source.ts']),
    );
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
    expect(departments).toEqual(expect.arrayContaining(['police', 'civil-affairs', 'health', 'urban-management']));
  });

  const rules = new Map(Object.entries(cases).map(([name, { rule }]) => [name, rule]));
  rules.set('no code names a department', noCodeNamesADepartment(departments));
  it.each([...rules])('%s', (_, rule) => {
    expect(rule(sources)).toEqual([]);
  });
});

describe.each(Object.entries(cases))('the rule "%s" bites', (_, { rule, refuses, permits }) => {
  const parse = (house: House) => Object.entries(house).map(([path, text]) => parseSource(path, text));

  it.each(refuses)('refuses %o', (house) => {
    expect(rule(parse(house))).toHaveLength(1);
  });

  it.each(permits)('permits %o', (house) => {
    expect(rule(parse(house))).toEqual([]);
  });
});
