import { canonical } from '../digest-of.ts';
import type { PolicyDocuments } from './items-of.ts';
import { isListSection } from './key-of.ts';
import { inOrder, type Json, type PolicyItem } from './policy-item.ts';

/** The order in which the sections of a file are told; others follow by name. */
const SECTIONS = ['grants', 'assignments', 'denials'];

/**
 * The files that items stand in, as plain data: files, sections and names in order; the entries of a list that has no names by what
 * they say.
 */
export function documentsOf(items: Iterable<PolicyItem>): PolicyDocuments {
  const sectionsByFile = new Map<string, Map<string, PolicyItem[]>>();
  for (const item of inOrder(items)) {
    const sections = sectionsByFile.get(item.file) ?? new Map<string, PolicyItem[]>();
    sectionsByFile.set(item.file, sections);
    sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
  }
  return new Map(
    [...sectionsByFile].map(([file, sections]) => [
      file,
      Object.fromEntries(
        [...sections]
          .sort(([one], [other]) => rank(one) - rank(other))
          .map(([section, entries]) => [section, contentOf(section, entries)]),
      ),
    ]),
  );
}

function rank(section: string): number {
  const known = SECTIONS.indexOf(section);
  return known === -1 ? SECTIONS.length : known;
}

function contentOf(section: string, items: readonly PolicyItem[]): Json {
  if (!isListSection(section)) return Object.fromEntries(items.map(({ key, body }) => [key, body]));
  if (section === 'grants') return items.map(({ body }) => body);
  return items
    .map(({ body }) => ({ body, text: orderText(body) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ body }) => body);
}

/** Assignments by their grant; all others by what they say. */
function orderText(body: Json): string {
  const grant = typeof body === 'object' && body !== null && 'grant' in body ? body.grant : '';
  return `${typeof grant === 'string' ? grant : ''}\0${canonical(body)}`;
}
