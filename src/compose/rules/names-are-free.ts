import type { Problem } from '../../errors/problem.ts';
import { columnScalars } from '../column-scalars.ts';
import { filterName, verificationName } from '../filter-sdl.ts';
import { generatedInterfaceNames, generatedRootNames, generatedTypeNames } from '../generated-names.ts';
import type { HubNames } from '../hub-names.ts';
import type { Department } from '../../departments/department.ts';
import type { Governance } from '../../departments/governance.ts';
import { fieldsOf, GOVERNANCE_FILE, problemAt, typesOf, type RuleOnGovernance } from './rule.ts';

/** The connectives of every `where`. */
const CONNECTIVES: readonly string[] = ['and', 'or', 'not'];

/** What the hub names itself, or makes for a department, no department may name, nor an interface. */
export const namesAreFree: RuleOnGovernance = (departments, hub, governance) => [
  ...takenTypes(departments, hub, governance),
  ...takenRoots(departments, hub),
  ...fieldsOf(departments)
    .filter(({ field }) => CONNECTIVES.includes(field.name))
    .map((placed) =>
      problemAt(placed, `"${placed.field.name}" joins conditions in every where`, 'choose another name for the field'),
    ),
];

interface Declared {
  readonly name: string;
  readonly file: string;
  readonly line?: number | undefined;
  /** Names of the types that come with it. */
  readonly brings: readonly string[];
}

function takenTypes(departments: readonly Department[], hub: HubNames, { interfaces }: Governance): readonly Problem[] {
  const ofGovernance = [...interfaces.values()].map(({ name, line }): Declared => ({
    name,
    file: GOVERNANCE_FILE,
    line,
    brings: generatedInterfaceNames(name),
  }));
  const ofDepartments = departments.flatMap(({ file, types, enums }): readonly Declared[] => [
    ...types
      .filter((type) => !type.extends)
      .map(({ name, line }) => ({ name, file, line, brings: generatedTypeNames(name) })),
    ...enums.map(({ name, line }) => ({ name, file, line, brings: [filterName(name), verificationName(name)] })),
  ]);
  const declared = [...ofGovernance, ...ofDepartments];
  const bringers = new Map<string, string>(
    [...columnScalars, ...hub.sharedEnums].flatMap((name) =>
      [filterName(name), verificationName(name)].map((brought) => [brought, `values of type ${name}`] as const),
    ),
  );
  // The first to bring a name keeps it; who brings it after is told.
  for (const { name, brings } of declared)
    for (const brought of brings) if (!bringers.has(brought)) bringers.set(brought, name);

  return declared.flatMap(({ name, file, line, brings }): readonly Problem[] => {
    const told = (wrong: string): Problem => ({ file, line, coordinate: name, wrong, remedy: 'choose another name' });
    if (hub.types.has(name)) return [told(`the hub has a ${name} of its own`)];
    const bringer = bringers.get(name);
    if (bringer !== undefined && bringer !== name) return [told(`the hub makes a ${name} for ${bringer}`)];
    const clash = brings.find((brought) => hub.types.has(brought) || bringers.get(brought) !== name);
    if (clash === undefined) return [];
    return [
      told(
        `the hub makes a ${clash} for it, but ${hub.types.has(clash) ? 'has one already' : `so it does for ${bringers.get(clash)!}`}`,
      ),
    ];
  });
}

function takenRoots(departments: readonly Department[], hub: HubNames): readonly Problem[] {
  const collections = typesOf(departments).flatMap((placed) =>
    placed.type.collection === undefined ? [] : [{ placed, ...placed.type.collection }],
  );
  const bringers = new Map(
    collections.flatMap(({ placed, many }) =>
      generatedRootNames(many).map((root) => [root, placed.type.name] as const),
    ),
  );
  return collections.flatMap(({ placed, many, one }) =>
    [many, one].flatMap((root) => {
      const remedy = 'choose another name in @collection(many: "…", one: "…")';
      if (hub.roots.has(root)) return [problemAt(placed, `the hub itself answers ${root}`, remedy)];
      const bringer = bringers.get(root);
      return bringer === undefined
        ? []
        : [problemAt(placed, `the hub makes a root field ${root} for ${bringer}`, remedy)];
    }),
  );
}
