import type { Directive, Field, Fragment, Input, Json, Operation, Selection } from './operation.ts';

export interface PrintedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  /** Other values for the same variables: requests that share a plan. */
  readonly otherVariables: Readonly<Record<string, Json>>;
  readonly walk: Field['walk'];
}

/** The response name under which the walked list gives its cursors. */
export const WALKED = 'walked';

/** Not `constructor` and its like: stitching itself loses what is asked under such a name. */
const ODD_ALIASES = ['_', 'length', 'data', 'errors', '_0'];

/** An operation as a request. Fields with arguments have response names of their own, so that no two collide. */
export function printOperation({ fields }: Operation): PrintedOperation {
  const variables: Record<string, Json> = {};
  const otherVariables: Record<string, Json> = {};
  const declarations: string[] = [];
  const fragments: string[] = [];
  const names = new Map<string, number>();
  const oddAliases = [...ODD_ALIASES];
  let walk = 'no' as Field['walk'];

  const body = block(fields);
  if (walk === 'after' || walk === 'between') declarations.push('$after: String');
  if (walk === 'before' || walk === 'between') declarations.push('$before: String');
  const head = declarations.length === 0 ? '' : `query (${declarations.join(', ')}) `;
  return { query: [`${head}${body}`, ...fragments].join('\n\n'), variables, otherVariables, walk };

  function block(selections: readonly Selection[]): string {
    const lines = selections.map((each) => (each.kind === 'field' ? printField(each) : printFragment(each)));
    return `{\n${lines.join('\n').replace(/^/gm, '  ')}\n}`;
  }

  function printField(field: Field): string {
    const { name, selections } = field;
    const alias = field.alias === 'odd' ? oddAliases.shift() : undefined;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    // Of fields with one response name, stitching heeds the first one's directives alone.
    const conditional = field.directives.length > 0;
    const aliased =
      alias ?? (field.alias !== 'none' || conditional || (!field.merges && count > 1) ? `${name}_${count}` : undefined);
    const given = field.arguments.map(([argument, value]) => `${argument}: ${printInput(value)}`);
    let cursors = '';
    if (field.walk !== 'no' && walk === 'no') {
      walk = field.walk;
      if (walk !== 'before') given.push('after: $after');
      if (walk !== 'after') given.push('before: $before');
      cursors = `  ${WALKED}: edges { cursor }\n`;
    }
    const head = `${aliased === undefined ? '' : `${aliased}: `}${name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
    const directed = head + printDirectives(field.directives);
    if (selections.length === 0) return directed;
    const half = field.split ? Math.floor(selections.length / 2) : 0;
    const whole = `${directed} ${block(selections.slice(half)).replace('{\n', `{\n${cursors}`)}`;
    return half === 0 ? whole : `${directed} ${block(selections.slice(0, half))}\n${whole}`;
  }

  function printFragment({ form, on, directives, selections }: Fragment): string {
    const directed = printDirectives(directives);
    const body = block(selections);
    switch (form) {
      case 'inline':
        return `... on ${on}${directed} ${body}`;
      case 'inline without type':
        return `...${directed} ${body}`;
      case 'named':
      case 'named, twice': {
        const name = `F${fragments.length + 1}`;
        fragments.push(`fragment ${name} on ${on} ${body}`);
        return form === 'named' ? `...${name}${directed}` : `...${name}${directed}\n...${name}${directed}`;
      }
    }
  }

  function printDirectives(directives: readonly Directive[]): string {
    return directives.map(({ name, condition }) => ` @${name}(if: ${printInput(condition)})`).join('');
  }

  function printInput(input: Input): string {
    if (input.given !== 'literal') {
      const name = `v${declarations.length + 1}`;
      const initial = input.given === 'default' ? ` = ${literal(input, true)}` : '';
      declarations.push(`$${name}: ${input.type}${initial}`);
      if (input.given === 'variable') {
        variables[name] = json(input, 'value');
        otherVariables[name] = json(input, 'other');
      }
      return `$${name}`;
    }
    return literal(input, false);
  }

  /** A literal; one that stands for a default holds no variables. */
  function literal(input: Input, constant: boolean): string {
    const inner = (each: Input) => (constant ? literal(each, true) : printInput(each));
    switch (input.kind) {
      case 'leaf':
        return printJson(input.value, input.isEnum);
      case 'list':
        return `[${input.items.map(inner).join(', ')}]`;
      case 'object':
        return `{${input.fields
          .filter(([, value]) => !(constant && value.given === 'absent'))
          .map(([name, value]) => `${name}: ${inner(value)}`)
          .join(', ')}}`;
    }
  }
}

function printJson(value: Json, isEnum: boolean): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map((item) => printJson(item, isEnum)).join(', ')}]`;
  return isEnum && typeof value === 'string' ? value : JSON.stringify(value);
}

function json(input: Input, which: 'value' | 'other'): Json {
  switch (input.kind) {
    case 'leaf':
      return input[which];
    case 'list':
      return input.items.map((item) => json(item, which));
    case 'object':
      return Object.fromEntries(
        input.fields.filter(([, { given }]) => given !== 'absent').map(([name, value]) => [name, json(value, which)]),
      );
  }
}
