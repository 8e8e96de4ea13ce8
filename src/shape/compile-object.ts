import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';

/** How one value of an object is made. The plain kinds are written into the constructor itself. */
export type MakeValue =
  | { readonly kind: 'constant'; readonly value: string | null }
  | { readonly kind: 'key' }
  | { readonly kind: 'cell'; readonly index: number }
  | { readonly kind: 'call'; readonly make: (row: Row | undefined, key: Cell, context: AnswerContext) => unknown };

export interface NamedValue {
  readonly name: string;
  readonly make: MakeValue;
}

export type MakeRecord = (row: Row | undefined, key: Cell, context: AnswerContext) => Record<string, unknown>;

/**
 * A constructor for objects with these keys, as one object literal: `{"name": row[0], "phone": row[1]}`. V8 gives all its
 * objects one hidden class, and makes and prints them several times faster than objects filled key by key.
 *
 * The text is built from array indexes and from JSON-quoted response names alone, never from a request's values.
 */
export function compileObject(values: readonly NamedValue[]): MakeRecord {
  const makers = values.map(({ make }) => (make.kind === 'call' ? make.make : undefined));
  const members = values.map(({ name, make }, index) => `${member(name)}: ${expression(make, index)}`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- see above: nothing of a request is in the text
  const bind = new Function(
    'makers',
    `${declarations(makers)}return (row, key, context) => ({${members.join(', ')}});`,
  );
  return (bind as (makers: readonly unknown[]) => MakeRecord)(makers);
}

/** `__proto__: x` in a literal would set the prototype; a computed key does not. */
function member(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : JSON.stringify(name);
}

function expression(make: MakeValue, index: number): string {
  switch (make.kind) {
    case 'constant':
      return JSON.stringify(make.value);
    case 'key':
      return 'key';
    case 'cell':
      return `row[${make.index}]`;
    case 'call':
      return `make${index}(row, key, context)`;
  }
}

function declarations(makers: readonly unknown[]): string {
  return makers.map((maker, index) => (maker === undefined ? '' : `const make${index} = makers[${index}];\n`)).join('');
}
