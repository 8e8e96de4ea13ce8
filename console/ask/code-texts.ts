interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A command that a POSIX shell reads back as it is; `$HEYI_TOKEN` is the caller's token. */
export function curlOf(origin: string, { query, variables }: Question): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", String.raw`'\''`);
  return [
    `curl '${origin}/graphql'`,
    `-H "authorization: Bearer $HEYI_TOKEN"`,
    `-H 'content-type: application/json'`,
    `--data-raw '${body}'`,
  ].join(' \\\n  ');
}

/** A file that runs as it is on Node 20 with `HEYI_TOKEN` set. */
export function typeScriptOf(origin: string, { query, variables }: Question): string {
  const quoted = query.replace(/[\\`]|\$\{/g, String.raw`\$&`);
  return `const question = \`${quoted.trim()}\`;

const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { authorization: \`Bearer \${process.env.HEYI_TOKEN}\`, 'content-type': 'application/json' },
  body: JSON.stringify({ query: question, variables: ${JSON.stringify(variables)} }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify({ data, errors }, null, 2));
`;
}
