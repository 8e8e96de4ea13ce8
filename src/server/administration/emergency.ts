import { HeyiError } from '../../errors/heyi-error.ts';
import { keyOf } from '../../permissions/policy/items/key-of.ts';
import type { StoredPolicy } from '../../store/stored-policy.ts';
import type { Desk } from './desk.ts';
import { heldPolicy, ownFile } from './own-policy.ts';
import type { Change } from './make-change.ts';
import { told } from './told.ts';

const MINUTE = 60_000;
const MOST_MINUTES = 240;

/**
 * 应急授权. An assignment of a grant that one's department was given, to one account of it, from now on for some minutes.
 *
 * @throws BAD_USER_INPUT
 */
export function emergency(
  desk: Desk,
  given: { readonly account: string; readonly grant: string; readonly minutes: number; readonly reason: string },
  { epoch }: StoredPolicy,
): Change {
  const { account, grant, minutes, reason } = given;
  if (!(minutes >= 1 && minutes <= MOST_MINUTES))
    throw new HeyiError('BAD_USER_INPUT', { argument: 'minutes', expected: `1 – ${MOST_MINUTES}`, received: minutes });
  const policy = heldPolicy(desk);
  const principal = policy.principals.get(account);
  const purposes = policy.grants.find(({ name }) => name === grant)?.purposes ?? [];
  const own = principal?.posts.flatMap((post) => policy.posts.get(post)?.purposes ?? []) ?? [];
  const purpose = purposes.find((each) => own.includes(each));
  if (principal === undefined || principal.department !== desk.department || purpose === undefined) {
    const expected = {
      zh: '本部门的账号，其岗位有该授权的用途',
      en: 'an account of your department whose post has a purpose of the grant',
    };
    throw new HeyiError('BAD_USER_INPUT', { argument: 'account', expected, received: JSON.stringify(account) });
  }
  const from = new Date(Math.floor(desk.context.at.getTime() / 1000) * 1000);
  const until = new Date(from.getTime() + minutes * MINUTE);
  const body = { grant, accounts: [account], from: told(from), until: told(until), breakGlass: reason };
  const file = ownFile(desk);
  return {
    basedOn: epoch,
    changes: [{ put: { file, section: 'assignments', key: keyOf('assignments', body), body } }],
    reason,
    kind: 'BREAK_GLASS',
    breakGlass: { account, purpose, reason, grant, openedBy: desk.account, from, until },
  };
}
