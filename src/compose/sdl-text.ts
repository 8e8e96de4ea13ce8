import { printBlockString } from 'graphql/language/blockString.js';

/** A definition under its description: `text` may be a field, an enum value or a whole type. */
export function described(text: string, description: string | undefined): string {
  return description === undefined ? text : `${printBlockString(description)}\n${text}`;
}

/** `head { … }` with one definition a line. */
export function block(head: string, description: string | undefined, definitions: readonly string[]): string {
  const body = definitions.flatMap((definition) => definition.split('\n')).map((line) => `  ${line}`);
  return described(`${head} {\n${body.join('\n')}\n}`, description);
}
