import { digestOf } from '../digest-of.ts';
import type { Json } from './policy-item.ts';

/** Sections that are lists. All others give their parts names. */
const LISTS: ReadonlySet<string> = new Set(['grants', 'assignments', 'denials', 'recusals', 'seals']);
const DIGITS = 16;

export function isListSection(section: string): boolean {
  return LISTS.has(section);
}

/**
 * The key of an entry of a list: a grant's own name; for what has none the first 16 hexadecimal digits of its digest, so that what says the
 * same is one item, and what is changed is another.
 */
export function keyOf(section: string, body: Json): string {
  const name = section === 'grants' ? nameOf(body) : undefined;
  return name ?? digestOf(body).slice(0, DIGITS);
}

function nameOf(body: Json): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const name = 'name' in body ? body.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
