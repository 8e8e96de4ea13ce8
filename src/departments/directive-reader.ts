import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getDirectiveValues,
  getNullableType,
  GraphQLError,
  isEnumType,
  parse,
  type ConstDirectiveNode,
  type GraphQLDirective,
  type GraphQLInputType,
} from 'graphql';
import { closestName } from '../errors/closest-name.ts';
import type { Problem } from '../errors/problem.ts';
import { packageRoot } from '../package-root.ts';

type DirectiveArguments = Readonly<Record<string, unknown>>;

/** A definition's directives, read and checked: call the answer with a directive's name to have its arguments. */
export type DirectiveReader = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  coordinate: string | undefined,
  allowed: readonly string[],
) => (name: string) => DirectiveArguments | undefined;

/**
 * Reads directives as `schema/directives.graphql` defines them. A directive that is unknown, misspelt, misplaced or given
 * wrong arguments is a problem, never ignored: a policy directive that nobody recognises must not mean "allow".
 */
export function directiveReader(file: string, problems: Problem[]): DirectiveReader {
  return (node, coordinate, allowed) => {
    const values = new Map<string, DirectiveArguments>();
    for (const directive of node.directives ?? []) {
      const name = directive.name.value;
      const definition = vocabulary().get(name);
      const report = (wrong: string, remedy: string) =>
        problems.push({ file, line: directive.loc?.startToken.line, coordinate, wrong, remedy });
      if (definition === undefined || !allowed.includes(name))
        report(`@${name} is not known here`, remedyOf(name, allowed));
      else if (values.has(name)) report(`@${name} stands twice`, 'keep one of them');
      else {
        const wrongArgument = findWrongArgument(directive, definition);
        if (wrongArgument !== undefined) {
          report(wrongArgument, `write ${signatureOf(definition)}, as schema/directives.graphql explains`);
          continue;
        }
        try {
          values.set(name, getDirectiveValues(definition, { directives: [directive] }) ?? {});
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          report(error.message, `write ${signatureOf(definition)}, as schema/directives.graphql explains`);
        }
      }
    }
    return (name) => values.get(name);
  };
}

function remedyOf(name: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'remove it';
  const use = `use one of ${allowed.map((each) => `@${each}`).join(', ')}`;
  const meant = closestName(name, allowed);
  return meant === undefined ? use : `write @${meant}, or ${use}`;
}

/** `@shared(as: UNCONDITIONAL | CONDITIONAL | WITHHELD, law: String)` */
function signatureOf({ name, args }: GraphQLDirective): string {
  const formOf = (type: GraphQLInputType) => {
    const named = getNullableType(type);
    return isEnumType(named)
      ? named
          .getValues()
          .map((value) => value.name)
          .join(' | ')
      : named.toString();
  };
  return args.length === 0
    ? `@${name}`
    : `@${name}(${args.map((each) => `${each.name}: ${formOf(each.type)}`).join(', ')})`;
}

/** `getDirectiveValues` passes over arguments it does not know: `@key(seald: true)` would publish the clear key. */
function findWrongArgument(directive: ConstDirectiveNode, definition: GraphQLDirective): string | undefined {
  const seen = new Set<string>();
  for (const { name } of directive.arguments ?? []) {
    if (!definition.args.some((known) => known.name === name.value))
      return `@${definition.name} has no argument "${name.value}"`;
    if (seen.has(name.value)) return `argument "${name.value}" of @${definition.name} stands twice`;
    seen.add(name.value);
  }
  return undefined;
}

let known: ReadonlyMap<string, GraphQLDirective> | undefined;

/** The directives of `schema/directives.graphql`, by name. */
export function vocabulary(): ReadonlyMap<string, GraphQLDirective> {
  known ??= new Map(
    buildASTSchema(parse(readFileSync(join(packageRoot, 'schema', 'directives.graphql'), 'utf8')))
      .getDirectives()
      .map((directive) => [directive.name, directive]),
  );
  return known;
}
