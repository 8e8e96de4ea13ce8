import { HeyiError } from '../errors/heyi-error.ts';

/** How large a question may be. What is at a limit is permitted; what is above is refused before a source is touched. */
export interface Limits {
  /** Fields within fields, with fragments written out; and objects within objects of an argument. */
  readonly depth: number;
  /** Fields under another name, with fragments written out. */
  readonly aliases: number;
  /** Of the document; fields with fragments written out; members of the variables. */
  readonly tokens: number;
  /** Items of a list in an argument. */
  readonly items: number;
  /** Rows that the plan can read at most. */
  readonly rows: number;
  /** What the plan can cost at most, in rows read. */
  readonly cost: number;
  /** Keys that may be passed on from one department to another, for a condition across them. */
  readonly keys: number;
}

/** What there may be at most `tokens` of. */
const PARTS = {
  tokens: { zh: '个词法单元', en: 'tokens' },
  fields: { zh: '个字段（片段展开后）', en: 'fields with its fragments written out' },
  members: { zh: '个变量成员', en: 'members in its variables' },
} as const;

/** @param part what was counted. `received` is a text where counting was given up: `more than 20000`. */
export function tooLarge(
  part: keyof typeof PARTS,
  received: number | { readonly zh: string; readonly en: string },
  { tokens }: Pick<Limits, 'tokens'>,
): HeyiError {
  return new HeyiError('QUERY_TOO_LARGE', { part: PARTS[part], received, limit: tokens });
}

/** @param place where the deepest part begins: the response path of a field, or a variable. */
export function tooDeep(place: string, received: number, { depth }: Pick<Limits, 'depth'>): HeyiError {
  return new HeyiError('QUERY_TOO_DEEP', { place, received, limit: depth });
}

/** @param place `people.where`, `$ids`. */
export function listTooLong(place: string, received: number, { items }: Pick<Limits, 'items'>): HeyiError {
  return new HeyiError('LIST_TOO_LONG', { place, received, limit: items });
}
