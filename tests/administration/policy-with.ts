import type { Json } from '../../src/permissions/policy/items/policy-item.ts';
import type { Policy } from '../../src/permissions/policy/policy.ts';
import { policyOf } from '../permissions/small-city.ts';

/** What the police let the grid's walkers do, as a file would say it, but for what a case is about. */
export const GRANT = {
  name: 'walk',
  to: { departments: ['grid'] },
  purposes: ['walk'],
  basis: '一部法律',
  fields: [{ fields: 'Person.name', verbs: ['read'] }],
  // Where nothing is said they are those of one's areas.
  rows: { Person: { where: { name: { startsWith: '王' } } }, Incident: { where: { kind: { eq: 'DISPUTE' } } } },
};
export const ASSIGNMENT = { grant: 'walk', posts: ['walker'] };

/** What a case says of the small city; what it leaves out is as in `GRANT` and `ASSIGNMENT`, or not there. */
export interface Said {
  /** Members of the grant. */
  readonly grant?: Readonly<Record<string, Json>>;
  readonly assignments?: readonly Json[];
  readonly denials?: readonly Json[];
  readonly guardrails?: Readonly<Record<string, Json>>;
  readonly seals?: readonly Json[];
  readonly principals?: Readonly<Record<string, Json>>;
  readonly posts?: Readonly<Record<string, Json>>;
  readonly applications?: Readonly<Record<string, Json>>;
}

const WALKER = { zh: '走', en: 'Walker', posts: ['walker'], department: 'grid', purpose: 'walk' };
/** Two walkers of whom nothing but their own values differs, and a citizen. */
export const PRINCIPALS: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  wang: { ...WALKER, unit: 'g1', scope: ['431302100'] },
  zhao: { ...WALKER, unit: 'g2', scope: ['431302101'] },
};

export function policyWith(said: Said = {}): Policy {
  const { grant = {}, assignments = [ASSIGNMENT], denials, guardrails, seals, posts, applications } = said;
  const whole = { ...GRANT, ...grant };
  // JSON is YAML.
  const files: Readonly<Record<string, Json | undefined>> = {
    'departments/police.yaml': { grants: [whole], ...(denials === undefined ? {} : { denials }) },
    'departments/grid.yaml': { assignments },
    'guardrails.yaml': guardrails && { guardrails },
    'seals.yaml': seals && { seals },
    'principals.yaml': { principals: { ...PRINCIPALS, ...said.principals } },
    'posts.yaml': posts && { posts },
    'applications.yaml': applications && { applications },
  };
  return policyOf(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, JSON.stringify(file)]])),
    ),
  );
}
