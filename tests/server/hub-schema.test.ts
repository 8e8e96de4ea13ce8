import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';

/** What composing the hub's own schema folder says after a change of it. */
function refusalAfter(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-schema-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(packageRoot, 'schema'), folder, { recursive: true });
  change(folder);
  try {
    composeFolder(folder);
  } catch (error) {
    if (error instanceof HeyiError && error.code === 'SCHEMA_INVALID') return error.message;
    throw error;
  }
  throw new Error('it was permitted');
}

const own = readFileSync(join(packageRoot, 'schema/administration.graphql'), 'utf8');

it.each([
  ['no GraphQL', 'type Query {\n  me: \n}', /administration\.graphql:3: Syntax Error: /],
  [
    'without what the hub answers',
    own.replace('\n  me: Me\n', '\n  you: Me\n'),
    /administration\.graphql: .*Query\.me/,
  ],
  ['with an unknown type', 'type Query { me: Mee }', /administration\.graphql.*: .*"Mee"/],
  [
    'with an unknown directive',
    own.replace('\n  me: Me\n', '\n  me: Me @secret\n'),
    /administration\.graphql.*@secret/,
  ],
  ['with a type of no fields', own.replace(/type Me \{[^}]*\}/, 'type Me'), /administration\.graphql: .*Me\.may/],
])('administration.graphql is refused when it is %s', (_what, sdl, message) => {
  const told = refusalAfter((folder) => {
    writeFileSync(join(folder, 'administration.graphql'), sdl);
  });
  expect(told).toMatch(message);
  expect(told).toContain('take the administration.graphql that comes with the hub');
});

it('center.graphql is refused by its own name', () => {
  const told = refusalAfter((folder) => {
    const file = join(folder, 'center.graphql');
    writeFileSync(file, readFileSync(file, 'utf8').replace('  center(', '  centre('));
  });
  expect(told).toMatch(/center\.graphql: .*Query\.center.*\n {6}→ .*take the center\.graphql that comes with the hub/);
});

it.each(['administration.graphql', 'center.graphql', 'shared.graphql', 'governance.graphql'])(
  'a schema folder without %s is refused',
  (file) => {
    const told = refusalAfter((folder) => {
      rmSync(join(folder, file));
    });
    expect(told).toMatch(new RegExp(`  ${file}: it is not in /.*\\n {6}→ copy the ${file} that comes with the hub`));
  },
);

it('mistakes in indicators.yaml and risks.yaml are told together, each with its line', () => {
  const told = refusalAfter((folder) => {
    for (const [file, right, wrong] of [
      ['indicators.yaml', 'within: openedAt', 'within: opendAt'],
      ['risks.yaml', 'about: Person', 'about: Persn'],
    ] as const) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(right);
      writeFileSync(join(folder, file), text.replace(right, wrong));
    }
  });
  expect(told).toMatch(
    /indicators\.yaml:\d+ criminal-cases: PoliceCase\.opendAt is no day\n {6}→ write one of: .*openedAt/,
  );
  expect(told).toMatch(/risks\.yaml:\d+ people: there is no type Persn/);
});
