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

/** A scalar that travels as text and has one normal form. Values that leave were put into that form where they were read. */
export function textScalar({ expected, parse, secret = false }: TextScalar): ScalarBehaviour {
  const parseOrThrow = (value: unknown, node?: ValueNode): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) {
      const received =
        secret || typeof value !== 'string' ? `a ${typeof value} of another form` : JSON.stringify(value.slice(0, 40));
      throw new GraphQLError(`Expected ${expected}; received ${received}.`, { nodes: node ?? null });
    }
    return parsed;
  };
  return {
    serialize: (value) => value,
    parseValue: (value) => parseOrThrow(value),
    parseLiteral: (node) => parseOrThrow(node.kind === Kind.STRING ? node.value : undefined, node),
  };
}
