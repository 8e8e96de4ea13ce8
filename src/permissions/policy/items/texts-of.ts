import { Document, isCollection, isMap, isPair, isSeq, visit } from 'yaml';
import type { PolicyTexts } from '../read-policy.ts';
import { canonical } from '../digest-of.ts';
import { documentsOf } from './documents-of.ts';
import type { Json, PolicyItem } from './policy-item.ts';

/** The order in which the members of an item are told; others follow, by name. */
const MEMBERS =
  `name zh en reason order law why grant suspended to unless department unit parent departments public units posts accounts
  purposes basis scope purpose from until type keys fields personal classification sharing kind except verbs forbid deny hides mask
  rows together ceiling`.split(/\s+/);

/** What is longer is written over several lines. */
const LINE = 110;

/** A policy as YAML that people read, equal for equal items, which `itemsOf` cuts into the same items again. */
export function textsOf(items: Iterable<PolicyItem>): PolicyTexts {
  return new Map([...documentsOf(items)].map(([file, document]) => [file, yamlOf(document, 0)]));
}

/** One item as YAML. */
export function itemText(body: Json): string {
  return yamlOf(body, 2);
}

/** `depth` is that of the value in its file: 0 is the file itself, 2 an item. */
function yamlOf(value: Json, depth: number): string {
  const yaml = new Document(inReadingOrder(value, depth), {
    version: '1.2',
    schema: 'core',
    // What a policy says stands where it is said: its reader refuses aliases.
    aliasDuplicateObjects: false,
  });
  visit(yaml, (_, node, path) => {
    const inner = path.filter((each) => !isPair(each)).length;
    // The file and its sections have lines of their own, and so has each mapping of a list.
    if (!isCollection(node) || inner + depth <= 2 || (isSeq(node) && node.items.some(isMap))) return undefined;
    if (canonical(node.toJSON()).length > LINE) return undefined;
    node.flow = true;
    return visit.SKIP;
  });
  return yaml.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
}

/** `depth` 0 is the file, whose sections are in order, and 1 a section, whose names are. */
function inReadingOrder(value: Json, depth: number): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => inReadingOrder(each, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, inReadingOrder(member, depth + 1)] as const);
  if (depth < 2) return Object.fromEntries(members);
  return Object.fromEntries(members.sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1)));
}

function rank(name: string): number {
  const known = MEMBERS.indexOf(name);
  return known === -1 ? MEMBERS.length : known;
}
