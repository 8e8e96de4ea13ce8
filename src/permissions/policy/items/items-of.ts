import { policyInvalid } from '../../../errors/policy-invalid.ts';
import type { Problem } from '../../../errors/problem.ts';
import type { PolicyTexts } from '../read-policy.ts';
import { plainValue, readYaml } from '../yaml-node.ts';
import { isListSection, keyOf } from './key-of.ts';
import { inOrder, placeKey, type Json, type PolicyItem } from './policy-item.ts';

/** A policy's files as plain data, by name. */
export type PolicyDocuments = ReadonlyMap<string, Json>;

/**
 * A policy's texts cut into items, in order. What a file says twice is one item; a section without entries is none. Whether they are a
 * policy, `parsePolicy` says.
 *
 * @throws POLICY_INVALID where a text cannot be read, or two grants of a file have one name.
 */
export function itemsOf(texts: PolicyTexts): readonly PolicyItem[] {
  const problems: Problem[] = [];
  const documents = new Map<string, Json>();
  for (const [name, text] of texts) {
    const node = readYaml(name, text, problems);
    if (node !== undefined) documents.set(name, plainValue(node) as Json);
  }
  if (problems.length > 0) throw policyInvalid(problems);
  return itemsOfDocuments(documents);
}

/** @throws POLICY_INVALID where they have no sections, or two grants of a file have one name. */
export function itemsOfDocuments(documents: PolicyDocuments): readonly PolicyItem[] {
  const items = new Map<string, PolicyItem>();
  const problems: Problem[] = [];
  for (const [file, document] of documents)
    for (const [section, content] of membersOf(document) ?? noSections(file, problems))
      for (const [key, body] of entriesOf(section, content) ?? noEntries(file, section, problems)) {
        const item: PolicyItem = { file, section, key, body };
        const place = placeKey(item);
        if (section === 'grants' && items.has(place))
          problems.push({
            file,
            coordinate: key,
            wrong: 'another grant has this name',
            remedy: 'call it something else',
          });
        items.set(place, item);
      }
  if (problems.length > 0) throw policyInvalid(problems);
  return inOrder(items.values());
}

function membersOf(document: Json): readonly (readonly [string, Json])[] | undefined {
  if (document === null) return [];
  return isMapping(document) ? Object.entries(document) : undefined;
}

function entriesOf(section: string, content: Json): readonly (readonly [string, Json])[] | undefined {
  if (content === null) return [];
  if (isListSection(section))
    return isList(content) ? content.map((body) => [keyOf(section, body), body] as const) : undefined;
  return isMapping(content) ? Object.entries(content) : undefined;
}

function noSections(file: string, problems: Problem[]): readonly never[] {
  problems.push({ file, wrong: 'names with values are expected here', remedy: 'write name: value' });
  return [];
}

function noEntries(file: string, section: string, problems: Problem[]): readonly never[] {
  const remedy = isListSection(section) ? 'write "- " before each of them' : 'write <name>: and below it what it is';
  problems.push({ file, coordinate: section, wrong: `"${section}" has no entries`, remedy });
  return [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMapping(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
