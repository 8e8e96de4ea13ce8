import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { readSources } from '../architecture/source-file.ts';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** Instructions by stage, continued lines joined and comments left out. */
const stages = read('Dockerfile')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line): Instruction => ({ word: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1).trim() }))
  .reduce<Instruction[][]>((all, instruction) => {
    if (instruction.word === 'FROM') all.push([]);
    all.at(-1)!.push(instruction);
    return all;
  }, []);
const image = stages.at(-1)!;
const of = (stage: readonly Instruction[], word: string) =>
  stage.filter((instruction) => instruction.word === word).map(({ rest }) => rest);

/** What is copied from the project: `src/console`, `package.json`. */
const copiedInto = (stage: readonly Instruction[]) =>
  of(stage, 'COPY')
    .filter((rest) => !rest.startsWith('--from='))
    .flatMap((rest) => rest.split(/\s+/).slice(0, -1));

/** The folders and files that the running hub looks for beside its code: `schema`, `demo/areas.csv`. */
const lookedFor = readSources(packageRoot, 'src').flatMap(({ path }) =>
  [...read(path).matchAll(/join\(packageRoot((?:, '[^']+')+)/g)].map(([, parts]) =>
    [...parts!.matchAll(/'([^']+)'/g)].map(([, part]) => part).join('/'),
  ),
);

describe('the Dockerfile', () => {
  it('builds on versions, the same in each stage, that the project takes', () => {
    const bases = stages.flatMap((stage) => of(stage, 'FROM').map((rest) => rest.split(' ')[0]!));
    expect(new Set(bases).size).toBe(1);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-/.exec(bases[0]!) ?? [];
    expect([Number(major), Number(minor) >= 19]).toEqual([20, true]);
  });

  it('copies what exists, and what .dockerignore lets through', () => {
    const permitted = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path!);
    expect(read('.dockerignore')).toMatch(/^\*$/m);
    for (const path of stages.flatMap(copiedInto)) {
      expect(existsSync(join(packageRoot, path)), path).toBe(true);
      expect(
        permitted.some((each) => path === each || path.startsWith(`${each}/`)),
        path,
      ).toBe(true);
    }
    expect(permitted.filter((path) => /env|git|heyi$|node_modules/.test(path))).toEqual([]);
  });

  it('has everything in the image that the code looks for', () => {
    expect(lookedFor.length).toBeGreaterThan(5);
    const isBuilt = of(image, 'COPY').some((rest) => /^--from=build \/app\/dist /.test(rest));
    const there = [...copiedInto(image), ...(isBuilt ? ['dist'] : [])];
    const missing = lookedFor.filter((path) => !there.some((each) => path === each || path.startsWith(`${each}/`)));
    expect(missing).toEqual([]);
  });

  it('has neither TypeScript nor its compiler in the image', () => {
    expect(
      copiedInto(image).filter((path) => path === 'src' || path.endsWith('.ts') || path.startsWith('tsconfig')),
    ).toEqual([]);
    const installed = stages.find((stage) => of(stage, 'FROM')[0]!.endsWith(' AS dependencies'))!;
    expect(of(installed, 'RUN').join()).toMatch(/npm ci --omit=dev .*--ignore-scripts/);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).not.toContain('typescript');
  });

  it('does not run as root, and says whether it is well', () => {
    const words = image.map(({ word }) => word);
    expect(of(image, 'USER')).toEqual(['node']);
    expect(words.indexOf('USER')).toBeGreaterThan(words.lastIndexOf('RUN'));
    expect(words.indexOf('USER')).toBeGreaterThan(words.lastIndexOf('COPY'));
    expect(of(image, 'HEALTHCHECK')[0]).toContain('/healthz');
    expect(of(image, 'CMD')).toEqual(['["node", "--max-old-space-size=1024", "dist/main.js"]']);
  });
});
