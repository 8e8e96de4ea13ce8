import { createRemoteJWKSet, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';

export interface TokenKeysOptions {
  /** The OIDC issuer, exactly as in its tokens' `iss`. */
  readonly issuer: string;
  /** Where its keys are; without it the issuer's discovery document says so (OpenID Connect Discovery 1.0, section 4). */
  readonly jwksUrl?: string;
  /** How long one request to the issuer may take. */
  readonly timeoutMs?: number;
}

/** A key that the issuer has withdrawn is trusted at most this long (plus the authenticator's own memory of a token). */
const keysMaxAgeMs = 300_000;

/**
 * The issuer's published keys. Nothing is asked before the first token comes, so that the hub starts without its issuer; a
 * failure refuses that token and the next one tries again.
 */
export function createTokenKeys(options: TokenKeysOptions): JWTVerifyGetKey {
  const timeoutMs = options.timeoutMs ?? 3_000;
  let finding: Promise<RemoteJWKSet> | undefined;

  async function find(): Promise<RemoteJWKSet> {
    const url = options.jwksUrl ?? (await discover(options.issuer, timeoutMs));
    return createRemoteJWKSet(new URL(url), { timeoutDuration: timeoutMs, cacheMaxAge: keysMaxAgeMs });
  }

  return async (header, token) => {
    finding ??= find().catch((error: unknown) => {
      finding = undefined;
      throw error;
    });
    const keys = await finding;
    return keys(header, token);
  };
}

async function discover(issuer: string, timeoutMs: number): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`Expected the discovery document at ${url}, received HTTP ${response.status}.`);
  const document = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown } | null;
  // The document must be that issuer's own (section 4.3), or whoever serves it could stand in for the issuer.
  if (document?.issuer !== issuer) throw new Error(`Expected the discovery document at ${url} to name "${issuer}".`);
  const jwksUrl = document.jwks_uri;
  if (typeof jwksUrl !== 'string') throw new Error(`Expected a "jwks_uri" in the discovery document at ${url}.`);
  if (issuer.startsWith('https:') && !jwksUrl.startsWith('https:')) {
    throw new Error(`Expected an https "jwks_uri" in the discovery document at ${url}.`);
  }
  return jwksUrl;
}
