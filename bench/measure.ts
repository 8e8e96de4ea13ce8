import type { Contestant } from './contestant.ts';
import type { LoadGenerator } from './load-generator.ts';
import { readProcessorTime, spentBetween } from './processor-time.ts';
import type { Question } from './questions.ts';

/** One contestant on one question in one round. */
export interface Slice {
  readonly contestant: string;
  readonly question: Question['id'];
  readonly clients: number;
  readonly round: number;
  readonly requestsPerSecond: number;
  readonly latencies: readonly number[];
  /** Milliseconds of processor time per request. */
  readonly gatewayCpu: number;
  readonly departmentCpu: number;
  readonly postgresCpu: number;
}

export interface Measuring {
  readonly contestants: readonly Contestant[];
  readonly questions: readonly Question[];
  readonly clients: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** By `leftOutName`: who is not asked what, and why. */
  readonly leftOut?: ReadonlyMap<string, string>;
  readonly load: LoadGenerator;
  readonly say: (line: string) => void;
}

export interface Measured {
  readonly slices: readonly Slice[];
  /** Who was left out of what, from the beginning or from some slice on, and why. */
  readonly failures: ReadonlyMap<string, string>;
}

/**
 * Interleaved rounds. In a round every question is asked with every number of clients, of each contestant right after the
 * other; who begins rotates, and direction and order of the questions change from round to round, so that neither a slow
 * minute of the machine nor a warm cache favours anyone. A contestant that fails on a question is left out of it from then on.
 *
 * @throws Error when the floor itself fails: without it there is nothing to compare with.
 */
export async function measure(measuring: Measuring): Promise<Measured> {
  const { questions, clients, rounds, say } = measuring;
  const slices: Slice[] = [];
  const failures = new Map(measuring.leftOut);
  const attempt = async (contestant: Contestant, question: Question, work: () => Promise<void>) => {
    const name = leftOutName(contestant, question);
    if (failures.has(name)) return;
    try {
      await work();
    } catch (error) {
      if (contestant.name === 'floor') throw error;
      failures.set(name, error instanceof Error ? error.message : String(error));
      say(`${name} is left out from here on: ${failures.get(name) ?? ''}`);
    }
  };

  for (const question of questions) {
    for (const contestant of measuring.contestants) {
      await attempt(contestant, question, async () => {
        await measuring.load.run(requestSet(contestant, question), Math.max(...clientsOf(question, clients)), 3);
      });
    }
  }
  const cells = questions.flatMap((question) => clientsOf(question, clients).map((count) => ({ question, count })));
  for (let round = 0; round < rounds; round++) {
    for (const [place, { question, count }] of rotated(cells, round).entries()) {
      const turn = rotated(measuring.contestants, round + place);
      for (const contestant of (round + place) % 2 === 0 ? turn : turn.toReversed()) {
        await attempt(contestant, question, async () => {
          slices.push({ ...(await measureSlice(measuring, contestant, question, count)), round });
        });
      }
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return { slices, failures };
}

/** How a contestant on a question is named where it is left out. */
export function leftOutName({ name }: Pick<Contestant, 'name'>, { id }: Pick<Question, 'id'>): string {
  return `${name} on ${id.toUpperCase()}`;
}

/** Each number of clients that a question is asked with; one of much work in a single pass. */
function clientsOf({ mostClients }: Question, clients: readonly number[]): readonly number[] {
  return mostClients === undefined ? clients : [Math.min(mostClients, Math.max(...clients))];
}

/** The name under which the load generator knows a contestant's requests for a question. */
export function requestSet(contestant: Contestant, question: Question): string {
  return `${contestant.name} ${question.id}`;
}

async function measureSlice(
  { load, seconds }: Measuring,
  contestant: Contestant,
  question: Question,
  clients: number,
): Promise<Omit<Slice, 'round'>> {
  const set = requestSet(contestant, question);
  await load.run(set, clients, 0.2);
  const { pid } = contestant.at?.(question) ?? contestant;
  const before = readProcessorTime(pid, contestant.departmentPids);
  const { latencies, seconds: taken } = await load.run(set, clients, seconds);
  const after = readProcessorTime(pid, contestant.departmentPids);
  return {
    contestant: contestant.name,
    question: question.id,
    clients,
    requestsPerSecond: latencies.length / taken,
    latencies,
    gatewayCpu: spentBetween(before.contestant, after.contestant) / latencies.length,
    departmentCpu: spentBetween(before.departments, after.departments) / latencies.length,
    postgresCpu: spentBetween(before.postgres, after.postgres) / latencies.length,
  };
}

function rotated<Element>(elements: readonly Element[], by: number): readonly Element[] {
  const first = by % elements.length;
  return [...elements.slice(first), ...elements.slice(0, first)];
}
