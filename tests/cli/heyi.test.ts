import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'heyi-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** The program as a shell starts it. */
function heyi(...words: string[]) {
  const program = ['--import', 'tsx', join(packageRoot, 'src/cli/heyi.ts'), ...words];
  const environment = { ...process.env, LC_ALL: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: packageRoot,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const valid = file(
  'valid.graphql',
  'query ($area: AreaCode!) { areas(where: {code: {within: $area}}) { nodes { name } } }',
);

describe('heyi', () => {
  it.each([[[]], [['help']], [['--help']]])('lists its commands for %j', (words) => {
    const { status, stdout } = heyi(...words);
    expect(status).toBe(0);
    for (const name of ['check', 'explain', 'may', 'schema', 'seed', 'systems', 'token'])
      expect(stdout).toContain(`  heyi ${name} `);
  });

  it('lists them for a command that there is not, and ends with 2', () => {
    expect(heyi('explian')).toMatchObject({ status: 2, stdout: expect.stringContaining('  heyi explain ') as string });
  });

  it('says how one command is used', () => {
    const { status, stdout } = heyi('may', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}heyi may <account> <file> .*\n.*\n$/);
  });

  it.each([
    [
      'an option that there is not',
      ['explain', valid, '--acount', 'judge'],
      2,
      /^Unknown option '--acount'.*\n\n {2}heyi explain/,
    ],
    ['no file', ['may', 'judge'], 1, /^BAD_REQUEST\n.*name an account and a file with a query\.\n$/],
    ['a file that there is not', ['explain', 'no.graphql'], 1, /^BAD_REQUEST\n.*no\.graphql: ENOENT.*\n$/],
    [
      'a file without GraphQL',
      ['explain', file('sql.graphql', 'select 1')],
      1,
      /^BAD_REQUEST\n.*sql\.graphql: Syntax Error: .*\.\n$/,
    ],
    [
      'variables that are no JSON',
      ['may', 'judge', valid, '--variables', '{area}'],
      1,
      /^BAD_REQUEST\n.*--variables: .*\.\n$/,
    ],
    [
      'variables that are no object',
      ['may', 'judge', valid, '--variables', '["4313"]'],
      1,
      /^BAD_REQUEST\n.*--variables: a JSON object is expected.*\n$/,
    ],
    ['a variable that is missing', ['explain', valid], 1, /^BAD_REQUEST\n.*"AreaCode!" was not provided\.\n$/],
  ])('says what is wrong with %s', (_, words, status, told) => {
    const run = heyi(...words);
    expect(run.stderr).toMatch(told);
    expect([run.status, run.stdout]).toEqual([status, '']);
  });
});
