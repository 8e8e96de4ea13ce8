import { parse } from 'yaml';
import { PolicyNamesDocument, type PolicyNamesQuery } from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useMe } from '../shell/me.ts';
import { useLanguage } from '../language.tsx';
import { useAnswer } from '../use-answer.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface PolicyNames {
  readonly answer: Answer<PolicyNamesQuery> | undefined;
  /** Grants that were made to one's own department, or, for the authority, to accounts of none. */
  readonly grants: readonly Option[];
  readonly posts: readonly Option[];
  /** Of one's own department, or of none. */
  readonly accounts: readonly Option[];
}

const NO_VARIABLES = {};

/** What may be chosen where a grant is given on: names that the policy has, of those that one may see. */
export function usePolicyNames(): PolicyNames {
  const { department } = useMe();
  const { language } = useLanguage();
  const { answer } = useAnswer(PolicyNamesDocument, NO_VARIABLES);
  const titled = ({ key, text }: { readonly key: string; readonly text: string }) => {
    const told = (parse(text) as Partial<Record<'zh' | 'en', string>> | null)?.[language];
    return { value: key, label: told === undefined ? key : `${told} ${key}` };
  };
  const isOwn = (text: string) =>
    ((parse(text) as { readonly department?: string }).department ?? null) === (department ?? null);
  const isGivenHere = (text: string) => {
    const { to } = parse(text) as {
      readonly to?: { readonly departments?: readonly string[]; readonly public?: boolean };
    };
    return department == null ? to?.public === true : to?.departments?.includes(department) === true;
  };
  return {
    answer,
    grants: (answer?.data?.grants ?? [])
      .filter(({ text }) => isGivenHere(text))
      .map(({ key }) => ({ value: key, label: key })),
    posts: (answer?.data?.posts ?? []).map(titled),
    accounts: (answer?.data?.accounts ?? []).filter(({ text }) => isOwn(text)).map(titled),
  };
}
