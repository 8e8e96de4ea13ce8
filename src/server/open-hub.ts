import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Ledger } from '../audit/ledger.ts';
import type { Config } from '../config.ts';
import type { Rules } from '../permissions/rules.ts';
import { cursorSealer } from '../sealing/cursor-sealer.ts';
import { idNumberSealer } from '../sealing/id-number-sealer.ts';
import { guardedSource } from '../sources/guarded-source.ts';
import { postgresSource } from '../sources/postgres/postgres-source.ts';
import { readStatistics, type HeldStatistics } from '../sources/read-statistics.ts';
import type { Source } from '../sources/source.ts';
import { composeFolder } from './compose-folder.ts';
import type { Hub } from './execute-request.ts';
import { openHubKey } from './hub-key.ts';
import { openConnections, type Connections } from './open-connections.ts';
import { openPolicy, type OpenPolicy } from './open-policy.ts';
import type { OperationCache } from './operation-cache.ts';
import { readSavedOperations } from './saved-operations.ts';
import { VerificationLimiter, type VerificationCount } from './verification-limiter.ts';

export interface OpenHub {
  readonly hub: Hub;
  /** Closes the sources and stops the embedded database. */
  readonly close: () => Promise<void>;
}

const CONNECTIONS_PER_LANE = 2;

/** The stages, composed and connected, without a port: what `startHub` serves, and what a command asks by itself. */
export async function openHub(given: {
  readonly config: Config;
  readonly log: Logger;
  readonly ledger: Ledger;
  /** The policy of the store, or of `config.policyFolder`, where nobody says. */
  readonly rules?: Rules | undefined;
  readonly cache: OperationCache;
  /** How the databases are reached; as the configuration says where nobody says. */
  readonly connect?: ((departments: readonly string[]) => Promise<Connections>) | undefined;
  /** This process's own where nobody says. */
  readonly verificationLimiter?: VerificationCount | undefined;
  /** The time of day, by which verifications are counted; the real one where nobody says. */
  readonly now?: () => Date;
  readonly onSourceFailure: (department: string) => void;
}): Promise<OpenHub> {
  const { config, log, ledger, cache, onSourceFailure, now = () => new Date() } = given;
  const composition = composeFolder(config.schemaFolder, config.extensionsFolder);
  const departments = [...composition.model.departments.keys()];
  const openHere = (all: readonly string[]) => openConnections(all, config, log);
  const connections = await (given.connect ?? openHere)(departments);
  const sources = new Map<string, Source>();
  let policy: OpenPolicy | undefined;
  let statistics: HeldStatistics | undefined;
  const close = async () => {
    statistics?.stop();
    await policy?.close();
    for (const source of sources.values()) await source.close();
    await connections.close();
  };
  try {
    const { storeUrl } = config;
    const store = storeUrl === undefined ? connections.embeddedStore : { connectionString: storeUrl };
    policy = await openPolicy({ config, rules: given.rules, store, composition, log });
    for (const [department, connection] of connections.byDepartment) {
      const source = guardedSource(
        postgresSource({
          department,
          connection,
          connections: CONNECTIONS_PER_LANE,
          statementTimeoutMs: config.sourceTimeoutMs,
        }),
        {
          ceiling: 256,
          breaksAfter: 5,
          retryAfterMs: 2000,
          onFailure(failed, error) {
            onSourceFailure(failed);
            log.warn({ department: failed, err: error }, 'a source failed');
          },
        },
      );
      sources.set(department, source);
    }
    statistics = readStatistics(composition.model, sources);
    // A department that is down holds nobody up: of it nothing is known.
    await Promise.race([statistics.ready, setTimeout(500, undefined, { ref: false })]);
    const key = config.key ?? (await openHubKey(config.dataFolder));
    const hub: Hub = {
      composition,
      catalogue: composition.catalogue,
      clock: config.demo ? () => config.now : now,
      policies: policy.policies,
      store: policy.store,
      savedOperations:
        config.operationsFolder === undefined ? [] : readSavedOperations(config.operationsFolder, composition.schema),
      verificationLimiter: given.verificationLimiter ?? new VerificationLimiter(() => now().getTime()),
      sources,
      statistics: statistics.of,
      ledger,
      sealer: idNumberSealer(key),
      cursorSealer: cursorSealer(key),
      cache,
      maximumPageSize: config.maximumPageSize,
      maximumExportRows: config.maximumExportRows,
      limits: config.limits,
    };
    return { hub, close };
  } catch (error) {
    await close();
    throw error;
  }
}
