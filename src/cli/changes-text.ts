import type { Json } from '../permissions/policy/items/policy-item.ts';
import type { ItemChange } from '../store/policy-epoch.ts';

/** Changes of a policy for the terminal: `+` new, `-` gone, `~` changed, with the members that differ below it. */
export function changesText(changes: readonly ItemChange[]): string {
  return changes.map(changeText).join('');
}

function changeText({ file, section, key, before, after }: ItemChange): string {
  const sign = before === undefined ? '+' : after === undefined ? '-' : '~';
  return `  ${sign} ${file} ${section} ${key}\n${membersText(before, after)}`;
}

function membersText(before: Json | undefined, after: Json | undefined): string {
  const [left, right] = [membersOf(before), membersOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => left.get(name) !== right.get(name))
    .map((name) => `${line('-', name, left.get(name))}${line('+', name, right.get(name))}`)
    .join('');
}

function line(sign: string, name: string, value: string | undefined): string {
  return value === undefined ? '' : `      ${sign} ${name === '' ? '' : `${name}: `}${value}\n`;
}

/** What has no members is one itself, without a name. */
function membersOf(body: Json | undefined): ReadonlyMap<string, string> {
  if (body === undefined) return new Map();
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return new Map([['', JSON.stringify(body)]]);
  return new Map(Object.entries(body).map(([name, value]) => [name, JSON.stringify(value)]));
}
