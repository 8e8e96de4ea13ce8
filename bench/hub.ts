/**
 * A hub of dist/ on the databases of its environment, under the policy or, as no setting can say it, with everything allowed:
 * `node hub.mjs <dist> policy|allow-all`.
 */
const [, , dist, rules] = process.argv;

interface Started {
  stop(): Promise<void>;
}
interface Modules {
  readonly startHub: (config: unknown, log: unknown, parts: object) => Promise<Started>;
  readonly readConfig: (environment: NodeJS.ProcessEnv) => unknown;
  readonly pino: (options: object) => unknown;
}

const { startHub } = (await import(`${dist!}/server/start-hub.js`)) as Modules;
const { readConfig } = (await import(`${dist!}/config.js`)) as Modules;
const { pino } = (await import('pino')) as unknown as Modules;
const parts = rules === 'allow-all' ? { rules: { kind: 'allow-all' } } : {};
const hub = await startHub(readConfig(process.env), pino({ level: 'error' }), parts);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void hub.stop().finally(() => process.exit()));

export {};
