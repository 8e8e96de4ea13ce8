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