import fc from 'fast-check';
import { operationOfTape, WALKED, type GeneratedOperation, type Grounds } from './operation-of-tape.ts';
import { firstDifference, hasData, rawAnswer, type RawAnswer } from './raw-answer.ts';
import { Tape, tapeArbitrary } from './tape.ts';
import type { TwinHubs } from './twin-hubs.ts';

export interface Campaign {
  readonly account: string;
  readonly grounds: Grounds;
  /** Hubs under the policy, whose answers must not differ. */
  readonly closed: TwinHubs;
  /** Hubs that allow everything, whose answers should; asked the same while `asked` is below `judged`. */
  readonly open: TwinHubs;
  readonly judged: number;
  readonly operations: number;
  readonly seed: number;
  readonly path?: string | undefined;
}

export interface Verdict {
  readonly asked: number;
  readonly withData: number;
  /** Operations that both kinds of hubs were asked. */
  readonly judged: number;
  /** Of those, how many the open hubs answered differently. */
  readonly differing: number;
  /** Second pages that were asked for by a cursor. */
  readonly walked: number;
  readonly failure: string | undefined;
}

/** Asks twins the same until their answers differ. */
export async function compareTwins(campaign: Campaign): Promise<Verdict> {
  const { account, grounds, closed, open, operations, seed, path } = campaign;
  const tally = { asked: 0, withData: 0, judged: 0, differing: 0, walked: 0 };
  let tokens = await tokensOf(account, closed, open);
  const property = fc.asyncProperty(tapeArbitrary, async (numbers) => {
    const operation = operationOfTape(new Tape(numbers), grounds);
    // A token lives for minutes, a long run for hours.
    if (tally.asked % 200 === 199) tokens = await tokensOf(account, closed, open);
    tally.asked += 1;
    const [left, right] = await ask(closed, tokens, operation, {});
    const told = () =>
      `${account}\n\n${operation.query}\n\nvariables ${JSON.stringify(operation.variables)}\nheaders ${JSON.stringify(operation.headers)}`;
    const difference = firstDifference(left, right);
    if (difference !== undefined) throw new Error(`${told()}\n\n${difference}`);
    if (hasData(left.body)) tally.withData += 1;
    const cursor = operation.walks === undefined ? undefined : cursorOf(left);
    if (cursor !== undefined) {
      tally.walked += 1;
      const [next, other] = await ask(closed, tokens, operation, { [operation.walks!]: cursor });
      const later = firstDifference(next, other);
      if (later !== undefined) throw new Error(`${told()}\n\nOn the page ${operation.walks!} ${cursor}: ${later}`);
    }
    if (tally.judged < campaign.judged) {
      tally.judged += 1;
      const [one, another] = await ask(open, tokens, operation, {});
      if (firstDifference(one, another) !== undefined) tally.differing += 1;
    }
  });
  const result = await fc.check(property, { seed, numRuns: operations, ...(path === undefined ? {} : { path }) });
  if (!result.failed) return { ...tally, failure: undefined };
  const message = result.errorInstance instanceof Error ? result.errorInstance.message : 'It was interrupted.';
  return {
    ...tally,
    failure: `${message}\n\nHEYI_TEST_SEED=${result.seed} HEYI_TEST_PATH=${result.counterexamplePath ?? ''} (${result.numRuns} operations, ${result.numShrinks} shrinks)`,
  };
}

export interface Tokens {
  readonly closed: readonly [string, string];
  readonly open: readonly [string, string];
}

export async function tokensOf(account: string, closed: TwinHubs, open: TwinHubs): Promise<Tokens> {
  const of = async ({ left, right }: TwinHubs) =>
    [await left.issuer.issueToken(account), await right.issuer.issueToken(account)] as const;
  return { closed: await of(closed), open: await of(open) };
}

export async function ask(
  hubs: TwinHubs,
  tokens: Tokens,
  { query, variables, headers }: Omit<GeneratedOperation, 'walks'>,
  cursor: Readonly<Record<string, string>>,
): Promise<readonly [RawAnswer, RawAnswer]> {
  hubs.next();
  const [forLeft, forRight] = tokens[hubs.kind];
  const request = { query, variables: { ...variables, ...cursor }, headers };
  return Promise.all([
    rawAnswer(hubs.left, { token: forLeft, ...request }),
    rawAnswer(hubs.right, { token: forRight, ...request }),
  ]);
}

/** A cursor of the walked list; of one in the middle, so that there is something on either side. */
function cursorOf({ body }: RawAnswer): string | undefined {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value) as [string, unknown][])
        if (name === WALKED && Array.isArray(inner))
          found.push(...inner.map(({ cursor }: { cursor: string }) => cursor));
        else visit(inner);
  };
  visit((JSON.parse(body) as { readonly data?: unknown }).data);
  return found[Math.floor(found.length / 2)];
}
