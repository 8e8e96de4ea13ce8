import type { Model } from '../compose/model.ts';
import type { Duty } from '../permissions/duty.ts';
import type { Json, PolicyItem } from '../permissions/policy/items/policy-item.ts';

/** Who looks at a policy, and by what duty. */
export interface Reader {
  readonly duty: Duty;
  readonly department: string | undefined;
}

/** What stands above grants, and whom it is about. */
const PLATFORM = ['purposes', 'posts', 'units', 'applications', 'guardrails', 'combinations', 'principals'];
const ACCOUNTS = ['posts', 'units', 'principals'];

/**
 * Whether an item of the policy may be seen; policy text is itself protected. The authority and the auditor see all of it, other
 * administrators what they administer. A department sees its own file, what others grant to it, its accounts, orders on its own records,
 * and which posts, units and purposes there are, since a grant names them.
 */
export function maySee({ duty, department }: Reader, { file, section, body }: PolicyItem, model: Model): boolean {
  switch (duty) {
    case 'sharing':
    case 'audit':
      return true;
    case 'platform':
      return PLATFORM.includes(section);
    case 'accounts':
      return ACCOUNTS.includes(section);
    case 'department':
      if (department === undefined) return false;
      if (file === `departments/${department}.yaml`) return true;
      switch (section) {
        case 'posts':
        case 'units':
        case 'purposes':
          return true;
        case 'grants':
          return textsIn(memberOf(body, 'to'), 'departments').includes(department);
        case 'principals':
          return textsIn(body, 'department').includes(department);
        case 'recusals':
        case 'seals':
          return textsIn(body, 'type').every((type) => model.types.get(type)?.anchor === department);
        default:
          return false;
      }
  }
}

function memberOf(body: Json | undefined, name: string): Json | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return (body as { readonly [name: string]: Json })[name];
}

/** One text or several, as a policy may write them. */
function textsIn(body: Json | undefined, name: string): readonly string[] {
  const value = memberOf(body, name);
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter((each) => typeof each === 'string');
}
