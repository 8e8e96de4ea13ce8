import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDepartments } from '../../src/departments/read-departments.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { packageRoot } from '../../src/package-root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heyi-departments-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function refusal(): HeyiError {
  try {
    readDepartments(folder);
  } catch (error) {
    if (error instanceof HeyiError) return error;
    throw error;
  }
  throw new Error('the folder was permitted');
}

const titled = (en: string) => `extend schema @department(zh: "部门", en: "${en}")`;

describe('reading a schema folder', () => {
  it('permits departments and extensions, each folder in the order of its names', () => {
    write('departments/police.graphql', titled('Police'));
    write('departments/civil-affairs.graphql', titled('Civil affairs'));
    write('extensions/ecology.graphql', titled('Ecology'));
    expect(readDepartments(folder).map(({ name, file, title }) => [name, file, title.en])).toEqual([
      ['civil-affairs', 'departments/civil-affairs.graphql', 'Civil affairs'],
      ['police', 'departments/police.graphql', 'Police'],
      ['ecology', 'extensions/ecology.graphql', 'Ecology'],
    ]);
  });

  it('permits extensions alone', () => {
    write('extensions/ecology.graphql', titled('Ecology'));
    expect(readDepartments(folder)).toHaveLength(1);
  });

  it('leaves files that are no SDL alone', () => {
    write('departments/police.graphql', titled('Police'));
    write('departments/README.md', 'type {');
    write('departments/police.graphql.bak', 'type {');
    expect(readDepartments(folder).map(({ name }) => name)).toEqual(['police']);
  });

  it('refuses a folder without departments and names the variable to set', () => {
    const error = refusal();
    expect(error.code).toBe('SCHEMA_INVALID');
    expect(error.values['count']).toBe(1);
    expect(error.message).toContain(`${folder}: there is no department in it`);
    expect(error.message).toContain('HEYI_SCHEMA');
  });

  it('refuses a syntax error and names file and line', () => {
    write('departments/police.graphql', `${titled('Police')}\ntype Post {\n  name:\n}`);
    expect(refusal().message).toMatch(/^ {2}departments\/police\.graphql:4: Syntax Error: /m);
  });

  it('refuses all files together, each with all its problems', () => {
    write('departments/court.graphql', `${titled('Court')}\ntype Case {`);
    write('departments/grid.graphql', titled('Grid'));
    write('departments/police.graphql', `${titled('Police')}\ntype Post @secret { name: String @hidden }`);
    write('extensions/ecology.graphql', 'scalar Smoke');
    const error = refusal();
    expect(error.values['count']).toBe(5);
    const places = error.message
      .split('\n')
      .slice(1)
      .filter((line) => !line.includes('→'))
      .map((line) => line.trim().split(': ')[0]);
    expect(places).toEqual([
      'departments/court.graphql:2',
      'departments/police.graphql:2 Post',
      'departments/police.graphql:2 Post.name',
      'extensions/ecology.graphql:1',
      'extensions/ecology.graphql:1',
    ]);
  });

  it('permits the schema that comes with the hub', () => {
    const names = readDepartments(join(packageRoot, 'schema')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['civil-affairs', 'court', 'grid', 'justice', 'petition', 'police']));
  });
});
