import type { JWTPayload } from 'jose';
import * as openid from 'openid-client';

export interface SingleSignOnOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client: PKCE alone then protects the code. */
  readonly clientSecret: string | undefined;
  /** The address at which browsers reach the hub, without a slash at its end. */
  readonly publicUrl: string;
}

/** What must be known again when the issuer sends the browser back. */
export interface SignInUnderWay {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** 统一身份认证. Signing in with the issuer: authorization code flow with PKCE (OpenID Connect Core 3.1, RFC 7636). */
export interface SingleSignOn {
  /** Where to send the browser. Rejects while the issuer does not answer. */
  begin(): Promise<{ readonly url: string; readonly underWay: SignInUnderWay }>;
  /** The verified claims of the ID token; `search` is what the browser came back with. Rejects for whatever does not fit. */
  finish(search: string, underWay: SignInUnderWay): Promise<JWTPayload>;
}

const CALLBACK = '/session/callback';
const TIMEOUT_SECONDS = 5;

/** The issuer is asked for its addresses when the first person signs in, so that the hub starts without it. */
export function createSingleSignOn({ issuer, clientId, clientSecret, publicUrl }: SingleSignOnOptions): SingleSignOn {
  let discovering: Promise<openid.Configuration> | undefined;
  const discovered = () => {
    discovering ??= openid
      .discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(clientSecret),
        {
          timeout: TIMEOUT_SECONDS,
          // An issuer without TLS is one that the configuration names so, as on a developer's machine.
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that it stands out
          execute: issuer.startsWith('http://') ? [openid.allowInsecureRequests] : [],
        },
      )
      .catch((error: unknown) => {
        discovering = undefined;
        throw error;
      });
    return discovering;
  };
  return {
    async begin() {
      const configuration = await discovered();
      const underWay = {
        verifier: openid.randomPKCECodeVerifier(),
        state: openid.randomState(),
        nonce: openid.randomNonce(),
      };
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: `${publicUrl}${CALLBACK}`,
        scope: 'openid profile',
        code_challenge: await openid.calculatePKCECodeChallenge(underWay.verifier),
        code_challenge_method: 'S256',
        state: underWay.state,
        nonce: underWay.nonce,
      });
      return { url: url.href, underWay };
    },
    async finish(search, { verifier, state, nonce }) {
      const configuration = await discovered();
      const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${publicUrl}${CALLBACK}${search}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return tokens.claims()!;
    },
  };
}
