import type { TypeDescription } from '../../departments/department.ts';
import type { Problem } from '../../errors/problem.ts';
import { fieldsOf, GOVERNANCE_FILE, typesOf, type RuleOnGovernance } from './rule.ts';

/** One name, one meaning: among types, interfaces, enums, root fields, and the fields and time lines that one type is given. */
export const namesAreUnique: RuleOnGovernance = (departments, _hub, { interfaces, timelines }) => {
  const claims = new Map<string, Claim[]>();
  const claim = (name: string, file: string, line: number | undefined, what: string, coordinate = name) =>
    claims.set(name, [...(claims.get(name) ?? []), { file, line, what, coordinate }]);

  for (const { department, type } of typesOf(departments)) {
    if (!type.extends) claim(type.name, department.file, type.line, `type ${type.name}`);
    for (const root of type.collection === undefined ? [] : [type.collection.many, type.collection.one])
      claim(`Query.${root}`, department.file, type.line, `root field ${root}`, type.name);
  }
  // An extending department repeats the key to say which of its columns holds it; the field stays the anchor's. The fields of
  // a second definition are told with the type.
  const firstHomes = new Map<string, TypeDescription>();
  for (const { type } of typesOf(departments))
    if (!type.extends && !firstHomes.has(type.name)) firstHomes.set(type.name, type);
  for (const { department, type, field } of fieldsOf(departments))
    if (type.extends ? field.key === undefined : firstHomes.get(type.name) === type)
      claim(`${type.name}.${field.name}`, department.file, field.line, `field ${type.name}.${field.name}`);
  for (const department of departments)
    for (const { name, line } of department.enums) claim(name, department.file, line, `enum ${name}`);

  for (const { name, line } of interfaces.values()) claim(name, GOVERNANCE_FILE, line, `interface ${name}`);
  for (const { type, name, line } of timelines)
    claim(`${type}.${name}`, GOVERNANCE_FILE, line, `field ${type}.${name}`);

  return [...claims.values()].flatMap(([first, ...others]) =>
    others.map(({ file, line, what, coordinate }): Problem => ({
      file,
      line,
      coordinate,
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
  /** Where in the schema the name is given. */
  readonly coordinate: string;
}
