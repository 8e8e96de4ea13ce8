import { existsSync } from 'node:fs';
import type { Composition } from '../compose/compose.ts';
import type { Config } from '../config.ts';
import type { Language } from '../errors/language.ts';
import { policyOfItems, readPolicy } from '../permissions/policy/read-policy.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import { embeddedFolder } from '../server/open-connections.ts';
import { hasEmbeddedStore, openStore } from './open-store.ts';

export interface PolicyInForce {
  readonly policy: Policy;
  /** 策略版本. 0 where it is the folder's. */
  readonly epoch: number;
  readonly folder: string;
}

/**
 * What a hub of this configuration decides by: the policy of its store, else that of the folder. A demo that was never started, and a store
 * that nothing was kept in, would begin with the folder's.
 *
 * @throws POLICY_INVALID, STORE_UNAVAILABLE, STORE_UNFIT
 */
export async function policyInForce(config: Config, composition: Composition): Promise<PolicyInForce> {
  const folder = config.policyFolder;
  const ofFolder = () => ({ policy: readPolicy(folder, composition, config.extensionsFolder), epoch: 0, folder });
  const departments = [...composition.model.departments.keys()];
  const isKept =
    config.storeUrl !== undefined || (hasEmbeddedStore(config, departments) && existsSync(embeddedFolder(config)));
  if (!isKept) return ofFolder();
  const opened = await openStore(config, departments);
  try {
    const { epoch, items } = await opened.store.current();
    return epoch === 0 ? ofFolder() : { policy: policyOfItems(items, composition), epoch, folder };
  } finally {
    await opened.close();
  }
}

/** One line of a command: by which policy it says what it says. */
export function policyText({ epoch, folder }: PolicyInForce, language: Language): string {
  if (language === 'zh') return epoch === 0 ? `策略版本 0（文件夹 ${folder}）` : `策略版本 ${epoch}`;
  return epoch === 0 ? `policy epoch 0 (the folder ${folder})` : `policy epoch ${epoch}`;
}
