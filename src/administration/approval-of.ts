import type { Model } from '../compose/model.ts';
import type { FieldsPermitted, Policy, PolicyPrincipal, Post } from '../permissions/policy/policy.ts';
import { wideningsOf, type Widening } from './is-narrowing.ts';
import { areTermsWithin, fieldsBeyond } from './narrowing/is-grant-within.ts';

/** 双人复核. Whether a change acts at once, or when a second person has approved it, and because of what. */
export type Approval =
  { readonly kind: 'AT_ONCE' } | { readonly kind: 'SECOND_PERSON'; readonly because: readonly ApprovalCause[] };

export interface ApprovalCause {
  /** The section of the policy and the name of what is widened: `grants police-to-mediators`. */
  readonly part: string;
  /**
   * `PLATFORM`: a rule of the platform, or an administrator's post. `SENSITIVE` 敏感个人信息, `CORE` 核心数据: fields that it gives. `EXPORT`
   * 导出: fields that it lets be carried away.
   */
  readonly cause: 'PLATFORM' | 'SENSITIVE' | 'CORE' | 'EXPORT';
  /** `Person.idNumber`; none for `PLATFORM`. */
  readonly coordinates: readonly string[];
  /** The departments whose fields they are. */
  readonly owners: readonly string[];
}

/**
 * A second person is asked where a change widens what somebody may do with a sensitive or core field, or with one that may be exported, or
 * a rule of the platform. What narrows acts at once; so does an emergency, which is reviewed afterwards.
 */
export function approvalOf(before: Policy, after: Policy, model: Model): Approval {
  const because = wideningsOf(before, after).flatMap((widening) => causesOf(widening, before, after, model));
  return because.length === 0 ? { kind: 'AT_ONCE' } : { kind: 'SECOND_PERSON', because };
}

function causesOf(widening: Widening, before: Policy, after: Policy, model: Model): readonly ApprovalCause[] {
  const part = `${widening.kind} ${nameOf(widening)}`;
  const exposed = exposedBy(widening, before, after);
  if (exposed === 'platform') return [{ part, cause: 'PLATFORM', coordinates: [], owners: [] }];
  const exports = new Set(exposed.flatMap(({ coordinate, isExport }) => (isExport ? [coordinate] : [])));
  const policies = [...new Set(exposed.map(({ coordinate }) => coordinate))].flatMap((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const policy = model.types.get(type)?.fields.get(field)?.policy;
    return policy === undefined ? [] : [{ coordinate, policy }];
  });
  const cause = (name: 'SENSITIVE' | 'CORE' | 'EXPORT', fields: typeof policies): readonly ApprovalCause[] =>
    fields.length === 0
      ? []
      : [
          {
            part,
            cause: name,
            coordinates: fields.map(({ coordinate }) => coordinate).sort(),
            owners: [...new Set(fields.map(({ policy }) => policy.owner))].sort(),
          },
        ];
  return [
    ...cause(
      'SENSITIVE',
      policies.filter(({ policy }) => policy.personal === 'SENSITIVE'),
    ),
    ...cause(
      'CORE',
      policies.filter(({ policy }) => policy.classification === 'CORE'),
    ),
    ...cause(
      'EXPORT',
      policies.filter(({ coordinate }) => exports.has(coordinate)),
    ),
  ];
}

function nameOf({ kind, what }: Widening): string {
  switch (kind) {
    case 'principals':
      return what.account;
    case 'units':
      return what.code;
    case 'assignments':
      return what.grant;
    case 'denials':
      return what.owner;
    case 'recusals':
    case 'seals':
      return what.type;
    default:
      return what.name;
  }
}

/** A field of which somebody may get more. */
interface Exposed {
  readonly coordinate: string;
  /** Whether it may then be exported. */
  readonly isExport: boolean;
}

function exposedIn(fields: FieldsPermitted): readonly Exposed[] {
  return [...fields].map(([coordinate, { verbs }]) => ({ coordinate, isExport: verbs.has('export') }));
}

/** The fields of which somebody may get more, whether or not anybody does today. */
function exposedBy(widening: Widening, before: Policy, after: Policy): readonly Exposed[] | 'platform' {
  switch (widening.kind) {
    case 'grants': {
      const was = before.grants.find(({ name }) => name === widening.what.name);
      const exposed = exposedIn(widening.what.fields);
      if (was === undefined || !areTermsWithin(widening.what, was)) return exposed;
      const beyond = new Set(fieldsBeyond(widening.what, was));
      return exposed.filter(({ coordinate }) => beyond.has(coordinate));
    }
    case 'assignments': {
      const { fields, grant, breakGlass } = widening.what;
      if (breakGlass !== undefined) return [];
      return exposedIn(fields ?? after.grants.find(({ name }) => name === grant)?.fields ?? new Map<string, never>());
    }
    case 'denials': {
      const { verbs, fields } = widening.what;
      return [...fields].map((coordinate) => ({
        coordinate,
        isExport:
          verbs?.has('export') !== false &&
          after.grants.some((grant) => grant.fields.get(coordinate)?.verbs.has('export') === true),
      }));
    }
    case 'posts':
      return exposedByPost(widening.what, before, after);
    case 'principals':
      return exposedByPrincipal(widening.what, before, after);
    // It gives to its accounts, which are told for themselves.
    case 'units':
      return [];
    default:
      return 'platform';
  }
}

/** What a post reaches by purposes that are new to it. */
function exposedByPost(post: Post, before: Policy, after: Policy): readonly Exposed[] | 'platform' {
  const was = before.posts.get(post.name);
  if (post.duty !== was?.duty || post.duty !== undefined || (post.explains && was?.explains !== true))
    return 'platform';
  const added = post.purposes.filter((purpose) => was?.purposes.includes(purpose) !== true);
  const holders = [...after.principals.values()].filter(({ posts }) => posts.includes(post.name));
  return holders.flatMap((principal) => reachOf({ ...principal, posts: [post.name] }, after, added));
}

/** What an account reaches by its posts. An administrator's post is one of the platform's, whatever it reaches. */
function exposedByPrincipal(
  principal: PolicyPrincipal,
  before: Policy,
  after: Policy,
): readonly Exposed[] | 'platform' {
  const was = before.principals.get(principal.account);
  if (principal.posts.some((post) => after.posts.get(post)?.duty !== undefined && was?.posts.includes(post) !== true))
    return 'platform';
  const purposes = principal.posts.flatMap((post) => after.posts.get(post)?.purposes ?? []);
  return reachOf(principal, after, purposes);
}

function reachOf(
  { account, posts, department }: PolicyPrincipal,
  { grants, assignments }: Policy,
  purposes: readonly string[],
): readonly Exposed[] {
  return assignments
    .filter(
      (each) =>
        each.department === department &&
        (each.accounts.includes(account) || each.posts.some((post) => posts.includes(post))),
    )
    .flatMap(({ grant, fields }) => {
      const assigned = grants.find(
        (each) => each.name === grant && each.purposes.some((name) => purposes.includes(name)),
      );
      return assigned === undefined ? [] : exposedIn(fields ?? assigned.fields);
    });
}
