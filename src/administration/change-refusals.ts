/** Why somebody may not make a change, or approve one. */
export type ChangeRefusal =
  | 'not-administrator'
  | 'other-department'
  | 'not-your-office'
  | 'not-your-type'
  | 'own-account'
  | 'own-change'
  | 'requester'
  | 'unknown-place';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The words for each. None tells what stands in another's policy. */
export const changeRefusals: Readonly<Record<ChangeRefusal, Bilingual>> = {
  'not-administrator': { zh: '该岗位不管理策略', en: 'this post administers no policy' },
  'other-department': { zh: '只能管理本部门的策略', en: 'only your own department’s policy is yours to change' },
  'not-your-office': {
    zh: '三员分立：此类策略由其他管理员管理',
    en: 'another administrator keeps this part of the policy (separation of duties)',
  },
  'not-your-type': {
    zh: '只能对本部门的记录作出回避或封存',
    en: 'only records of your own department are yours to seal or recuse from',
  },
  'own-account': { zh: '不得为本人账号授权', en: 'nobody gives anything to the own account' },
  'own-change': { zh: '须由另一人复核', en: 'a second person approves it' },
  requester: { zh: '须由需求方以外的人复核', en: 'somebody other than who asked for it approves it' },
  'unknown-place': { zh: '策略中没有此类条目', en: 'a policy has no such part' },
};
