import { describe, expect, it } from 'vitest';
import { namesAreUnique } from '../../../src/compose/rules/names-are-unique.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const remedy = 'rename one of them, or leave it to one department';
const inPolice = (what: string) => `${what} stands in departments/police.graphql:1 already`;
const problemsOf = (police: string, court: string, governance = '') =>
  namesAreUnique(departmentsOf({ police, court }), hubNames, parseGovernance(governance));

describe('names are unique', () => {
  it('permits departments that share no name', () => {
    expect(
      problemsOf(
        'type Post @collection(many: "posts", one: "post") { id: ID name: String } enum Colour { RED }',
        'type Case @collection(many: "cases", one: "case") { id: ID name: String } enum Shade { RED }',
      ),
    ).toEqual([]);
  });

  it('permits a part of a type with fields of its own', () => {
    expect(problemsOf('type Person { id: ID! @key }', 'extend type Person { cases: Int }')).toEqual([]);
  });

  it('permits a part of a type that repeats the key to name its own column', () => {
    const court = 'extend type Person @table(name: "parties") { id: ID! @key @column(name: "party") cases: Int }';
    expect(problemsOf('type Person { id: ID! @key }', court)).toEqual([]);
  });

  it.each([
    ['a type', 'type Post { a: Int }', 'type Post { b: Int }', 'type Post', 1],
    ['an enum', 'enum Colour { RED }', 'enum Colour { RED }', 'enum Colour', 1],
    ['an enum and a type of one name', 'type Colour { a: Int }', 'enum Colour { RED }', 'enum Colour', 1],
    ['a field', 'type Person { age: Int }', 'extend type Person {\n  age: Int }', 'field Person.age', 2],
  ])('refuses %s in two departments', (_what, police, court, name, line) => {
    expect(problemsOf(police, court)).toEqual([
      { file: 'departments/court.graphql', line, coordinate: name.split(' ')[1], wrong: inPolice(name), remedy },
    ]);
  });

  it.each([
    [
      'of two collections',
      '@collection(many: "posts", one: "post")',
      '@collection(many: "posts", one: "case")',
      'posts',
    ],
    [
      'of a collection and an object',
      '@collection(many: "posts", one: "post")',
      '@collection(many: "post", one: "case")',
      'post',
    ],
  ])('refuses one root name %s', (_what, ofPost, ofCase, root) => {
    expect(problemsOf(`type Post ${ofPost} { id: ID }`, `type Case ${ofCase} { id: ID }`)).toEqual([
      { file: 'departments/court.graphql', line: 1, coordinate: 'Case', wrong: inPolice(`root field ${root}`), remedy },
    ]);
  });

  const timeline = (name: string) => `extend type Person {\n  ${name}: [Matter!] @timeline(via: "person", by: "at")\n}`;
  it.each([
    ['an interface named as a type', 'type Matter { a: Int }', '\ninterface Matter { a: Int }', 'interface Matter'],
    ['an interface named as an enum', 'enum Matter { A }', '\ninterface Matter { a: Int }', 'interface Matter'],
    ['a time line named as a field', 'type Person { age: Int }', timeline('age'), 'field Person.age'],
  ])('refuses %s', (_what, police, governance, name) => {
    expect(problemsOf(police, '', governance)).toEqual([
      { file: 'governance.graphql', line: 2, coordinate: name.split(' ')[1], wrong: inPolice(name), remedy },
    ]);
  });

  it('refuses a time line twice', () => {
    const wrong = 'field Person.matters stands in governance.graphql:2 already';
    const governance = `${timeline('matters')}\n${timeline('matters')}`;
    expect(problemsOf('type Person { age: Int }', '', governance)).toMatchObject([{ line: 5, wrong }]);
  });

  it('permits an interface and a time line of names of their own', () => {
    const governance = `interface Matter { id: ID! }\n${timeline('matters')}`;
    expect(problemsOf('type Person { age: Int }', 'type Case { id: ID }', governance)).toEqual([]);
  });

  it('refuses one root name for a type and its collection', () => {
    expect(problemsOf('type Fish @collection(many: "fish", one: "fish") { id: ID }', '')).toMatchObject([
      { file: 'departments/police.graphql', wrong: inPolice('root field fish') },
    ]);
  });

  it('refuses a field twice in one type', () => {
    expect(problemsOf('type Post { name: String\n name: String }', '')).toMatchObject([
      { file: 'departments/police.graphql', line: 2, wrong: inPolice('field Post.name') },
    ]);
  });
});
