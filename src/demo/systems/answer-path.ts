/** A place in an answer: response names, positions in lists, and members of lists that are known by what stands in them. */
export type AnswerPath = readonly AnswerStep[];

export type AnswerStep = string | { readonly where: AnswerPath; readonly is: string };

/**
 * Reads a path; undefined for a text that is none.
 *
 * @example `centers.0.count`, `byLevel[key.level=CITY].count`, `villages.nodes.length`
 */
export function parseAnswerPath(text: string): AnswerPath | undefined {
  const steps: AnswerStep[] = [];
  const token = /(?:^|\.)([A-Za-z0-9_]+)|\[([A-Za-z0-9_.]+)=([^\]]+)\]/y;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return undefined;
    const [, name, where, is] = found;
    steps.push(name ?? { where: where!.split('.'), is: is! });
  }
  return steps.length === 0 ? undefined : steps;
}

/** What stands there; undefined where nothing does. */
export function valueAt(data: unknown, path: AnswerPath): unknown {
  let at: unknown = data;
  for (const step of path) {
    if (typeof step !== 'string') {
      if (!Array.isArray(at)) return undefined;
      at = (at as readonly unknown[]).find((item) => String(valueAt(item, step.where)) === step.is);
    } else if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    else at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}
