import type { AreaTree } from '../../governance/area-tree.ts';
import { areaCodeAbove } from '../../values/area-code.ts';

/** An area of the answer, those beside it (itself among them), and those directly below. */
export interface Place {
  readonly code: string;
  readonly name?: string | null;
  readonly siblings: readonly string[];
  /** Undefined where they were not asked for, or are not known. */
  readonly below: readonly Place[] | undefined;
}

interface Nodes {
  readonly nodes: readonly Node[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}

interface Node {
  readonly [field: string]: string | null | Nodes;
}

/** The area tree as it was read, from the area asked for. */
export function placesOf(
  data: Readonly<Record<string, unknown>>,
  tree: AreaTree,
  area: string,
): ({ readonly kind: 'told' } & Place) | { readonly kind: 'absent' } {
  const own = data['own'] as Node | null | undefined;
  if (own == null) return { kind: 'absent' };
  const parent = data['parent'] as Node | null | undefined;
  const above = (parent?.[tree.below] ?? data['roots'] ?? null) as Nodes | null;
  // Beside a city stand the cities of its province, which is no area of the tree.
  const beside = codesOf(above, tree).filter(
    (code) => code.length === area.length && code.startsWith(areaCodeAbove(area)),
  );
  return { kind: 'told', ...placeOf(own, tree, beside) };
}

function placeOf(node: Node, tree: AreaTree, siblings: readonly string[]): Place {
  const children = node[tree.below] as Nodes | null | undefined;
  if (children?.pageInfo?.hasNextPage === true)
    throw new Error(`${node[tree.code] as string} has more areas directly below it than an area has`);
  const codes = codesOf(children ?? null, tree);
  return {
    code: node[tree.code] as string,
    name: node[tree.name] as string | null,
    siblings,
    below: children?.nodes.map((child) => placeOf(child, tree, codes)),
  };
}

function codesOf(nodes: Nodes | null, tree: AreaTree): readonly string[] {
  return nodes?.nodes.map((node) => node[tree.code] as string) ?? [];
}
