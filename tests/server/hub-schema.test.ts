import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const answered =
  'type Me { may: Int } enum Verb { READ FILTER VERIFY SEARCH SORT GROUP AGGREGATE JOIN } scalar AreaCode';

it.each([
  ['no GraphQL', 'type Query {\n  me: \n}', /administration\.graphql:3: Syntax Error: /],
  ['without what the hub answers', `type Query { you: AreaCode } ${answered}`, /administration\.graphql: .*Query\.me/],
  ['with an unknown type', 'type Query { me: Mee }', /administration\.graphql.*: .*"Mee"/],
  ['with an unknown directive', 'type Query { me: Int @secret } scalar AreaCode', /administration\.graphql.*@secret/],
  [
    'with a type of no fields',
    `type Query { me: Me matchQuality: Int } ${answered.replace('type Me { may: Int }', 'type Me')}`,
    /administration\.graphql: .*Me\.may/,
  ],
])('administration.graphql is refused when it is %s', (_what, sdl, message) => {
  const told = refusalAfter((folder) => {
    writeFileSync(join(folder, 'administration.graphql'), sdl);
  });
  expect(told).toMatch(message);
  expect(told).toContain('take the administration.graphql that comes with the hub');
});

it.each(['administration.graphql', 'shared.graphql', 'governance.graphql'])(
  'a schema folder without %s is refused',
  (file) => {
    const told = refusalAfter((folder) => {
      rmSync(join(folder, file));
    });
    expect(told).toMatch(new RegExp(`  ${file}: it is not in /.*\\n {6}→ copy the ${file} that comes with the hub`));
  },
);
