import type { JWTPayload } from 'jose';

/** Who signed in to the console, as their issuer's verified claims say; what they may do, the policy says at each request. */
export interface Session {
  readonly claims: JWTPayload;
  /** What a request that goes by the cookie must say in `x-heyi-csrf`: pages of other sites cannot read it. */
  readonly csrf: string;
  /** Milliseconds since 1970 at which it ends. */
  readonly until: number;
}

/** A working day. */
export const SESSION_MS = 8 * 60 * 60 * 1000;
