import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import { HeyiError } from '../errors/heyi-error.ts';
import { demoAccounts, findDemoAccount } from './accounts.ts';

/** Signs tokens for the demo accounts with a key of this data folder. No part of production, where an OIDC issuer does it. */
export interface DemoIssuer {
  /** The `iss` and `aud` of its tokens. */
  readonly issuer: string;
  readonly audience: string;
  /**
   * A token for the demo account, good for 12 hours of real time (`HEYI_NOW` does not reach it); `application` is through what it
   * signs in, none for `direct`.
   *
   * @throws HeyiError `ACCOUNT_UNKNOWN`
   */
  issueToken(account: string, application?: string): Promise<string>;
  /** The public key as a JWK set (RFC 7517); never the private part. */
  jwks(): JSONWebKeySet;
}

/** ES256: Ed25519 would do as well, but Node 20 prints an "experimental" warning for it on every start. */
const algorithm = 'ES256';

/**
 * Opens the demo's token issuer. Its key pair is made on first use and kept in `<dataFolder>/demo-issuer.json` (mode 0600),
 * so that a token outlives a restart and the `token` command and the running hub agree.
 *
 * @throws HeyiError `CONFIGURATION_INVALID` when the file is there and is not such a key
 */
export async function openDemoIssuer(dataFolder: string): Promise<DemoIssuer> {
  const path = join(dataFolder, 'demo-issuer.json');
  const { kid, publicJwk, privateKey } = await readKey((await findFile(path)) ?? (await createFile(dataFolder, path)));

  return {
    issuer: 'heyi-demo',
    audience: 'heyi',
    async issueToken(account, application) {
      const principal = findDemoAccount(account)?.principal;
      if (principal === undefined) {
        const accounts = demoAccounts.map((demo) => demo.principal.account).join(', ');
        throw new HeyiError('ACCOUNT_UNKNOWN', { account, accounts });
      }
      return new SignJWT({
        name: principal.name.zh,
        ...(application === undefined ? {} : { azp: application }),
        heyi_post: principal.post,
        heyi_department: principal.department,
        heyi_scope: [...principal.scope],
        heyi_purpose: principal.purpose,
      })
        .setProtectedHeader({ alg: algorithm, kid, typ: 'JWT' })
        .setIssuer('heyi-demo')
        .setAudience('heyi')
        .setSubject(principal.account)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(privateKey);
    },
    jwks: () => ({ keys: [publicJwk] }),
  };
}

async function findFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Writes a new key beside the file and links it into place. A link never overwrites: of two processes that start at once the
 * second reads the first one's key, and nobody ever sees half a file.
 */
async function createFile(dataFolder: string, path: string): Promise<string> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  await mkdir(dataFolder, { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(await exportJWK(privateKey), undefined, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, path).catch((error: unknown) => {
      if (!isFileError(error, 'EEXIST')) throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  return readFile(path, 'utf8');
}

async function readKey(text: string) {
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as Record<'kty' | 'crv' | 'x' | 'y' | 'd', string>;
    if (typeof d !== 'string') throw new TypeError('The private part "d" of the key is missing.');
    const publicPart: JWK = { kty, crv, x, y };
    const kid = await calculateJwkThumbprint(publicPart);
    const privateKey = await importJWK({ ...publicPart, d }, algorithm);
    return { kid, privateKey, publicJwk: { ...publicPart, kid, alg: algorithm, use: 'sig' } };
  } catch (cause) {
    const values = {
      variable: 'HEYI_DATA',
      expected: 'a folder whose demo-issuer.json holds an ES256 private key (delete the file to have a new one made)',
      received: 'a file that does not hold one',
    };
    throw new HeyiError('CONFIGURATION_INVALID', values, { cause });
  }
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
