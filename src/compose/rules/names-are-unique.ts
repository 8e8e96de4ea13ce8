import type { Problem } from '../../errors/problem.ts';
import { fieldsOf, GOVERNANCE_FILE, typesOf, type RuleOnGovernance } from './rule.ts';

/** One name, one meaning: among types, interfaces, enums, root fields, and the fields and time lines that one type is given. */
export const namesAreUnique: RuleOnGovernance = (departments, _hub, { interfaces, timelines }) => {
  const claims = new Map<string, Claim[]>();
  const claim = (name: string, file: string, line: number | undefined, what: string) =>
    claims.set(name, [...(claims.get(name) ?? []), { file, line, what }]);

  for (const { department, type } of typesOf(departments)) {
    if (!type.extends) claim(type.name, department.file, type.line, `type ${type.name}`);
    for (const root of type.collection === undefined ? [] : [type.collection.many, type.collection.one])
      claim(`Query.${root}`, department.file, type.line, `root field ${root}`);
  }
  // An extending department repeats the key to say which of its columns holds it; the field stays the anchor's.
  for (const { department, type, field } of fieldsOf(departments).filter(
    ({ type, field }) => !(type.extends && field.key),
  ))
    claim(`${type.name}.${field.name}`, department.file, field.line, `field ${type.name}.${field.name}`);
  for (const department of departments)
    for (const { name, line } of department.enums) claim(name, department.file, line, `enum ${name}`);

  for (const { name, line } of interfaces.values()) claim(name, GOVERNANCE_FILE, line, `interface ${name}`);
  for (const { type, name, line } of timelines)
    claim(`${type}.${name}`, GOVERNANCE_FILE, line, `field ${type}.${name}`);

  return [...claims.values()].flatMap(([first, ...others]) =>
    others.map(({ file, line, what }): Problem => ({
      file,
      line,
      wrong: `${what} stands in ${first!.file}${first!.line === undefined ? '' : `:${first!.line}`} already`,
      remedy: 'rename one of them, or leave it to one department',
    })),
  );
};

/** Where a name is given to something. */
interface Claim {
  readonly file: string;
  readonly line: number | undefined;
  readonly what: string;
}
