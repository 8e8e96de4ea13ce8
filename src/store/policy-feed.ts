import { Client, type ClientConfig } from 'pg';
import { HeyiError } from '../errors/heyi-error.ts';
import { POLICY_CHANNEL } from './policy-channel.ts';
import { HeldPolicy, momentNow, type PolicyRead, type PolicySnapshot } from './policy-snapshot.ts';
import type { PolicySource } from './policy-source.ts';
import { storeOverClient, type StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';
import { readStoredPolicy, type StoredPolicy } from './stored-policy.ts';

export interface PolicyFeedOptions {
  readonly connection: ClientConfig;
  /** After a proof, how long a policy is decided by. */
  readonly maxAgeMs: number;
  /** @throws POLICY_INVALID */
  readonly read: (stored: StoredPolicy) => PolicyRead;
  /** Told of a new policy, and of what keeps one from being proven: once, not at each try. */
  readonly onChange?: (epoch: number) => void;
  readonly onTrouble?: (error: unknown) => void;
  readonly onRecovery?: (epoch: number) => void;
}

/** Proofs in the time that one lasts: three of them may fail. */
const PROOFS = 4;
const LEAST_PATIENCE_MS = 1000;

/**
 * The policy of the store, kept fresh by one connection: it hears of each epoch when it is committed (`LISTEN`), and, because a message may
 * be lost, a connection be dead without knowing, or a server be cut off, it asks for the latest epoch several times in the time that a
 * policy may be old. What is not proven is not decided by: no answer to that question means no answers to anybody, until there is one.
 *
 * An epoch is swapped in whole; a request that has begun keeps the one that it has, which is never proven again. An epoch that this hub
 * cannot read, or that is older than one that it has seen, proves nothing.
 */
export class PolicyFeed implements PolicySource {
  readonly #options: PolicyFeedOptions;
  #held: HeldPolicy;
  #client: Client | undefined;
  #closed = false;
  /** Whether a message came since the last look. */
  #isCalled = false;
  #wake: () => void = () => undefined;
  #isTroubled = false;
  /** Digest of an epoch that cannot be read: one try is enough. */
  #unreadable: string | undefined;
  readonly #waiting = new Set<{ readonly epoch: number; readonly reached: () => void }>();
  readonly #keeping: Promise<void>;

  /**
   * Resolves with the first policy proven.
   *
   * @throws STORE_UNAVAILABLE, STORE_UNFIT, POLICY_INVALID
   */
  static async open(options: PolicyFeedOptions): Promise<PolicyFeed> {
    const client = clientFor(options);
    try {
      const db = await listen(client);
      const askedAt = momentNow();
      const stored = await readStoredPolicy(db, 'now');
      if (stored === undefined) throw new HeyiError('STORE_UNFIT', { reason: 'it holds no policy yet' });
      return new PolicyFeed(options, new HeldPolicy(stored, options.read(stored), options.maxAgeMs, askedAt), client);
    } catch (error) {
      giveUp(client);
      throw storeFailure(error);
    }
  }

  private constructor(options: PolicyFeedOptions, held: HeldPolicy, client: Client) {
    this.#options = options;
    this.#held = held;
    this.#keeping = this.#keep(client);
  }

  get held(): PolicySnapshot {
    return this.#held;
  }

  snapshot(): PolicySnapshot {
    const held = this.#held;
    held.assertFresh();
    return held;
  }

  async reached(epoch: number): Promise<PolicySnapshot> {
    if (this.#held.epoch < epoch && !this.#closed)
      await new Promise<void>((resolve) => {
        const wait = {
          epoch,
          reached: () => {
            clearTimeout(timer);
            this.#waiting.delete(wait);
            resolve();
          },
        };
        const timer = setTimeout(wait.reached, this.#options.maxAgeMs);
        this.#waiting.add(wait);
      });
    if (this.#held.epoch < epoch) throw this.#held.stale();
    return this.snapshot();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    for (const { reached } of [...this.#waiting]) reached();
    if (this.#client !== undefined) giveUp(this.#client);
    await this.#keeping;
  }

  /** One connection after another, for as long as the feed is open. */
  async #keep(first: Client): Promise<void> {
    for (let client = first; !this.#closed; client = clientFor(this.#options)) {
      this.#client = client;
      try {
        await this.#watch(client, client === first ? storeOverClient(client) : await listen(client));
      } catch (error) {
        this.#trouble(error);
      }
      giveUp(client);
      this.#isCalled = false;
      await this.#pause();
    }
  }

  /** Rejects when the connection fails. */
  async #watch(client: Client, db: StoreDatabase): Promise<void> {
    client.on('notification', ({ payload }) => {
      if (Number(payload) > this.#held.epoch) this.#call();
    });
    client.on('end', () => this.#call());
    while (!this.#closed) {
      this.#isCalled = false;
      await this.#prove(client, db);
      await this.#pause();
    }
  }

  async #prove(client: Client, db: StoreDatabase): Promise<void> {
    const askedAt = momentNow();
    const { rows } = await client.query<{ epoch: string; digest: string }>(
      'select epoch, digest from policy_epochs order by epoch desc limit 1',
    );
    const latest = { epoch: Number(rows[0]?.epoch ?? 0), digest: rows[0]?.digest ?? '' };
    const held = this.#held;
    if (latest.epoch === held.epoch && latest.digest === held.digest) {
      held.prove(askedAt);
      this.#recovered();
    } else if (latest.epoch > held.epoch) {
      if (latest.digest !== this.#unreadable) await this.#swap(db);
    } else {
      const reason = `it is at epoch ${latest.epoch}, and this hub has seen ${held.epoch}: it was set back. Start the hubs anew when it is right`;
      this.#trouble(new HeyiError('STORE_UNFIT', { reason }));
    }
  }

  async #swap(db: StoreDatabase): Promise<void> {
    const askedAt = momentNow();
    const stored = await readStoredPolicy(db, 'now');
    if (stored === undefined || stored.epoch <= this.#held.epoch) return;
    try {
      const read = this.#options.read(stored);
      this.#held = new HeldPolicy(stored, read, this.#options.maxAgeMs, askedAt);
    } catch (error) {
      this.#unreadable = stored.digest;
      this.#trouble(error);
      return;
    }
    this.#options.onChange?.(stored.epoch);
    this.#recovered();
    for (const { epoch, reached } of [...this.#waiting]) if (epoch <= stored.epoch) reached();
  }

  /** Until it is time, or somebody calls. */
  async #pause(): Promise<void> {
    if (this.#isCalled || this.#closed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.maxAgeMs / PROOFS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #call(): void {
    this.#isCalled = true;
    this.#wake();
  }

  #trouble(error: unknown): void {
    if (this.#isTroubled || this.#closed) return;
    this.#isTroubled = true;
    this.#options.onTrouble?.(error);
  }

  #recovered(): void {
    if (!this.#isTroubled) return;
    this.#isTroubled = false;
    this.#options.onRecovery?.(this.#held.epoch);
  }
}

function clientFor({ connection, maxAgeMs }: PolicyFeedOptions): Client {
  const patience = Math.max(maxAgeMs / 2, LEAST_PATIENCE_MS / 2);
  const client = new Client({
    ...connection,
    application_name: 'heyi policy',
    connectionTimeoutMillis: Math.max(maxAgeMs, LEAST_PATIENCE_MS),
    query_timeout: patience,
    keepAlive: true,
  });
  // A connection that breaks also rejects the query in flight; without a listener it would end the process first.
  client.on('error', () => undefined);
  return client;
}

async function listen(client: Client): Promise<StoreDatabase> {
  await client.connect();
  await client.query(`listen ${POLICY_CHANNEL}`);
  return storeOverClient(client);
}

/** Nobody waits for its end: it may never be told. */
function giveUp(client: Client): void {
  client.removeAllListeners('notification');
  client.removeAllListeners('end');
  void client.end().catch(() => undefined);
}
