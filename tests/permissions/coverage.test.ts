import { describe, expect, it } from 'vitest';
import type { DenialReason, Entitlement } from '../../src/permissions/decision.ts';
import { allVerbs } from '../../src/permissions/verbs.ts';
import { demoComposition, demoDecider, demoPolicy } from './demo-policy.ts';

const at = new Date('2026-11-25T12:00:00+08:00');
const askings = [...demoPolicy.principals.values()].map((principal) => ({
  principal,
  purpose: principal.purpose,
  application: 'direct',
  at,
}));
const entitlements = askings.flatMap((asking): readonly Entitlement[] => {
  const decision = demoDecider.entitle(asking);
  return decision.kind === 'some' ? [decision.entitlement] : [];
});

function fieldsOf(owner: string): { readonly type: string; readonly field: string }[] {
  return [...demoComposition.model.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter(({ policy }) => policy.owner === owner)
      .map(({ name }) => ({ type: type.name, field: name })),
  );
}

const canBeUsed = ({ type, field }: { readonly type: string; readonly field: string }): boolean =>
  entitlements.some(({ fieldsByType }) => (fieldsByType.get(type)?.get(field)?.verbs.size ?? 0) > 0);

// Who informed on a case, and what a lawyer was told, are for none of the demo's accounts.
describe.each([
  { owner: 'police', nobodys: ['PoliceCase.informant'] },
  { owner: 'justice', nobodys: ['LegalServiceRequest.details'] },
  { owner: 'court', nobodys: [] },
  { owner: 'grid', nobodys: [] },
])('the policy of $owner', ({ owner, nobodys }) => {
  it('lets somebody use each of its fields, but for those that are for nobody', () => {
    const unused = fieldsOf(owner).filter((each) => !canBeUsed(each));
    expect(unused.map(({ type, field }) => `${type}.${field}`)).toEqual(nobodys);
  });

  it('grants nothing of which no row could be seen', () => {
    const hollow: readonly (DenialReason | undefined)[] = ['scope-unprovable', 'attribute-missing'];
    const found = askings.flatMap((asking) =>
      fieldsOf(owner).flatMap(({ type, field }) =>
        allVerbs
          .filter((verb) => hollow.includes(demoDecider.explain(asking, { type, field, verb })))
          .map((verb) => `${asking.principal.account}: ${verb} ${type}.${field}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
