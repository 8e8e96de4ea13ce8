import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root.ts';

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

export interface ComposeService {
  readonly image: string;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly privileged?: boolean;
  readonly security_opt?: readonly string[];
}

const text = readFileSync(join(packageRoot, 'docker-compose.yml'), 'utf8');

/** The file as it stands, with its merges carried out and its variables unresolved. */
export const composeFile = parse(text, { merge: true }) as ComposeFile;

/** Each `${…}` of the file: `{ name: 'HEYI_KEY', required: true }`. */
export const variables = [...text.matchAll(/\$\{(\w+)(:[-?])?[^}]*\}/g)].map(([, name, mark]) => ({
  name: name!,
  required: mark === ':?',
}));

/** What `docker/make-env.sh` prints, by name. */
export function drawnSecrets(): Readonly<Record<string, string>> {
  const printed = execFileSync('sh', [join(packageRoot, 'docker/make-env.sh')], { encoding: 'utf8' });
  const pairs = printed
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  return Object.fromEntries(pairs);
}

/** The file as Compose would run it: values are filled in once the YAML is read (compose-spec, "Interpolation"). */
export function resolvedComposeFile(environment: Readonly<Record<string, string>>): ComposeFile {
  return resolve(composeFile) as ComposeFile;

  function resolve(node: unknown): unknown {
    if (typeof node === 'string') return resolveText(node, environment);
    if (Array.isArray(node)) return node.map(resolve);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value)]));
  }
}

function resolveText(given: string, environment: Readonly<Record<string, string>>): string {
  return given
    .replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, mark: string | undefined, rest = '') => {
      const value = environment[name] ?? '';
      if (value === '' && mark === '?') throw new Error(`${name}: ${String(rest)}`);
      return value === '' && mark === '-' ? String(rest) : value;
    })
    .replaceAll('$$', '$');
}

/** A service's environment as its process finds it: texts all. */
export function environmentOf({ environment }: ComposeService): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
}
