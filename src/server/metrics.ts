import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PolicySource } from '../store/policy-source.ts';
import type { OperationCache } from './operation-cache.ts';

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Call the answer with the HTTP status once the response is sent. */
  requestStarted(): (status: number) => void;
  sourceFailed(department: string): void;
  /** From now on tells of the policy that is held. */
  watchPolicy(policies: Pick<PolicySource, 'held'>): void;
}

/** What one process tells Prometheus, as data. */
export type OwnMetrics = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** Of several processes: each offers its own, and any tells what all do. */
export interface MetricsOfAll {
  offer(own: () => Promise<OwnMetrics>): void;
  text(): Promise<string>;
}

/** What the hub tells Prometheus. No label carries a value of a request. */
export function createMetrics(cache: OperationCache, ofAll?: MetricsOfAll): Metrics {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'heyi_request_seconds',
    help: 'Time to answer a GraphQL request, by HTTP status.',
    labelNames: ['status'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers,
  });
  const failures = new Counter({
    name: 'heyi_source_failures_total',
    help: 'Round trips that a department did not answer.',
    labelNames: ['department'],
    registers,
  });
  new Gauge({
    name: 'heyi_plan_cache_hits',
    help: 'Operations whose plan was found compiled, since start.',
    registers,
    collect() {
      this.set(cache.hits);
    },
  });
  new Gauge({
    name: 'heyi_plan_cache_misses',
    help: 'Operations whose plan had to be compiled, since start.',
    registers,
    collect() {
      this.set(cache.misses);
    },
  });
  new Gauge({ name: 'heyi_processes', help: 'Hub processes that tell this.', registers }).set(1);
  ofAll?.offer(() => register.getMetricsAsJSON());
  return {
    contentType: register.contentType,
    text: () => ofAll?.text() ?? register.metrics(),
    requestStarted() {
      const startedAt = performance.now();
      return (status) => seconds.observe({ status }, (performance.now() - startedAt) / 1000);
    },
    watchPolicy(policies) {
      new Gauge({
        name: 'heyi_policy_epoch',
        help: 'Epoch of the policy that is held; 0 without a store. Of several processes, the oldest.',
        aggregator: 'min',
        registers,
        collect() {
          this.set(policies.held.epoch);
        },
      });
      new Gauge({
        name: 'heyi_policy_age_seconds',
        help: 'Time since the policy was last proven to be the latest. Of several processes, the longest.',
        aggregator: 'max',
        registers,
        collect() {
          this.set((performance.now() - policies.held.provenAt) / 1000);
        },
      });
    },
    sourceFailed: (department) => failures.inc({ department }),
  };
}
