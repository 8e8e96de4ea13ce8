import type { ClientConfig } from 'pg';
import type { Logger } from 'pino';
import { policyVersion } from '../administration/policy-version.ts';
import type { Composition } from '../compose/compose.ts';
import type { Config } from '../config.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { createDecider } from '../permissions/create-decider.ts';
import { changesBetween } from '../permissions/policy/items/changes-between.ts';
import { digestOfItems } from '../permissions/policy/items/digest-of-items.ts';
import { itemsOf } from '../permissions/policy/items/items-of.ts';
import { parsePolicy, readPolicy, readTextsWithExtensions } from '../permissions/policy/read-policy.ts';
import type { Rules } from '../permissions/rules.ts';
import { fixedPolicy } from '../store/fixed-policy.ts';
import { migrateStore } from '../store/migrate-store.ts';
import { PolicyFeed } from '../store/policy-feed.ts';
import type { PolicyRead } from '../store/policy-snapshot.ts';
import type { PolicySource } from '../store/policy-source.ts';
import { PolicyStore } from '../store/policy-store.ts';
import { openStoreDatabase } from '../store/store-database.ts';
import { noteSchema } from './schema-log/note-schema.ts';
import { atMost } from './at-most.ts';

export interface OpenPolicy {
  readonly policies: PolicySource;
  /** Undefined where the policy is a folder's. */
  readonly store: PolicyStore | undefined;
  close(): Promise<void>;
}

const USES_WRITTEN_EVERY_MS = 15_000;
const PATIENCE_AT_STOP_MS = 500;
/** Who commits what a folder says. */
const FIRST_AUTHOR = 'hub';

/**
 * What a hub decides by: given rules (tests and measurements), else the policy of the store, else that of the folder. A new store begins
 * with the folder's.
 *
 * @throws POLICY_INVALID, STORE_UNAVAILABLE, STORE_UNFIT
 */
export async function openPolicy(given: {
  readonly config: Pick<Config, 'demo' | 'policyFolder' | 'extensionsFolder' | 'policyMaxAgeMs'>;
  readonly rules: Rules | undefined;
  readonly store: ClientConfig | undefined;
  readonly composition: Composition;
  readonly log: Logger;
}): Promise<OpenPolicy> {
  const { config, composition, log } = given;
  const { model } = composition;
  const readOf = (rules: Rules): PolicyRead => ({ rules, decider: createDecider(rules, model) });
  if (given.rules !== undefined || given.store === undefined) {
    const rules = given.rules ?? {
      kind: 'policy',
      policy: readPolicy(config.policyFolder, composition, config.extensionsFolder),
    };
    return { policies: fixedPolicy(readOf(rules)), store: undefined, close: () => Promise.resolve() };
  }
  const db = openStoreDatabase(given.store);
  try {
    await migrateStore(db);
    const store = new PolicyStore(db);
    await takeFolder(store, config, composition, log);
    await noteSchema(store.schemaLog, composition.schema);
    const feed = await PolicyFeed.open({
      connection: given.store,
      maxAgeMs: config.policyMaxAgeMs,
      read: ({ items }) => readOf({ kind: 'policy', policy: policyVersion(items, composition).policy }),
      onChange: (epoch) => log.info({ epoch }, 'a new policy'),
      onTrouble: (error) =>
        log.error({ err: error }, 'the policy cannot be proven to be the latest: nothing is answered'),
      onRecovery: (epoch) => log.info({ epoch }, 'the policy is proven to be the latest again'),
    });
    const written = () =>
      store.grantUses.write().catch((error: unknown) => log.warn({ err: error }, 'uses of grants are not written yet'));
    const writing = setInterval(() => void written(), USES_WRITTEN_EVERY_MS).unref();
    const close = async () => {
      clearInterval(writing);
      // A store that is silent does not keep the hub from stopping: what it is not told of the last seconds' uses is lost.
      if (!(await atMost(PATIENCE_AT_STOP_MS, written()))) log.warn('the last uses of grants are not written');
      await feed.close();
      const ended = db.destroy().catch((error: unknown) => log.warn({ err: error }, 'the store was not left in order'));
      await atMost(PATIENCE_AT_STOP_MS, ended);
    };
    return { policies: feed, store, close };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * A new store begins with what the folder says. A demo's follows the folder for as long as nobody else has changed it, so that a newer
 * version's demo is as its folder has it. Of hubs that start at the same time, one does it.
 */
async function takeFolder(
  store: PolicyStore,
  { policyFolder, extensionsFolder, demo }: Pick<Config, 'policyFolder' | 'extensionsFolder' | 'demo'>,
  composition: Composition,
  log: Logger,
): Promise<void> {
  const [latest] = await store.history({ limit: 1 });
  if (latest !== undefined && !(demo && latest.author === FIRST_AUTHOR)) return;
  const texts = readTextsWithExtensions(policyFolder, composition, extensionsFolder);
  const items = itemsOf(texts);
  if (digestOfItems(items) === latest?.digest) return;
  // The files themselves: a problem is told with its line in them.
  parsePolicy(texts, composition);
  const { epoch: basedOn, items: held } = await store.current();
  const changes = changesBetween(held, items);
  const reason = latest === undefined ? 'what the folder says at the first start' : 'the folder of a demo has changed';
  try {
    await store.commit({ basedOn, changes, author: FIRST_AUTHOR, kind: 'IMPORT', reason, check: () => undefined });
    log.info(`the store takes ${changes.length} changes of its policy from ${policyFolder}`);
  } catch (error) {
    if (!(error instanceof HeyiError) || error.code !== 'STALE_DRAFT') throw error;
  }
}
