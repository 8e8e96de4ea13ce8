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

/** 结案方式。How a court case ended. */
export type CourtCaseOutcome =
  /** 执行完毕 Enforced */
  | 'ENFORCED'
  /** 判决 Judgment */
  | 'JUDGMENT'
  /** 调解 Mediated */
  | 'MEDIATED'
  /** 撤诉 Withdrawn */
  | 'WITHDRAWN';

/** 案件状态。Status of a court case. */
export type CourtCaseStatus =
  /** 已结案 Concluded */
  | 'CONCLUDED'
  /** 审理中 Open */
  | 'OPEN';

/** 矛盾纠纷状态。Status of a dispute. */
export type DisputeStatus =
  /** 未化解 Not settled */
  | 'FAILED'
  /** 化解中 Open */
  | 'OPEN'
  /** 已化解 Settled */
  | 'SETTLED';

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

/** 调解协议形式。Form of an agreement. */
export type MediationAgreementForm =
  /** 司法确认 Confirmed by a court */
  | 'CONFIRMED'
  /** 口头 Oral */
  | 'ORAL'
  /** 书面 Written */
  | 'WRITTEN';

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

/** 工单承办单位。Who handles or holds an order. */
export type OrderHolder =
  /** 综治中心 Governance centre */
  | 'CENTER'
  /** 民政 Civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 社区（村） Community */
  | 'COMMUNITY'
  /** 法院 Court */
  | 'COURT'
  /** 生态环境 Ecology */
  | 'ECOLOGY'
  /** 卫健 Health */
  | 'HEALTH'
  /** 住建 Housing */
  | 'HOUSING'
  /** 司法 Justice bureau */
  | 'JUSTICE'
  /** 人社 Labour */
  | 'LABOUR'
  /** 信访 Petition office */
  | 'PETITION'
  /** 公安 Police */
  | 'POLICE'
  /** 乡镇（街道） Town */
  | 'TOWN'
  /** 城管 Urban management */
  | 'URBAN_MANAGEMENT';

/** 工单状态。Status of an order. */
export type OrderStatus =
  /** 已评价办结 Closed */
  | 'CLOSED'
  /** 办理中 Open */
  | 'OPEN';

/** 时段，北京时间，首末两日均计入，至多十年。A period in Beijing time, of at most ten years; both days belong to it. */
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

/** 信访办理结果。What a petition came to. */
export type PetitionOutcome =
  /** 解释疏导 Explained */
  | 'EXPLAINED'
  /** 转入调解、诉讼 Handed over to mediation or a court */
  | 'HANDED_OVER'
  /** 不予支持 Refused */
  | 'REFUSED'
  /** 支持解决 Resolved */
  | 'RESOLVED'
  /** 撤回 Withdrawn */
  | 'WITHDRAWN';

/** 诉前调解结果。What mediation before trial came to. */
export type PreTrialMediation =
  /** 调解不成，转立案 Failed, and the case went on */
  | 'FAILED'
  /** 调解成功 Succeeded */
  | 'SUCCEEDED';

/** 责任单位。A unit that answers for a petition or a call. */
export type ResponsibleUnit =
  /** 综治中心 Governance centre */
  | 'CENTRE'
  /** 民政 Civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 法院 Court */
  | 'COURT'
  /** 纪检监察 Discipline inspection */
  | 'DISCIPLINE'
  /** 生态环境 Ecology and environment */
  | 'ECOLOGY'
  /** 住房城乡建设 Housing and construction */
  | 'HOUSING'
  /** 司法 Justice bureau */
  | 'JUSTICE'
  /** 人力资源社会保障 Labour and social security */
  | 'LABOUR'
  /** 自然资源 Land */
  | 'LAND'
  /** 信访部门 Petition office */
  | 'PETITION_OFFICE'
  /** 公安 Police */
  | 'POLICE'
  /** 乡镇（街道）Town */
  | 'TOWN';

export type CenterOfAnAreaQueryVariables = Exact<{
  area: string;
  period?: PeriodInput | null | undefined;
}>;


export type CenterOfAnAreaQuery = { readonly center: { readonly area: string, readonly name: string | null, readonly children: ReadonlyArray<{ readonly area: string, readonly name: string | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null }> | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null } | null };

export type FiguresFragment = { readonly area: string, readonly name: string | null, readonly analysis: ReadonlyArray<{ readonly value: number | null, readonly lastYear: number | null, readonly change: number | null, readonly rank: number | null, readonly ranked: number | null, readonly indicator: { readonly id: string, readonly zh: string, readonly unit: string } }> | null, readonly command: { readonly open: number | null, readonly overdue: number | null, readonly whistles: { readonly raised: number | null, readonly medianMinutes: number | null } | null, readonly holders: ReadonlyArray<{ readonly name: string, readonly open: number | null }> | null } | null, readonly risks: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly indicator: { readonly zh: string } }> | null };

export type DisputePathQueryVariables = Exact<{
  code: string | number;
}>;


export type DisputePathQuery = { readonly dispute: { readonly title: string | null, readonly status: DisputeStatus | null, readonly registeredAt: string | null, readonly closedAt: string | null, readonly path: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'CourtCase', readonly court: string | null, readonly preTrialMediation: PreTrialMediation | null, readonly number: string | null, readonly at: string | null, readonly endedAt: string | null, readonly state: string | null, readonly judged: CourtCaseOutcome | null }
        | { readonly __typename: 'Mediation', readonly agreement: MediationAgreementForm | null, readonly number: string | null, readonly at: string | null, readonly endedAt: string | null, readonly state: string | null, readonly committee: { readonly name: string | null } | null }
        | { readonly __typename: 'Petition', readonly holder: ResponsibleUnit | null, readonly number: string | null, readonly at: string | null, readonly endedAt: string | null, readonly state: string | null, readonly answered: PetitionOutcome | null }
        | { readonly __typename: 'PoliceMediation', readonly number: string | null, readonly at: string | null, readonly endedAt: string | null, readonly state: string | null }
      > | null } | null, readonly orders: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly unit: OrderHolder | null, readonly holder: OrderHolder | null, readonly status: OrderStatus | null }> | null } | null } | null };

export type PeopleOfAnAreaQueryVariables = Exact<{
  area: string;
}>;


export type PeopleOfAnAreaQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly area: { readonly name: string | null } | null, readonly incidents: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: IncidentCategory | null, readonly occurredAt: string | null }> | null } | null, readonly courtCases: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly cause: string | null, readonly status: CourtCaseStatus | null }> | null } | null, readonly petitions: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: PetitionCategory | null, readonly receivedAt: string | null }> | null } | null, readonly mediations: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly category: MediationCategory | null, readonly status: MediationStatus | null }> | null } | null, readonly allowances: { readonly nodes: ReadonlyArray<{ readonly kind: AllowanceKind | null, readonly amount: number | null, readonly startsOn: string | null }> | null } | null, readonly gridEvents: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly kind: GridEventKind | null, readonly reportedAt: string | null }> | null } | null }> | null } | null };
