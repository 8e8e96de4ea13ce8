import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { maskText } from '../../../src/permissions/mask-text.ts';
import type { Duty } from '../../../src/permissions/duty.ts';
import { readPolicy } from '../../../src/permissions/policy/read-policy.ts';
import type { Desk } from '../../../src/server/administration/desk.ts';
import { policyMatrix } from '../../../src/server/administration/policy-matrix.ts';
import { composeFolder } from '../../../src/server/compose-folder.ts';

const composition = composeFolder(join(packageRoot, 'schema'));
const policy = readPolicy(join(packageRoot, 'policy'), composition);
const matrixFor = (duty: Duty, department?: string, of = policy) => {
  // Of a desk the matrix asks for who sits at it, and what is composed.
  const context = { language: 'en', hub: { composition }, policy: { epoch: 7 } };
  return policyMatrix({ duty, department, context } as unknown as Desk, of);
};

describe('the matrix', () => {
  it('of a department is of its own fields and grants', () => {
    const { epoch, fields, grants } = matrixFor('department', 'police');
    expect(epoch).toBe(7);
    expect(new Set(fields.map(({ owner }) => owner))).toEqual(new Set(['police']));
    expect(new Set(grants.map(({ owner }) => owner))).toEqual(new Set(['police']));
    expect(fields.map(({ coordinate }) => coordinate)).toContain('Person.address');
    expect(grants.length).toBe(policy.grants.filter(({ owner }) => owner === 'police').length);
  });

  it.each(['sharing', 'audit'] as const)('of those with the duty of %s is of all', (duty) => {
    const { fields, grants } = matrixFor(duty);
    expect(new Set(fields.map(({ owner }) => owner)).size).toBe(composition.model.departments.size);
    expect(grants.map(({ name }) => name)).toEqual(policy.grants.map(({ name }) => name));
  });

  it('says of each cell what the grant lets be done, and under which mask; of each field how it is classed', () => {
    const { fields, grants } = matrixFor('sharing');
    for (const [index, { name, fields: permits }] of policy.grants.entries()) {
      const told = new Map(grants[index]!.cells.map((cell) => [cell.coordinate, cell]));
      expect([...told.keys()], name).toEqual([...permits.keys()]);
      for (const [coordinate, { verbs, mask }] of permits) {
        expect(new Set(told.get(coordinate)!.verbs), `${name} ${coordinate}`).toEqual(new Set(verbs));
        expect(told.get(coordinate)!.mask, `${name} ${coordinate}`).toBe(mask && maskText(mask).en);
      }
    }
    expect(grants.some(({ cells }) => cells.some(({ mask }) => mask !== undefined))).toBe(true);
    const { personal, classification, sharing } = composition.model.types.get('Person')!.fields.get('address')!.policy;
    expect(fields.find(({ coordinate }) => coordinate === 'Person.address')).toMatchObject({
      personal,
      classification,
      sharing: sharing.attribute,
    });
  });

  it('says to whom, for how long, and why not at present', () => {
    const grant = policy.grants.find(({ name }) => name === 'police-to-grid-members')!;
    const until = Date.parse('2030-01-01T00:00:00+08:00');
    const changed = { ...policy, grants: [{ ...grant, until, suspended: 'under review' }] };
    const [told] = matrixFor('department', 'police', changed).grants;
    expect(told).toMatchObject({
      departments: ['grid'],
      public: false,
      purposes: grant.purposes,
      basis: grant.basis,
      until: '2030-01-01T00:00:00+08:00',
      suspended: 'under review',
    });
    const open = { ...policy, grants: [{ ...grant, to: { ...grant.to, departments: [undefined] }, until: Infinity }] };
    expect(matrixFor('department', 'police', open).grants[0]).toMatchObject({
      departments: [],
      public: true,
      until: null,
    });
  });
});
