import { HeyiError } from '../errors/heyi-error.ts';
import { planMatches, type Match } from '../plan/plan-matches.ts';
import { countMatch, matchLimits, type MatchFigures, type MatchLimits } from './count-match.ts';
import type { HubContext } from './hub-context.ts';
import type { SourceFailure } from './run-operation.ts';

export interface MatchQuality extends Partial<MatchFigures> {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly rate?: number | undefined;
}

export interface MatchArguments {
  readonly department?: string | null;
  readonly target?: string | null;
}

/** Links that are counted at the same time. */
const ABREAST = 2;

/**
 * The answer to `matchQuality`: figures of every link that the caller may join and aggregate. A link whose source is down has
 * none, and the failure is told once for its department. It is told to the ledger as an operation of its own, since what it
 * reads is known only once its arguments are.
 *
 * @throws OPERATION_FORBIDDEN where there is no such link, BAD_USER_INPUT where there is none for the arguments
 */
export async function matchQuality(
  { department, target }: MatchArguments,
  context: HubContext,
  limits: MatchLimits = matchLimits,
): Promise<readonly MatchQuality[]> {
  const { hub, decision } = context;
  const wanted = { department: department ?? undefined, target: target ?? undefined };
  const permitted = planMatches(hub.composition.model, decision, wanted).filter(({ refusal }) => refusal === undefined);
  if (permitted.length === 0) throw noLink(wanted);

  // 1. The intent is durable before a source is touched.
  const startedAt = performance.now();
  const { requestId, principal, purpose, matter, operation } = context;
  const receipt = await hub.ledger.intend({
    requestId,
    principal,
    purpose,
    matter,
    operationName: operation.name,
    operationDigest: operation.digest,
    coordinates: permitted.flatMap(coordinatesOf),
    decision,
    sources: [...new Set(permitted.flatMap(({ from, to }) => [from, to]))],
  });

  // 2. Each link by itself: what one source does not tell, others do.
  const rowsByDepartment: Record<string, number> = {};
  const failures: SourceFailure[] = [];
  const counting = {
    sources: hub.sources,
    principal,
    sealer: hub.sealer,
    departure: context.departure,
    deadline: startedAt + limits.milliseconds,
    limits,
    onRows: (of: string, rows: number) => (rowsByDepartment[of] = (rowsByDepartment[of] ?? 0) + rows),
  };
  const conclude = (status: 'answered' | 'failed') =>
    hub.ledger.conclude(receipt, {
      status,
      rowsByDepartment,
      incomplete: failures.map((failure) => failure.department),
      milliseconds: performance.now() - startedAt,
    });
  try {
    const figures = await inTurns(permitted, ABREAST, async (match) => {
      try {
        return await countMatch(match, counting);
      } catch (error) {
        if (!(error instanceof HeyiError) || error.code === 'REQUEST_CANCELLED') throw error;
        const failed = error.code === 'MATCH_UNFINISHED' ? match.from : departmentOf(error);
        if (!failures.some((failure) => failure.department === failed))
          failures.push({ department: failed, path: ['matchQuality'], error });
        return undefined;
      }
    });
    await conclude('answered');
    context.failures.push(...failures);
    return permitted.map(({ link, from, to, target: type }, index) => ({
      link,
      from,
      to,
      target: type,
      ...shownFigures(figures[index]),
    }));
  } catch (error) {
    await conclude('failed');
    throw error;
  }
}

/** Whose source it was; an error of a source names it. */
function departmentOf({ values: { department } }: HeyiError): string {
  return typeof department === 'string' ? department : '';
}

function shownFigures(figures: MatchFigures | undefined): Partial<MatchFigures> & { readonly rate?: number } {
  if (figures === undefined || figures.records === 0) return figures ?? {};
  return { ...figures, rate: figures.linked / figures.records };
}

function coordinatesOf({ link, target, key }: Match) {
  const [type, field] = link.split('.') as [string, string];
  return [
    { type, field, verb: 'join' as const },
    { type, field, verb: 'aggregate' as const },
    { type: target, field: key, verb: 'aggregate' as const },
  ];
}

/** A link that may not be asked of and one that is not there are told in the same words. */
function noLink(wanted: { readonly [argument: string]: string | undefined }): HeyiError {
  const given = Object.entries(wanted).find(([, value]) => value !== undefined);
  if (given === undefined)
    return new HeyiError('OPERATION_FORBIDDEN', {
      reason: { zh: '没有可关联且可统计的关联字段', en: 'there is no link that you may join and aggregate' },
    });
  const [argument, received] = given;
  return new HeyiError('BAD_USER_INPUT', {
    argument,
    expected: {
      zh: '其记录可关联且可统计的部门代码，或可关联到的类型',
      en: 'a department, or a type, with a link that you may join and aggregate',
    },
    received: JSON.stringify(received),
  });
}

/** Does something for each of a list, so many at once; results in the order of the list. */
async function inTurns<T, R>(items: readonly T[], abreast: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const turn = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: abreast }, turn));
  return results;
}
