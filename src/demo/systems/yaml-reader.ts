import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from '../../errors/problem.ts';

/** A node of a YAML file, or nothing where one is missing. */
export type YamlNode = Node | null;

/**
 * Reads YAML into plain data and keeps nothing it does not know: unknown keys, wrong forms and missing values are problems, each
 * with its line, and all of a file are told together. Every reading gives undefined where it told a problem.
 */
export class YamlReader {
  readonly #file: string;
  readonly #problems: Problem[];
  readonly #lines = new LineCounter();
  readonly root: YamlNode;

  constructor(file: string, text: string, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    for (const { message, pos } of [...document.errors, ...document.warnings])
      problems.push({
        file,
        line: this.#lines.linePos(pos[0]).line,
        wrong: message,
        remedy: 'mend the YAML at this line',
      });
    this.root = document.errors.length > 0 ? null : document.contents;
  }

  lineOf(node: YamlNode): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line;
  }

  report(line: number, coordinate: string | undefined, wrong: string, remedy: string): void {
    this.#problems.push({ file: this.#file, line, coordinate, wrong, remedy });
  }

  list(node: YamlNode, coordinate: string | undefined, remedy: string): readonly YamlNode[] | undefined {
    if (isSeq(node)) return node.items as readonly YamlNode[];
    this.report(this.lineOf(node), coordinate, `expected a list, received ${formOf(node)}`, remedy);
    return undefined;
  }

  /** The members of a mapping, by key. One that is unknown or missing is a problem, and the rest is read all the same. */
  members<Required extends string, Optional extends string>(
    node: YamlNode,
    coordinate: string | undefined,
    keys: { readonly required: readonly Required[]; readonly optional: readonly Optional[] },
  ): Members<Required, Optional> | undefined {
    const known: readonly string[] = [...keys.required, ...keys.optional];
    if (!isMap(node)) {
      const remedy = `write ${known.map((key) => `${key}: …`).join(', ')}`;
      this.report(this.lineOf(node), coordinate, `expected a mapping, received ${formOf(node)}`, remedy);
      return undefined;
    }
    const found: Record<string, YamlNode> = {};
    for (const { key, value } of node.items) {
      const keyNode = key as YamlNode;
      const name = isScalar(keyNode) ? String(keyNode.value) : '';
      if (known.includes(name)) found[name] = value as YamlNode;
      else
        this.report(this.lineOf(keyNode), coordinate, `"${name}" is not known here`, `use one of ${known.join(', ')}`);
    }
    for (const key of keys.required)
      if (!Object.hasOwn(found, key))
        this.report(this.lineOf(node), coordinate, `"${key}" is missing`, `add ${key}: …`);
    return found as Members<Required, Optional>;
  }

  /** The members of a mapping whose keys are the file's own. */
  entries(node: YamlNode | undefined, coordinate: string): readonly (readonly [string, YamlNode])[] {
    if (node === undefined) return [];
    if (isMap(node))
      return node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value as YamlNode]);
    this.report(this.lineOf(node), coordinate, `expected a mapping, received ${formOf(node)}`, 'write name: …');
    return [];
  }

  /** A mapping as the data that it writes, whatever is in it. */
  data(node: YamlNode | undefined, coordinate: string): Readonly<Record<string, unknown>> | undefined {
    if (node === undefined) return undefined;
    if (isMap(node)) return node.toJSON() as Record<string, unknown>;
    this.report(this.lineOf(node), coordinate, `expected a mapping, received ${formOf(node)}`, 'write { area: … }');
    return undefined;
  }

  text(node: YamlNode | undefined, coordinate: string): string | undefined {
    return this.#scalar(
      node,
      coordinate,
      'a text',
      (value): value is string => typeof value === 'string' && value.trim() !== '',
    );
  }

  number(node: YamlNode | undefined, coordinate: string): number | undefined {
    return this.#scalar(
      node,
      coordinate,
      'a number',
      (value): value is number => typeof value === 'number' && Number.isFinite(value),
    );
  }

  flag(node: YamlNode | undefined, coordinate: string): boolean | undefined {
    return this.#scalar(node, coordinate, 'true or false', (value): value is boolean => typeof value === 'boolean');
  }

  /** A node that is missing is told where its mapping is read. */
  #scalar<T>(
    node: YamlNode | undefined,
    coordinate: string,
    expected: string,
    fits: (value: unknown) => value is T,
  ): T | undefined {
    if (node === undefined) return undefined;
    if (isScalar(node) && fits(node.value)) return node.value;
    this.report(this.lineOf(node), coordinate, `expected ${expected}, received ${formOf(node)}`, `write ${expected}`);
    return undefined;
  }
}

type Members<Required extends string, Optional extends string> = {
  readonly [Key in Required | Optional]?: YamlNode;
};

function formOf(node: YamlNode): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  return isScalar(node) && node.value !== null ? JSON.stringify(node.value) : 'nothing';
}
