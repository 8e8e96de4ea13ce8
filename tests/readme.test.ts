import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { packageRoot } from '../src/package-root.ts';
import { composeFolder } from '../src/server/compose-folder.ts';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
const readmes = ['README.md', 'README.zh-CN.md'];

/** `PORT`, `HEYI_SCALE`: what `src/config.ts` looks up by name. */
const settings = [...new Set([...read('src/config.ts').matchAll(/text\('([A-Z_]+)'\)/g)].map(([, name]) => name!))];
/** The code blocks, each with its language; comments of shell lines are in the reader's language and left out. */
const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
    ([, language, code]) => `${language!}\n${code!.replace(/ +#.*$/gm, '')}`,
  );

describe.each(readmes)('%s', (file) => {
  const text = read(file);

  it.each(['examples/people-of-an-area.graphql', 'examples/departments/ecology.graphql'])(
    'shows %s as it is',
    (example) => {
      expect(text).toContain(`\n${read(example).replace(/^#.*\n/gm, '')}\`\`\``);
    },
  );

  it('asks what the published schema has', () => {
    const { schema } = composeFolder(join(packageRoot, 'schema'));
    const questions = [...text.matchAll(/^```graphql\n(query .*?)^```$/gms)].map(([, question]) => question!);
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) expect(validate(schema, parse(question))).toEqual([]);
  });

  it('lists every setting, as .env.example does', () => {
    expect(settings.length).toBeGreaterThan(10);
    const listed = [...text.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name!);
    expect(listed.sort()).toEqual([...settings].sort());
    expect(text).toContain('`HEYI_SOURCE_<DEPARTMENT>_URL`');
    for (const name of settings) expect(read('.env.example')).toContain(`#${name}=`);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(packageRoot, link)))).toEqual([]);
  });

  it('lists every command of heyi', () => {
    for (const name of commands.keys()) expect(text).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
  });

  it('has commands that package.json has', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const used = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it('says the same in both languages', () => {
  const [english, chinese] = readmes.map((file) => blocksOf(read(file)).filter((block) => !block.includes('──►')));
  expect(chinese).toEqual(english);
});
