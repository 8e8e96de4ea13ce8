import type { Language } from '../../errors/language.ts';
import { maskText } from '../../permissions/mask-text.ts';
import type { Grant, Policy } from '../../permissions/policy/policy.ts';
import { allVerbs } from '../../permissions/verbs.ts';
import type { Desk } from './desk.ts';
import { told } from './told.ts';

/**
 * 授权矩阵. The grants that somebody administers (a department's own, or for the authority and the auditor all) by field, with every selector
 * resolved: what each of them lets be done with each field, and how it is shown.
 */
export function policyMatrix({ context, duty, department }: Desk, policy: Policy) {
  const { language, hub } = context;
  const { schema, model } = hub.composition;
  const isOwn = (owner: string) => duty !== 'department' || owner === department;
  return {
    epoch: context.policy.epoch,
    fields: [...model.types.values()].flatMap((type) => {
      const published = schema.getType(type.name);
      const described = published !== undefined && 'getFields' in published ? published.getFields() : {};
      return [...type.fields.values()]
        .filter(({ policy: { owner } }) => isOwn(owner))
        .map(({ name, policy: { owner, classification, personal, sharing } }) => ({
          coordinate: `${type.name}.${name}`,
          description: described[name]?.description,
          owner,
          classification,
          personal,
          sharing: sharing.attribute,
        }));
    }),
    grants: policy.grants.filter(({ owner }) => isOwn(owner)).map((grant) => toldGrant(grant, policy, language)),
  };
}

function toldGrant(grant: Grant, policy: Policy, language: Language) {
  const { name, owner, to, purposes, basis, from, until, suspended, fields } = grant;
  return {
    name,
    owner,
    departments: to.departments.flatMap((department) => (department === undefined ? [] : [department])),
    public: to.departments.includes(undefined),
    units: to.units,
    posts: to.posts?.map((post) => policy.posts.get(post)?.title[language] ?? post),
    purposes,
    basis,
    from: Number.isFinite(from) ? told(new Date(from)) : null,
    until: Number.isFinite(until) ? told(new Date(until)) : null,
    suspended,
    cells: [...fields].map(([coordinate, { verbs, mask }]) => ({
      coordinate,
      verbs: allVerbs.filter((verb) => verbs.has(verb)),
      mask: mask && maskText(mask)[language],
    })),
  };
}
