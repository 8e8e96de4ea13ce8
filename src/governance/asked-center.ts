import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** What a question asks of an area and, in `children`, of the areas below it: all of it known before anything is read. */
export interface AskedCenter {
  readonly analysis: AskedAnalysis | undefined;
  /** The fields of `command` that are asked for. */
  readonly command: ReadonlySet<string> | undefined;
  readonly risks: boolean;
  readonly children: AskedCenter | undefined;
}

export interface AskedAnalysis {
  /** Identifiers; undefined for all. */
  readonly indicators: ReadonlySet<string> | undefined;
  readonly lastYear: boolean;
  readonly rank: boolean;
  readonly series: boolean;
}

const OF_LAST_YEAR = ['lastYear', 'difference', 'change'];
const OF_RANK = ['rank', 'ranked'];

/** The selection below `center`, fragments and `@skip` resolved; what is asked for under several aliases is asked for once. */
export function askedCenter(info: GraphQLResolveInfo): AskedCenter {
  return askedOf(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info);
}

function askedOf(type: GraphQLObjectType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): AskedCenter {
  const selected = byName(type, nodes, info);
  const below = (name: string) => getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
  const [analysis, command, children] = ['analysis', 'command', 'children'].map((name) => selected.get(name));
  return {
    analysis: analysis && askedAnalysis(type, analysis, byName(below('analysis'), analysis, info), info),
    command: command && new Set(byName(below('command'), command, info).keys()),
    risks: selected.has('risks'),
    children: children && askedOf(type, children, info),
  };
}

function askedAnalysis(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selected: ReadonlyMap<string, unknown>,
  { variableValues }: GraphQLResolveInfo,
): AskedAnalysis {
  const named = nodes.map((node) => {
    const { indicators } = getArgumentValues(type.getFields()['analysis']!, node, variableValues);
    return (indicators ?? undefined) as readonly string[] | undefined;
  });
  const asksOneOf = (names: readonly string[]) => names.some((name) => selected.has(name));
  return {
    indicators: named.includes(undefined) ? undefined : new Set(named.flatMap((each) => each ?? [])),
    lastYear: asksOneOf(OF_LAST_YEAR),
    rank: asksOneOf(OF_RANK),
    series: selected.has('series'),
  };
}

/** The fields selected below some fields, by their own names. */
function byName(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { schema, fragments, variableValues }: GraphQLResolveInfo,
): ReadonlyMap<string, readonly FieldNode[]> {
  const selected = new Map<string, readonly FieldNode[]>();
  for (const [, found] of collectSubfields(schema, fragments, variableValues, type, nodes)) {
    const name = found[0]!.name.value;
    selected.set(name, [...(selected.get(name) ?? []), ...found]);
  }
  return selected;
}
