import { join, resolve } from 'node:path';
import { HeyiError } from './errors/heyi-error.ts';
import { packageRoot } from './package-root.ts';

/** Every setting of the hub, checked. This file alone reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** How many hub processes share the port. */
  readonly workers: number;
  /** Where the hub keeps what it must keep: the embedded database, the demo's keys. */
  readonly dataFolder: string;
  /** Folder of SDL. */
  readonly schemaFolder: string;
  /** Folder of further departments, each a file of SDL with its indicators and its policy beside it; undefined: none. */
  readonly extensionsFolder: string | undefined;
  /** Folder of the policy: who may what. Where there is a store, it is only what a new one begins with. */
  readonly policyFolder: string;
  /** Folder of the operations that applications are known to send: previews of changes say which of them are concerned. */
  readonly operationsFolder: string | undefined;
  /** Whether demo accounts may sign in. */
  readonly demo: boolean;
  /** Share of the full demo city; 1 is 1,000,000 people. */
  readonly scale: number;
  /** The demo's clock. */
  readonly now: Date;
  /** 32 bytes from which ids and cursors are sealed; undefined: the demo's own, kept in the data folder. */
  readonly key: Uint8Array | undefined;
  readonly oidc: OidcConfig | undefined;
  /** Signing in to the console with the issuer; undefined where no client is named: then tokens alone count. */
  readonly signIn: SignInConfig | undefined;
  /** The address at which browsers reach the hub, without a slash at its end. Behind https, cookies are sent by https alone. */
  readonly publicUrl: string | undefined;
  /** The hub's own PostgreSQL, which keeps the policy; undefined: the embedded one's in the demo, and otherwise none. */
  readonly storeUrl: string | undefined;
  /** How long after a proof that it is the latest a policy is decided by. */
  readonly policyMaxAgeMs: number;
  readonly sourceTimeoutMs: number;
  readonly maximumPageSize: number;
  /** How many rows one export may have. */
  readonly maximumExportRows: number;
  readonly limits: LimitsConfig;
  readonly logLevel: string;
  /** The connection URL of a department's own database; undefined where the embedded one serves it. */
  readonly sourceUrl: (department: string) => string | undefined;
}

/** How large a question may be. */
export interface LimitsConfig {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly items: number;
  readonly rows: number;
  readonly cost: number;
  readonly keys: number;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string | undefined;
}

export interface SignInConfig {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly publicUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_SCALE = 0.05;
const DEMO_NOW = '2023-12-31T23:59:59+08:00';

/**
 * `use` says whether somebody will sign in: a command that only looks at files and databases needs no issuer and no key.
 *
 * @throws CONFIGURATION_INVALID
 */
export function readConfig(environment: Environment = process.env, use: 'hub' | 'command' = 'hub'): Config {
  const text = (variable: string) => environment[variable]?.trim() || undefined;
  const issuer = text('HEYI_OIDC_ISSUER');
  const demo = flag('HEYI_DEMO', text('HEYI_DEMO')) ?? (issuer === undefined && !namesASource(environment));
  if (use === 'hub' && !demo && issuer === undefined)
    throw invalid(
      'HEYI_OIDC_ISSUER',
      'the address of the OIDC issuer whose tokens count (or HEYI_DEMO=1 for a demonstration)',
      'nothing',
    );
  const key = keyOf(text('HEYI_KEY'));
  const publicUrl = httpUrl('HEYI_PUBLIC_URL', text('HEYI_PUBLIC_URL'));
  const clientId = text('HEYI_OIDC_CLIENT_ID');
  if (clientId !== undefined && publicUrl === undefined)
    throw invalid('HEYI_PUBLIC_URL', 'the address at which browsers reach the hub (https://hub.example)', 'nothing');
  if (use === 'hub' && !demo && key === undefined) throw invalid('HEYI_KEY', '32 random bytes in base64', 'nothing');
  return {
    host: text('HOST') ?? '127.0.0.1',
    port: integer('PORT', text('PORT') ?? '4000', 0, 65_535),
    workers: integer('HEYI_WORKERS', text('HEYI_WORKERS') ?? '1', 1, 64),
    dataFolder: resolve(text('HEYI_DATA') ?? '.heyi'),
    schemaFolder: resolve(text('HEYI_SCHEMA') ?? join(packageRoot, 'schema')),
    extensionsFolder: pathOf(text('HEYI_EXTENSIONS')),
    policyFolder: resolve(text('HEYI_POLICY') ?? join(packageRoot, 'policy')),
    operationsFolder: pathOf(text('HEYI_OPERATIONS')),
    demo,
    scale: positive('HEYI_SCALE', text('HEYI_SCALE') ?? String(DEMO_SCALE)),
    now: instant('HEYI_NOW', text('HEYI_NOW') ?? DEMO_NOW),
    key,
    oidc:
      issuer === undefined
        ? undefined
        : { issuer, audience: text('HEYI_OIDC_AUDIENCE') ?? 'heyi', jwksUrl: text('HEYI_OIDC_JWKS_URL') },
    signIn:
      clientId === undefined
        ? undefined
        : { clientId, clientSecret: text('HEYI_OIDC_CLIENT_SECRET'), publicUrl: publicUrl! },
    publicUrl,
    storeUrl: postgresUrl('HEYI_STORE_URL', text('HEYI_STORE_URL')),
    policyMaxAgeMs: integer('HEYI_POLICY_MAX_AGE', text('HEYI_POLICY_MAX_AGE') ?? '2000', 200, 60_000),
    sourceTimeoutMs: integer('HEYI_SOURCE_TIMEOUT_MS', text('HEYI_SOURCE_TIMEOUT_MS') ?? '10000', 10, 600_000),
    maximumPageSize: integer('HEYI_MAX_PAGE', text('HEYI_MAX_PAGE') ?? '5000', 1, 100_000),
    maximumExportRows: integer('HEYI_MAX_EXPORT_ROWS', text('HEYI_MAX_EXPORT_ROWS') ?? '10000', 1, 1_000_000),
    limits: {
      depth: integer('HEYI_MAX_DEPTH', text('HEYI_MAX_DEPTH') ?? '20', 2, 100),
      aliases: integer('HEYI_MAX_ALIASES', text('HEYI_MAX_ALIASES') ?? '100', 0, 10_000),
      // What 10,000 tokens can nest, validation can follow; deeper, it would meet the end of its stack.
      tokens: integer('HEYI_MAX_TOKENS', text('HEYI_MAX_TOKENS') ?? '2000', 100, 10_000),
      items: integer('HEYI_MAX_ITEMS', text('HEYI_MAX_ITEMS') ?? '5000', 1, 100_000),
      rows: integer('HEYI_MAX_ROWS', text('HEYI_MAX_ROWS') ?? '200000', 1, 100_000_000),
      cost: integer('HEYI_MAX_COST', text('HEYI_MAX_COST') ?? '500000', 1, 1_000_000_000),
      keys: integer('HEYI_MAX_KEYS', text('HEYI_MAX_KEYS') ?? '100000', 1, 1_000_000),
    },
    logLevel: text('HEYI_LOG') ?? 'info',
    sourceUrl: (department) => postgresUrl(sourceVariable(department), text(sourceVariable(department))),
  };
}

/** The variable that connects a department: `civil-affairs` → `HEYI_SOURCE_CIVIL_AFFAIRS_URL`. */
export function sourceVariable(department: string): string {
  return `HEYI_SOURCE_${department.toUpperCase().replaceAll('-', '_')}_URL`;
}

function namesASource(environment: Environment): boolean {
  return Object.keys(environment).some((name) => /^HEYI_SOURCE_.+_URL$/.test(name) && environment[name]);
}

function postgresUrl(variable: string, url: string | undefined): string | undefined {
  if (url === undefined || /^postgres(ql)?:\/\//.test(url)) return url;
  // The value may hold a password: only its scheme is told.
  const scheme = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url)?.[0];
  throw invalid(
    variable,
    'postgres://user@host:port/database',
    scheme === undefined ? 'a text without a scheme' : `${scheme}://…`,
  );
}

function httpUrl(variable: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (!isOrigin || url.username !== '')
    throw invalid(variable, 'an address such as https://hub.example', 'another text');
  return url.origin;
}

function keyOf(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw invalid('HEYI_KEY', '32 random bytes in base64', `${key.length} bytes`);
  return key;
}

function pathOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : resolve(text);
}

function flag(variable: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (['1', 'true'].includes(text)) return true;
  if (['0', 'false'].includes(text)) return false;
  throw invalid(variable, '1 or 0', text);
}

function integer(variable: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw invalid(variable, `a whole number from ${least} to ${most}`, text);
  return value;
}

function positive(variable: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 20)) throw invalid(variable, 'a number above 0 and at most 20', text);
  return value;
}

function instant(variable: string, text: string): Date {
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw invalid(variable, 'an instant such as 2023-12-31T23:59:59+08:00', text);
  return value;
}

function invalid(variable: string, expected: string, received: string): HeyiError {
  return new HeyiError('CONFIGURATION_INVALID', { variable, expected, received });
}
