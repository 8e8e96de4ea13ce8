import type { CookieSealer } from '../../sealing/cookie-sealer.ts';
import type { Session } from '../../console/session.ts';

/** The session that a cookie holds; undefined where there is none, where it is over, and where the hub has not sealed it. */
export function openSession(sealed: string | undefined, sealer: CookieSealer, now: number): Session | undefined {
  if (sealed === undefined) return undefined;
  const session = sealer.open(sealed) as Session | undefined;
  return session !== undefined && now < session.until ? session : undefined;
}
