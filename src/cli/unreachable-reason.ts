/** Why a database cannot be reached, in words that tell neither its host nor a login: `pg`'s own texts name both. */
export function unreachableReason(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === 'string' && code in REASONS) return REASONS[code]!;
  if (message === 'timeout expired' || message === 'Query read timeout') return REASONS['ETIMEDOUT']!;
  return typeof code === 'string' ? `it answered with ${code}` : 'it does not answer as PostgreSQL does';
}

/** By the system's codes and SQLSTATE. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at its address',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'its address cannot be reached',
  ENETUNREACH: 'its address cannot be reached',
  ENOENT: 'nothing listens at its address',
  ENOTFOUND: 'the name of its host is unknown',
  EAI_AGAIN: 'the name of its host is unknown',
  ETIMEDOUT: 'it did not answer in time',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the login',
  '3D000': 'it has no database of this name',
  '42501': 'the role may not do this',
  '53300': 'it takes no more connections',
  '57P03': 'it is starting up',
  '57014': 'it did not answer in time',
};
