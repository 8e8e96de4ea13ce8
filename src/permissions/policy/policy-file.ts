import type { Problem } from '../../errors/problem.ts';
import type { YamlNode } from './yaml-node.ts';

/** A file under reading: where it says what is wrong in it. */
export interface PolicyFile {
  /** `departments/grid.yaml`. */
  readonly name: string;
  readonly problems: Problem[];
}

/** Adds a problem of a file; `place` is what the line is about, such as a grant's name. */
export function report(
  { name, problems }: PolicyFile,
  line: number,
  place: string | undefined,
  wrong: string,
  remedy: string,
): void {
  problems.push({ file: name, line, coordinate: place, wrong, remedy });
}

/**
 * A mapping under reading. Each `take…` hands over one member and reports one of another form; `end` reports the members that nobody
 * took, so that a misspelt word never passes for one that is not there.
 */
export class Mapping {
  readonly line: number;
  /** What a problem in it is about. */
  place: string | undefined;
  private readonly file: PolicyFile;
  private readonly node: YamlNode;
  private readonly taken = new Set<string>();

  constructor(file: PolicyFile, node: YamlNode, place: string | undefined) {
    this.file = file;
    this.node = node;
    this.line = node.line;
    this.place = place;
    if (node.kind !== 'map') this.report(node.line, 'names with values are expected here', 'write name: value');
  }

  report(line: number, wrong: string, remedy: string): void {
    report(this.file, line, this.place, wrong, remedy);
  }

  /** The member as it stands; undefined, and a problem, for one without a value. */
  take(name: string): YamlNode | undefined {
    const isNew = !this.taken.has(name);
    const value = this.takeEvenEmpty(name);
    if (value?.kind !== 'scalar' || value.value !== null) return value;
    if (isNew) this.report(this.lineOf(name), `"${name}" has no value`, 'give it one, or take it out');
    return undefined;
  }

  takeEvenEmpty(name: string): YamlNode | undefined {
    this.taken.add(name);
    return this.node.kind === 'map' ? this.node.members.get(name)?.value : undefined;
  }

  lineOf(name: string): number {
    return (this.node.kind === 'map' ? this.node.members.get(name)?.line : undefined) ?? this.line;
  }

  takeText(name: string): string | undefined {
    const node = this.take(name);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    const remedy = node.kind === 'scalar' ? `write ${name}: "${String(node.value)}"` : `write ${name}: "…"`;
    this.report(node.line, `"${name}" is not a text`, remedy);
    return undefined;
  }

  takeRequiredText(name: string, remedy = `write ${name}: …`): string | undefined {
    const before = this.take(name);
    if (before === undefined) this.report(this.line, `"${name}" is missing`, remedy);
    return this.takeText(name);
  }

  /** One text, or a list of them; empty where there is none. */
  takeTexts(name: string): readonly LocatedText[] {
    const node = this.take(name);
    if (node === undefined) return [];
    const items = node.kind === 'list' ? node.items : [node];
    return items.flatMap((item) => {
      if (item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '')
        return [{ text: item.value, line: item.line }];
      const given = item.kind === 'scalar' ? ` ${JSON.stringify(item.value)}` : '';
      this.report(item.line, `"${name}" lists texts, which${given} is not`, `write "…" in quotes`);
      return [];
    });
  }

  takeFlag(name: string): boolean {
    const node = this.take(name);
    if (node === undefined) return false;
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
    this.report(node.line, `"${name}" is neither true nor false`, `write ${name}: true`);
    return false;
  }

  takeCount(name: string): number | undefined {
    const node = this.take(name);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value) && node.value > 0)
      return node.value;
    this.report(node.line, `"${name}" is not a whole number above 0`, `write ${name}: 10`);
    return undefined;
  }

  takeMapping(name: string): Mapping | undefined {
    const node = this.take(name);
    return node === undefined ? undefined : new Mapping(this.file, node, this.place);
  }

  /** Each mapping of a list; none where there is no list. */
  takeList(name: string): readonly Mapping[] {
    const node = this.take(name);
    if (node === undefined) return [];
    if (node.kind === 'list') return node.items.map((item) => new Mapping(this.file, item, this.place));
    this.report(node.line, `"${name}" is not a list`, `write "- " before each of them`);
    return [];
  }

  /** Every member that is a mapping of its own, by name: `posts: {judge: {…}}`. */
  takeNamed(name: string): readonly (readonly [name: string, mapping: Mapping])[] {
    const node = this.take(name);
    if (node === undefined) return [];
    if (node.kind === 'map')
      return [...node.members].map(([key, { value }]) => [key, new Mapping(this.file, value, `${name}.${key}`)]);
    this.report(node.line, `"${name}" does not name its parts`, `write ${name}: and below it <name>: and what it is`);
    return [];
  }

  /** The members, for mappings whose names are the writer's own. */
  names(): readonly string[] {
    return this.node.kind === 'map' ? [...this.node.members.keys()] : [];
  }

  end(): void {
    const known = [...this.taken].map((name) => `"${name}"`).join(', ');
    for (const name of this.names())
      if (!this.taken.has(name)) this.report(this.lineOf(name), `"${name}" is not known here`, `known here: ${known}`);
  }
}

export interface LocatedText {
  readonly text: string;
  readonly line: number;
}
