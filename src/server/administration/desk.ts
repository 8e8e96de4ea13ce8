import type { Duty } from '../../permissions/duty.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { PolicyStore } from '../../store/policy-store.ts';
import type { HubContext } from '../hub-context.ts';

/** An administrator at work: who, by which duty, and where the policy is kept. */
export interface Desk {
  readonly account: string;
  readonly post: string;
  readonly department: string | undefined;
  readonly duty: Duty;
  readonly store: PolicyStore;
  readonly context: HubContext;
}

/**
 * A root field is in the schema of those alone who have its duty; here it is asked again, since a resolver must not rest on what a schema
 * shows.
 *
 * @throws ADMINISTRATION_FORBIDDEN, STORE_ABSENT where the policy is a folder's
 */
export function deskOf(context: HubContext, field: string): Desk {
  const { principal, entitled, hub } = context;
  const duty = entitled.kind === 'some' ? entitled.entitlement.duty : undefined;
  const duties = hub.composition.model.duties.get(field);
  if (duty === undefined || duties?.has(duty) !== true)
    throw new HeyiError('ADMINISTRATION_FORBIDDEN', {
      reason: { zh: '该岗位没有此项管理职责', en: 'this post has no such duty' },
    });
  if (hub.store === undefined) throw new HeyiError('STORE_ABSENT');
  const { account, post, department } = principal;
  return { account, post, department, duty, store: hub.store, context };
}
