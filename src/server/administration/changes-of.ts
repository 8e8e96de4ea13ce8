import { HeyiError } from '../../errors/heyi-error.ts';
import { keyOf } from '../../permissions/policy/items/key-of.ts';
import type { Json, PolicyChange, PolicyItem } from '../../permissions/policy/items/policy-item.ts';
import { bodyOf } from './item-text.ts';

export interface ItemInput {
  readonly file: string;
  readonly section: string;
  readonly key?: string | null;
  readonly text?: string | null;
}

/** @throws BAD_USER_INPUT where a key is needed and not given; POLICY_INVALID for what is no YAML */
export function changeOf({ file, section, key, text }: ItemInput): PolicyChange {
  if (text == null) return { remove: { file, section, key: required('key', key) } };
  const body = bodyOf(`${file} ${section}`, text);
  return { put: { file, section, key: isNamedByItself(section) ? keyOf(section, body) : required('key', key), body } };
}

/** Puts an entry of a list, by the key that it has of itself. */
export function putOf(file: string, section: string, text: string): PolicyChange {
  const body = bodyOf(section, text);
  return { put: { file, section, key: keyOf(section, body), body } };
}

/** A grant with a word on why it is suspended, or without. @throws BAD_USER_INPUT where there is no such grant */
export function suspensionOf(items: readonly PolicyItem[], file: string, name: string, reason?: string): PolicyChange {
  const grant = findItem(items, { file, section: 'grants', key: name });
  const { suspended: _, ...rest } = grant.body as { readonly [name: string]: Json };
  return { put: { ...grant, body: reason === undefined ? rest : { ...rest, suspended: reason } } };
}

/** @throws BAD_USER_INPUT where there is no such item */
export function findItem(items: readonly PolicyItem[], place: Omit<PolicyItem, 'body'>): PolicyItem {
  const found = items.find(
    ({ file, section, key }) => file === place.file && section === place.section && key === place.key,
  );
  if (found !== undefined) return found;
  const expected = {
    zh: `${place.file} 中的 ${place.section} 条目`,
    en: `an item of ${place.section} in ${place.file}`,
  };
  throw new HeyiError('BAD_USER_INPUT', { argument: 'name', expected, received: JSON.stringify(place.key) });
}

function isNamedByItself(section: string): boolean {
  return ['grants', 'assignments', 'denials', 'recusals', 'seals'].includes(section);
}

function required(argument: string, value: string | null | undefined): string {
  if (value != null && value !== '') return value;
  const expected = { zh: '条目的名称', en: 'the name of the item' };
  throw new HeyiError('BAD_USER_INPUT', { argument, expected, received: value === '' ? '""' : 'null' });
}
