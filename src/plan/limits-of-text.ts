import { Lexer, Source, TokenKind } from 'graphql';
import type { HeyiError } from '../errors/heyi-error.ts';
import { tooDeep, tooLarge, type Limits } from './limits.ts';

/** Where counting is given up, in times the limit. */
const COUNTED_UP_TO = 10;

/** Says of a text that the parser gave up by which limit it did: it has too many tokens, or brackets within brackets. */
export function limitOnText(text: string, limits: Limits): HeyiError {
  let tokens = 0;
  let open = 0;
  let deepest = 0;
  const lexer = new Lexer(new Source(text));
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) open += 1;
      if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R) open -= 1;
      if (open > deepest) deepest = open;
      if (tokens === limits.tokens * COUNTED_UP_TO)
        return tooLarge('tokens', { zh: `至少 ${tokens}`, en: `at least ${tokens}` }, limits);
    }
  } catch {
    // What follows is no GraphQL; what was counted is too much already.
  }
  return tokens > limits.tokens ? tooLarge('tokens', tokens, limits) : tooDeep('{', deepest, limits);
}
