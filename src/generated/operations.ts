/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 救助种类。Kind of an allowance. */
export type AllowanceKind =
  /** 残疾 Disability */
  | 'DISABILITY'
  /** 特困 Extreme hardship */
  | 'HARDSHIP'
  /** 高龄 Old age */
  | 'OLD_AGE'
  /** 低保 Subsistence allowance */
  | 'SUBSISTENCE';

/** 案件状态。Status of a court case. */
export type CourtCaseStatus =
  /** 已结案 Concluded */
  | 'CONCLUDED'
  /** 审理中 Open */
  | 'OPEN';

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

/** 警情类别。Category of an incident. */
export type IncidentCategory =
  /** 刑事 Criminal */
  | 'CRIMINAL'
  /** 纠纷 Dispute */
  | 'DISPUTE'
  /** 求助 Help */
  | 'HELP'
  /** 其他 Other */
  | 'OTHER'
  /** 治安 Public security */
  | 'PUBLIC_SECURITY'
  /** 交通 Traffic */
  | 'TRAFFIC';

/** 调解纠纷类别。Category of a mediated dispute. */
export type MediationCategory =
  /** 损害赔偿 Compensation */
  | 'COMPENSATION'
  /** 合同 Contract */
  | 'CONTRACT'
  /** 婚姻家庭 Marriage and family */
  | 'FAMILY'
  /** 劳动 Labour */
  | 'LABOUR'
  /** 土地山林 Land and forest */
  | 'LAND'
  /** 邻里 Neighbours */
  | 'NEIGHBOUR'
  /** 其他 Other */
  | 'OTHER'
  /** 物业 Property management */
  | 'PROPERTY';

/** 调解状态。Status of a mediation. */
export type MediationStatus =
  /** 调解不成 Failed */
  | 'FAILED'
  /** 调解中 Open */
  | 'OPEN'
  /** 调解成功 Succeeded */
  | 'SUCCEEDED';

/** 时段，北京时间，首末两日均计入。A period in Beijing time; both days belong to it. */
export type PeriodInput = {
  /** 首日。First day. */
  readonly from: string;
  /** 末日。Last day. */
  readonly to: string;
};

/** 信访类别。Category of a petition. */
export type PetitionCategory =
  /** 城乡建设 Construction and housing */
  | 'CONSTRUCTION'
  /** 环境保护 Environment */
  | 'ENVIRONMENT'
  /** 劳动社保 Labour and social security */
  | 'LABOUR'
  /** 国土资源 Land */
  | 'LAND'
  /** 涉法涉诉 Law and litigation */
  | 'LITIGATION'
  /** 其他 Other */
  | 'OTHER';

export type CenterOfAnAreaQueryVariables = Exact<{
  area: string;
  period?: PeriodInput | null | undefined;
}>;


export type CenterOfAnAreaQuery = { readonly center: { readonly area: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly area: string, readonly name: string | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null }> | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null } | null };

export type FiguresFragment = { readonly area: string, readonly name: string | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null };

export type PeopleOfAnAreaQueryVariables = Exact<{
  area: string;
}>;


export type PeopleOfAnAreaQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly area: { readonly name: string | null } | null, readonly incidents: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: IncidentCategory | null, readonly occurredAt: string | null }> | null } | null, readonly courtCases: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly cause: string | null, readonly status: CourtCaseStatus | null }> | null } | null, readonly petitions: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: PetitionCategory | null, readonly receivedAt: string | null }> | null } | null, readonly mediations: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: MediationCategory | null, readonly status: MediationStatus | null }> | null } | null, readonly allowances: { readonly nodes: ReadonlyArray<{ readonly kind: AllowanceKind | null, readonly amount: number | null, readonly startsOn: string | null }> | null } | null, readonly gridEvents: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly kind: GridEventKind | null, readonly reportedAt: string | null }> | null } | null }> | null } | null };
