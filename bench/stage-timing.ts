import type { Contestant } from './contestant.ts';
import { medianInterval } from './median-interval.ts';
import type { Question } from './questions.ts';

interface Timing {
  readonly decide: number;
  readonly plan: { readonly ms: number; readonly cached: boolean };
  readonly roundTrips: readonly { readonly hop: number; readonly ms: number }[];
  readonly shape: number;
  readonly total: number;
}

interface Asked {
  readonly whole: number;
  readonly timing: Timing;
  readonly serialise: number;
}

/** Medians in milliseconds, one client. `around` is HTTP, authentication, Apollo and the parsed document's look-up. */
export interface Stages {
  readonly question: string;
  readonly decide: number;
  readonly plan: number;
  /** The slowest round trip of each hop. */
  readonly hops: readonly number[];
  readonly shape: number;
  /** Printing the answer, done again here: no answer can tell how long its own printing took. */
  readonly serialise: number;
  readonly around: number;
  readonly whole: number;
}

export async function timeStages(hub: Contestant, question: Question, keys: readonly string[]): Promise<Stages> {
  const asked: Asked[] = [];
  const began = performance.now();
  for (let turn = 0; turn < 300 && (turn < 5 || performance.now() - began < 8_000); turn++) {
    asked.push(await ask(hub, question, keys[turn % keys.length]!));
  }
  asked.splice(0, Math.floor(asked.length / 3));
  const median = (of: (one: Asked) => number) => medianInterval(asked.map(of)).median;
  const hops = [...new Set(asked[0]!.timing.roundTrips.map(({ hop }) => hop))].sort((one, other) => one - other);
  const total = median(({ timing }) => timing.total);
  const serialise = median((one) => one.serialise);
  const whole = median((one) => one.whole);
  return {
    question: question.id,
    decide: median(({ timing }) => timing.decide),
    plan: median(({ timing }) => timing.plan.ms),
    hops: hops.map((hop) =>
      median(({ timing }) => Math.max(...timing.roundTrips.filter((trip) => trip.hop === hop).map(({ ms }) => ms))),
    ),
    shape: median(({ timing }) => timing.shape),
    serialise,
    around: Math.max(0, whole - total - serialise),
    whole,
  };
}

/**
 * What a new operation costs over a known one, in milliseconds: the plan alone, and everything (parsing, validating, analysing, planning). What
 * the departments take is left out of both.
 */
export async function timeFirstRequests(
  hub: Contestant,
  question: Question,
  keys: readonly string[],
): Promise<{ readonly plan: number; readonly everything: number }> {
  const known: Asked[] = [];
  const fresh: Asked[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const key = keys[turn % keys.length]!;
    known.push(await ask(hub, question, key));
    // Another text is another operation: nothing that is kept of the others serves it.
    fresh.push(await ask(hub, { ...question, text: `# ${turn}\n${question.text}` }, key));
  }
  const late = <Element>(list: readonly Element[]) => list.slice(20);
  const own = (list: readonly Asked[]) => medianInterval(late(list).map(ownTime)).median;
  if (fresh.some(({ timing }) => timing.plan.cached)) throw new Error('A new operation found its plan compiled.');
  return {
    plan: medianInterval(late(fresh).map(({ timing }) => timing.plan.ms)).median,
    everything: own(fresh) - own(known),
  };
}

/** The same of the first request that a hub is ever asked: nothing of its code is compiled by V8 yet, and the account has no schema. */
export async function timeVeryFirst(hub: Contestant, question: Question, keys: readonly string[]): Promise<number> {
  const first = ownTime(await ask(hub, question, keys[0]!));
  const later: Asked[] = [];
  for (let turn = 1; turn < 60; turn++) later.push(await ask(hub, question, keys[turn % keys.length]!));
  return first - medianInterval(later.slice(20).map(ownTime)).median;
}

/** Milliseconds of a request but for the slowest round trip of each hop. */
function ownTime({ whole, timing: { roundTrips } }: Asked): number {
  const slowest = new Map<number, number>();
  for (const { hop, ms } of roundTrips) slowest.set(hop, Math.max(ms, slowest.get(hop) ?? 0));
  return whole - [...slowest.values()].reduce((sum, ms) => sum + ms, 0);
}

async function ask(hub: Contestant, question: Question, key: string): Promise<Asked> {
  const { path, headers, body } = hub.request(question, key);
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${hub.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-heyi-explain': 'timing', ...headers },
    body,
  });
  const text = await response.text();
  const whole = performance.now() - began;
  const answer = JSON.parse(text) as { readonly data?: unknown; readonly extensions?: { readonly timing?: Timing } };
  const timing = answer.extensions?.timing;
  if (timing === undefined) throw new Error(`The hub answers without timing: ${text.slice(0, 500)}`);
  const printing = performance.now();
  JSON.stringify({ data: answer.data });
  return { whole, timing, serialise: performance.now() - printing };
}
