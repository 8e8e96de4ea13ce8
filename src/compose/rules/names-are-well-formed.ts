import type { Problem } from '../../errors/problem.ts';
import { fieldsOf, problemAt, problemInGovernance, typesOf, type RuleOnGovernance } from './rule.ts';

interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly of: (words: readonly string[]) => string;
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const PASCAL: Form = {
  name: 'PascalCase',
  pattern: /^[A-Z][A-Za-z0-9]*$/,
  of: (words) => words.map(upperFirst).join(''),
};
const CAMEL: Form = {
  name: 'camelCase',
  pattern: /^[a-z][A-Za-z0-9]*$/,
  of: ([first = '', ...more]) => first.toLowerCase() + more.map(upperFirst).join(''),
};
const UPPER: Form = {
  name: 'UPPER_CASE',
  pattern: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
  of: (words) => words.join('_').toUpperCase(),
};

/** One way to write a name. It also keeps out what begins with `__`, GraphQL's own, and `true`, `false` and `null` as values. */
export const namesAreWellFormed: RuleOnGovernance = (departments, _hub, governance) => [
  ...typesOf(departments).flatMap((placed) => {
    const { name, collection } = placed.type;
    return [
      ...misnamed(name, PASCAL).map(([wrong, remedy]) => problemAt(placed, wrong, remedy)),
      ...[collection?.many, collection?.one]
        .filter((root) => root !== undefined)
        .flatMap((root) => misnamed(root, CAMEL).map(([wrong, remedy]) => problemAt(placed, wrong, remedy))),
    ];
  }),
  ...fieldsOf(departments).flatMap((placed) =>
    misnamed(placed.field.name, CAMEL).map(([wrong, remedy]) => problemAt(placed, wrong, remedy)),
  ),
  ...departments.flatMap(({ file, enums }) =>
    enums.flatMap(({ name, values, line }): readonly Problem[] => [
      ...misnamed(name, PASCAL).map(([wrong, remedy]) => ({ file, line, coordinate: name, wrong, remedy })),
      ...values.flatMap((value) =>
        misnamed(value.name, UPPER).map(([wrong, remedy]) => ({
          file,
          line: value.line,
          coordinate: `${name}.${value.name}`,
          wrong,
          remedy,
        })),
      ),
    ]),
  ),
  ...[...governance.interfaces.values()].flatMap(({ name, line, fields }) => [
    ...misnamed(name, PASCAL).map(([wrong, remedy]) => problemInGovernance(line, name, wrong, remedy)),
    ...fields.flatMap((field) =>
      misnamed(field.name, CAMEL).map(([wrong, remedy]) =>
        problemInGovernance(field.line, `${name}.${field.name}`, wrong, remedy),
      ),
    ),
  ]),
  ...governance.timelines.flatMap(({ type, name, line }) =>
    misnamed(name, CAMEL).map(([wrong, remedy]) => problemInGovernance(line, `${type}.${name}`, wrong, remedy)),
  ),
];

/** What is wrong and what to write; nothing for a name in its form. */
function misnamed(name: string, form: Form): readonly (readonly [wrong: string, remedy: string])[] {
  if (form.pattern.test(name)) return [];
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== '');
  const better = form.of(words);
  const remedy = form.pattern.test(better)
    ? `write ${better}`
    : 'use letters A to Z and digits, beginning with a letter';
  return [[`the name "${name}" is not in ${form.name}`, remedy]];
}
