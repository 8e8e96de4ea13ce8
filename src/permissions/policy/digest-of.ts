import { createHash } from 'node:crypto';

/** SHA-256 of a value's canonical form, hexadecimal: names in code point order, however they were written. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** JSON with the names of every object in code point order. Maps and sets are written as what they hold, sorted. */
export function canonical(value: unknown): string {
  if (value instanceof Map)
    return canonical(Object.fromEntries([...value].map(([name, member]) => [String(name), member as unknown])));
  if (value instanceof Set) return canonical([...value].map(String).sort());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
