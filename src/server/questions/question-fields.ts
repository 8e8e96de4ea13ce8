import { HeyiError } from '../../errors/heyi-error.ts';
import type { PolicyStore } from '../../store/policy-store.ts';
import type { Audience, SavedQuestion } from '../../store/saved-questions.ts';
import { told } from '../administration/told.ts';
import type { HubContext } from '../hub-context.ts';
import { isAskable } from './is-askable.ts';
import { checkedQuestion } from './checked-question.ts';

type Sharing = Audience['kind'];

interface QuestionInput {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
  readonly shared: Sharing;
}

/** Of others, in one list. */
const MOST_SHARED = 200;

/** What one keeps, and what others share: of these only what names nothing that one may not know of. */
export const questionQueries = {
  async savedQuestions(_root: unknown, _given: unknown, context: HubContext) {
    const { principal, published } = context;
    const questions = await storeOf(context).questions.listFor(principal, MOST_SHARED);
    return questions
      .filter(({ owner, query }) => owner === principal.account || isAskable(query, published.schema))
      .map((question) => toldQuestion(question, context));
  },
};

export const questionMutations = {
  async saveQuestion(
    _root: unknown,
    { id, question }: { readonly id?: string | null; readonly question: QuestionInput },
    context: HubContext,
  ) {
    const { account } = context.principal;
    const { questions } = storeOf(context);
    const { shared, ...texts } = question;
    const wanted = { ...checkedQuestion(texts), audience: audienceOf(shared, context) };
    const saved = id == null ? await questions.add(account, wanted) : await questions.change(id, account, wanted);
    return toldQuestion(saved, context);
  },

  /** Who looks after accounts also takes away what an account that has left still shows to others. */
  async removeQuestion(_root: unknown, { id }: { readonly id: string }, context: HubContext) {
    const { principal, entitled } = context;
    const anybodys = entitled.kind === 'some' && entitled.entitlement.duty === 'accounts';
    await storeOf(context).questions.remove(id, principal.account, { anybodys });
    return id;
  },
};

/** @throws QUESTION_NOT_SHARED: what the public writes is put before nobody */
function audienceOf(shared: Sharing, { principal: { department, unit } }: HubContext): Audience {
  if (shared === 'NOBODY') return { kind: 'NOBODY' };
  if (department === undefined) throw new HeyiError('QUESTION_NOT_SHARED');
  return shared === 'ALL' ? { kind: 'ALL' } : { kind: 'UNIT', department, unit };
}

function toldQuestion(question: SavedQuestion, { principal, entitled }: HubContext) {
  const { id, owner, title, query, variables, audience, changedAt } = question;
  const isOwn = owner === principal.account;
  return {
    id,
    owner,
    isOwn,
    isRemovable: isOwn || (entitled.kind === 'some' && entitled.entitlement.duty === 'accounts'),
    title,
    query,
    variables,
    shared: audience.kind,
    changedAt: told(changedAt),
  };
}

/** @throws STORE_ABSENT */
function storeOf({ hub }: HubContext): PolicyStore {
  if (hub.store === undefined) throw new HeyiError('STORE_ABSENT');
  return hub.store;
}
