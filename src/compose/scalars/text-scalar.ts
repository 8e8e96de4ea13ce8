import { GraphQLError, Kind, type ValueNode } from 'graphql';

interface TextScalar {
  /** What a value looks like, for the error message. */
  readonly expected: string;
  /** The hub's own form of a text, or undefined when it is no value of this type. */
  readonly parse: (text: string) => string | undefined;
  /** Whether a wrong value must not be repeated in the error. */
  readonly secret?: boolean;
}

/** How the values of a scalar are read and written. Its name and description stand in `shared.graphql`. */
export interface ScalarBehaviour {
  readonly serialize: (value: unknown) => unknown;
  readonly parseValue: (value: unknown) => string;
  readonly parseLiteral: (node: ValueNode) => string;
}

const LITERALS: Readonly<Record<Exclude<ValueNode['kind'], Kind.STRING>, string>> = {
  [Kind.INT]: 'a number',
  [Kind.FLOAT]: 'a number',
  [Kind.BOOLEAN]: 'a boolean',
  [Kind.ENUM]: 'a name without quotes',
  [Kind.LIST]: 'a list',
  [Kind.OBJECT]: 'an object',
  [Kind.NULL]: 'null',
  [Kind.VARIABLE]: 'a variable',
};

/** A scalar that travels as text and has one normal form. Values that leave were put into that form where they were read. */
export function textScalar({ expected, parse, secret = false }: TextScalar): ScalarBehaviour {
  const refuse = (received: string, node?: ValueNode): never => {
    throw new GraphQLError(`Expected ${expected}; received ${received}.`, { nodes: node ?? null });
  };
  const parseOrThrow = (text: string, node?: ValueNode): string =>
    parse(text) ?? refuse(secret ? 'a text of another form' : JSON.stringify(text.slice(0, 40)), node);
  return {
    serialize: (value) => value,
    parseValue: (value) => (typeof value === 'string' ? parseOrThrow(value) : refuse(kindOf(value))),
    parseLiteral: (node) =>
      node.kind === Kind.STRING ? parseOrThrow(node.value, node) : refuse(LITERALS[node.kind], node),
  };
}

/** What a value of JSON is called. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
