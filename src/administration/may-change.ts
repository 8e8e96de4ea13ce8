import type { Model } from '../compose/model.ts';
import type { Duty } from '../permissions/duty.ts';
import type { ChangeRefusal } from './change-refusals.ts';
import type { ItemDifference } from '../permissions/policy/items/differences-between.ts';
import { textsIn } from './json-mapping.ts';

/** Who changes a policy, and by which duty; undefined for who has none. */
export interface Administrator {
  readonly account: string;
  readonly department: string | undefined;
  readonly duty: Duty | undefined;
}

export type MayChange = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly reason: ChangeRefusal };

const ALLOWED: MayChange = { kind: 'allowed' };
const refused = (reason: ChangeRefusal): MayChange => ({ kind: 'refused', reason });

/** What stands in a file of the platform, and whose duty it is. */
const DUTIES: Readonly<Record<string, Duty>> = {
  'purposes.yaml purposes': 'platform',
  'applications.yaml applications': 'platform',
  'guardrails.yaml guardrails': 'platform',
  'combinations.yaml combinations': 'platform',
  'posts.yaml posts': 'accounts',
  'units.yaml units': 'accounts',
  'principals.yaml principals': 'accounts',
  'authority.yaml assignments': 'sharing',
  'recusals.yaml recusals': 'department',
  'seals.yaml seals': 'department',
};
const DEPARTMENT_SECTIONS = ['grants', 'denials', 'assignments'];

/**
 * Who may touch which item. A department's administrator: grants and denials of its own file, as owner; assignments in it, as requester;
 * recusals and seals of rows of its own types. The security administrator: what stands above grants. The system administrator: posts,
 * units and accounts, never a grant. The authority: its own file, and emergencies in every department's. Nobody else anything, and nobody gives
 * anything to the own account.
 */
export function mayChange(who: Administrator, change: ItemDifference, model: Model): MayChange {
  const { duty, department } = who;
  if (duty === undefined || duty === 'audit') return refused('not-administrator');
  const { file, section } = change.place;
  const owner = departmentOf(file);
  if (owner !== undefined) {
    if (!DEPARTMENT_SECTIONS.includes(section) || !model.departments.has(owner)) return refused('unknown-place');
    if (duty === 'sharing') return isEmergency(change) ? unlessOwnAccount(who, change) : refused('not-your-office');
    if (duty !== 'department') return refused('not-your-office');
    return department === owner ? unlessOwnAccount(who, change) : refused('other-department');
  }
  const needed = DUTIES[`${file} ${section}`];
  if (needed === undefined) return refused('unknown-place');
  if (duty !== needed) return refused('not-your-office');
  if (needed === 'department') return ownsRows(who, change, model) ? ALLOWED : refused('not-your-type');
  return unlessOwnAccount(who, change);
}

function departmentOf(file: string): string | undefined {
  return /^departments\/(.+)\.yaml$/.exec(file)?.[1];
}

/** 应急授权: what is there is one, and what comes is one. */
function isEmergency({ place, before, after }: ItemDifference): boolean {
  return (
    place.section === 'assignments' &&
    [before, after].every((body) => body === undefined || textsIn(body, 'breakGlass').length > 0)
  );
}

function ownsRows({ department }: Administrator, { before, after }: ItemDifference, { types }: Model): boolean {
  if (before === undefined && after === undefined) return false;
  return [before, after].every(
    (body) =>
      body === undefined ||
      (department !== undefined && textsIn(body, 'type').every((type) => types.get(type)?.anchor === department)),
  );
}

/** What comes neither is the account of who changes it, nor names it among those to whom it is given. */
function unlessOwnAccount({ account }: Administrator, { place, after }: ItemDifference): MayChange {
  if (after === undefined) return ALLOWED;
  const isOwn =
    (place.section === 'principals' && place.key === account) ||
    (place.section === 'assignments' && textsIn(after, 'accounts').includes(account));
  return isOwn ? refused('own-account') : ALLOWED;
}
