import type { Slice } from './measure.ts';
import { medianInterval, type MedianInterval } from './median-interval.ts';

/** All rounds of one contestant on one question with one number of clients. */
export interface Summary {
  readonly question: Slice['question'];
  readonly clients: number;
  readonly contestant: string;
  readonly rounds: number;
  /** Medians over the rounds; the two latencies over all requests of all rounds. */
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly gatewayCpu: number;
  readonly departmentCpu: number;
  readonly postgresCpu: number;
  /** Floor's requests/s divided by the contestant's in the same round: how many times slower. */
  readonly timesSlower: MedianInterval;
  /** Contestant's processor time per request, departments and database included, divided by the floor's in the same round. */
  readonly timesCpu: MedianInterval;
}

/** One summary per question, number of clients and contestant, in the order in which they first appear. */
export function summarize(slices: readonly Slice[]): readonly Summary[] {
  const groups = new Map<string, Slice[]>();
  for (const slice of slices) {
    const name = `${slice.question} ${slice.clients} ${slice.contestant}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [slice]);
    else group.push(slice);
  }
  return [...groups.values()].map((group) => {
    const { question, clients, contestant } = group[0]!;
    const floorByRound = new Map(
      slices
        .filter((slice) => slice.contestant === 'floor' && slice.question === question && slice.clients === clients)
        .map((slice) => [slice.round, slice]),
    );
    const pairs = group.flatMap((slice) => {
      const floor = floorByRound.get(slice.round);
      return floor === undefined ? [] : [{ slice, floor }];
    });
    const latencies = group.flatMap((slice) => slice.latencies).sort((one, other) => one - other);
    return {
      question,
      clients,
      contestant,
      rounds: group.length,
      requestsPerSecond: medianInterval(group.map((slice) => slice.requestsPerSecond)).median,
      p50: latencies[Math.floor(latencies.length * 0.5)]!,
      p99: latencies[Math.floor(latencies.length * 0.99)]!,
      gatewayCpu: medianInterval(group.map((slice) => slice.gatewayCpu)).median,
      departmentCpu: medianInterval(group.map((slice) => slice.departmentCpu)).median,
      postgresCpu: medianInterval(group.map((slice) => slice.postgresCpu)).median,
      timesSlower: medianInterval(pairs.map(({ slice, floor }) => floor.requestsPerSecond / slice.requestsPerSecond)),
      timesCpu: medianInterval(pairs.map(({ slice, floor }) => totalCpu(slice) / totalCpu(floor))),
    };
  });
}

function totalCpu(slice: Slice): number {
  return slice.gatewayCpu + slice.departmentCpu + slice.postgresCpu;
}
