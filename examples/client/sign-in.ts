interface DemoAccount {
  readonly account: string;
  readonly token: string;
}

/**
 * A token for an account of the demo, which hands them out. In a city the token comes from its OIDC issuer, by the
 * authorization code flow, and the rest of the client is the same.
 */
export async function signInToDemo(url: string, account: string): Promise<string> {
  const response = await fetch(new URL('/demo/accounts', url));
  if (!response.ok) throw new Error(`${url} is no demo hub: /demo/accounts answers ${response.status}.`);
  const accounts = (await response.json()) as readonly DemoAccount[];
  const found = accounts.find((each) => each.account === account);
  if (found === undefined)
    throw new Error(`There is no account "${account}", only ${accounts.map((each) => each.account).join(', ')}.`);
  return found.token;
}
