import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';
import type { Contestant } from './contestant.ts';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { medianInterval } from './median-interval.ts';
import type { ContestantName } from './options.ts';
import type { Question } from './questions.ts';
import { startContestant, type World } from './start-contestant.ts';
import { startSubgraphs, type Subgraphs } from './subgraphs.ts';

/** How many round trips one request takes to each database and, where a contestant asks them, to each subgraph. None is left out. */
export interface RoundTrips {
  readonly contestant: string;
  readonly question: Question['id'];
  readonly databases: Readonly<Record<string, number>>;
  readonly subgraphs: Readonly<Record<string, number>>;
}

/** Pools and caches are filled by so many requests; then each of some more is counted by itself. Of a question of much work, few. */
const numbersOf = ({ mostClients }: Question) =>
  mostClients === undefined ? { warmUp: 20, counted: 7 } : { warmUp: 4, counted: 3 };

/**
 * Starts each contestant once more, with a counting proxy before every database and subgraph, and asks it one request after the other:
 * medians of several keys. What is measured elsewhere never passes a proxy.
 */
export async function countRoundTrips(given: {
  readonly contestants: readonly ContestantName[];
  readonly keysByQuestion: ReadonlyMap<Question, readonly string[]>;
  readonly isAsked: (contestant: string, question: Question) => boolean;
  readonly world: World;
}): Promise<readonly RoundTrips[]> {
  const { contestants, keysByQuestion, isAsked, world } = given;
  const proxies = { databases: new Map<string, CountingProxy>(), subgraphs: new Map<string, CountingProxy>() };
  const proxied = async (kind: keyof typeof proxies, name: string, url: string) => {
    const proxy = await startCountingProxy(url);
    proxies[kind].set(name, proxy);
    return proxy.url;
  };
  const sources: Record<string, string> = {};
  for (const [variable, url] of Object.entries(world.sources))
    sources[variable] = await proxied('databases', departmentOf(variable), url);
  const copyUrl = await proxied('databases', 'copy', world.copyUrl);
  let subgraphs: Promise<Subgraphs> | undefined;
  const startProxied = async () => {
    const running = await startSubgraphs(sources, world.say);
    const services = [];
    for (const { name, url } of running.services) services.push({ name, url: await proxied('subgraphs', name, url) });
    return { ...running, services };
  };
  const found: RoundTrips[] = [];
  try {
    for (const name of contestants) {
      let contestant: Contestant | undefined;
      try {
        contestant = await startContestant(name, {
          ...world,
          sources,
          copyUrl,
          subgraphs: () => (subgraphs ??= startProxied()),
        });
        for (const [question, keys] of keysByQuestion) {
          if (!isAsked(name, question)) continue;
          const take = await countQuestion(contestant, question, keys, [...Object.values(proxies)]);
          found.push({ contestant: name, question: question.id, databases: take[0]!, subgraphs: take[1]! });
        }
      } catch (error) {
        world.say(
          `round trips of ${name} are not all counted. ${error instanceof Error ? error.message : String(error)}`,
        );
      } finally {
        await contestant?.stop();
      }
    }
  } finally {
    await subgraphs?.then((running) => running.stop()).catch(() => undefined);
    for (const kind of Object.values(proxies)) for (const proxy of kind.values()) proxy.stop();
  }
  return found;
}

/** Medians by name, of each kind of proxies; what is not asked is left out. */
async function countQuestion(
  contestant: Contestant,
  question: Question,
  keys: readonly string[],
  kinds: readonly ReadonlyMap<string, CountingProxy>[],
): Promise<readonly Readonly<Record<string, number>>[]> {
  const keyAt = (turn: number) => keys[turn % keys.length]!;
  const { warmUp, counted } = numbersOf(question);
  for (let turn = 0; turn < warmUp; turn++) await ask(contestant, question, keyAt(turn));
  const counts = kinds.map((kind) => new Map([...kind.keys()].map((name) => [name, [] as number[]])));
  for (let turn = 0; turn < counted; turn++) {
    // What the contestant still does after its answer belongs to the request before.
    await wait(20);
    for (const kind of kinds) for (const proxy of kind.values()) proxy.take();
    await ask(contestant, question, keyAt(warmUp + turn));
    for (const [index, kind] of kinds.entries())
      for (const [name, proxy] of kind) counts[index]!.get(name)!.push(proxy.take());
  }
  return counts.map((ofKind) =>
    Object.fromEntries(
      [...ofKind].map(([name, list]) => [name, medianInterval(list).median] as const).filter(([, count]) => count > 0),
    ),
  );
}

/** `HEYI_SOURCE_CIVIL_AFFAIRS_URL` → `civil-affairs` */
function departmentOf(variable: string): string {
  return variable.slice('HEYI_SOURCE_'.length, -'_URL'.length).toLowerCase().replaceAll('_', '-');
}
