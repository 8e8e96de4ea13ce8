/** Items of a list that are shown; how many more there are is told. */
const SHOWN = 3;
const WIDTH = 110;

/** An answer as a reader takes it in: JSON, of each list the first few, and on one line what has room there. */
export function shortAnswer(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.slice(0, SHOWN).map((item: unknown) => shortAnswer(item, inner))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${shortAnswer(member, inner)}`);
  if (Array.isArray(value) && value.length > SHOWN) members.push(`… ${value.length - SHOWN} more`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const gap = open === '{' && members.length > 0 ? ' ' : '';
  const line = `${open}${gap}${members.join(', ')}${gap}${close}`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member}`).join(',\n')}\n${indent}${close}`;
}
