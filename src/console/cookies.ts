/** How the console's two cookies are named and written. */
export interface Cookies {
  readonly session: string;
  readonly signIn: string;
  /** The `Set-Cookie` of a value; of an empty one, the cookie goes. */
  write(name: string, value: string, seconds: number): string;
}

/**
 * HttpOnly: no code of a page reads them. The session's is SameSite=Strict; that of a sign-in under way must come along when the issuer sends
 * the browser back, so it is Lax. Behind https they are Secure and bound to the host (`__Host-`, RFC 6265bis 4.1.3.2).
 */
export function cookiesOf({ secure }: { readonly secure: boolean }): Cookies {
  const prefix = secure ? '__Host-' : '';
  const signIn = `${prefix}heyi-sign-in`;
  return {
    session: `${prefix}heyi-session`,
    signIn,
    write(name, value, seconds) {
      const sameSite = name === signIn ? 'Lax' : 'Strict';
      const age = value === '' ? 0 : seconds;
      return `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}; Max-Age=${age}${secure ? '; Secure' : ''}`;
    },
  };
}

/** The value of a cookie in a `Cookie` header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
