import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Composition } from '../../compose/compose.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import { policyInvalid } from '../../errors/policy-invalid.ts';
import type { Problem } from '../../errors/problem.ts';
import { digestOfItems } from './items/digest-of-items.ts';
import { documentsOf } from './items/documents-of.ts';
import { itemsOfDocuments } from './items/items-of.ts';
import type { Json, PolicyItem } from './items/policy-item.ts';
import { textsOf } from './items/texts-of.ts';
import { withoutDepartments } from './items/without-departments.ts';
import type { Denial, Policy } from './policy.ts';
import { Mapping, type PolicyFile } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { readApplications } from './read-applications.ts';
import { readAssignments } from './read-assignments.ts';
import { readDenials, readGrants, type PlacedGrant } from './read-grants.ts';
import { readCombinations, readGuardrails } from './read-guardrails.ts';
import { readRecusals, readSeals } from './read-orders.ts';
import { readPosts } from './read-posts.ts';
import { readPrincipals } from './read-principals.ts';
import { readPurposes } from './read-purposes.ts';
import { readUnits } from './read-units.ts';
import { refuseOverlappingGrants } from './refuse-overlapping-grants.ts';
import { withExtensions } from './with-extensions.ts';
import { nodeOf, plainValue, readYaml, type YamlNode } from './yaml-node.ts';

/** By path within the folder: `departments/grid.yaml`. */
export type PolicyTexts = ReadonlyMap<string, string>;

const PLATFORM_FILES = [
  'purposes.yaml',
  'posts.yaml',
  'units.yaml',
  'principals.yaml',
  'applications.yaml',
  'guardrails.yaml',
  'recusals.yaml',
  'seals.yaml',
  'combinations.yaml',
  'authority.yaml',
] as const;
const DEPARTMENTS = 'departments';
const POLICY_ENDING = '.policy.yaml';

/**
 * A policy folder, read and checked against a composition; with what the composed departments of a folder of further ones bring along.
 *
 * @throws POLICY_INVALID with every problem of every file.
 */
export function readPolicy(folder: string, composition: Composition, extensionsFolder?: string): Policy {
  return parsePolicy(readTextsWithExtensions(folder, composition, extensionsFolder), composition);
}

/** @throws POLICY_INVALID with every problem of every file. */
export function parsePolicy(texts: PolicyTexts, composition: Composition): Policy {
  return readFiles(
    new Map([...texts].map(([name, text]) => [name, (problems: Problem[]) => readYaml(name, text, problems)])),
    composition,
  );
}

/**
 * The policy that items make together: the same as of their texts, in a third of the time, since nothing is written and read as YAML. Where
 * they are none, the lines that are told are those of the texts. Items outlive the schema: a department that was taken away takes what it
 * says along, until it is back.
 *
 * @throws POLICY_INVALID with everything that is wrong with them.
 */
export function policyOfItems(items: Iterable<PolicyItem>, composition: Composition): Policy {
  const { departments } = composition.model;
  const held = withoutDepartments([...items], (file) => {
    const department = departmentOf(file);
    return department !== undefined && !departments.has(department);
  });
  try {
    const nodes = [...documentsOf(held)].map(([name, document]) => [name, () => nodeOf(document)] as const);
    return readFiles(new Map(nodes), composition);
  } catch (error) {
    if (!(error instanceof HeyiError) || error.code !== 'POLICY_INVALID') throw error;
    return parsePolicy(textsOf(held), composition);
  }
}

/** By name; undefined where a file cannot be read, which is then among the problems. */
type ReadableFiles = ReadonlyMap<string, (problems: Problem[]) => YamlNode | undefined>;

function readFiles(files: ReadableFiles, composition: Composition): Policy {
  const problems: Problem[] = [];
  const { model } = composition;
  const roots = new Map<string, YamlNode>();
  const open = (name: string) => {
    const file: PolicyFile = { name, problems };
    const node = roots.get(name) ?? { kind: 'map', line: 1, members: new Map() };
    return { file, root: new Mapping(file, node, undefined) };
  };
  // 1. The files themselves: which there are, and whether they are YAML.
  for (const [name, readFile] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const department = departmentOf(name);
    if (department === undefined ? !PLATFORM_FILES.some((known) => known === name) : !model.departments.has(department))
      problems.push({
        file: name,
        wrong: department === undefined ? 'this file has no place in a policy' : `there is no department ${department}`,
        remedy: `known: ${[...PLATFORM_FILES, ...[...model.departments.keys()].map(fileOf)].join(', ')}`,
      });
    const node = readFile(problems);
    if (node !== undefined) roots.set(name, node);
  }
  // What refers to a file that cannot be read would all be reported as unknown.
  if (problems.length > 0) throw policyInvalid(problems);

  // 2. Who there is and why they may ask.
  const whole = <Read>(name: string, read: (root: Mapping, file: PolicyFile) => Read): Read => {
    const { file, root } = open(name);
    const result = read(root, file);
    root.end();
    return result;
  };
  const purposes = whole('purposes.yaml', readPurposes);
  const posts = whole('posts.yaml', (root) => readPosts(root, purposes));
  const units = whole('units.yaml', (root) => readUnits(root, composition));
  const principals = whole('principals.yaml', (root) => readPrincipals(root, { composition, purposes, posts, units }));
  const context: PolicyContext = { composition, purposes, posts, units, principals };
  const applications = whole('applications.yaml', (root, file) => readApplications(file, root, context));

  // 3. What owners say: grants and denials.
  const ofOwners = [...model.departments.keys()].map((owner) => ({ owner, ...open(fileOf(owner)) }));
  const placed: PlacedGrant[] = [];
  const denials: Denial[] = [];
  for (const { owner, file, root } of ofOwners) {
    placed.push(...readGrants(file, root, context, owner));
    denials.push(...readDenials(root, context, owner));
  }
  const grants = new Map<string, PlacedGrant['grant']>();
  for (const { grant, mapping } of placed) {
    if (grants.has(grant.name))
      mapping.report(mapping.line, `another grant is called "${grant.name}"`, 'call it something else');
    grants.set(grant.name, grant);
  }

  // 4. What requesters say of them: assignments. Then no two grants may meet.
  const assignments = [
    ...ofOwners.flatMap(({ owner, file, root }) => readAssignments(file, root, context, grants, owner)),
    ...whole('authority.yaml', (root, file) => readAssignments(file, root, context, grants, undefined)),
  ];
  for (const { root } of ofOwners) root.end();
  refuseOverlappingGrants(placed, assignments, context);

  // 5. What stands above grants.
  const guardrails = whole('guardrails.yaml', (root, file) => readGuardrails(file, root, context));
  const combinations = whole('combinations.yaml', (root) => readCombinations(root, context));
  const recusals = whole('recusals.yaml', (root) => readRecusals(root, context));
  const seals = whole('seals.yaml', (root) => readSeals(root, context));
  if (problems.length > 0) throw policyInvalid(problems);
  return {
    digest: digestOfItems(
      itemsOfDocuments(new Map([...roots].map(([name, node]) => [name, plainValue(node) as Json]))),
    ),
    purposes,
    posts,
    units,
    principals,
    applications,
    grants: [...grants.values()],
    assignments,
    denials,
    guardrails,
    recusals,
    seals,
    combinations,
  };
}

function fileOf(department: string): string {
  return `${DEPARTMENTS}/${department}.yaml`;
}

function departmentOf(file: string): string | undefined {
  return file.startsWith(`${DEPARTMENTS}/`) ? basename(file, '.yaml') : undefined;
}

/** The files of a policy folder, and what each composed department of `extensionsFolder` adds to them in its `<name>.policy.yaml`. */
export function readTextsWithExtensions(
  folder: string,
  { model }: Pick<Composition, 'model'>,
  extensionsFolder: string | undefined,
): PolicyTexts {
  const texts = readTexts(folder);
  if (extensionsFolder === undefined) return texts;
  const brought = filesOf(extensionsFolder).flatMap((file) => {
    const department = basename(file, POLICY_ENDING);
    if (!file.endsWith(POLICY_ENDING) || !model.departments.has(department)) return [];
    return [[file, readFileSync(join(extensionsFolder, file), 'utf8')] as const];
  });
  return withExtensions(texts, new Map(brought));
}

/** The files of a policy folder as they stand. */
export function readTexts(folder: string): PolicyTexts {
  const texts = new Map<string, string>();
  for (const under of ['', DEPARTMENTS])
    for (const file of filesOf(join(folder, under)))
      texts.set(join(under, file), readFileSync(join(folder, under, file), 'utf8'));
  if (texts.size === 0) {
    const remedy =
      'name in HEYI_POLICY a folder with purposes.yaml, posts.yaml, principals.yaml and departments/*.yaml';
    throw policyInvalid([{ file: folder, wrong: 'there is no policy in it', remedy }]);
  }
  return texts;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
