/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 网格事件种类。Kind of a grid event. */
export type GridEventKind =
  /** 矛盾纠纷 Dispute */
  | 'DISPUTE'
  /** 环境卫生 Environment */
  | 'ENVIRONMENT'
  /** 安全隐患 Hazard */
  | 'HAZARD'
  /** 其他 Other */
  | 'OTHER'
  /** 治安防范 Public security */
  | 'SECURITY'
  /** 民生服务 Service */
  | 'SERVICE';

/** 网格事件状态。Status of a grid event. */
export type GridEventStatus =
  /** 已办结 Closed */
  | 'CLOSED'
  /** 处置中 Open */
  | 'OPEN';

export type GridEventsOfAnAreaQueryVariables = Exact<{
  area: string;
  pageSize: number;
  after?: string | null | undefined;
}>;


export type GridEventsOfAnAreaQuery = { readonly gridEvents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly kind: GridEventKind | null, readonly status: GridEventStatus | null, readonly reportedAt: string | null, readonly area: { readonly name: string | null } | null }> | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

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

export const GridEventsOfAnAreaDocument = new TypedDocumentString(`
    query GridEventsOfAnArea($area: AreaCode!, $pageSize: Int!, $after: String) {
  gridEvents(
    where: {area: {within: $area}}
    orderBy: [{reportedAt: DESC}]
    first: $pageSize
    after: $after
  ) {
    nodes {
      number
      kind
      status
      reportedAt
      area {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GridEventsOfAnAreaQuery, GridEventsOfAnAreaQueryVariables>;