import type { SourceFile } from './source-file.ts';

/** One rule of the house: what breaks it, a line each; nothing when it holds. Pure, so that it can be tried on bad examples. */
export type ArchitectureRule = (files: readonly SourceFile[]) => readonly string[];

/** The flow, in its order. */
const STAGES = ['departments', 'compose', 'permissions', 'plan', 'sources', 'shape'] as const;
/** What everybody may stand on. */
const GROUND = ['values', 'errors', 'sealing', 'package-root'] as const;

interface Permit {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const stage = (name: (typeof STAGES)[number]): readonly [string, Permit] => [
  name,
  { values: GROUND, types: STAGES.slice(0, STAGES.indexOf(name)) },
];
const EVERYTHING = [
  ...GROUND,
  ...STAGES,
  'administration',
  'audit',
  'governance',
  'store',
  'drift',
  'config',
  'console',
  'demo',
  'server',
];

/** What each room of the house may import. A room that is not here has no place yet: give it one. */
const PERMITS: ReadonlyMap<string, Permit> = new Map([
  ['values', { values: [], types: [] }],
  ['errors', { values: [], types: [] }],
  ['package-root', { values: [], types: [] }],
  ['generated', { values: [], types: [] }],
  ['sealing', { values: ['values'], types: [] }],
  ['config', { values: GROUND, types: [] }],
  ...STAGES.map(stage),
  ['audit', { values: GROUND, types: STAGES }],
  // Questions that a city asks again and again, as data and as operations. It plans and decides nothing: they are asked as any other.
  ['governance', { values: [...GROUND, 'permissions'], types: ['departments', 'compose', 'permissions'] }],
  // Keeps what `permissions` decides by; what holds is cut, put together and checked there.
  ['store', { values: [...GROUND, 'permissions'], types: STAGES }],
  // Compares what `compose` makes of the files with what `sources` finds in the databases; no stage needs it.
  ['drift', { values: [...GROUND, 'compose'], types: STAGES }],
  // What may be changed of a policy, by whom, and what would come of it. It decides nothing: it asks `permissions`, before and after.
  ['administration', { values: [...GROUND, 'permissions'], types: ['departments', 'compose', 'permissions', 'store'] }],
  ['console', { values: GROUND, types: ['generated'] }],
  ['demo', { values: [...GROUND, 'config'], types: STAGES }],
  ['server', { values: EVERYTHING, types: [] }],
  ['cli', { values: EVERYTHING, types: [] }],
  ['main', { values: EVERYTHING, types: [] }],
]);

/** `src/plan/page.ts` → `plan`; `src/config.ts` → `config`. */
function roomOf(path: string): string {
  return path.split('/')[1]!.replace(/\.[jt]sx?$/, '');
}

function innerImports(file: SourceFile) {
  return file.imports.filter(({ of }) => of.startsWith('src/'));
}

/**
 * Arrows go one way: departments → compose → permissions → plan → sources → shape, met in `server`. A stage may import the
 * types of earlier stages, and no more; the ground floor is everybody's; only `server`, `cli` and `main` import the server.
 */
export const arrowsGoOneWay: ArchitectureRule = (files) =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    const permit = PERMITS.get(room);
    if (permit === undefined) return [`${file.path}: the room "${room}" has no place in tests/architecture/rules.ts`];
    return innerImports(file).flatMap(({ of, typeOnly, line }) => {
      const other = roomOf(of);
      const allowed = other === room || permit.values.includes(other) || (typeOnly && permit.types.includes(other));
      if (allowed) return [];
      const what = permit.types.includes(other) ? 'more than a type of' : 'from';
      return [`${file.path}:${line} ${room} may not import ${what} ${other}: ${of}`];
    });
  });

/** Stitching shares loaders among principals where it is used carelessly: one small module uses it, carefully. */
export const stitchStaysInCompose: ArchitectureRule = (files) =>
  files
    .filter(({ path }) => roomOf(path) !== 'compose')
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ of }) => of === '@graphql-tools/stitch' || of.startsWith('@graphql-tools/stitch/'))
        .map(({ line }) => `${path}:${line} imports @graphql-tools/stitch`),
    );

/** `src/config.ts` reads the environment. A command may hand it on, whole, with options of its own laid over it. */
export const oneFileReadsTheEnvironment: ArchitectureRule = (files) =>
  files
    .filter(({ path }) => path !== 'src/config.ts')
    .flatMap(({ path, environment }) =>
      environment
        .filter(({ spread }) => !(spread && roomOf(path) === 'cli'))
        .map(({ line }) => `${path}:${line} reads the environment`),
    );

/** Names under which things gather that belong elsewhere. */
export const namesSayWhatIsInside: ArchitectureRule = (files) =>
  files.flatMap(({ path }) =>
    path
      .split('/')
      .filter((part) => /^(utils?|helpers?|common|misc)(\.|$)/i.test(part))
      .map((part) => `${path} "${part}" does not say what is inside`),
  );

/** With a shared root value, stitching hands one user's merged values to another (graphql-hive/gateway#2630). */
export const nobodySetsARootValue: ArchitectureRule = (files) =>
  files.flatMap(({ path, words }) =>
    words.filter(({ text }) => text === 'rootValue').map(({ line }) => `${path}:${line} uses rootValue`),
  );

/**
 * A department is data. The demo makes that data, and what is generated is made from it; nobody else knows a department. Looked
 * for are names (`police`, `civilAffairs`) and texts without spaces in which it stands (`HEYI_SOURCE_POLICE_URL`); words that
 * merely hold one, such as `gridCode`, are the domain's.
 */
export function noCodeNamesADepartment(departments: readonly string[]): ArchitectureRule {
  const names = departments.map((department) => department.replaceAll('-', ' '));
  return (files) =>
    files
      .filter(({ path }) => !['demo', 'generated'].includes(roomOf(path)))
      .flatMap(({ path, words }) =>
        words.flatMap(({ kind, text, line }) =>
          names
            .filter((name) => (kind === 'identifier' ? spaced(text) === name : isNamedIn(name, text)))
            .map((name) => `${path}:${line} names the department "${name}" in ${JSON.stringify(text)}`),
        ),
      );
}

function isNamedIn(name: string, text: string): boolean {
  return !/\s/.test(text) && ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${name} `);
}

/** `civilAffairs`, `CivilAffairs` and `CIVIL_AFFAIRS` → `civil affairs`. */
function spaced(identifier: string): string {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
}

/** Neither rooms (types included) nor, at run time, files may need each other in a circle. */
export const nothingGoesInCircles: ArchitectureRule = (files) => {
  const rooms = new Map<string, Set<string>>();
  const modules = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file.path);
    for (const { of, typeOnly } of innerImports(file)) {
      if (roomOf(of) !== room) rooms.set(room, (rooms.get(room) ?? new Set()).add(roomOf(of)));
      if (!typeOnly) modules.set(file.path, (modules.get(file.path) ?? new Set()).add(of));
    }
  }
  return [findCircle(rooms), findCircle(modules)].flatMap((circle) =>
    circle === undefined ? [] : [`in a circle: ${circle.join(' → ')}`],
  );
};

function findCircle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle !== undefined) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

const MOST_LINES = 500;

export const filesStayShort: ArchitectureRule = (files) =>
  files
    .filter(({ path, lines }) => roomOf(path) !== 'generated' && lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}: split it`);

/** What is exported has one name everywhere. */
export const exportsHaveNames: ArchitectureRule = (files) =>
  files.flatMap(({ path, defaultExports }) => defaultExports.map((line) => `${path}:${line} is a default export`));
