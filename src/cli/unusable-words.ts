/** What `parseArgs` says of words that a command does not take, or undefined for any other error. */
export function unusableWords(error: unknown): string | undefined {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_') ? String(message) : undefined;
}
