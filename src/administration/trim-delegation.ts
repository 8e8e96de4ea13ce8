import type { Composition } from '../compose/compose.ts';
import { Mapping, type PolicyFile } from '../permissions/policy/policy-file.ts';
import type { Json } from '../permissions/policy/items/policy-item.ts';
import type { Grant } from '../permissions/policy/policy.ts';
import { takeFields } from '../permissions/policy/take-fields.ts';
import type { YamlNode } from '../permissions/policy/yaml-node.ts';
import { textsIn, withMembers, type JsonMapping } from './json-mapping.ts';

/** `fields:` of an assignment without what the grant gives no longer; undefined where nothing of it is left. */
export function trimDelegation(fields: Json, grant: Grant, composition: Composition): Json | undefined {
  const entries = (Array.isArray(fields) ? (fields as readonly Json[]) : [fields]).flatMap((entry) =>
    isMapping(entry) ? trimEntry(entry, grant, composition) : [],
  );
  if (entries.length === 0) return undefined;
  const given = (Array.isArray(fields) ? fields : [fields]) as readonly Json[];
  const isWhole = given.length === entries.length && entries.every((each, at) => each === given[at]);
  return isWhole ? fields : entries;
}

function trimEntry(entry: JsonMapping, grant: Grant, composition: Composition): readonly Json[] {
  const chosen = textsIn(entry, 'fields').map((selector) => ({
    selector,
    given: givenBy(selector, entry, grant, composition),
  }));
  const kept = chosen.filter(({ given }) => given.length > 0);
  const given = new Set<string>(
    kept.flatMap((each) => each.given.flatMap((coordinate) => [...grant.fields.get(coordinate)!.verbs])),
  );
  const verbs = textsIn(entry, 'verbs').filter((verb) => given.has(verb));
  if (kept.length === 0 || (entry['verbs'] !== undefined && verbs.length === 0)) return [];
  if (kept.length === chosen.length && verbs.length === textsIn(entry, 'verbs').length) return [entry];
  return [
    withMembers(entry, {
      fields: kept.map(({ selector }) => selector),
      verbs: entry['verbs'] === undefined ? undefined : verbs,
    }),
  ];
}

/** The coordinates that a selector, narrowed as its entry says, selects of a grant. */
function givenBy(selector: string, entry: JsonMapping, grant: Grant, composition: Composition): readonly string[] {
  // What is wrong with it is told when the policy is read.
  const file: PolicyFile = { name: '', problems: [] };
  const mapping = new Mapping(file, nodeOf(withMembers(entry, { fields: selector })), undefined);
  const context = { composition, purposes: new Map(), posts: new Map(), units: new Map(), principals: new Map() };
  return takeFields(mapping, context, grant.owner)
    .map(({ coordinate }) => coordinate)
    .filter((coordinate) => grant.fields.has(coordinate));
}

function nodeOf(value: Json): YamlNode {
  const line = 0;
  if (Array.isArray(value)) return { kind: 'list', line, items: (value as readonly Json[]).map(nodeOf) };
  if (!isMapping(value)) return { kind: 'scalar', line, value: value as string | number | boolean | null };
  const members = Object.entries(value).map(([name, member]) => [name, { line, value: nodeOf(member) }] as const);
  return { kind: 'map', line, members: new Map(members) };
}

function isMapping(value: Json): value is JsonMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
