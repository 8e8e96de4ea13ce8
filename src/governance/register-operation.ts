import type { Register, Sign } from './catalogue.ts';

/** A row that was read as a sign. */
export interface FoundSign {
  readonly sign: Sign;
  /** The key of what the register is about. */
  readonly subject: string;
  readonly record: string;
  readonly number: string | null;
  readonly at: string | null;
}

/** What several departments have signs of. */
export interface RegisteredRisk {
  readonly subject: string;
  /** The weights of its signs, each once. */
  readonly score: number;
  readonly departments: readonly string[];
  /** The heaviest first, then the latest. */
  readonly reasons: readonly FoundSign[];
}

/** The field that lists the rows of a sign in an area, the latest first. */
export function signField(sign: Sign, first: number): string {
  const { root, key, link, number, area, at, where } = sign;
  const conditions = `{${area}: {within: $area}${where === undefined ? '' : `, and: [${where}]`}}`;
  const told = [key, at, ...(number === undefined ? [] : [number]), ...(link ? [`${link.field} { ${link.key} }`] : [])];
  return `${root}(where: ${conditions}, orderBy: [{${at}: DESC}], first: ${first}) { pageInfo { hasNextPage } nodes { ${told.join(' ')} } }`;
}

type Node = Readonly<Record<string, unknown>>;

/** The rows of a sign in the answer; those that link to nothing are signs of nothing. Undefined where they did not come. */
export function signsIn(
  list: unknown,
  sign: Sign,
): { readonly found: readonly FoundSign[]; readonly all: boolean } | undefined {
  const told = list as { nodes: readonly Node[] | null; pageInfo: { hasNextPage: boolean } | null } | null | undefined;
  if (told?.nodes == null) return undefined;
  const found = told.nodes.flatMap((node): readonly FoundSign[] => {
    const { key, link, number, at } = sign;
    const record = node[key] as string;
    const subject = link === undefined ? record : (node[link.field] as Node | null)?.[link.key];
    if (typeof subject !== 'string') return [];
    const known = number === undefined ? null : (node[number] as string | null);
    return [{ sign, subject, record, number: known, at: node[at] as string | null }];
  });
  return { found, all: told.pageInfo?.hasNextPage === false };
}

/** What two or more departments have a sign of: the highest score first, then the more departments, then the latest. */
export function registered(
  { signs }: Register,
  found: readonly FoundSign[],
  departmentOf: (type: string) => string,
): readonly RegisteredRisk[] {
  const bySubject = new Map<string, FoundSign[]>();
  for (const each of found) bySubject.set(each.subject, [...(bySubject.get(each.subject) ?? []), each]);
  const risks = [...bySubject].map(([subject, reasons]): RegisteredRisk => {
    const kinds = new Set(reasons.map(({ sign }) => sign));
    return {
      subject,
      score: [...kinds].reduce((sum, { weight }) => sum + weight, 0),
      departments: [...new Set([...kinds].map(({ type }) => departmentOf(type)))].sort(),
      reasons: reasons.sort(
        (one, other) =>
          other.sign.weight - one.sign.weight ||
          signs.indexOf(one.sign) - signs.indexOf(other.sign) ||
          compared(other.at, one.at) ||
          compared(one.record, other.record),
      ),
    };
  });
  const latest = ({ reasons }: RegisteredRisk) =>
    reasons
      .map(({ at }) => at ?? '')
      .sort()
      .at(-1)!;
  return risks
    .filter(({ departments }) => departments.length > 1)
    .sort(
      (one, other) =>
        other.score - one.score ||
        other.departments.length - one.departments.length ||
        compared(latest(other), latest(one)) ||
        compared(one.subject, other.subject),
    );
}

function compared(one: string | null, other: string | null): number {
  const [a, b] = [one ?? '', other ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}
