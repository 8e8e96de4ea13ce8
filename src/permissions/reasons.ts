import type { DenialReason } from './decision.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a denial is called: to who asks (and what to do), to the field's owner, and to the auditor. */
export interface ReasonTexts {
  readonly user: Bilingual;
  readonly owner: Bilingual;
  readonly auditor: Bilingual;
}

/** The words for each reason. None names a value, nor a row that exists. */
export const reasons: Readonly<Record<DenialReason, ReasonTexts>> = {
  'no-purpose': {
    user: { zh: '未说明使用用途（x-heyi-purpose）', en: 'no purpose is stated (x-heyi-purpose)' },
    owner: { zh: '请求未说明用途', en: 'the request stated no purpose' },
    auditor: { zh: '用途缺失，默认拒绝', en: 'purpose missing, denied by default' },
  },
  'no-grant': {
    user: { zh: '没有适用的授权', en: 'no grant covers it' },
    owner: { zh: '贵部门未就此用途授权此岗位', en: 'you have granted this post nothing of it for this purpose' },
    auditor: { zh: '无授权，默认拒绝', en: 'no grant, denied by default' },
  },
  'unknown-principal': {
    user: {
      zh: '该账号未在本枢纽登记，请联系贵部门管理员',
      en: 'the account is not registered here; ask your department’s administrator',
    },
    owner: { zh: '账号未登记', en: 'the account is not registered' },
    auditor: { zh: '主体未登记', en: 'principal not registered' },
  },
  'unknown-application': {
    user: { zh: '该应用未在本枢纽登记', en: 'the application is not registered here' },
    owner: { zh: '应用未登记', en: 'the application is not registered' },
    auditor: { zh: '应用未登记', en: 'application not registered' },
  },
  'policy-stale': {
    user: {
      zh: '策略未能确认为最新，请稍后重试',
      en: 'the policy could not be shown to be current; try again shortly',
    },
    owner: { zh: '副本策略版本过期', en: 'the replica’s policy epoch was stale' },
    auditor: { zh: '策略版本过期，拒绝作答', en: 'policy epoch stale, refused' },
  },
  withheld: {
    user: { zh: '依法不予共享', en: 'withheld from sharing by law' },
    owner: { zh: '贵部门标明不予共享', en: 'you state it as withheld' },
    auditor: { zh: '法定不予共享', en: 'statutory: withheld' },
  },
  guardrail: {
    user: { zh: '平台底线不允许', en: 'a guardrail of the platform forbids it' },
    owner: { zh: '平台底线高于贵部门授权', en: 'a guardrail stands above your grant' },
    auditor: { zh: '平台底线', en: 'platform guardrail' },
  },
  'denied-by-owner': {
    user: { zh: '数源部门已明确拒绝', en: 'its owner denies it expressly' },
    owner: { zh: '贵部门的拒绝规则', en: 'a denial of yours' },
    auditor: { zh: '数源部门拒绝规则，优先于一切授权', en: 'owner’s denial, which overrides every grant' },
  },
  'not-assigned': {
    user: {
      zh: '授权尚未由本部门分配到您的岗位，请联系本部门管理员',
      en: 'your department has not assigned the grant to your post; ask its administrator',
    },
    owner: { zh: '需求部门未分配此授权', en: 'the requester has not assigned the grant' },
    auditor: { zh: '双钥缺一：需求部门未分配', en: 'the second key is missing: not assigned by the requester' },
  },
  expired: {
    user: { zh: '授权不在有效期内', en: 'the grant is outside its period' },
    owner: { zh: '授权不在有效期内', en: 'the grant is outside its period' },
    auditor: { zh: '授权不在有效期内', en: 'grant outside its period' },
  },
  suspended: {
    user: {
      zh: '数源部门已暂停此授权，请联系贵部门管理员',
      en: 'its owner has suspended the grant; ask your department’s administrator',
    },
    owner: { zh: '贵部门已暂停此授权', en: 'you have suspended the grant' },
    auditor: { zh: '授权已被数源部门暂停', en: 'grant suspended by its owner' },
  },
  'outside-application': {
    user: { zh: '所用应用不可访问此内容', en: 'the application in use may not reach it' },
    owner: { zh: '超出应用的范围', en: 'outside the application’s ceiling' },
    auditor: { zh: '超出应用范围', en: 'outside the application’s ceiling' },
  },
  'attribute-missing': {
    user: {
      zh: '账号缺少授权所依据的信息（如单位），请联系本部门管理员',
      en: 'the account lacks what the grant goes by, such as a unit; ask your department’s administrator',
    },
    owner: {
      zh: '主体缺少授权谓词所用的属性',
      en: 'the principal lacks an attribute that your predicate compares with',
    },
    auditor: { zh: '主体属性缺失', en: 'principal attribute missing' },
  },
  'scope-unprovable': {
    user: { zh: '无法判断其是否在您的数据范围内', en: 'it cannot be shown to lie within your areas' },
    owner: { zh: '该表无法在源端执行数据范围条件', en: 'the table cannot run the scope in its own query' },
    auditor: { zh: '数据范围无法在源端执行', en: 'scope cannot be run by the source' },
  },
  combination: {
    user: {
      zh: '同时查询的字段组合受限，请分开或减少字段',
      en: 'these fields may not be asked for together; leave some out',
    },
    owner: { zh: '触发敏感组合规则', en: 'a rule on toxic combinations applied' },
    auditor: { zh: '敏感组合', en: 'toxic combination' },
  },
  'matter-missing': {
    user: { zh: '须说明事项编号或案号（x-heyi-matter）', en: 'a matter number must be stated (x-heyi-matter)' },
    owner: { zh: '请求未说明事项编号', en: 'the request stated no matter number' },
    auditor: { zh: '事项编号缺失', en: 'matter number missing' },
  },
  'not-joined': {
    user: { zh: '没有沿此关联查询的授权', en: 'no grant lets this link be followed' },
    owner: { zh: '未授予关联（join）', en: 'join is not granted' },
    auditor: { zh: '关联未授权', en: 'join not granted' },
  },
};
