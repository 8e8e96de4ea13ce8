export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * 行政区划代码：GB/T 2260 六位及其下的统计代码，2 至 12 位，末尾的零可省略（`4313` 即 `431300000000`）；输出为最短写法。
   * Area code: GB/T 2260 and the statistical codes below it. 2 to 12 digits; trailing zeros may be left out, and answers do.
   */
  AreaCode: { input: string; output: string; }
  /** 统一社会信用代码，GB 32100，18 位，含校验码。Credit code, GB 32100: 18 characters with a valid check character. */
  CreditCode: { input: string; output: string; }
  /** 日期，YYYY-MM-DD。A calendar date. */
  Date: { input: string; output: string; }
  /** 日期时间，RFC 3339；输出一律为北京时间 +08:00。An instant, RFC 3339; answers are given in Asia/Shanghai (+08:00). */
  DateTime: { input: string; output: string; }
  /** 公民身份号码，GB 11643，18 位，含校验码。Citizen number, GB 11643: 18 characters with a valid check digit. */
  IdNumber: { input: string; output: string; }
};

/**
 * 救助与津贴：低保、特困、残疾、高龄等。
 * An allowance: subsistence, extreme hardship, disability, old age.
 */
export type Allowance = {
  readonly __typename?: 'Allowance';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 发放地。The area that pays it. */
  readonly area?: Maybe<Area>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 救助标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<AllowanceKind>;
  /** 领取人。The person who receives it. */
  readonly person?: Maybe<Person>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<AllowanceStatus>;
};

/** 平均值。Mean. */
export type AllowanceAvg = {
  readonly __typename?: 'AllowanceAvg';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type AllowanceAvgHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type AllowanceAvgOrderBy = {
  readonly amount?: InputMaybe<Direction>;
};

/** Allowance 列表的一页（Relay）。A page of a list of Allowance (Relay). */
export type AllowanceConnection = {
  readonly __typename?: 'AllowanceConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AllowanceEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Allowance>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AllowanceCountDistinct = {
  readonly __typename?: 'AllowanceCountDistinct';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** 发放地。The area that pays it. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: Maybe<Scalars['Int']['output']>;
  /** 救助标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 领取人。The person who receives it. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type AllowanceCountDistinctHaving = {
  readonly amount?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly endsOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly startsOn?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type AllowanceCountDistinctOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** Allowance 及其游标。A Allowance and its cursor. */
export type AllowanceEdge = {
  readonly __typename?: 'AllowanceEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Allowance;
};

/** 一组 Allowance 的统计。Statistics of one group of Allowance. */
export type AllowanceGroup = {
  readonly __typename?: 'AllowanceGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<AllowanceAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AllowanceCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AllowanceGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<AllowanceMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<AllowanceMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<AllowancePercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<AllowanceSum>;
};


/** 一组 Allowance 的统计。Statistics of one group of Allowance. */
export type AllowanceGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Allowance 的分组方式。How Allowance are grouped. */
export type AllowanceGroupBy = {
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发放地。The area that pays it. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: InputMaybe<PeriodUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 领取人。The person who receives it. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AllowanceGroupKey = {
  readonly __typename?: 'AllowanceGroupKey';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 发放地。The area that pays it. */
  readonly area?: Maybe<Area>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<AllowanceKind>;
  /** 领取人。The person who receives it. */
  readonly person?: Maybe<Person>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<AllowanceStatus>;
};

export type AllowanceGroupKeyOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AllowanceGroupOrderBy = {
  readonly avg?: InputMaybe<AllowanceAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AllowanceCountDistinctOrderBy>;
  readonly key?: InputMaybe<AllowanceGroupKeyOrderBy>;
  readonly max?: InputMaybe<AllowanceMaxOrderBy>;
  readonly min?: InputMaybe<AllowanceMinOrderBy>;
  readonly sum?: InputMaybe<AllowanceSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AllowanceHaving = {
  readonly avg?: InputMaybe<AllowanceAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AllowanceCountDistinctHaving>;
  readonly max?: InputMaybe<AllowanceMaxHaving>;
  readonly min?: InputMaybe<AllowanceMinHaving>;
  readonly sum?: InputMaybe<AllowanceSumHaving>;
};

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

/** AllowanceKind 的条件；各项须同时成立。Conditions on a AllowanceKind; all of them must hold. */
export type AllowanceKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AllowanceKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AllowanceKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AllowanceKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AllowanceKind>>;
};

/** 对一组 Allowance 的条件；各项须同时成立。Conditions on a list of Allowance; all of them must hold. */
export type AllowanceListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AllowanceWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AllowanceWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AllowanceWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type AllowanceMax = {
  readonly __typename?: 'AllowanceMax';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

export type AllowanceMaxHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
};

export type AllowanceMaxOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type AllowanceMin = {
  readonly __typename?: 'AllowanceMin';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

export type AllowanceMinHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
};

export type AllowanceMinOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
};

/** Allowance 的排序：每个对象写一个字段。Order of a Allowance list: one field in each object. */
export type AllowanceOrderBy = {
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: InputMaybe<Direction>;
  /** 发放地。The area that pays it. */
  readonly area?: InputMaybe<AreaOrderBy>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: InputMaybe<Direction>;
  /** 救助标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type AllowancePercentile = {
  readonly __typename?: 'AllowancePercentile';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

/** 救助状态。Status of an allowance. */
export type AllowanceStatus =
  /** 发放中 Active */
  | 'ACTIVE'
  /** 已停发 Ended */
  | 'ENDED';

/** AllowanceStatus 的条件；各项须同时成立。Conditions on a AllowanceStatus; all of them must hold. */
export type AllowanceStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AllowanceStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AllowanceStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AllowanceStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AllowanceStatus>>;
};

/** 合计。Sum. */
export type AllowanceSum = {
  readonly __typename?: 'AllowanceSum';
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type AllowanceSumHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type AllowanceSumOrderBy = {
  readonly amount?: InputMaybe<Direction>;
};

/** Allowance 的条件；各项须同时成立。Conditions on a Allowance; all of them must hold. */
export type AllowanceWhere = {
  /** 月标准（元）。Amount a month, in yuan. */
  readonly amount?: InputMaybe<FloatFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AllowanceWhere>>;
  /** 发放地。The area that pays it. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 终止日期。Last day; null while it runs. */
  readonly endsOn?: InputMaybe<DateFilter>;
  /** 救助标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<AllowanceKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AllowanceWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AllowanceWhere>>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<DateFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<AllowanceStatusFilter>;
};

/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type Area = {
  readonly __typename?: 'Area';
  /** 下级区划。The areas directly below. */
  readonly children?: Maybe<AreaConnection>;
  /** 行政区划代码。Area code. */
  readonly code: Scalars['AreaCode']['output'];
  /** 辖区矛盾纠纷（直属）。Disputes that arose directly in this area. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 辖区企业（直属）。Enterprises directly in this area. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** 辖区设施（直属）。Facilities directly in this area. */
  readonly facilities?: Maybe<FacilityConnection>;
  /** 辖区网格（直属）。Grids directly in this area. */
  readonly grids?: Maybe<GridConnection>;
  /** 层级。Level. */
  readonly level?: Maybe<AreaLevel>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 上级区划。The area above. */
  readonly parent?: Maybe<Area>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AreaOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AreaWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrderBy>>;
  where?: InputMaybe<DisputeWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EnterpriseWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridOrderBy>>;
  where?: InputMaybe<GridWhere>;
};

/** AreaCode 的条件；各项须同时成立。Conditions on a AreaCode; all of them must hold. */
export type AreaCodeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['AreaCode']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['AreaCode']['input']>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['AreaCode']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['AreaCode']['input']>>;
  /** 该区划及其所有下级。This area and all below it. */
  readonly within?: InputMaybe<Scalars['AreaCode']['input']>;
};

/** Area 列表的一页（Relay）。A page of a list of Area (Relay). */
export type AreaConnection = {
  readonly __typename?: 'AreaConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AreaEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Area>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AreaCountDistinct = {
  readonly __typename?: 'AreaCountDistinct';
  /** 行政区划代码。Area code. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 层级。Level. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 上级区划。The area above. */
  readonly parent?: Maybe<Scalars['Int']['output']>;
};

export type AreaCountDistinctHaving = {
  readonly code?: InputMaybe<IntFilter>;
  readonly level?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly parent?: InputMaybe<IntFilter>;
};

export type AreaCountDistinctOrderBy = {
  readonly code?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
};

/** Area 及其游标。A Area and its cursor. */
export type AreaEdge = {
  readonly __typename?: 'AreaEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Area;
};

/** 一组 Area 的统计。Statistics of one group of Area. */
export type AreaGroup = {
  readonly __typename?: 'AreaGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AreaCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AreaGroupKey>;
};

/** Area 的分组方式。How Area are grouped. */
export type AreaGroupBy = {
  /** 层级。Level. */
  readonly level?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上级区划。The area above. */
  readonly parent?: InputMaybe<AreaUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AreaGroupKey = {
  readonly __typename?: 'AreaGroupKey';
  /** 层级。Level. */
  readonly level?: Maybe<AreaLevel>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 上级区划。The area above. */
  readonly parent?: Maybe<Area>;
};

export type AreaGroupKeyOrderBy = {
  readonly level?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AreaGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AreaCountDistinctOrderBy>;
  readonly key?: InputMaybe<AreaGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AreaHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AreaCountDistinctHaving>;
};

/** 行政区划层级。Level of an area. */
export type AreaLevel =
  /** 市级 City */
  | 'CITY'
  /** 县级 County */
  | 'COUNTY'
  /** 乡级 Town or subdistrict */
  | 'TOWN'
  /** 村级 Village or community */
  | 'VILLAGE';

/** AreaLevel 的条件；各项须同时成立。Conditions on a AreaLevel; all of them must hold. */
export type AreaLevelFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AreaLevel>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AreaLevel>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AreaLevel>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AreaLevel>>;
};

/** 对一组 Area 的条件；各项须同时成立。Conditions on a list of Area; all of them must hold. */
export type AreaListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AreaWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AreaWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AreaWhere>;
};

/** Area 的排序：每个对象写一个字段。Order of a Area list: one field in each object. */
export type AreaOrderBy = {
  /** 下级区划。The areas directly below. */
  readonly children?: InputMaybe<ListOrderBy>;
  /** 行政区划代码。Area code. */
  readonly code?: InputMaybe<Direction>;
  /** 层级。Level. */
  readonly level?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 上级区划。The area above. */
  readonly parent?: InputMaybe<AreaOrderBy>;
};

/** 行政区划层级，用于分组。Level of the areas to group by. */
export type AreaUnit =
  /** 市级 City */
  | 'CITY'
  /** 县级 County */
  | 'COUNTY'
  /** 乡级 Town */
  | 'TOWN'
  /** 村级 Village */
  | 'VILLAGE';

/** Area 的条件；各项须同时成立。Conditions on a Area; all of them must hold. */
export type AreaWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AreaWhere>>;
  /** 下级区划。The areas directly below. */
  readonly children?: InputMaybe<AreaListWhere>;
  /** 行政区划代码。Area code. */
  readonly code?: InputMaybe<AreaCodeFilter>;
  /** 层级。Level. */
  readonly level?: InputMaybe<AreaLevelFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AreaWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AreaWhere>>;
  /** 上级区划。The area above. */
  readonly parent?: InputMaybe<AreaCodeFilter>;
};

/** Boolean 的条件；各项须同时成立。Conditions on a Boolean; all of them must hold. */
export type BooleanFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 法院案件。
 * A case before a court.
 */
export type CourtCase = Matter & {
  readonly __typename?: 'CourtCase';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 管辖地。The area of jurisdiction. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 案件类型。Category. */
  readonly category?: Maybe<CourtCaseCategory>;
  /** 案由。Cause of action. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 案件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<CourtCaseStatus>;
};

/** 案件类型。Category of a court case. */
export type CourtCaseCategory =
  /** 行政 Administrative */
  | 'ADMINISTRATIVE'
  /** 民事 Civil */
  | 'CIVIL'
  /** 商事 Commercial */
  | 'COMMERCIAL'
  /** 刑事 Criminal */
  | 'CRIMINAL'
  /** 执行 Enforcement */
  | 'ENFORCEMENT';

/** CourtCaseCategory 的条件；各项须同时成立。Conditions on a CourtCaseCategory; all of them must hold. */
export type CourtCaseCategoryFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CourtCaseCategory>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtCaseCategory>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CourtCaseCategory>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CourtCaseCategory>>;
};

/** CourtCase 列表的一页（Relay）。A page of a list of CourtCase (Relay). */
export type CourtCaseConnection = {
  readonly __typename?: 'CourtCaseConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CourtCaseEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<CourtCase>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CourtCaseCountDistinct = {
  readonly __typename?: 'CourtCaseCountDistinct';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Int']['output']>;
  /** 管辖地。The area of jurisdiction. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 案件类型。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 案由。Cause of action. */
  readonly cause?: Maybe<Scalars['Int']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Int']['output']>;
  /** 案件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type CourtCaseCountDistinctHaving = {
  readonly acceptedOn?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly cause?: InputMaybe<IntFilter>;
  readonly concludedOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type CourtCaseCountDistinctOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** CourtCase 及其游标。A CourtCase and its cursor. */
export type CourtCaseEdge = {
  readonly __typename?: 'CourtCaseEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: CourtCase;
};

/** 一组 CourtCase 的统计。Statistics of one group of CourtCase. */
export type CourtCaseGroup = {
  readonly __typename?: 'CourtCaseGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CourtCaseCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CourtCaseGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CourtCaseMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CourtCaseMin>;
};

/** CourtCase 的分组方式。How CourtCase are grouped. */
export type CourtCaseGroupBy = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<PeriodUnit>;
  /** 管辖地。The area of jurisdiction. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 案件类型。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 案由。Cause of action. */
  readonly cause?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: InputMaybe<PeriodUnit>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CourtCaseGroupKey = {
  readonly __typename?: 'CourtCaseGroupKey';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 管辖地。The area of jurisdiction. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 案件类型。Category. */
  readonly category?: Maybe<CourtCaseCategory>;
  /** 案由。Cause of action. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<CourtCaseStatus>;
};

export type CourtCaseGroupKeyOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CourtCaseGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CourtCaseCountDistinctOrderBy>;
  readonly key?: InputMaybe<CourtCaseGroupKeyOrderBy>;
  readonly max?: InputMaybe<CourtCaseMaxOrderBy>;
  readonly min?: InputMaybe<CourtCaseMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CourtCaseHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CourtCaseCountDistinctHaving>;
  readonly max?: InputMaybe<CourtCaseMaxHaving>;
  readonly min?: InputMaybe<CourtCaseMinHaving>;
};

/** 对一组 CourtCase 的条件；各项须同时成立。Conditions on a list of CourtCase; all of them must hold. */
export type CourtCaseListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CourtCaseWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CourtCaseWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CourtCaseWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CourtCaseMax = {
  readonly __typename?: 'CourtCaseMax';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
};

export type CourtCaseMaxHaving = {
  readonly acceptedOn?: InputMaybe<DateFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedOn?: InputMaybe<DateFilter>;
};

export type CourtCaseMaxOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CourtCaseMin = {
  readonly __typename?: 'CourtCaseMin';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
};

export type CourtCaseMinHaving = {
  readonly acceptedOn?: InputMaybe<DateFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedOn?: InputMaybe<DateFilter>;
};

export type CourtCaseMinOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
};

/** CourtCase 的排序：每个对象写一个字段。Order of a CourtCase list: one field in each object. */
export type CourtCaseOrderBy = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 案件类型。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 案由。Cause of action. */
  readonly cause?: InputMaybe<Direction>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: InputMaybe<Direction>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 案件状态。Status of a court case. */
export type CourtCaseStatus =
  /** 已结案 Concluded */
  | 'CONCLUDED'
  /** 审理中 Open */
  | 'OPEN';

/** CourtCaseStatus 的条件；各项须同时成立。Conditions on a CourtCaseStatus; all of them must hold. */
export type CourtCaseStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CourtCaseStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtCaseStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CourtCaseStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CourtCaseStatus>>;
};

/** CourtCase 的条件；各项须同时成立。Conditions on a CourtCase; all of them must hold. */
export type CourtCaseWhere = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<DateFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CourtCaseWhere>>;
  /** 管辖地。The area of jurisdiction. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 案件类型。Category. */
  readonly category?: InputMaybe<CourtCaseCategoryFilter>;
  /** 案由。Cause of action. */
  readonly cause?: InputMaybe<StringFilter>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: InputMaybe<DateFilter>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CourtCaseWhere>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CourtCaseWhere>>;
  /** 状态。Status. */
  readonly status?: InputMaybe<CourtCaseStatusFilter>;
};

/** CreditCode 的条件；各项须同时成立。Conditions on a CreditCode; all of them must hold. */
export type CreditCodeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['CreditCode']['input']>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['CreditCode']['input']>>;
};

/** Date 的条件；各项须同时成立。Conditions on a Date; all of them must hold. */
export type DateFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** 大于（晚于）。Greater than, after. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** 大于（晚于）或等于。At least. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** 小于（早于）。Less than, before. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** 小于（早于）或等于。At most. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
};

/** DateTime 的条件；各项须同时成立。Conditions on a DateTime; all of them must hold. */
export type DateTimeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于（晚于）。Greater than, after. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于（晚于）或等于。At least. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** 小于（早于）。Less than, before. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 小于（早于）或等于。At most. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 拒绝的原因，分别写给使用者、数源部门与审计员。Why something is denied, in words for the user, the owner and the auditor. */
export type DenialWords = {
  readonly __typename?: 'DenialWords';
  /** 写给审计员。For the auditor. */
  readonly auditor: Scalars['String']['output'];
  /** 写给数源部门。For the department that owns the field. */
  readonly owner: Scalars['String']['output'];
  /** 写给使用者。For the user: what to do. */
  readonly user: Scalars['String']['output'];
};

/** 排序方向；空值总在最后。Direction of an order; nulls come last either way. */
export type Direction =
  /** 升序 Ascending */
  | 'ASC'
  /** 降序 Descending */
  | 'DESC';

/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Area>;
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: Maybe<Scalars['Boolean']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<DisputeCategory>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 纠纷编码。Dispute code. */
  readonly code: Scalars['ID']['output'];
  /** 诉求（群体性纠纷）。What its parties demand; kept of group disputes. */
  readonly demands?: Maybe<DisputeDemandConnection>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: Maybe<Scalars['Boolean']['output']>;
  /** 当事人。Its parties. */
  readonly parties?: Maybe<DisputePartyConnection>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<DisputeSource>;
  /** 状态。Status. */
  readonly status?: Maybe<DisputeStatus>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: Maybe<DisputeTriage>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputeDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeDemandOrderBy>>;
  where?: InputMaybe<DisputeDemandWhere>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputePartyOrderBy>>;
  where?: InputMaybe<DisputePartyWhere>;
};

/** 矛盾纠纷类别。Category of a dispute. */
export type DisputeCategory =
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

/** DisputeCategory 的条件；各项须同时成立。Conditions on a DisputeCategory; all of them must hold. */
export type DisputeCategoryFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<DisputeCategory>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputeCategory>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<DisputeCategory>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputeCategory>>;
};

/** Dispute 列表的一页（Relay）。A page of a list of Dispute (Relay). */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<DisputeEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Dispute>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type DisputeCountDistinct = {
  readonly __typename?: 'DisputeCountDistinct';
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: Maybe<Scalars['Int']['output']>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 纠纷编码。Dispute code. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: Maybe<Scalars['Int']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: Maybe<Scalars['Int']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['Int']['output']>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: Maybe<Scalars['Int']['output']>;
};

export type DisputeCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly backlog?: InputMaybe<IntFilter>;
  readonly becamePetition?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly major?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly registeredAt?: InputMaybe<IntFilter>;
  readonly source?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly title?: InputMaybe<IntFilter>;
  readonly triage?: InputMaybe<IntFilter>;
};

export type DisputeCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly becamePetition?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly major?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly registeredAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly title?: InputMaybe<Direction>;
  readonly triage?: InputMaybe<Direction>;
};

/**
 * 纠纷诉求。
 * What the parties to a group dispute demand.
 */
export type DisputeDemand = {
  readonly __typename?: 'DisputeDemand';
  /** 内容。What is demanded. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Dispute>;
  /** 诉求标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type DisputeDemandAvg = {
  readonly __typename?: 'DisputeDemandAvg';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type DisputeDemandAvgHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type DisputeDemandAvgOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** DisputeDemand 列表的一页（Relay）。A page of a list of DisputeDemand (Relay). */
export type DisputeDemandConnection = {
  readonly __typename?: 'DisputeDemandConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<DisputeDemandEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<DisputeDemand>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type DisputeDemandCountDistinct = {
  readonly __typename?: 'DisputeDemandCountDistinct';
  /** 内容。What is demanded. */
  readonly content?: Maybe<Scalars['Int']['output']>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 诉求标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: Maybe<Scalars['Int']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type DisputeDemandCountDistinctHaving = {
  readonly content?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly metOn?: InputMaybe<IntFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type DisputeDemandCountDistinctOrderBy = {
  readonly content?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly metOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** DisputeDemand 及其游标。A DisputeDemand and its cursor. */
export type DisputeDemandEdge = {
  readonly __typename?: 'DisputeDemandEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: DisputeDemand;
};

/** 一组 DisputeDemand 的统计。Statistics of one group of DisputeDemand. */
export type DisputeDemandGroup = {
  readonly __typename?: 'DisputeDemandGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<DisputeDemandAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<DisputeDemandCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<DisputeDemandGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<DisputeDemandMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<DisputeDemandMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<DisputeDemandPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<DisputeDemandSum>;
};


/** 一组 DisputeDemand 的统计。Statistics of one group of DisputeDemand. */
export type DisputeDemandGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** DisputeDemand 的分组方式。How DisputeDemand are grouped. */
export type DisputeDemandGroupBy = {
  /** 内容。What is demanded. */
  readonly content?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: InputMaybe<PeriodUnit>;
  /** 序号。Position. */
  readonly position?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type DisputeDemandGroupKey = {
  readonly __typename?: 'DisputeDemandGroupKey';
  /** 内容。What is demanded. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Dispute>;
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type DisputeDemandGroupKeyOrderBy = {
  readonly content?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly metOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type DisputeDemandGroupOrderBy = {
  readonly avg?: InputMaybe<DisputeDemandAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<DisputeDemandCountDistinctOrderBy>;
  readonly key?: InputMaybe<DisputeDemandGroupKeyOrderBy>;
  readonly max?: InputMaybe<DisputeDemandMaxOrderBy>;
  readonly min?: InputMaybe<DisputeDemandMinOrderBy>;
  readonly sum?: InputMaybe<DisputeDemandSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type DisputeDemandHaving = {
  readonly avg?: InputMaybe<DisputeDemandAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<DisputeDemandCountDistinctHaving>;
  readonly max?: InputMaybe<DisputeDemandMaxHaving>;
  readonly min?: InputMaybe<DisputeDemandMinHaving>;
  readonly sum?: InputMaybe<DisputeDemandSumHaving>;
};

/** 对一组 DisputeDemand 的条件；各项须同时成立。Conditions on a list of DisputeDemand; all of them must hold. */
export type DisputeDemandListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<DisputeDemandWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<DisputeDemandWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<DisputeDemandWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type DisputeDemandMax = {
  readonly __typename?: 'DisputeDemandMax';
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type DisputeDemandMaxHaving = {
  readonly metOn?: InputMaybe<DateFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type DisputeDemandMaxOrderBy = {
  readonly metOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type DisputeDemandMin = {
  readonly __typename?: 'DisputeDemandMin';
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type DisputeDemandMinHaving = {
  readonly metOn?: InputMaybe<DateFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type DisputeDemandMinOrderBy = {
  readonly metOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** DisputeDemand 的排序：每个对象写一个字段。Order of a DisputeDemand list: one field in each object. */
export type DisputeDemandOrderBy = {
  /** 内容。What is demanded. */
  readonly content?: InputMaybe<Direction>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<DisputeOrderBy>;
  /** 诉求标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: InputMaybe<Direction>;
  /** 序号。Position. */
  readonly position?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type DisputeDemandPercentile = {
  readonly __typename?: 'DisputeDemandPercentile';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type DisputeDemandSum = {
  readonly __typename?: 'DisputeDemandSum';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type DisputeDemandSumHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type DisputeDemandSumOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** DisputeDemand 的条件；各项须同时成立。Conditions on a DisputeDemand; all of them must hold. */
export type DisputeDemandWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DisputeDemandWhere>>;
  /** 内容。What is demanded. */
  readonly content?: InputMaybe<StringFilter>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** 诉求标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 落实日期。Date on which it was met; null where it was not. */
  readonly metOn?: InputMaybe<DateFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<DisputeDemandWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DisputeDemandWhere>>;
  /** 序号。Position. */
  readonly position?: InputMaybe<IntFilter>;
};

/** Dispute 及其游标。A Dispute and its cursor. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Dispute;
};

/** 一组 Dispute 的统计。Statistics of one group of Dispute. */
export type DisputeGroup = {
  readonly __typename?: 'DisputeGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<DisputeCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<DisputeGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<DisputeMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<DisputeMin>;
};

/** Dispute 的分组方式。How Dispute are grouped. */
export type DisputeGroupBy = {
  /** 发生地。Where it arose. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请人。The party who applied. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: InputMaybe<PeriodUnit>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 标题。Title. */
  readonly title?: InputMaybe<Scalars['Boolean']['input']>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type DisputeGroupKey = {
  readonly __typename?: 'DisputeGroupKey';
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Area>;
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: Maybe<Scalars['Boolean']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<DisputeCategory>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: Maybe<Scalars['Boolean']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<DisputeSource>;
  /** 状态。Status. */
  readonly status?: Maybe<DisputeStatus>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: Maybe<DisputeTriage>;
};

export type DisputeGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly becamePetition?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly major?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly registeredAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly title?: InputMaybe<Direction>;
  readonly triage?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type DisputeGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<DisputeCountDistinctOrderBy>;
  readonly key?: InputMaybe<DisputeGroupKeyOrderBy>;
  readonly max?: InputMaybe<DisputeMaxOrderBy>;
  readonly min?: InputMaybe<DisputeMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type DisputeHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<DisputeCountDistinctHaving>;
  readonly max?: InputMaybe<DisputeMaxHaving>;
  readonly min?: InputMaybe<DisputeMinHaving>;
};

/** 对一组 Dispute 的条件；各项须同时成立。Conditions on a list of Dispute; all of them must hold. */
export type DisputeListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<DisputeWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<DisputeWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<DisputeWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type DisputeMax = {
  readonly __typename?: 'DisputeMax';
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DisputeMaxHaving = {
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly registeredAt?: InputMaybe<DateTimeFilter>;
};

export type DisputeMaxOrderBy = {
  readonly closedAt?: InputMaybe<Direction>;
  readonly registeredAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type DisputeMin = {
  readonly __typename?: 'DisputeMin';
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DisputeMinHaving = {
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly registeredAt?: InputMaybe<DateTimeFilter>;
};

export type DisputeMinOrderBy = {
  readonly closedAt?: InputMaybe<Direction>;
  readonly registeredAt?: InputMaybe<Direction>;
};

/** Dispute 的排序：每个对象写一个字段。Order of a Dispute list: one field in each object. */
export type DisputeOrderBy = {
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: InputMaybe<Direction>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: InputMaybe<Direction>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 纠纷编码。Dispute code. */
  readonly code?: InputMaybe<Direction>;
  /** 诉求（群体性纠纷）。What its parties demand; kept of group disputes. */
  readonly demands?: InputMaybe<ListOrderBy>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: InputMaybe<EnterpriseOrderBy>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: InputMaybe<Direction>;
  /** 当事人。Its parties. */
  readonly parties?: InputMaybe<ListOrderBy>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: InputMaybe<Direction>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 标题。Title. */
  readonly title?: InputMaybe<Direction>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: InputMaybe<Direction>;
};

/**
 * 纠纷当事人。
 * A party to a dispute.
 */
export type DisputeParty = {
  readonly __typename?: 'DisputeParty';
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** 当事人住地。Where the party lives. */
  readonly area?: Maybe<Area>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Dispute>;
  /** 当事人标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 地位。The party's place in the dispute. */
  readonly kind?: Maybe<DisputePartyKind>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 当事人。The person. */
  readonly person?: Maybe<Person>;
};

/** DisputeParty 列表的一页（Relay）。A page of a list of DisputeParty (Relay). */
export type DisputePartyConnection = {
  readonly __typename?: 'DisputePartyConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<DisputePartyEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<DisputeParty>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type DisputePartyCountDistinct = {
  readonly __typename?: 'DisputePartyCountDistinct';
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: Maybe<Scalars['Int']['output']>;
  /** 当事人住地。Where the party lives. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 当事人标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 地位。The party's place in the dispute. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 当事人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
};

export type DisputePartyCountDistinctHaving = {
  readonly agreedOn?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
};

export type DisputePartyCountDistinctOrderBy = {
  readonly agreedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
};

/** DisputeParty 及其游标。A DisputeParty and its cursor. */
export type DisputePartyEdge = {
  readonly __typename?: 'DisputePartyEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: DisputeParty;
};

/** 一组 DisputeParty 的统计。Statistics of one group of DisputeParty. */
export type DisputePartyGroup = {
  readonly __typename?: 'DisputePartyGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<DisputePartyCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<DisputePartyGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<DisputePartyMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<DisputePartyMin>;
};

/** DisputeParty 的分组方式。How DisputeParty are grouped. */
export type DisputePartyGroupBy = {
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: InputMaybe<PeriodUnit>;
  /** 当事人住地。Where the party lives. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 地位。The party's place in the dispute. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 当事人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type DisputePartyGroupKey = {
  readonly __typename?: 'DisputePartyGroupKey';
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** 当事人住地。Where the party lives. */
  readonly area?: Maybe<Area>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: Maybe<Dispute>;
  /** 地位。The party's place in the dispute. */
  readonly kind?: Maybe<DisputePartyKind>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 当事人。The person. */
  readonly person?: Maybe<Person>;
};

export type DisputePartyGroupKeyOrderBy = {
  readonly agreedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type DisputePartyGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<DisputePartyCountDistinctOrderBy>;
  readonly key?: InputMaybe<DisputePartyGroupKeyOrderBy>;
  readonly max?: InputMaybe<DisputePartyMaxOrderBy>;
  readonly min?: InputMaybe<DisputePartyMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type DisputePartyHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<DisputePartyCountDistinctHaving>;
  readonly max?: InputMaybe<DisputePartyMaxHaving>;
  readonly min?: InputMaybe<DisputePartyMinHaving>;
};

/** 当事人地位。A party's place in a dispute. */
export type DisputePartyKind =
  /** 申请人 Applicant */
  | 'APPLICANT'
  /** 被申请人 Respondent */
  | 'RESPONDENT'
  /** 商铺业主 Owner of a shop */
  | 'SHOP';

/** DisputePartyKind 的条件；各项须同时成立。Conditions on a DisputePartyKind; all of them must hold. */
export type DisputePartyKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<DisputePartyKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputePartyKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<DisputePartyKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputePartyKind>>;
};

/** 对一组 DisputeParty 的条件；各项须同时成立。Conditions on a list of DisputeParty; all of them must hold. */
export type DisputePartyListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<DisputePartyWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<DisputePartyWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<DisputePartyWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type DisputePartyMax = {
  readonly __typename?: 'DisputePartyMax';
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
};

export type DisputePartyMaxHaving = {
  readonly agreedOn?: InputMaybe<DateFilter>;
};

export type DisputePartyMaxOrderBy = {
  readonly agreedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type DisputePartyMin = {
  readonly __typename?: 'DisputePartyMin';
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
};

export type DisputePartyMinHaving = {
  readonly agreedOn?: InputMaybe<DateFilter>;
};

export type DisputePartyMinOrderBy = {
  readonly agreedOn?: InputMaybe<Direction>;
};

/** DisputeParty 的排序：每个对象写一个字段。Order of a DisputeParty list: one field in each object. */
export type DisputePartyOrderBy = {
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: InputMaybe<Direction>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<DisputeOrderBy>;
  /** 当事人标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 地位。The party's place in the dispute. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: InputMaybe<Direction>;
};

/** DisputeParty 的条件；各项须同时成立。Conditions on a DisputeParty; all of them must hold. */
export type DisputePartyWhere = {
  /** 签订协议日期。Date of the party's agreement; null where it signed none. */
  readonly agreedOn?: InputMaybe<DateFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DisputePartyWhere>>;
  /** 当事人住地。Where the party lives. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 所属纠纷。The dispute. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** 当事人标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 地位。The party's place in the dispute. */
  readonly kind?: InputMaybe<DisputePartyKindFilter>;
  /** 名称（商铺等）。Name, of a shop. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<DisputePartyWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DisputePartyWhere>>;
};

/** 矛盾纠纷来源。Where a dispute came from. */
export type DisputeSource =
  /** 法院委派 The court */
  | 'COURT'
  /** 网格排查 A grid */
  | 'GRID'
  /** 热线转办 A hotline */
  | 'HOTLINE'
  /** 信访转办 The petition office */
  | 'PETITION_OFFICE'
  /** 公安移交 The police */
  | 'POLICE'
  /** 窗口受理 The centre's window */
  | 'WINDOW';

/** DisputeSource 的条件；各项须同时成立。Conditions on a DisputeSource; all of them must hold. */
export type DisputeSourceFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<DisputeSource>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputeSource>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<DisputeSource>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputeSource>>;
};

/** 矛盾纠纷状态。Status of a dispute. */
export type DisputeStatus =
  /** 未化解 Not settled */
  | 'FAILED'
  /** 化解中 Open */
  | 'OPEN'
  /** 已化解 Settled */
  | 'SETTLED';

/** DisputeStatus 的条件；各项须同时成立。Conditions on a DisputeStatus; all of them must hold. */
export type DisputeStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<DisputeStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputeStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<DisputeStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputeStatus>>;
};

/** 分流依据。By what a dispute is triaged. */
export type DisputeTriage =
  /** 归因 Cause */
  | 'CAUSE'
  /** 属事 Matter */
  | 'MATTER'
  /** 属地 Place */
  | 'PLACE';

/** DisputeTriage 的条件；各项须同时成立。Conditions on a DisputeTriage; all of them must hold. */
export type DisputeTriageFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<DisputeTriage>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputeTriage>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<DisputeTriage>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputeTriage>>;
};

/** Dispute 的条件；各项须同时成立。Conditions on a Dispute; all of them must hold. */
export type DisputeWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  /** 发生地。Where it arose. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 是否积案、老案。Whether it was an old case when it was registered. */
  readonly backlog?: InputMaybe<BooleanFilter>;
  /** 是否转为信访。Whether it became a petition. */
  readonly becamePetition?: InputMaybe<BooleanFilter>;
  /** 类别。Category. */
  readonly category?: InputMaybe<DisputeCategoryFilter>;
  /** 化解或终止时间。When it was settled or given up; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 纠纷编码。Dispute code. */
  readonly code?: InputMaybe<IdFilter>;
  /** 诉求（群体性纠纷）。What its parties demand; kept of group disputes. */
  readonly demands?: InputMaybe<DisputeDemandListWhere>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: InputMaybe<EnterpriseWhere>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<DisputeWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  /** 当事人。Its parties. */
  readonly parties?: InputMaybe<DisputePartyListWhere>;
  /** 登记时间。When it was registered. */
  readonly registeredAt?: InputMaybe<DateTimeFilter>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<DisputeSourceFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<DisputeStatusFilter>;
  /** 标题。Title. */
  readonly title?: InputMaybe<StringFilter>;
  /** 分流依据。By what it was triaged. */
  readonly triage?: InputMaybe<DisputeTriageFilter>;
};

/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** 涉及的矛盾纠纷。Disputes with this enterprise. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<EnterpriseKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: Maybe<Facility>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrderBy>>;
  where?: InputMaybe<DisputeWhere>;
};

/** 平均值。Mean. */
export type EnterpriseAvg = {
  readonly __typename?: 'EnterpriseAvg';
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Float']['output']>;
};

export type EnterpriseAvgHaving = {
  readonly employees?: InputMaybe<FloatFilter>;
  readonly quietFromDay?: InputMaybe<FloatFilter>;
  readonly quietToDay?: InputMaybe<FloatFilter>;
};

export type EnterpriseAvgOrderBy = {
  readonly employees?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** Enterprise 列表的一页（Relay）。A page of a list of Enterprise (Relay). */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<EnterpriseEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Enterprise>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type EnterpriseCountDistinct = {
  readonly __typename?: 'EnterpriseCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode?: Maybe<Scalars['Int']['output']>;
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly creditCode?: InputMaybe<IntFilter>;
  readonly employees?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly park?: InputMaybe<IntFilter>;
  readonly quietFromDay?: InputMaybe<IntFilter>;
  readonly quietToDay?: InputMaybe<IntFilter>;
};

export type EnterpriseCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly creditCode?: InputMaybe<Direction>;
  readonly employees?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** Enterprise 及其游标。A Enterprise and its cursor. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Enterprise;
};

/** 一组 Enterprise 的统计。Statistics of one group of Enterprise. */
export type EnterpriseGroup = {
  readonly __typename?: 'EnterpriseGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<EnterpriseAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<EnterpriseCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<EnterpriseGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<EnterpriseMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<EnterpriseMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<EnterprisePercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<EnterpriseSum>;
};


/** 一组 Enterprise 的统计。Statistics of one group of Enterprise. */
export type EnterpriseGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Enterprise 的分组方式。How Enterprise are grouped. */
export type EnterpriseGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 从业人数。Employees. */
  readonly employees?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: InputMaybe<Scalars['Boolean']['input']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type EnterpriseGroupKey = {
  readonly __typename?: 'EnterpriseGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<EnterpriseKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: Maybe<Facility>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly employees?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type EnterpriseGroupOrderBy = {
  readonly avg?: InputMaybe<EnterpriseAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<EnterpriseCountDistinctOrderBy>;
  readonly key?: InputMaybe<EnterpriseGroupKeyOrderBy>;
  readonly max?: InputMaybe<EnterpriseMaxOrderBy>;
  readonly min?: InputMaybe<EnterpriseMinOrderBy>;
  readonly sum?: InputMaybe<EnterpriseSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type EnterpriseHaving = {
  readonly avg?: InputMaybe<EnterpriseAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<EnterpriseCountDistinctHaving>;
  readonly max?: InputMaybe<EnterpriseMaxHaving>;
  readonly min?: InputMaybe<EnterpriseMinHaving>;
  readonly sum?: InputMaybe<EnterpriseSumHaving>;
};

/** 企业类别。Kind of an enterprise. */
export type EnterpriseKind =
  /** 农业 Agriculture */
  | 'AGRICULTURE'
  /** 建筑 Construction */
  | 'CONSTRUCTION'
  /** 专精特新小巨人 Specialised “little giant” */
  | 'LITTLE_GIANT'
  /** 制造 Manufacturing */
  | 'MANUFACTURING'
  /** 服务 Service */
  | 'SERVICE'
  /** 商贸 Trade */
  | 'TRADE';

/** EnterpriseKind 的条件；各项须同时成立。Conditions on a EnterpriseKind; all of them must hold. */
export type EnterpriseKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<EnterpriseKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<EnterpriseKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<EnterpriseKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<EnterpriseKind>>;
};

/** 对一组 Enterprise 的条件；各项须同时成立。Conditions on a list of Enterprise; all of them must hold. */
export type EnterpriseListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<EnterpriseWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<EnterpriseWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<EnterpriseWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type EnterpriseMax = {
  readonly __typename?: 'EnterpriseMax';
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseMaxHaving = {
  readonly employees?: InputMaybe<IntFilter>;
  readonly quietFromDay?: InputMaybe<IntFilter>;
  readonly quietToDay?: InputMaybe<IntFilter>;
};

export type EnterpriseMaxOrderBy = {
  readonly employees?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type EnterpriseMin = {
  readonly __typename?: 'EnterpriseMin';
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseMinHaving = {
  readonly employees?: InputMaybe<IntFilter>;
  readonly quietFromDay?: InputMaybe<IntFilter>;
  readonly quietToDay?: InputMaybe<IntFilter>;
};

export type EnterpriseMinOrderBy = {
  readonly employees?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** Enterprise 的排序：每个对象写一个字段。Order of a Enterprise list: one field in each object. */
export type EnterpriseOrderBy = {
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode?: InputMaybe<Direction>;
  /** 涉及的矛盾纠纷。Disputes with this enterprise. */
  readonly disputes?: InputMaybe<ListOrderBy>;
  /** 从业人数。Employees. */
  readonly employees?: InputMaybe<Direction>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: InputMaybe<FacilityOrderBy>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: InputMaybe<Direction>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type EnterprisePercentile = {
  readonly __typename?: 'EnterprisePercentile';
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type EnterpriseSum = {
  readonly __typename?: 'EnterpriseSum';
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Float']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Float']['output']>;
};

export type EnterpriseSumHaving = {
  readonly employees?: InputMaybe<FloatFilter>;
  readonly quietFromDay?: InputMaybe<FloatFilter>;
  readonly quietToDay?: InputMaybe<FloatFilter>;
};

export type EnterpriseSumOrderBy = {
  readonly employees?: InputMaybe<Direction>;
  readonly quietFromDay?: InputMaybe<Direction>;
  readonly quietToDay?: InputMaybe<Direction>;
};

/** Enterprise 的条件；各项须同时成立。Conditions on a Enterprise; all of them must hold. */
export type EnterpriseWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EnterpriseWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode?: InputMaybe<CreditCodeFilter>;
  /** 涉及的矛盾纠纷。Disputes with this enterprise. */
  readonly disputes?: InputMaybe<DisputeListWhere>;
  /** 从业人数。Employees. */
  readonly employees?: InputMaybe<IntFilter>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<EnterpriseKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<EnterpriseWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EnterpriseWhere>>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: InputMaybe<FacilityWhere>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: InputMaybe<IntFilter>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: InputMaybe<IntFilter>;
};

/**
 * 设施与场所：园区等。
 * A facility or site, such as an industrial park. A development zone without an area code lies under its county.
 */
export type Facility = {
  readonly __typename?: 'Facility';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code: Scalars['ID']['output'];
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** 种类。Kind. */
  readonly kind?: Maybe<FacilityKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/**
 * 设施与场所：园区等。
 * A facility or site, such as an industrial park. A development zone without an area code lies under its county.
 */
export type FacilityEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EnterpriseWhere>;
};

/** Facility 列表的一页（Relay）。A page of a list of Facility (Relay). */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<FacilityEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Facility>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type FacilityCountDistinct = {
  readonly __typename?: 'FacilityCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
};

export type FacilityCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
};

export type FacilityCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** Facility 及其游标。A Facility and its cursor. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Facility;
};

/** 一组 Facility 的统计。Statistics of one group of Facility. */
export type FacilityGroup = {
  readonly __typename?: 'FacilityGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<FacilityCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<FacilityGroupKey>;
};

/** Facility 的分组方式。How Facility are grouped. */
export type FacilityGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type FacilityGroupKey = {
  readonly __typename?: 'FacilityGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 种类。Kind. */
  readonly kind?: Maybe<FacilityKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type FacilityGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type FacilityGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<FacilityCountDistinctOrderBy>;
  readonly key?: InputMaybe<FacilityGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type FacilityHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<FacilityCountDistinctHaving>;
};

/** 设施种类。Kind of a facility. */
export type FacilityKind =
  /** 园区 Industrial park or development zone */
  | 'PARK';

/** FacilityKind 的条件；各项须同时成立。Conditions on a FacilityKind; all of them must hold. */
export type FacilityKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<FacilityKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FacilityKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<FacilityKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<FacilityKind>>;
};

/** 对一组 Facility 的条件；各项须同时成立。Conditions on a list of Facility; all of them must hold. */
export type FacilityListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<FacilityWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<FacilityWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<FacilityWhere>;
};

/** Facility 的排序：每个对象写一个字段。Order of a Facility list: one field in each object. */
export type FacilityOrderBy = {
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code?: InputMaybe<Direction>;
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: InputMaybe<ListOrderBy>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
};

/** Facility 的条件；各项须同时成立。Conditions on a Facility; all of them must hold. */
export type FacilityWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code?: InputMaybe<IdFilter>;
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: InputMaybe<EnterpriseListWhere>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<FacilityKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<FacilityWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
};

/** Float 的条件；各项须同时成立。Conditions on a Float; all of them must hold. */
export type FloatFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** 大于（晚于）。Greater than, after. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** 大于（晚于）或等于。At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** 小于（早于）。Less than, before. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** 小于（早于）或等于。At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type Grid = {
  readonly __typename?: 'Grid';
  /** 所属村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code: Scalars['ID']['output'];
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridGridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridEventWhere>;
};

/** 平均值。Mean. */
export type GridAvg = {
  readonly __typename?: 'GridAvg';
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type GridAvgHaving = {
  readonly households?: InputMaybe<FloatFilter>;
};

export type GridAvgOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** Grid 列表的一页（Relay）。A page of a list of Grid (Relay). */
export type GridConnection = {
  readonly __typename?: 'GridConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<GridEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Grid>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type GridCountDistinct = {
  readonly __typename?: 'GridCountDistinct';
  /** 所属村（社区）。The village or community. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
};

export type GridCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly households?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
};

export type GridCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** Grid 及其游标。A Grid and its cursor. */
export type GridEdge = {
  readonly __typename?: 'GridEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Grid;
};

/**
 * 网格事件：网格员上报并处置的事项。
 * An event reported and handled in a grid.
 */
export type GridEvent = Matter & {
  readonly __typename?: 'GridEvent';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 事件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<GridEventKind>;
  /** 事件编号。Event number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 涉及人员。The person it concerns. */
  readonly person?: Maybe<Person>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<GridEventStatus>;
};

/** GridEvent 列表的一页（Relay）。A page of a list of GridEvent (Relay). */
export type GridEventConnection = {
  readonly __typename?: 'GridEventConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<GridEventEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<GridEvent>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type GridEventCountDistinct = {
  readonly __typename?: 'GridEventCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 事件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 事件编号。Event number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 涉及人员。The person it concerns. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type GridEventCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly reportedAt?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type GridEventCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly reportedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** GridEvent 及其游标。A GridEvent and its cursor. */
export type GridEventEdge = {
  readonly __typename?: 'GridEventEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: GridEvent;
};

/** 一组 GridEvent 的统计。Statistics of one group of GridEvent. */
export type GridEventGroup = {
  readonly __typename?: 'GridEventGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<GridEventCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<GridEventGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<GridEventMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<GridEventMin>;
};

/** GridEvent 的分组方式。How GridEvent are grouped. */
export type GridEventGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 事件编号。Event number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 涉及人员。The person it concerns. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GridEventGroupKey = {
  readonly __typename?: 'GridEventGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 种类。Kind. */
  readonly kind?: Maybe<GridEventKind>;
  /** 事件编号。Event number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 涉及人员。The person it concerns. */
  readonly person?: Maybe<Person>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<GridEventStatus>;
};

export type GridEventGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly reportedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type GridEventGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<GridEventCountDistinctOrderBy>;
  readonly key?: InputMaybe<GridEventGroupKeyOrderBy>;
  readonly max?: InputMaybe<GridEventMaxOrderBy>;
  readonly min?: InputMaybe<GridEventMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type GridEventHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<GridEventCountDistinctHaving>;
  readonly max?: InputMaybe<GridEventMaxHaving>;
  readonly min?: InputMaybe<GridEventMinHaving>;
};

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

/** GridEventKind 的条件；各项须同时成立。Conditions on a GridEventKind; all of them must hold. */
export type GridEventKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<GridEventKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<GridEventKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<GridEventKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<GridEventKind>>;
};

/** 对一组 GridEvent 的条件；各项须同时成立。Conditions on a list of GridEvent; all of them must hold. */
export type GridEventListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<GridEventWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<GridEventWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<GridEventWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type GridEventMax = {
  readonly __typename?: 'GridEventMax';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GridEventMaxHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly reportedAt?: InputMaybe<DateTimeFilter>;
};

export type GridEventMaxOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly reportedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type GridEventMin = {
  readonly __typename?: 'GridEventMin';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GridEventMinHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly reportedAt?: InputMaybe<DateTimeFilter>;
};

export type GridEventMinOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly reportedAt?: InputMaybe<Direction>;
};

/** GridEvent 的排序：每个对象写一个字段。Order of a GridEvent list: one field in each object. */
export type GridEventOrderBy = {
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 事件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 事件编号。Event number. */
  readonly number?: InputMaybe<Direction>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 网格事件状态。Status of a grid event. */
export type GridEventStatus =
  /** 已办结 Closed */
  | 'CLOSED'
  /** 处置中 Open */
  | 'OPEN';

/** GridEventStatus 的条件；各项须同时成立。Conditions on a GridEventStatus; all of them must hold. */
export type GridEventStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<GridEventStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<GridEventStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<GridEventStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<GridEventStatus>>;
};

/** GridEvent 的条件；各项须同时成立。Conditions on a GridEvent; all of them must hold. */
export type GridEventWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GridEventWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 事件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<GridEventKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GridEventWhere>;
  /** 事件编号。Event number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GridEventWhere>>;
  /** 上报时间。When it was reported. */
  readonly reportedAt?: InputMaybe<DateTimeFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<GridEventStatusFilter>;
};

/** 一组 Grid 的统计。Statistics of one group of Grid. */
export type GridGroup = {
  readonly __typename?: 'GridGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<GridAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<GridCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<GridGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<GridMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<GridMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<GridPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<GridSum>;
};


/** 一组 Grid 的统计。Statistics of one group of Grid. */
export type GridGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Grid 的分组方式。How Grid are grouped. */
export type GridGroupBy = {
  /** 所属村（社区）。The village or community. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 户数。Households. */
  readonly households?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GridGroupKey = {
  readonly __typename?: 'GridGroupKey';
  /** 所属村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type GridGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type GridGroupOrderBy = {
  readonly avg?: InputMaybe<GridAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<GridCountDistinctOrderBy>;
  readonly key?: InputMaybe<GridGroupKeyOrderBy>;
  readonly max?: InputMaybe<GridMaxOrderBy>;
  readonly min?: InputMaybe<GridMinOrderBy>;
  readonly sum?: InputMaybe<GridSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type GridHaving = {
  readonly avg?: InputMaybe<GridAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<GridCountDistinctHaving>;
  readonly max?: InputMaybe<GridMaxHaving>;
  readonly min?: InputMaybe<GridMinHaving>;
  readonly sum?: InputMaybe<GridSumHaving>;
};

/** 对一组 Grid 的条件；各项须同时成立。Conditions on a list of Grid; all of them must hold. */
export type GridListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<GridWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<GridWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<GridWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type GridMax = {
  readonly __typename?: 'GridMax';
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type GridMaxHaving = {
  readonly households?: InputMaybe<IntFilter>;
};

export type GridMaxOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type GridMin = {
  readonly __typename?: 'GridMin';
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type GridMinHaving = {
  readonly households?: InputMaybe<IntFilter>;
};

export type GridMinOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** Grid 的排序：每个对象写一个字段。Order of a Grid list: one field in each object. */
export type GridOrderBy = {
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: InputMaybe<Direction>;
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: InputMaybe<ListOrderBy>;
  /** 户数。Households. */
  readonly households?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type GridPercentile = {
  readonly __typename?: 'GridPercentile';
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type GridSum = {
  readonly __typename?: 'GridSum';
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type GridSumHaving = {
  readonly households?: InputMaybe<FloatFilter>;
};

export type GridSumOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** Grid 的条件；各项须同时成立。Conditions on a Grid; all of them must hold. */
export type GridWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GridWhere>>;
  /** 所属村（社区）。The village or community. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: InputMaybe<IdFilter>;
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: InputMaybe<GridEventListWhere>;
  /** 户数。Households. */
  readonly households?: InputMaybe<IntFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GridWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GridWhere>>;
};

/** ID 的条件；各项须同时成立。Conditions on a ID; all of them must hold. */
export type IdFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** IdNumber 的条件；各项须同时成立。Conditions on a IdNumber; all of them must hold. */
export type IdNumberFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['IdNumber']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['IdNumber']['input']>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['IdNumber']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['IdNumber']['input']>>;
};

/**
 * 警情：群众报警及其处置。
 * An incident reported to the police, and how it was handled.
 */
export type Incident = Matter & {
  readonly __typename?: 'Incident';
  /** 发生地。Where it happened. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<IncidentCategory>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 警情标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<IncidentStatus>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

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

/** IncidentCategory 的条件；各项须同时成立。Conditions on a IncidentCategory; all of them must hold. */
export type IncidentCategoryFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<IncidentCategory>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<IncidentCategory>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<IncidentCategory>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<IncidentCategory>>;
};

/** Incident 列表的一页（Relay）。A page of a list of Incident (Relay). */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<IncidentEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Incident>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type IncidentCountDistinct = {
  readonly __typename?: 'IncidentCountDistinct';
  /** 发生地。Where it happened. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 警情标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['Int']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['Int']['output']>;
};

export type IncidentCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly occurredAt?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly summary?: InputMaybe<IntFilter>;
};

export type IncidentCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** Incident 及其游标。A Incident and its cursor. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Incident;
};

/** 一组 Incident 的统计。Statistics of one group of Incident. */
export type IncidentGroup = {
  readonly __typename?: 'IncidentGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<IncidentCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<IncidentGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<IncidentMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<IncidentMin>;
};

/** Incident 的分组方式。How Incident are grouped. */
export type IncidentGroupBy = {
  /** 发生地。Where it happened. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 警情编号。Incident number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: InputMaybe<PeriodUnit>;
  /** 报警人。The person who reported it. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 简要警情。Summary. */
  readonly summary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type IncidentGroupKey = {
  readonly __typename?: 'IncidentGroupKey';
  /** 发生地。Where it happened. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<IncidentCategory>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['Date']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<IncidentStatus>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type IncidentGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type IncidentGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<IncidentCountDistinctOrderBy>;
  readonly key?: InputMaybe<IncidentGroupKeyOrderBy>;
  readonly max?: InputMaybe<IncidentMaxOrderBy>;
  readonly min?: InputMaybe<IncidentMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type IncidentHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<IncidentCountDistinctHaving>;
  readonly max?: InputMaybe<IncidentMaxHaving>;
  readonly min?: InputMaybe<IncidentMinHaving>;
};

/** 对一组 Incident 的条件；各项须同时成立。Conditions on a list of Incident; all of them must hold. */
export type IncidentListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<IncidentWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<IncidentWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<IncidentWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type IncidentMax = {
  readonly __typename?: 'IncidentMax';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IncidentMaxHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
};

export type IncidentMaxOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type IncidentMin = {
  readonly __typename?: 'IncidentMin';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IncidentMinHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
};

export type IncidentMinOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
};

/** Incident 的排序：每个对象写一个字段。Order of a Incident list: one field in each object. */
export type IncidentOrderBy = {
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 警情标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 警情编号。Incident number. */
  readonly number?: InputMaybe<Direction>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: InputMaybe<Direction>;
  /** 报警人。The person who reported it. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 简要警情。Summary. */
  readonly summary?: InputMaybe<Direction>;
};

/** 警情状态。Status of an incident. */
export type IncidentStatus =
  /** 已办结 Closed */
  | 'CLOSED'
  /** 已派警 Dispatched */
  | 'DISPATCHED'
  /** 待处理 Open */
  | 'OPEN';

/** IncidentStatus 的条件；各项须同时成立。Conditions on a IncidentStatus; all of them must hold. */
export type IncidentStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<IncidentStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<IncidentStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<IncidentStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<IncidentStatus>>;
};

/** Incident 的条件；各项须同时成立。Conditions on a Incident; all of them must hold. */
export type IncidentWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  /** 发生地。Where it happened. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 类别。Category. */
  readonly category?: InputMaybe<IncidentCategoryFilter>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 警情标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<IncidentWhere>;
  /** 警情编号。Incident number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  /** 报警人。The person who reported it. */
  readonly person?: InputMaybe<PersonWhere>;
  /** 状态。Status. */
  readonly status?: InputMaybe<IncidentStatusFilter>;
  /** 简要警情。Summary. */
  readonly summary?: InputMaybe<StringFilter>;
};

/** Int 的条件；各项须同时成立。Conditions on a Int; all of them must hold. */
export type IntFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** 大于（晚于）。Greater than, after. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于（晚于）或等于。At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 小于（早于）。Less than, before. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于（早于）或等于。At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** 按数量排序。Order by how many there are. */
export type ListOrderBy = {
  /** 数量。How many. */
  readonly count?: InputMaybe<Direction>;
};

/**
 * 一种关联的质量；部门数据源不可用时，数字为空。记录数 = 已关联 + 未填 + 不合规 + 未登记。
 * How well one link leads from one department to another. Figures are null while one of the two is down. Records are those
 * that are linked, empty, malformed or unknown.
 */
export type MatchQuality = {
  readonly __typename?: 'MatchQuality';
  /** 未填标识的记录数。Records that name nobody. */
  readonly empty?: Maybe<Scalars['Int']['output']>;
  /** 关联方部门代码。The department whose records link. */
  readonly from: Scalars['String']['output'];
  /** 关联字段，如 Petition.person。The link. */
  readonly link: Scalars['String']['output'];
  /** 已关联的记录数。Records that link to an object which the anchor holds. */
  readonly linked?: Maybe<Scalars['Int']['output']>;
  /** 标识不合规（如校验码错误）的记录数。Records whose key is not well-formed, such as a number with a wrong check digit. */
  readonly malformed?: Maybe<Scalars['Int']['output']>;
  /** 已关联的比例；没有记录时为空。Share of the records that are linked; null where there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** 记录数。Records in all. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  /** 目标类型。The type they link to. */
  readonly target: Scalars['String']['output'];
  /** 被关联方部门代码。The department that anchors what they link to. */
  readonly to: Scalars['String']['output'];
  /** 标识合规但主责部门未登记的记录数。Records whose key is well-formed and not held by the anchor. */
  readonly unknown?: Maybe<Scalars['Int']['output']>;
};

/**
 * 事项：与当事人有关的一件事，各部门共有的部分。
 * A matter: what departments have in common of something that concerns a person.
 */
export type Matter = {
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 发生、受理或登记的时间。When it happened, was accepted or received. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 事项标识。Identifier, within its type. */
  readonly id: Scalars['ID']['output'];
  /** 编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 当事人。The person it concerns. */
  readonly person?: Maybe<Person>;
};

/** Matter 列表的一页（Relay）。A page of a list of Matter (Relay). */
export type MatterConnection = {
  readonly __typename?: 'MatterConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MatterEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Matter>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Matter 及其游标。A Matter and its cursor. */
export type MatterEdge = {
  readonly __typename?: 'MatterEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Matter;
};

/** 当前主体。The principal who asks. */
export type Me = {
  readonly __typename?: 'Me';
  /** 账号。Account. */
  readonly account: Scalars['String']['output'];
  /** 所属部门代码。Code of the department. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** 对某字段（如 Person.phone）的某种操作有何权限，及其原因。What may be done with a field, and why. */
  readonly may: Permission;
  /** 名称。Name. */
  readonly name: Scalars['String']['output'];
  /** 岗位。Post. */
  readonly post: Scalars['String']['output'];
  /** 使用用途。Purpose under which this request is decided. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** 可读取的数源部门代码。Departments of which something may be read. */
  readonly readable: ReadonlyArray<Scalars['String']['output']>;
  /** 数据范围（行政区划代码）。Areas served. */
  readonly scope: ReadonlyArray<Scalars['AreaCode']['output']>;
};


/** 当前主体。The principal who asks. */
export type MeMayArgs = {
  coordinate: Scalars['String']['input'];
  verb?: Verb;
};

/**
 * 调解：人民调解委员会受理的纠纷。
 * A mediation accepted by a people's mediation committee.
 */
export type Mediation = Matter & {
  readonly __typename?: 'Mediation';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<MediationCategory>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 调解标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<MediationStatus>;
};

/** 调解纠纷类别。Category of a mediated dispute. */
export type MediationCategory =
  /** 损害赔偿 Compensation */
  | 'COMPENSATION'
  /** 婚姻家庭 Marriage and family */
  | 'FAMILY'
  /** 劳动 Labour */
  | 'LABOUR'
  /** 土地山林 Land and forest */
  | 'LAND'
  /** 邻里 Neighbours */
  | 'NEIGHBOUR'
  /** 其他 Other */
  | 'OTHER';

/** MediationCategory 的条件；各项须同时成立。Conditions on a MediationCategory; all of them must hold. */
export type MediationCategoryFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationCategory>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationCategory>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationCategory>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationCategory>>;
};

/** Mediation 列表的一页（Relay）。A page of a list of Mediation (Relay). */
export type MediationConnection = {
  readonly __typename?: 'MediationConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MediationEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Mediation>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type MediationCountDistinct = {
  readonly __typename?: 'MediationCountDistinct';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['Int']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Int']['output']>;
  /** 调解标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type MediationCountDistinctHaving = {
  readonly acceptedAt?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly concludedAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type MediationCountDistinctOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** Mediation 及其游标。A Mediation and its cursor. */
export type MediationEdge = {
  readonly __typename?: 'MediationEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Mediation;
};

/** 一组 Mediation 的统计。Statistics of one group of Mediation. */
export type MediationGroup = {
  readonly __typename?: 'MediationGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<MediationCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<MediationGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<MediationMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<MediationMin>;
};

/** Mediation 的分组方式。How Mediation are grouped. */
export type MediationGroupBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<PeriodUnit>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<PeriodUnit>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请人。The party who applied. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MediationGroupKey = {
  readonly __typename?: 'MediationGroupKey';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<MediationCategory>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Date']['output']>;
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 状态。Status. */
  readonly status?: Maybe<MediationStatus>;
};

export type MediationGroupKeyOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MediationGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MediationCountDistinctOrderBy>;
  readonly key?: InputMaybe<MediationGroupKeyOrderBy>;
  readonly max?: InputMaybe<MediationMaxOrderBy>;
  readonly min?: InputMaybe<MediationMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MediationHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MediationCountDistinctHaving>;
  readonly max?: InputMaybe<MediationMaxHaving>;
  readonly min?: InputMaybe<MediationMinHaving>;
};

/** 对一组 Mediation 的条件；各项须同时成立。Conditions on a list of Mediation; all of them must hold. */
export type MediationListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<MediationWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<MediationWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<MediationWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type MediationMax = {
  readonly __typename?: 'MediationMax';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MediationMaxHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
};

export type MediationMaxOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MediationMin = {
  readonly __typename?: 'MediationMin';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MediationMinHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
};

export type MediationMinOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
};

/** Mediation 的排序：每个对象写一个字段。Order of a Mediation list: one field in each object. */
export type MediationOrderBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<Direction>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<Direction>;
  /** 调解标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 调解状态。Status of a mediation. */
export type MediationStatus =
  /** 调解不成 Failed */
  | 'FAILED'
  /** 调解中 Open */
  | 'OPEN'
  /** 调解成功 Succeeded */
  | 'SUCCEEDED';

/** MediationStatus 的条件；各项须同时成立。Conditions on a MediationStatus; all of them must hold. */
export type MediationStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationStatus>>;
};

/** Mediation 的条件；各项须同时成立。Conditions on a Mediation; all of them must hold. */
export type MediationWhere = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediationWhere>>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<MediationCategoryFilter>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
  /** 调解标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MediationWhere>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MediationWhere>>;
  /** 状态。Status. */
  readonly status?: InputMaybe<MediationStatusFilter>;
};

/** 分页信息（Relay）。Where a page stands in its list, by the Relay cursor connections specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 本页末个游标。Cursor of the page's last object. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 之后是否还有。Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 之前是否还有。Whether more precede. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首个游标。Cursor of the page's first object. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 时间段，按北京时间，用于分组。Period to group by, in Beijing time. */
export type PeriodUnit =
  /** 日 Day */
  | 'DAY'
  /** 月 Month */
  | 'MONTH'
  /** 季 Quarter */
  | 'QUARTER'
  /** 周（周一起）Week, from Monday */
  | 'WEEK'
  /** 年 Year */
  | 'YEAR';

/** 对一个字段的一种操作的判定。What is decided on one use of one field. */
export type Permission = {
  readonly __typename?: 'Permission';
  /** 是否允许。Whether it is allowed. */
  readonly allowed: Scalars['Boolean']['output'];
  /** 所依据的授权。The grant that allows it. */
  readonly grant?: Maybe<Scalars['String']['output']>;
  /** 脱敏方式；为空即原值。How the value is shown; null for as it is. */
  readonly mask?: Maybe<Scalars['String']['output']>;
  /** 不允许的原因；允许时为空。Why it is denied; null where it is allowed. */
  readonly reason?: Maybe<DenialWords>;
  /** 可见的记录。Which records may be seen. */
  readonly rows?: Maybe<Scalars['String']['output']>;
};

/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type Person = {
  readonly __typename?: 'Person';
  /** 住址。Registered address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** 领取的救助与津贴。Allowances this person receives. */
  readonly allowances?: Maybe<AllowanceConnection>;
  /** 所在行政区划（村、社区）。The village or community of residence. */
  readonly area?: Maybe<Area>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** 诉讼案件。Court cases this person brought. */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** 作为当事人的矛盾纠纷。This person's part in disputes. */
  readonly disputeParties?: Maybe<DisputePartyConnection>;
  /** 申请化解的矛盾纠纷。Disputes in which this person is the applicant. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 上报的网格事件。Grid events that concern this person. */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /**
   * 人员标识：公民身份号码的确定性加密，可用于关联，不显示号码。
   * The citizen number under deterministic authenticated encryption: links records without showing the number.
   */
  readonly id: Scalars['ID']['output'];
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: Maybe<Scalars['IdNumber']['output']>;
  /** 报警记录。Incidents this person reported. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** 事项时间线：各部门与此人有关的事项，由近及远。This person's matters in all departments, latest first. */
  readonly matters?: Maybe<MatterConnection>;
  /** 参与的调解。Mediations this person is a party to. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 姓名。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 信访件。Petitions this person lodged. */
  readonly petitions?: Maybe<PetitionConnection>;
  /** 联系电话。Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: Maybe<Sex>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AllowanceOrderBy>>;
  where?: InputMaybe<AllowanceWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonCourtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonDisputePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputePartyOrderBy>>;
  where?: InputMaybe<DisputePartyWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrderBy>>;
  where?: InputMaybe<DisputeWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonGridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridEventWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};

/** Person 列表的一页（Relay）。A page of a list of Person (Relay). */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PersonEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Person>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PersonCountDistinct = {
  readonly __typename?: 'PersonCountDistinct';
  /** 住址。Registered address. */
  readonly address?: Maybe<Scalars['Int']['output']>;
  /** 所在行政区划（村、社区）。The village or community of residence. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: Maybe<Scalars['Int']['output']>;
  /**
   * 人员标识：公民身份号码的确定性加密，可用于关联，不显示号码。
   * The citizen number under deterministic authenticated encryption: links records without showing the number.
   */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: Maybe<Scalars['Int']['output']>;
  /** 姓名。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 联系电话。Telephone number. */
  readonly phone?: Maybe<Scalars['Int']['output']>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: Maybe<Scalars['Int']['output']>;
};

export type PersonCountDistinctHaving = {
  readonly address?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly birthDate?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly idNumber?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly phone?: InputMaybe<IntFilter>;
  readonly sex?: InputMaybe<IntFilter>;
};

export type PersonCountDistinctOrderBy = {
  readonly address?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly birthDate?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly idNumber?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly phone?: InputMaybe<Direction>;
  readonly sex?: InputMaybe<Direction>;
};

/** Person 及其游标。A Person and its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Person;
};

/** 一组 Person 的统计。Statistics of one group of Person. */
export type PersonGroup = {
  readonly __typename?: 'PersonGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PersonCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PersonGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PersonMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PersonMin>;
};

/** Person 的分组方式。How Person are grouped. */
export type PersonGroupBy = {
  /** 住址。Registered address. */
  readonly address?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所在行政区划（村、社区）。The village or community of residence. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: InputMaybe<PeriodUnit>;
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** 姓名。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系电话。Telephone number. */
  readonly phone?: InputMaybe<Scalars['Boolean']['input']>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PersonGroupKey = {
  readonly __typename?: 'PersonGroupKey';
  /** 住址。Registered address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** 所在行政区划（村、社区）。The village or community of residence. */
  readonly area?: Maybe<Area>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: Maybe<Scalars['IdNumber']['output']>;
  /** 姓名。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 联系电话。Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: Maybe<Sex>;
};

export type PersonGroupKeyOrderBy = {
  readonly address?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly birthDate?: InputMaybe<Direction>;
  readonly idNumber?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly phone?: InputMaybe<Direction>;
  readonly sex?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PersonGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PersonCountDistinctOrderBy>;
  readonly key?: InputMaybe<PersonGroupKeyOrderBy>;
  readonly max?: InputMaybe<PersonMaxOrderBy>;
  readonly min?: InputMaybe<PersonMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PersonHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PersonCountDistinctHaving>;
  readonly max?: InputMaybe<PersonMaxHaving>;
  readonly min?: InputMaybe<PersonMinHaving>;
};

/** 对一组 Person 的条件；各项须同时成立。Conditions on a list of Person; all of them must hold. */
export type PersonListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PersonWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PersonWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PersonWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PersonMax = {
  readonly __typename?: 'PersonMax';
  /** 出生日期。Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
};

export type PersonMaxHaving = {
  readonly birthDate?: InputMaybe<DateFilter>;
};

export type PersonMaxOrderBy = {
  readonly birthDate?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PersonMin = {
  readonly __typename?: 'PersonMin';
  /** 出生日期。Date of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
};

export type PersonMinHaving = {
  readonly birthDate?: InputMaybe<DateFilter>;
};

export type PersonMinOrderBy = {
  readonly birthDate?: InputMaybe<Direction>;
};

/** Person 的排序：每个对象写一个字段。Order of a Person list: one field in each object. */
export type PersonOrderBy = {
  /** 住址。Registered address. */
  readonly address?: InputMaybe<Direction>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: InputMaybe<Direction>;
  /**
   * 人员标识：公民身份号码的确定性加密，可用于关联，不显示号码。
   * The citizen number under deterministic authenticated encryption: links records without showing the number.
   */
  readonly id?: InputMaybe<Direction>;
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: InputMaybe<Direction>;
  /** 报警记录。Incidents this person reported. */
  readonly incidents?: InputMaybe<ListOrderBy>;
  /** 姓名。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 联系电话。Telephone number. */
  readonly phone?: InputMaybe<Direction>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: InputMaybe<Direction>;
};

/** Person 的条件；各项须同时成立。Conditions on a Person; all of them must hold. */
export type PersonWhere = {
  /** 住址。Registered address. */
  readonly address?: InputMaybe<StringFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** 所在行政区划（村、社区）。The village or community of residence. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: InputMaybe<DateFilter>;
  /**
   * 人员标识：公民身份号码的确定性加密，可用于关联，不显示号码。
   * The citizen number under deterministic authenticated encryption: links records without showing the number.
   */
  readonly id?: InputMaybe<IdFilter>;
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: InputMaybe<IdNumberFilter>;
  /** 报警记录。Incidents this person reported. */
  readonly incidents?: InputMaybe<IncidentListWhere>;
  /** 姓名。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PersonWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** 联系电话。Telephone number. */
  readonly phone?: InputMaybe<StringFilter>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: InputMaybe<SexFilter>;
};

/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type Petition = Matter & {
  readonly __typename?: 'Petition';
  /** 属地。The area responsible. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<PetitionCategory>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<PetitionChannel>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 信访件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 信访人。The petitioner. */
  readonly person?: Maybe<Person>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<PetitionStatus>;
  /** 诉求概况。What is asked for. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** 来访记录。Visits made for this petition. */
  readonly visits?: Maybe<PetitionVisitConnection>;
};


/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type PetitionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionVisitOrderBy>>;
  where?: InputMaybe<PetitionVisitWhere>;
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

/** PetitionCategory 的条件；各项须同时成立。Conditions on a PetitionCategory; all of them must hold. */
export type PetitionCategoryFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionCategory>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionCategory>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionCategory>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionCategory>>;
};

/** 信访渠道。Channel of a petition. */
export type PetitionChannel =
  /** 来信 Letter */
  | 'LETTER'
  /** 网上 Online */
  | 'ONLINE'
  /** 电话 Telephone */
  | 'TELEPHONE'
  /** 来访 Visit */
  | 'VISIT';

/** PetitionChannel 的条件；各项须同时成立。Conditions on a PetitionChannel; all of them must hold. */
export type PetitionChannelFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionChannel>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionChannel>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionChannel>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionChannel>>;
};

/** Petition 列表的一页（Relay）。A page of a list of Petition (Relay). */
export type PetitionConnection = {
  readonly __typename?: 'PetitionConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PetitionEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Petition>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PetitionCountDistinct = {
  readonly __typename?: 'PetitionCountDistinct';
  /** 属地。The area responsible. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 信访件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 信访人。The petitioner. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 诉求概况。What is asked for. */
  readonly summary?: Maybe<Scalars['Int']['output']>;
};

export type PetitionCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly channel?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly receivedAt?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly summary?: InputMaybe<IntFilter>;
};

export type PetitionCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** Petition 及其游标。A Petition and its cursor. */
export type PetitionEdge = {
  readonly __typename?: 'PetitionEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Petition;
};

/** 一组 Petition 的统计。Statistics of one group of Petition. */
export type PetitionGroup = {
  readonly __typename?: 'PetitionGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PetitionCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PetitionGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PetitionMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PetitionMin>;
};

/** Petition 的分组方式。How Petition are grouped. */
export type PetitionGroupBy = {
  /** 属地。The area responsible. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 信访人。The petitioner. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionGroupKey = {
  readonly __typename?: 'PetitionGroupKey';
  /** 属地。The area responsible. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<PetitionCategory>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<PetitionChannel>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 信访人。The petitioner. */
  readonly person?: Maybe<Person>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<PetitionStatus>;
  /** 诉求概况。What is asked for. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type PetitionGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionGroupKeyOrderBy>;
  readonly max?: InputMaybe<PetitionMaxOrderBy>;
  readonly min?: InputMaybe<PetitionMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionCountDistinctHaving>;
  readonly max?: InputMaybe<PetitionMaxHaving>;
  readonly min?: InputMaybe<PetitionMinHaving>;
};

/** 信访层级。Level of an office. */
export type PetitionLevel =
  /** 市级 City */
  | 'CITY'
  /** 县级 County */
  | 'COUNTY'
  /** 乡镇 Town */
  | 'TOWN';

/** PetitionLevel 的条件；各项须同时成立。Conditions on a PetitionLevel; all of them must hold. */
export type PetitionLevelFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionLevel>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionLevel>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionLevel>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionLevel>>;
};

/** 对一组 Petition 的条件；各项须同时成立。Conditions on a list of Petition; all of them must hold. */
export type PetitionListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PetitionWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PetitionWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PetitionWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PetitionMax = {
  readonly __typename?: 'PetitionMax';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PetitionMaxHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
};

export type PetitionMaxOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PetitionMin = {
  readonly __typename?: 'PetitionMin';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PetitionMinHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
};

export type PetitionMinOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
};

/** Petition 的排序：每个对象写一个字段。Order of a Petition list: one field in each object. */
export type PetitionOrderBy = {
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<Direction>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 信访件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<Direction>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<Direction>;
  /** 来访记录。Visits made for this petition. */
  readonly visits?: InputMaybe<ListOrderBy>;
};

/** 信访状态。Status of a petition. */
export type PetitionStatus =
  /** 已办结 Closed */
  | 'CLOSED'
  /** 办理中 Open */
  | 'OPEN';

/** PetitionStatus 的条件；各项须同时成立。Conditions on a PetitionStatus; all of them must hold. */
export type PetitionStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionStatus>>;
};

/**
 * 来访：信访人为某一信访件的一次走访。
 * One visit made for a petition.
 */
export type PetitionVisit = {
  readonly __typename?: 'PetitionVisit';
  /** 来访标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 来访层级。Level of the office visited. */
  readonly level?: Maybe<PetitionLevel>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Petition>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type PetitionVisitAvg = {
  readonly __typename?: 'PetitionVisitAvg';
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Float']['output']>;
};

export type PetitionVisitAvgHaving = {
  readonly visitors?: InputMaybe<FloatFilter>;
};

export type PetitionVisitAvgOrderBy = {
  readonly visitors?: InputMaybe<Direction>;
};

/** PetitionVisit 列表的一页（Relay）。A page of a list of PetitionVisit (Relay). */
export type PetitionVisitConnection = {
  readonly __typename?: 'PetitionVisitConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PetitionVisitEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PetitionVisit>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PetitionVisitCountDistinct = {
  readonly __typename?: 'PetitionVisitCountDistinct';
  /** 来访标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 来访层级。Level of the office visited. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Scalars['Int']['output']>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: Maybe<Scalars['Int']['output']>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Int']['output']>;
};

export type PetitionVisitCountDistinctHaving = {
  readonly id?: InputMaybe<IntFilter>;
  readonly level?: InputMaybe<IntFilter>;
  readonly petition?: InputMaybe<IntFilter>;
  readonly visitedAt?: InputMaybe<IntFilter>;
  readonly visitors?: InputMaybe<IntFilter>;
};

export type PetitionVisitCountDistinctOrderBy = {
  readonly id?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
  readonly visitors?: InputMaybe<Direction>;
};

/** PetitionVisit 及其游标。A PetitionVisit and its cursor. */
export type PetitionVisitEdge = {
  readonly __typename?: 'PetitionVisitEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PetitionVisit;
};

/** 一组 PetitionVisit 的统计。Statistics of one group of PetitionVisit. */
export type PetitionVisitGroup = {
  readonly __typename?: 'PetitionVisitGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PetitionVisitAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PetitionVisitCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PetitionVisitGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PetitionVisitMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PetitionVisitMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PetitionVisitPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PetitionVisitSum>;
};


/** 一组 PetitionVisit 的统计。Statistics of one group of PetitionVisit. */
export type PetitionVisitGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** PetitionVisit 的分组方式。How PetitionVisit are grouped. */
export type PetitionVisitGroupBy = {
  /** 来访层级。Level of the office visited. */
  readonly level?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: InputMaybe<PeriodUnit>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionVisitGroupKey = {
  readonly __typename?: 'PetitionVisitGroupKey';
  /** 来访层级。Level of the office visited. */
  readonly level?: Maybe<PetitionLevel>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Petition>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: Maybe<Scalars['Date']['output']>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Int']['output']>;
};

export type PetitionVisitGroupKeyOrderBy = {
  readonly level?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
  readonly visitors?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionVisitGroupOrderBy = {
  readonly avg?: InputMaybe<PetitionVisitAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionVisitCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionVisitGroupKeyOrderBy>;
  readonly max?: InputMaybe<PetitionVisitMaxOrderBy>;
  readonly min?: InputMaybe<PetitionVisitMinOrderBy>;
  readonly sum?: InputMaybe<PetitionVisitSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionVisitHaving = {
  readonly avg?: InputMaybe<PetitionVisitAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionVisitCountDistinctHaving>;
  readonly max?: InputMaybe<PetitionVisitMaxHaving>;
  readonly min?: InputMaybe<PetitionVisitMinHaving>;
  readonly sum?: InputMaybe<PetitionVisitSumHaving>;
};

/** 对一组 PetitionVisit 的条件；各项须同时成立。Conditions on a list of PetitionVisit; all of them must hold. */
export type PetitionVisitListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PetitionVisitWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PetitionVisitWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PetitionVisitWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PetitionVisitMax = {
  readonly __typename?: 'PetitionVisitMax';
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Int']['output']>;
};

export type PetitionVisitMaxHaving = {
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
  readonly visitors?: InputMaybe<IntFilter>;
};

export type PetitionVisitMaxOrderBy = {
  readonly visitedAt?: InputMaybe<Direction>;
  readonly visitors?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PetitionVisitMin = {
  readonly __typename?: 'PetitionVisitMin';
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Int']['output']>;
};

export type PetitionVisitMinHaving = {
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
  readonly visitors?: InputMaybe<IntFilter>;
};

export type PetitionVisitMinOrderBy = {
  readonly visitedAt?: InputMaybe<Direction>;
  readonly visitors?: InputMaybe<Direction>;
};

/** PetitionVisit 的排序：每个对象写一个字段。Order of a PetitionVisit list: one field in each object. */
export type PetitionVisitOrderBy = {
  /** 来访标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 来访层级。Level of the office visited. */
  readonly level?: InputMaybe<Direction>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<PetitionOrderBy>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: InputMaybe<Direction>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PetitionVisitPercentile = {
  readonly __typename?: 'PetitionVisitPercentile';
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type PetitionVisitSum = {
  readonly __typename?: 'PetitionVisitSum';
  /** 来访人数。Number of visitors. */
  readonly visitors?: Maybe<Scalars['Float']['output']>;
};

export type PetitionVisitSumHaving = {
  readonly visitors?: InputMaybe<FloatFilter>;
};

export type PetitionVisitSumOrderBy = {
  readonly visitors?: InputMaybe<Direction>;
};

/** PetitionVisit 的条件；各项须同时成立。Conditions on a PetitionVisit; all of them must hold. */
export type PetitionVisitWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionVisitWhere>>;
  /** 来访标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 来访层级。Level of the office visited. */
  readonly level?: InputMaybe<PetitionLevelFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionVisitWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionVisitWhere>>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<PetitionWhere>;
  /** 来访时间。When the visit was made. */
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
  /** 来访人数。Number of visitors. */
  readonly visitors?: InputMaybe<IntFilter>;
};

/** Petition 的条件；各项须同时成立。Conditions on a Petition; all of them must hold. */
export type PetitionWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionWhere>>;
  /** 属地。The area responsible. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 类别。Category. */
  readonly category?: InputMaybe<PetitionCategoryFilter>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<PetitionChannelFilter>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 信访件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionWhere>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionWhere>>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<PetitionStatusFilter>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<StringFilter>;
  /** 来访记录。Visits made for this petition. */
  readonly visits?: InputMaybe<PetitionVisitListWhere>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * 救助与津贴：低保、特困、残疾、高龄等。
   * An allowance: subsistence, extreme hardship, disability, old age.
   */
  readonly allowance?: Maybe<Allowance>;
  /**
   * 救助与津贴：低保、特困、残疾、高龄等。
   * An allowance: subsistence, extreme hardship, disability, old age.
   */
  readonly allowances?: Maybe<AllowanceConnection>;
  /** Allowance 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Allowance, one for each group; `fill` adds the areas without rows. */
  readonly allowancesAggregate?: Maybe<ReadonlyArray<AllowanceGroup>>;
  /**
   * 行政区划：市、县、乡镇（街道）、村（社区）。
   * An area of the administrative tree: city, county, town, village.
   */
  readonly area?: Maybe<Area>;
  /**
   * 行政区划：市、县、乡镇（街道）、村（社区）。
   * An area of the administrative tree: city, county, town, village.
   */
  readonly areas?: Maybe<AreaConnection>;
  /** Area 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Area, one for each group; `fill` adds the areas without rows. */
  readonly areasAggregate?: Maybe<ReadonlyArray<AreaGroup>>;
  /**
   * 法院案件。
   * A case before a court.
   */
  readonly courtCase?: Maybe<CourtCase>;
  /**
   * 法院案件。
   * A case before a court.
   */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** CourtCase 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of CourtCase, one for each group; `fill` adds the areas without rows. */
  readonly courtCasesAggregate?: Maybe<ReadonlyArray<CourtCaseGroup>>;
  /**
   * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
   * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
   */
  readonly dispute?: Maybe<Dispute>;
  /**
   * 纠纷诉求。
   * What the parties to a group dispute demand.
   */
  readonly disputeDemand?: Maybe<DisputeDemand>;
  /**
   * 纠纷诉求。
   * What the parties to a group dispute demand.
   */
  readonly disputeDemands?: Maybe<DisputeDemandConnection>;
  /** DisputeDemand 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of DisputeDemand, one for each group; `fill` adds the areas without rows. */
  readonly disputeDemandsAggregate?: Maybe<ReadonlyArray<DisputeDemandGroup>>;
  /**
   * 纠纷当事人。
   * A party to a dispute.
   */
  readonly disputeParties?: Maybe<DisputePartyConnection>;
  /** DisputeParty 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of DisputeParty, one for each group; `fill` adds the areas without rows. */
  readonly disputePartiesAggregate?: Maybe<ReadonlyArray<DisputePartyGroup>>;
  /**
   * 纠纷当事人。
   * A party to a dispute.
   */
  readonly disputeParty?: Maybe<DisputeParty>;
  /**
   * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
   * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
   */
  readonly disputes?: Maybe<DisputeConnection>;
  /** Dispute 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Dispute, one for each group; `fill` adds the areas without rows. */
  readonly disputesAggregate?: Maybe<ReadonlyArray<DisputeGroup>>;
  /**
   * 企业。
   * An enterprise, as the grids list them.
   */
  readonly enterprise?: Maybe<Enterprise>;
  /**
   * 企业。
   * An enterprise, as the grids list them.
   */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** Enterprise 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Enterprise, one for each group; `fill` adds the areas without rows. */
  readonly enterprisesAggregate?: Maybe<ReadonlyArray<EnterpriseGroup>>;
  /**
   * 设施与场所：园区等。
   * A facility or site, such as an industrial park. A development zone without an area code lies under its county.
   */
  readonly facilities?: Maybe<FacilityConnection>;
  /** Facility 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Facility, one for each group; `fill` adds the areas without rows. */
  readonly facilitiesAggregate?: Maybe<ReadonlyArray<FacilityGroup>>;
  /**
   * 设施与场所：园区等。
   * A facility or site, such as an industrial park. A development zone without an area code lies under its county.
   */
  readonly facility?: Maybe<Facility>;
  /**
   * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
   * A grid: the unit below a village or community, some 200 to 300 households.
   */
  readonly grid?: Maybe<Grid>;
  /**
   * 网格事件：网格员上报并处置的事项。
   * An event reported and handled in a grid.
   */
  readonly gridEvent?: Maybe<GridEvent>;
  /**
   * 网格事件：网格员上报并处置的事项。
   * An event reported and handled in a grid.
   */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** GridEvent 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of GridEvent, one for each group; `fill` adds the areas without rows. */
  readonly gridEventsAggregate?: Maybe<ReadonlyArray<GridEventGroup>>;
  /**
   * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
   * A grid: the unit below a village or community, some 200 to 300 households.
   */
  readonly grids?: Maybe<GridConnection>;
  /** Grid 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Grid, one for each group; `fill` adds the areas without rows. */
  readonly gridsAggregate?: Maybe<ReadonlyArray<GridGroup>>;
  /**
   * 警情：群众报警及其处置。
   * An incident reported to the police, and how it was handled.
   */
  readonly incident?: Maybe<Incident>;
  /**
   * 警情：群众报警及其处置。
   * An incident reported to the police, and how it was handled.
   */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Incident 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Incident, one for each group; `fill` adds the areas without rows. */
  readonly incidentsAggregate?: Maybe<ReadonlyArray<IncidentGroup>>;
  /**
   * 关联质量：各部门的记录有多少能关联到其他部门所管的对象，不能的原因为何。由各部门数据库当场统计，只列出查询者可关联且可统计的关联。
   * How well departments' records link to what other departments anchor, and why some do not. Counted in the departments'
   * databases when it is asked; of the links that the caller may join and aggregate.
   */
  readonly matchQuality?: Maybe<ReadonlyArray<MatchQuality>>;
  /** 当前主体：谁在查询，服务于何处。Who is asking, and for where. */
  readonly me?: Maybe<Me>;
  /**
   * 调解：人民调解委员会受理的纠纷。
   * A mediation accepted by a people's mediation committee.
   */
  readonly mediation?: Maybe<Mediation>;
  /**
   * 调解：人民调解委员会受理的纠纷。
   * A mediation accepted by a people's mediation committee.
   */
  readonly mediations?: Maybe<MediationConnection>;
  /** Mediation 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Mediation, one for each group; `fill` adds the areas without rows. */
  readonly mediationsAggregate?: Maybe<ReadonlyArray<MediationGroup>>;
  /**
   * 人口：户籍与实有人口登记。
   * A person of the population register.
   */
  readonly people?: Maybe<PersonConnection>;
  /** Person 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Person, one for each group; `fill` adds the areas without rows. */
  readonly peopleAggregate?: Maybe<ReadonlyArray<PersonGroup>>;
  /**
   * 人口：户籍与实有人口登记。
   * A person of the population register.
   */
  readonly person?: Maybe<Person>;
  /**
   * 信访件（信访工作条例）。
   * A petition under the Regulations on Petition Work.
   */
  readonly petition?: Maybe<Petition>;
  /**
   * 来访：信访人为某一信访件的一次走访。
   * One visit made for a petition.
   */
  readonly petitionVisit?: Maybe<PetitionVisit>;
  /**
   * 来访：信访人为某一信访件的一次走访。
   * One visit made for a petition.
   */
  readonly petitionVisits?: Maybe<PetitionVisitConnection>;
  /** PetitionVisit 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PetitionVisit, one for each group; `fill` adds the areas without rows. */
  readonly petitionVisitsAggregate?: Maybe<ReadonlyArray<PetitionVisitGroup>>;
  /**
   * 信访件（信访工作条例）。
   * A petition under the Regulations on Petition Work.
   */
  readonly petitions?: Maybe<PetitionConnection>;
  /** Petition 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Petition, one for each group; `fill` adds the areas without rows. */
  readonly petitionsAggregate?: Maybe<ReadonlyArray<PetitionGroup>>;
};


export type QueryAllowanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AllowanceOrderBy>>;
  where?: InputMaybe<AllowanceWhere>;
};


export type QueryAllowancesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AllowanceGroupBy>;
  having?: InputMaybe<AllowanceHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AllowanceGroupOrderBy>>;
  where?: InputMaybe<AllowanceWhere>;
};


export type QueryAreaArgs = {
  code: Scalars['AreaCode']['input'];
};


export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AreaOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AreaWhere>;
};


export type QueryAreasAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AreaGroupBy>;
  having?: InputMaybe<AreaHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AreaGroupOrderBy>>;
  where?: InputMaybe<AreaWhere>;
};


export type QueryCourtCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCourtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
};


export type QueryCourtCasesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CourtCaseGroupBy>;
  having?: InputMaybe<CourtCaseHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseGroupOrderBy>>;
  where?: InputMaybe<CourtCaseWhere>;
};


export type QueryDisputeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDisputeDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputeDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeDemandOrderBy>>;
  where?: InputMaybe<DisputeDemandWhere>;
};


export type QueryDisputeDemandsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<DisputeDemandGroupBy>;
  having?: InputMaybe<DisputeDemandHaving>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeDemandGroupOrderBy>>;
  where?: InputMaybe<DisputeDemandWhere>;
};


export type QueryDisputePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputePartyOrderBy>>;
  where?: InputMaybe<DisputePartyWhere>;
};


export type QueryDisputePartiesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<DisputePartyGroupBy>;
  having?: InputMaybe<DisputePartyHaving>;
  orderBy?: InputMaybe<ReadonlyArray<DisputePartyGroupOrderBy>>;
  where?: InputMaybe<DisputePartyWhere>;
};


export type QueryDisputePartyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrderBy>>;
  where?: InputMaybe<DisputeWhere>;
};


export type QueryDisputesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<DisputeGroupBy>;
  having?: InputMaybe<DisputeHaving>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeGroupOrderBy>>;
  where?: InputMaybe<DisputeWhere>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EnterpriseWhere>;
};


export type QueryEnterprisesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<EnterpriseGroupBy>;
  having?: InputMaybe<EnterpriseHaving>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseGroupOrderBy>>;
  where?: InputMaybe<EnterpriseWhere>;
};


export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
};


export type QueryFacilitiesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<FacilityGroupBy>;
  having?: InputMaybe<FacilityHaving>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityGroupOrderBy>>;
  where?: InputMaybe<FacilityWhere>;
};


export type QueryFacilityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGridArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGridEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridEventWhere>;
};


export type QueryGridEventsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<GridEventGroupBy>;
  having?: InputMaybe<GridEventHaving>;
  orderBy?: InputMaybe<ReadonlyArray<GridEventGroupOrderBy>>;
  where?: InputMaybe<GridEventWhere>;
};


export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridOrderBy>>;
  where?: InputMaybe<GridWhere>;
};


export type QueryGridsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<GridGroupBy>;
  having?: InputMaybe<GridHaving>;
  orderBy?: InputMaybe<ReadonlyArray<GridGroupOrderBy>>;
  where?: InputMaybe<GridWhere>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
};


export type QueryIncidentsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<IncidentGroupBy>;
  having?: InputMaybe<IncidentHaving>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentGroupOrderBy>>;
  where?: InputMaybe<IncidentWhere>;
};


export type QueryMatchQualityArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  target?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};


export type QueryMediationsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<MediationGroupBy>;
  having?: InputMaybe<MediationHaving>;
  orderBy?: InputMaybe<ReadonlyArray<MediationGroupOrderBy>>;
  where?: InputMaybe<MediationWhere>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPeopleAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PersonGroupBy>;
  having?: InputMaybe<PersonHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PersonGroupOrderBy>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idNumber?: InputMaybe<Scalars['IdNumber']['input']>;
};


export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionVisitOrderBy>>;
  where?: InputMaybe<PetitionVisitWhere>;
};


export type QueryPetitionVisitsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PetitionVisitGroupBy>;
  having?: InputMaybe<PetitionVisitHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionVisitGroupOrderBy>>;
  where?: InputMaybe<PetitionVisitWhere>;
};


export type QueryPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};


export type QueryPetitionsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PetitionGroupBy>;
  having?: InputMaybe<PetitionHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionGroupOrderBy>>;
  where?: InputMaybe<PetitionWhere>;
};

/** 性别，GB/T 2261.1。Sex, GB/T 2261.1. */
export type Sex =
  /** 女 Female */
  | 'FEMALE'
  /** 男 Male */
  | 'MALE';

/** Sex 的条件；各项须同时成立。Conditions on a Sex; all of them must hold. */
export type SexFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Sex>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Sex>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Sex>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Sex>>;
};

/** String 的条件；各项须同时成立。Conditions on a String; all of them must hold. */
export type StringFilter = {
  /** 包含此文字。Contains this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 以此开头。Begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 对字段的操作，逐项授权。What may be done with a field; each is granted for itself. */
export type Verb =
  /** 统计 Aggregate */
  | 'AGGREGATE'
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
