/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 何者为优。Which way is better. */
export type Better =
  /** 越少越好 Fewer */
  | 'FEWER'
  /** 越多越好 More */
  | 'MORE'
  /** 无所谓优劣 Neither */
  | 'NEITHER';

/** 变更的状态。What became of a change. */
export type DraftStatus =
  /** 已生效 Applied */
  | 'APPLIED'
  /** 待复核 Waits for a second person */
  | 'PENDING'
  /** 被拒绝 Rejected */
  | 'REJECTED'
  /** 已撤回 Withdrawn */
  | 'WITHDRAWN';

/** 管理职责，三员分立。What a post administers; no account has two, and none reads a department's data by having one. */
export type Duty =
  /** 系统管理：账号、岗位与单位 Accounts, posts and units */
  | 'ACCOUNTS'
  /** 审计 Audit */
  | 'AUDIT'
  /** 部门数据管理 A department's own policy */
  | 'DEPARTMENT'
  /** 安全管理：平台底线、敏感组合、用途与应用 Guardrails, combinations, purposes and applications */
  | 'PLATFORM'
  /** 数据共享主管 Sharing between departments */
  | 'SHARING';

/** 对一个条目的变更：text 为空即删除。A change of one item; without a text it is removed. */
export type PolicyChangeInput = {
  readonly file: string;
  /** 名称；有名条目与删除须填。Its name, or digest; needed to remove, and for items with names. */
  readonly key?: string | null | undefined;
  readonly section: string;
  /** 以 YAML 表示的内容。What it says, as YAML. */
  readonly text?: string | null | undefined;
};

/** 要保存的查询。A question to keep. */
export type QuestionInput = {
  /** GraphQL 查询，至多 32768 个字符。At most 32,768 characters. */
  readonly query: string;
  readonly shared?: QuestionSharing;
  /** 名称，至多 120 个字符。At most 120 characters. */
  readonly title: string;
  /** 变量，JSON 对象，至多 8192 个字符。A JSON object of at most 8,192 characters. */
  readonly variables?: string;
};

/** 已存查询与谁共享。Who else finds a question. */
export type QuestionSharing =
  /** 所有人 Everybody */
  | 'ALL'
  /** 仅本人 Nobody else */
  | 'NOBODY'
  /** 本单位；本人不属于单位的，为本部门 One's unit, or the department of an account of no unit */
  | 'UNIT';

/** 模式变更对客户端的影响。What a change means for clients. */
export type SchemaSeverity =
  /** 不兼容：原有查询不再有效 Questions that were valid are not any more */
  | 'BREAKING'
  /** 有风险：可能得到意料之外的值 Clients may meet what they do not expect */
  | 'DANGEROUS'
  /** 兼容 No client notices */
  | 'SAFE';

/** 对字段的操作，逐项授权。What may be done with a field; each is granted for itself. */
export type Verb =
  /** 统计 Aggregate */
  | 'AGGREGATE'
  /** 导出 Export: carry away as a file what is shown */
  | 'EXPORT'
  /** 筛选 Filter */
  | 'FILTER'
  /** 分组 Group */
  | 'GROUP'
  /** 关联 Join: follow a link */
  | 'JOIN'
  /** 读取 Read */
  | 'READ'
  /** 检索 Search */
  | 'SEARCH'
  /** 排序 Sort */
  | 'SORT'
  /** 核验 Verify: equality alone */
  | 'VERIFY';

export type SchemaVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemaVersionsQuery = { readonly schemaVersions: ReadonlyArray<{ readonly version: number, readonly at: string, readonly untold: number, readonly changes: ReadonlyArray<{ readonly severity: SchemaSeverity, readonly coordinate: string, readonly message: string, readonly reason: string | null }> }> | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly account: string, readonly name: string, readonly post: string, readonly duty: Duty | null, readonly department: string | null, readonly scope: ReadonlyArray<string>, readonly purpose: string | null, readonly readable: ReadonlyArray<string> } | null };

export type OverviewQueryVariables = Exact<{
  area: string;
}>;


export type OverviewQuery = { readonly center: { readonly name: string | null, readonly asOf: string, readonly period: { readonly from: string, readonly to: string }, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly en: string, readonly unit: string, readonly better: Better, readonly source: string, readonly departments: ReadonlyArray<string> }, readonly series: ReadonlyArray<{ readonly month: string, readonly value: number | null }> | null, readonly counted: { readonly type: string, readonly root: string, readonly where: string } | null }> | null, readonly command: { readonly raised: number | null, readonly open: number | null, readonly overdue: number | null, readonly holders: ReadonlyArray<{ readonly holder: string, readonly name: string, readonly open: number | null, readonly overdue: number | null }> | null, readonly units: ReadonlyArray<{ readonly unit: string, readonly name: string, readonly open: number | null, readonly overdue: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly value: number, readonly severity: number, readonly reasons: ReadonlyArray<string>, readonly indicator: { readonly id: string, readonly zh: string, readonly en: string, readonly unit: string, readonly departments: ReadonlyArray<string> } }> | null } | null };

export type OverviewBelowQueryVariables = Exact<{
  area: string;
  indicator: string | number;
}>;


export type OverviewBelowQuery = { readonly center: { readonly children: ReadonlyArray<{ readonly area: string, readonly name: string | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null } | null }> | null } | null };

export type OverviewRegisterQueryVariables = Exact<{
  area: string;
  register: string | number;
}>;


export type OverviewRegisterQuery = { readonly riskRegister: { readonly id: string, readonly zh: string, readonly en: string, readonly total: number, readonly complete: boolean, readonly entries: ReadonlyArray<{ readonly subject: string, readonly score: number, readonly departments: ReadonlyArray<string>, readonly reasons: ReadonlyArray<{ readonly reason: string, readonly department: string, readonly type: string, readonly number: string | null, readonly at: string | null }> }> } | null };

export type AreasBelowQueryVariables = Exact<{
  area: string;
}>;


export type AreasBelowQuery = { readonly area: { readonly code: string, readonly name: string | null, readonly children: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null } | null };

export type AreaNamesQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
}>;


export type AreaNamesQuery = { readonly areas: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } | null };

export type MatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixQuery = { readonly policyMatrix: { readonly epoch: number, readonly fields: ReadonlyArray<{ readonly coordinate: string, readonly description: string | null, readonly owner: string, readonly classification: string, readonly personal: string, readonly sharing: string }>, readonly grants: ReadonlyArray<{ readonly name: string, readonly owner: string, readonly departments: ReadonlyArray<string>, readonly public: boolean, readonly units: ReadonlyArray<string> | null, readonly posts: ReadonlyArray<string> | null, readonly purposes: ReadonlyArray<string>, readonly basis: string, readonly from: string | null, readonly until: string | null, readonly suspended: string | null, readonly cells: ReadonlyArray<{ readonly coordinate: string, readonly verbs: ReadonlyArray<Verb>, readonly mask: string | null }> }> } | null };

export type GrantTextsQueryVariables = Exact<{
  file: string;
}>;


export type GrantTextsQuery = { readonly policyItems: ReadonlyArray<{ readonly key: string, readonly text: string }> | null };

export type PreviewQueryVariables = Exact<{
  changes: ReadonlyArray<PolicyChangeInput> | PolicyChangeInput;
}>;


export type PreviewQuery = { readonly previewPolicyChange: { readonly needsSecondPerson: boolean, readonly because: ReadonlyArray<string>, readonly moments: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly file: string, readonly section: string, readonly key: string, readonly before: string | null, readonly after: string | null }>, readonly effects: ReadonlyArray<{ readonly account: string, readonly purpose: string, readonly application: string, readonly gained: ReadonlyArray<string>, readonly lost: ReadonlyArray<string>, readonly masks: ReadonlyArray<string>, readonly rows: ReadonlyArray<string>, readonly obligations: ReadonlyArray<string> }>, readonly operations: ReadonlyArray<{ readonly operation: string, readonly account: string, readonly before: string, readonly after: string }> } | null };

export type ChangeMutationVariables = Exact<{
  basedOn: number;
  changes: ReadonlyArray<PolicyChangeInput> | PolicyChangeInput;
  reason: string;
}>;


export type ChangeMutation = { readonly changePolicy: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type DraftsQueryVariables = Exact<{
  status?: DraftStatus | null | undefined;
}>;


export type DraftsQuery = { readonly policyDrafts: ReadonlyArray<{ readonly id: string, readonly author: string, readonly department: string | null, readonly basedOn: number, readonly reason: string, readonly at: string, readonly status: DraftStatus, readonly decidedBy: string | null, readonly decidable: boolean, readonly changes: ReadonlyArray<{ readonly file: string, readonly section: string, readonly key: string, readonly before: string | null, readonly after: string | null }> }> | null };

export type DecideMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
  reason: string;
}>;


export type DecideMutation = { readonly decideDraft: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type WithdrawMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawMutation = { readonly withdrawDraft: { readonly status: DraftStatus } | null };

export type HistoryQueryVariables = Exact<{
  before?: number | null | undefined;
}>;


export type HistoryQuery = { readonly policyHistory: { readonly hasNextPage: boolean, readonly before: number | null, readonly nodes: ReadonlyArray<{ readonly epoch: number, readonly at: string, readonly author: string, readonly approver: string | null, readonly reason: string, readonly restores: number | null, readonly changes: ReadonlyArray<{ readonly file: string, readonly section: string, readonly key: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type RollbackMutationVariables = Exact<{
  to: number;
  reason: string;
}>;


export type RollbackMutation = { readonly rollbackPolicy: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type ViewAsQueryVariables = Exact<{
  account: string;
  purpose?: string | null | undefined;
}>;


export type ViewAsQuery = { readonly viewAs: ReadonlyArray<{ readonly coordinate: string, readonly verbs: ReadonlyArray<Verb>, readonly mask: string | null, readonly rows: string | null, readonly reason: string | null }> | null };

export type ExplainCellQueryVariables = Exact<{
  account: string;
  coordinate: string;
  verb: Verb;
}>;


export type ExplainCellQuery = { readonly explainAccess: { readonly allowed: boolean, readonly mask: string | null, readonly rows: string | null, readonly grant: string | null, readonly reason: { readonly user: string, readonly owner: string } | null } | null };

export type UnusedQueryVariables = Exact<{
  days: number;
}>;


export type UnusedQuery = { readonly unusedGrants: ReadonlyArray<{ readonly grant: string, readonly owner: string, readonly lastUsedAt: string | null, readonly uses: number }> | null };

export type SuspendMutationVariables = Exact<{
  name: string;
  reason: string;
}>;


export type SuspendMutation = { readonly suspendGrant: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type ResumeMutationVariables = Exact<{
  basedOn: number;
  name: string;
  reason: string;
}>;


export type ResumeMutation = { readonly resumeGrant: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type AssignmentsQueryVariables = Exact<{
  file: string;
}>;


export type AssignmentsQuery = { readonly policyItems: ReadonlyArray<{ readonly key: string, readonly text: string }> | null, readonly policy: { readonly epoch: number } | null };

export type PolicyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyNamesQuery = { readonly grants: ReadonlyArray<{ readonly key: string, readonly text: string }> | null, readonly posts: ReadonlyArray<{ readonly key: string, readonly text: string }> | null, readonly accounts: ReadonlyArray<{ readonly key: string, readonly text: string }> | null };

export type AssignMutationVariables = Exact<{
  basedOn: number;
  assignment: string;
  reason: string;
}>;


export type AssignMutation = { readonly assignGrant: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type UnassignMutationVariables = Exact<{
  key: string;
  reason: string;
}>;


export type UnassignMutation = { readonly unassignGrant: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type EmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergenciesQuery = { readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly account: string, readonly grant: string, readonly openedBy: string, readonly reason: string, readonly from: string, readonly until: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly finding: string | null }> | null };

export type OpenEmergencyMutationVariables = Exact<{
  account: string;
  grant: string;
  minutes: number;
  reason: string;
}>;


export type OpenEmergencyMutation = { readonly grantEmergencyAccess: { readonly status: DraftStatus, readonly epoch: number | null } | null };

export type ReviewEmergencyMutationVariables = Exact<{
  id: string | number;
  finding: string;
}>;


export type ReviewEmergencyMutation = { readonly reviewEmergencyAccess: { readonly id: string } | null };

export type OutcomeFragment = { readonly status: DraftStatus, readonly epoch: number | null };

export type ItemChangeFragment = { readonly file: string, readonly section: string, readonly key: string, readonly before: string | null, readonly after: string | null };

export type SavedQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQuestionsQuery = { readonly savedQuestions: ReadonlyArray<{ readonly id: string, readonly owner: string, readonly isOwn: boolean, readonly isRemovable: boolean, readonly title: string, readonly query: string, readonly variables: string, readonly shared: QuestionSharing, readonly changedAt: string }> | null };

export type SaveQuestionMutationVariables = Exact<{
  id?: string | number | null | undefined;
  question: QuestionInput;
}>;


export type SaveQuestionMutation = { readonly saveQuestion: { readonly id: string, readonly owner: string, readonly isOwn: boolean, readonly isRemovable: boolean, readonly title: string, readonly query: string, readonly variables: string, readonly shared: QuestionSharing, readonly changedAt: string } | null };

export type RemoveQuestionMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveQuestionMutation = { readonly removeQuestion: string | null };

export type SavedQuestionFragment = { readonly id: string, readonly owner: string, readonly isOwn: boolean, readonly isRemovable: boolean, readonly title: string, readonly query: string, readonly variables: string, readonly shared: QuestionSharing, readonly changedAt: string };

export type MatchQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchQualityQuery = { readonly matchQuality: ReadonlyArray<{ readonly link: string, readonly from: string, readonly to: string, readonly target: string, readonly records: number | null, readonly linked: number | null, readonly empty: number | null, readonly malformed: number | null, readonly unknown: number | null, readonly rate: number | null }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}
    `, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const ItemChangeFragmentDoc = new TypedDocumentString(`
    fragment ItemChange on PolicyItemChange {
  file
  section
  key
  before
  after
}
    `, {"fragmentName":"ItemChange"}) as unknown as TypedDocumentString<ItemChangeFragment, unknown>;
export const SavedQuestionFragmentDoc = new TypedDocumentString(`
    fragment SavedQuestion on SavedQuestion {
  id
  owner
  isOwn
  isRemovable
  title
  query
  variables
  shared
  changedAt
}
    `, {"fragmentName":"SavedQuestion"}) as unknown as TypedDocumentString<SavedQuestionFragment, unknown>;
export const SchemaVersionsDocument = new TypedDocumentString(`
    query SchemaVersions {
  schemaVersions {
    version
    at
    untold
    changes {
      severity
      coordinate
      message
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<SchemaVersionsQuery, SchemaVersionsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    account
    name
    post
    duty
    department
    scope
    purpose
    readable
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($area: AreaCode!) {
  center(area: $area) {
    name
    period {
      from
      to
    }
    asOf
    analysis {
      indicator {
        id
        zh
        en
        unit
        better
        source
        departments
      }
      value
      numerator
      denominator
      lastYear
      change
      rank
      ranked
      series {
        month
        value
      }
      counted {
        type
        root
        where
      }
    }
    command {
      raised
      open
      overdue
      holders {
        holder
        name
        open
        overdue
      }
      units {
        unit
        name
        open
        overdue
      }
    }
    risks {
      indicator {
        id
        zh
        en
        unit
        departments
      }
      value
      severity
      reasons
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OverviewBelowDocument = new TypedDocumentString(`
    query OverviewBelow($area: AreaCode!, $indicator: ID!) {
  center(area: $area) {
    children {
      area
      name
      analysis(indicators: [$indicator]) {
        value
        lastYear
        change
      }
      command {
        open
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewBelowQuery, OverviewBelowQueryVariables>;
export const OverviewRegisterDocument = new TypedDocumentString(`
    query OverviewRegister($area: AreaCode!, $register: ID!) {
  riskRegister(area: $area, register: $register, first: 20) {
    id
    zh
    en
    total
    complete
    entries {
      subject
      score
      departments
      reasons {
        reason
        department
        type
        number
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewRegisterQuery, OverviewRegisterQueryVariables>;
export const AreasBelowDocument = new TypedDocumentString(`
    query AreasBelow($area: AreaCode!) {
  area(code: $area) {
    code
    name
    children(first: 400, orderBy: [{code: ASC}]) {
      nodes {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreasBelowQuery, AreasBelowQueryVariables>;
export const AreaNamesDocument = new TypedDocumentString(`
    query AreaNames($areas: [AreaCode!]!) {
  areas(where: {code: {in: $areas}}, first: 20) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AreaNamesQuery, AreaNamesQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix {
  policyMatrix {
    epoch
    fields {
      coordinate
      description
      owner
      classification
      personal
      sharing
    }
    grants {
      name
      owner
      departments
      public
      units
      posts
      purposes
      basis
      from
      until
      suspended
      cells {
        coordinate
        verbs
        mask
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const GrantTextsDocument = new TypedDocumentString(`
    query GrantTexts($file: String!) {
  policyItems(file: $file, section: "grants") {
    key
    text
  }
}
    `) as unknown as TypedDocumentString<GrantTextsQuery, GrantTextsQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($changes: [PolicyChangeInput!]!) {
  previewPolicyChange(changes: $changes) {
    needsSecondPerson
    because
    moments
    changes {
      ...ItemChange
    }
    effects {
      account
      purpose
      application
      gained
      lost
      masks
      rows
      obligations
    }
    operations {
      operation
      account
      before
      after
    }
  }
}
    fragment ItemChange on PolicyItemChange {
  file
  section
  key
  before
  after
}`) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const ChangeDocument = new TypedDocumentString(`
    mutation Change($basedOn: Int!, $changes: [PolicyChangeInput!]!, $reason: String!) {
  changePolicy(basedOn: $basedOn, changes: $changes, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<ChangeMutation, ChangeMutationVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($status: DraftStatus) {
  policyDrafts(status: $status) {
    id
    author
    department
    basedOn
    reason
    at
    status
    decidedBy
    decidable
    changes {
      ...ItemChange
    }
  }
}
    fragment ItemChange on PolicyItemChange {
  file
  section
  key
  before
  after
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($id: ID!, $approve: Boolean!, $reason: String!) {
  decideDraft(id: $id, approve: $approve, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($id: ID!) {
  withdrawDraft(id: $id) {
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($before: Int) {
  policyHistory(first: 20, before: $before) {
    nodes {
      epoch
      at
      author
      approver
      reason
      restores
      changes {
        ...ItemChange
      }
    }
    hasNextPage
    before
  }
}
    fragment ItemChange on PolicyItemChange {
  file
  section
  key
  before
  after
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const RollbackDocument = new TypedDocumentString(`
    mutation Rollback($to: Int!, $reason: String!) {
  rollbackPolicy(to: $to, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<RollbackMutation, RollbackMutationVariables>;
export const ViewAsDocument = new TypedDocumentString(`
    query ViewAs($account: String!, $purpose: String) {
  viewAs(account: $account, purpose: $purpose) {
    coordinate
    verbs
    mask
    rows
    reason
  }
}
    `) as unknown as TypedDocumentString<ViewAsQuery, ViewAsQueryVariables>;
export const ExplainCellDocument = new TypedDocumentString(`
    query ExplainCell($account: String!, $coordinate: String!, $verb: Verb!) {
  explainAccess(account: $account, coordinate: $coordinate, verb: $verb) {
    allowed
    mask
    rows
    grant
    reason {
      user
      owner
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainCellQuery, ExplainCellQueryVariables>;
export const UnusedDocument = new TypedDocumentString(`
    query Unused($days: Int!) {
  unusedGrants(days: $days) {
    grant
    owner
    lastUsedAt
    uses
  }
}
    `) as unknown as TypedDocumentString<UnusedQuery, UnusedQueryVariables>;
export const SuspendDocument = new TypedDocumentString(`
    mutation Suspend($name: String!, $reason: String!) {
  suspendGrant(name: $name, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<SuspendMutation, SuspendMutationVariables>;
export const ResumeDocument = new TypedDocumentString(`
    mutation Resume($basedOn: Int!, $name: String!, $reason: String!) {
  resumeGrant(basedOn: $basedOn, name: $name, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<ResumeMutation, ResumeMutationVariables>;
export const AssignmentsDocument = new TypedDocumentString(`
    query Assignments($file: String!) {
  policyItems(file: $file, section: "assignments") {
    key
    text
  }
  policy {
    epoch
  }
}
    `) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const PolicyNamesDocument = new TypedDocumentString(`
    query PolicyNames {
  grants: policyItems(section: "grants") {
    key
    text
  }
  posts: policyItems(section: "posts") {
    key
    text
  }
  accounts: policyItems(section: "principals") {
    key
    text
  }
}
    `) as unknown as TypedDocumentString<PolicyNamesQuery, PolicyNamesQueryVariables>;
export const AssignDocument = new TypedDocumentString(`
    mutation Assign($basedOn: Int!, $assignment: String!, $reason: String!) {
  assignGrant(basedOn: $basedOn, assignment: $assignment, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const UnassignDocument = new TypedDocumentString(`
    mutation Unassign($key: String!, $reason: String!) {
  unassignGrant(key: $key, reason: $reason) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<UnassignMutation, UnassignMutationVariables>;
export const EmergenciesDocument = new TypedDocumentString(`
    query Emergencies {
  emergencyAccesses {
    id
    account
    grant
    openedBy
    reason
    from
    until
    reviewedBy
    reviewedAt
    finding
  }
}
    `) as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const OpenEmergencyDocument = new TypedDocumentString(`
    mutation OpenEmergency($account: String!, $grant: String!, $minutes: Int!, $reason: String!) {
  grantEmergencyAccess(
    account: $account
    grant: $grant
    minutes: $minutes
    reason: $reason
  ) {
    ...Outcome
  }
}
    fragment Outcome on PolicyChangeOutcome {
  status
  epoch
}`) as unknown as TypedDocumentString<OpenEmergencyMutation, OpenEmergencyMutationVariables>;
export const ReviewEmergencyDocument = new TypedDocumentString(`
    mutation ReviewEmergency($id: ID!, $finding: String!) {
  reviewEmergencyAccess(id: $id, finding: $finding) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewEmergencyMutation, ReviewEmergencyMutationVariables>;
export const SavedQuestionsDocument = new TypedDocumentString(`
    query SavedQuestions {
  savedQuestions {
    ...SavedQuestion
  }
}
    fragment SavedQuestion on SavedQuestion {
  id
  owner
  isOwn
  isRemovable
  title
  query
  variables
  shared
  changedAt
}`) as unknown as TypedDocumentString<SavedQuestionsQuery, SavedQuestionsQueryVariables>;
export const SaveQuestionDocument = new TypedDocumentString(`
    mutation SaveQuestion($id: ID, $question: QuestionInput!) {
  saveQuestion(id: $id, question: $question) {
    ...SavedQuestion
  }
}
    fragment SavedQuestion on SavedQuestion {
  id
  owner
  isOwn
  isRemovable
  title
  query
  variables
  shared
  changedAt
}`) as unknown as TypedDocumentString<SaveQuestionMutation, SaveQuestionMutationVariables>;
export const RemoveQuestionDocument = new TypedDocumentString(`
    mutation RemoveQuestion($id: ID!) {
  removeQuestion(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveQuestionMutation, RemoveQuestionMutationVariables>;
export const MatchQualityDocument = new TypedDocumentString(`
    query MatchQuality {
  matchQuality {
    link
    from
    to
    target
    records
    linked
    empty
    malformed
    unknown
    rate
  }
}
    `) as unknown as TypedDocumentString<MatchQualityQuery, MatchQualityQueryVariables>;