import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Problem } from '../../errors/problem.ts';
import type { Json } from './items/policy-item.ts';

/** A value of a YAML file with the line it stands on, for messages. */
export type YamlNode =
  | { readonly kind: 'map'; readonly line: number; readonly members: ReadonlyMap<string, YamlMember> }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly value: string | number | boolean | null };

export interface YamlMember {
  /** The line of the name. */
  readonly line: number;
  readonly value: YamlNode;
}

/**
 * A YAML 1.2 file as a tree; undefined where it cannot be read, which is then a problem. Names stand once, and are texts; aliases and
 * tags are refused: what a grant says stands where it is said.
 */
export function readYaml(file: string, text: string, problems: Problem[]): YamlNode | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter: lines });
  const report = (offset: number, wrong: string, remedy: string) =>
    problems.push({ file, line: lines.linePos(offset).line, wrong, remedy });
  const before = problems.length;
  for (const { pos, message } of [...document.errors, ...document.warnings])
    report(pos[0], message.split('\n')[0]!.replace(/ at line \d+.*$/, ''), 'mend the YAML at this line');
  const read = (node: unknown, at: number): YamlNode => {
    const start = offsetOf(node) ?? at;
    const { line } = lines.linePos(start);
    if (isAlias(node)) report(start, `"*${node.source}" refers to another place`, 'write it out');
    if (isMap(node)) return { kind: 'map', line, members: new Map(node.items.flatMap((pair) => member(pair, start))) };
    if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => read(item, start)) };
    const value: unknown = isScalar(node) ? node.value : null;
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
      return { kind: 'scalar', line, value: value as string | number | boolean | null };
    report(start, 'this value has a form that no policy uses', 'write a text, a whole number, true or false');
    return { kind: 'scalar', line, value: null };
  };
  const member = ({ key, value }: Pair, at: number): readonly (readonly [string, YamlMember])[] => {
    const start = offsetOf(key) ?? at;
    if (isScalar(key) && typeof key.value === 'string')
      return [[key.value, { line: lines.linePos(start).line, value: read(value, start) }]];
    report(start, 'a name is a text', 'put it in quotes');
    return [];
  };
  const root = document.contents === null ? undefined : read(document.contents, 0);
  return problems.length > before ? undefined : (root ?? { kind: 'map', line: 1, members: new Map() });
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** The tree as plain data, without its lines. */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.members].map(([name, { value }]) => [name, plainValue(value)]));
    case 'list':
      return node.items.map(plainValue);
    case 'scalar':
      return node.value;
  }
}

/** Plain data as a tree, all of it on one line. */
export function nodeOf(value: Json): YamlNode {
  if (isList(value)) return { kind: 'list', line: 1, items: value.map(nodeOf) };
  if (value === null || typeof value !== 'object') return { kind: 'scalar', line: 1, value };
  const members = Object.entries(value).map(([name, member]) => [name, { line: 1, value: nodeOf(member) }] as const);
  return { kind: 'map', line: 1, members: new Map(members) };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
