import { judgeFigure, type Judgement } from './judge-figure.ts';
import type { SavedQuery, System } from './system.ts';

/** Asks a question as its account, for its purpose, with these variables: over HTTP, as everybody does. */
export type Ask = (saved: SavedQuery, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export interface AnsweredSystem {
  readonly system: System;
  /** What the saved query answers to its saved variables; undefined where there is no query. */
  readonly answer: Answer | undefined;
  readonly judgements: readonly Judgement[];
}

/** Asks the saved query, once for all figures of the same variables, and judges them. */
export async function answerSystem(system: System, ask: Ask, scale: number): Promise<AnsweredSystem> {
  const { saved, figures } = system;
  if (saved === undefined) return { system, answer: undefined, judgements: [] };
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (variables: Readonly<Record<string, unknown>>) => {
    const key = JSON.stringify(variables);
    const answer = answers.get(key) ?? ask(saved, { ...saved.variables, ...variables });
    answers.set(key, answer);
    return answer;
  };
  const answer = await answerTo({});
  const judgements: Judgement[] = [];
  for (const figure of figures) judgements.push(judgeFigure(figure, (await answerTo(figure.variables)).data, scale));
  return { system, answer, judgements };
}

export type Standing = 'stands' | 'unasked' | 'refused' | 'differs' | 'unchecked';

/**
 * How far a row has come: it `stands` where its query is answered whole, all figures agree, and there is SQL that tests compare the same
 * query with.
 */
export function standingOf({ system, answer, judgements }: AnsweredSystem): Standing {
  if (answer === undefined) return 'unasked';
  if (answer.errors !== undefined) return 'refused';
  if (judgements.some(({ agrees }) => !agrees)) return 'differs';
  return system.check === undefined ? 'unchecked' : 'stands';
}
