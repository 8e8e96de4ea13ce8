import { TokenKind, type DefinitionNode } from 'graphql';

const ENDS: ReadonlySet<string> = new Set(['implements', 'on']);

/** A definition by its first words, for messages: `scalar Money`, `extend schema`; `query` for one that begins with a brace. */
export function headOf({ loc }: DefinitionNode): string {
  const words: string[] = [];
  for (let token = loc?.startToken; token; token = token.next ?? undefined) {
    const isDescription = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
    if (token.kind === TokenKind.NAME && !ENDS.has(token.value)) words.push(token.value);
    else if (!isDescription) break;
    if (token === loc?.endToken) break;
  }
  return words.length === 0 ? 'query' : words.join(' ');
}
