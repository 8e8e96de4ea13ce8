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
 * 感知预警：防溺水等，由摄像头或传感器发出。
 * An alert by a camera or a sensor: of people at dangerous waters, a fire, electricity, intruders.
 */
export type Alert = {
  readonly __typename?: 'Alert';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Int']['output']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所在水域。The water. */
  readonly facility?: Maybe<Facility>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: Maybe<Grid>;
  /** 预警标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<AlertKind>;
  /** 预警编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<AlertOutcome>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<AlertSource>;
};

/** 平均值。Mean. */
export type AlertAvg = {
  readonly __typename?: 'AlertAvg';
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Float']['output']>;
};

export type AlertAvgHaving = {
  readonly arrivalMinutes?: InputMaybe<FloatFilter>;
};

export type AlertAvgOrderBy = {
  readonly arrivalMinutes?: InputMaybe<Direction>;
};

/** Alert 列表的一页（Relay）。A page of a list of Alert (Relay). */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AlertEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Alert>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AlertCountDistinct = {
  readonly __typename?: 'AlertCountDistinct';
  /** 所在地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Int']['output']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['Int']['output']>;
  /** 所在水域。The water. */
  readonly facility?: Maybe<Scalars['Int']['output']>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 预警标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 预警编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Int']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<Scalars['Int']['output']>;
};

export type AlertCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly arrivalMinutes?: InputMaybe<IntFilter>;
  readonly arrivedAt?: InputMaybe<IntFilter>;
  readonly facility?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<IntFilter>;
  readonly source?: InputMaybe<IntFilter>;
};

export type AlertCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly arrivalMinutes?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly facility?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
};

/** Alert 及其游标。A Alert and its cursor. */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Alert;
};

/** 一组 Alert 的统计。Statistics of one group of Alert. */
export type AlertGroup = {
  readonly __typename?: 'AlertGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<AlertAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AlertCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AlertGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<AlertMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<AlertMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<AlertPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<AlertSum>;
};


/** 一组 Alert 的统计。Statistics of one group of Alert. */
export type AlertGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Alert 的分组方式。How Alert are grouped. */
export type AlertGroupBy = {
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<PeriodUnit>;
  /** 所在水域。The water. */
  readonly facility?: InputMaybe<Scalars['Boolean']['input']>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预警编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<PeriodUnit>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AlertGroupKey = {
  readonly __typename?: 'AlertGroupKey';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Int']['output']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['Date']['output']>;
  /** 所在水域。The water. */
  readonly facility?: Maybe<Facility>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: Maybe<Grid>;
  /** 种类。Kind. */
  readonly kind?: Maybe<AlertKind>;
  /** 预警编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<AlertOutcome>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Date']['output']>;
  /** 来源。Where it came from. */
  readonly source?: Maybe<AlertSource>;
};

export type AlertGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly arrivalMinutes?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly facility?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AlertGroupOrderBy = {
  readonly avg?: InputMaybe<AlertAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AlertCountDistinctOrderBy>;
  readonly key?: InputMaybe<AlertGroupKeyOrderBy>;
  readonly max?: InputMaybe<AlertMaxOrderBy>;
  readonly min?: InputMaybe<AlertMinOrderBy>;
  readonly sum?: InputMaybe<AlertSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AlertHaving = {
  readonly avg?: InputMaybe<AlertAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AlertCountDistinctHaving>;
  readonly max?: InputMaybe<AlertMaxHaving>;
  readonly min?: InputMaybe<AlertMinHaving>;
  readonly sum?: InputMaybe<AlertSumHaving>;
};

/** 感知预警种类。Kind of an alert. */
export type AlertKind =
  /** 防溺水 People at dangerous waters */
  | 'DROWNING'
  /** 用电异常 Electricity */
  | 'ELECTRICITY'
  /** 森林火情 Forest fire */
  | 'FOREST_FIRE'
  /** 烟感火情 House fire */
  | 'HOUSE_FIRE'
  /** 区域入侵 Intrusion */
  | 'INTRUSION';

/** AlertKind 的条件；各项须同时成立。Conditions on a AlertKind; all of them must hold. */
export type AlertKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AlertKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AlertKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AlertKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AlertKind>>;
};

/** 对一组 Alert 的条件；各项须同时成立。Conditions on a list of Alert; all of them must hold. */
export type AlertListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AlertWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AlertWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AlertWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type AlertMax = {
  readonly __typename?: 'AlertMax';
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Int']['output']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AlertMaxHaving = {
  readonly arrivalMinutes?: InputMaybe<IntFilter>;
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
};

export type AlertMaxOrderBy = {
  readonly arrivalMinutes?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type AlertMin = {
  readonly __typename?: 'AlertMin';
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Int']['output']>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AlertMinHaving = {
  readonly arrivalMinutes?: InputMaybe<IntFilter>;
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
};

export type AlertMinOrderBy = {
  readonly arrivalMinutes?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
};

/** Alert 的排序：每个对象写一个字段。Order of a Alert list: one field in each object. */
export type AlertOrderBy = {
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: InputMaybe<Direction>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<Direction>;
  /** 所在水域。The water. */
  readonly facility?: InputMaybe<FacilityOrderBy>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 预警标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 预警编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<Direction>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<Direction>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<Direction>;
};

/** 感知预警结果。Outcome of an alert. */
export type AlertOutcome =
  /** 误报 False alarm */
  | 'FALSE_ALARM'
  /** 已处置 Handled */
  | 'HANDLED'
  /** 待到场 Pending */
  | 'PENDING';

/** AlertOutcome 的条件；各项须同时成立。Conditions on a AlertOutcome; all of them must hold. */
export type AlertOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AlertOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AlertOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AlertOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AlertOutcome>>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type AlertPercentile = {
  readonly __typename?: 'AlertPercentile';
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Float']['output']>;
};

/** 感知预警来源。Source of an alert. */
export type AlertSource =
  /** 摄像头 Camera */
  | 'CAMERA'
  /** 传感器 Sensor */
  | 'SENSOR';

/** AlertSource 的条件；各项须同时成立。Conditions on a AlertSource; all of them must hold. */
export type AlertSourceFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AlertSource>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AlertSource>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AlertSource>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AlertSource>>;
};

/** 合计。Sum. */
export type AlertSum = {
  readonly __typename?: 'AlertSum';
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: Maybe<Scalars['Float']['output']>;
};

export type AlertSumHaving = {
  readonly arrivalMinutes?: InputMaybe<FloatFilter>;
};

export type AlertSumOrderBy = {
  readonly arrivalMinutes?: InputMaybe<Direction>;
};

/** Alert 的条件；各项须同时成立。Conditions on a Alert; all of them must hold. */
export type AlertWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AlertWhere>>;
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 预警至到场（分钟）。Minutes until somebody was on the spot. */
  readonly arrivalMinutes?: InputMaybe<IntFilter>;
  /** 到场时间；未到场或漏记为空。When somebody was on the spot; null if nobody was, or nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  /** 所在水域。The water. */
  readonly facility?: InputMaybe<FacilityWhere>;
  /** 到场的网格。The grid whose member went. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 预警标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<AlertKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AlertWhere>;
  /** 预警编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AlertWhere>>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<AlertOutcomeFilter>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  /** 来源。Where it came from. */
  readonly source?: InputMaybe<AlertSourceFilter>;
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
  /** 驻本村（社区）的辅警。Auxiliary officers of this village. */
  readonly auxiliaryOfficers?: Maybe<AuxiliaryOfficerConnection>;
  /** 综治中心（直属）。Governance centres directly in this area. */
  readonly centers?: Maybe<CenterConnection>;
  /** 下级区划。The areas directly below. */
  readonly children?: Maybe<AreaConnection>;
  /** 行政区划代码。Area code. */
  readonly code: Scalars['AreaCode']['output'];
  /** 直属和安庭。Courts of harmony directly in this area. */
  readonly courtsOfHarmony?: Maybe<CourtOfHarmonyConnection>;
  /** 辖区矛盾纠纷（直属）。Disputes that arose directly in this area. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 辖区企业（直属）。Enterprises directly in this area. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** 辖区设施（直属）。Facilities directly in this area. */
  readonly facilities?: Maybe<FacilityConnection>;
  /** 辖区网格（直属）。Grids directly in this area. */
  readonly grids?: Maybe<GridConnection>;
  /** 来电（直属）。Hotline calls about this area itself. */
  readonly hotlineCalls?: Maybe<HotlineCallConnection>;
  /** 直属法律服务站。Legal service stations directly in this area. */
  readonly legalServiceStations?: Maybe<LegalServiceStationConnection>;
  /** 层级。Level. */
  readonly level?: Maybe<AreaLevel>;
  /** 直属调解委员会（室）。Mediation committees directly in this area. */
  readonly mediationCommittees?: Maybe<MediationCommitteeConnection>;
  /** 屋场会、网格议事等（直属）。Meetings held directly in this area. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 上级区划。The area above. */
  readonly parent?: Maybe<Area>;
  /** 属地信访件（直属）。Petitions directly in this area. */
  readonly petitions?: Maybe<PetitionConnection>;
  /** 直属警务单位。Police posts directly in this area. */
  readonly policePosts?: Maybe<PolicePostConnection>;
  /** 群防群治队伍（直属）。Prevention teams directly in this area. */
  readonly preventionTeams?: Maybe<PreventionTeamConnection>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaAuxiliaryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuxiliaryOfficerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuxiliaryOfficerWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterWhere>;
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
export type AreaCourtsOfHarmonyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtOfHarmonyWhere>;
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


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaHotlineCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HotlineCallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HotlineCallWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaLegalServiceStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceStationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceStationWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaMediationCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationCommitteeOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationCommitteeWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrderBy>>;
  where?: InputMaybe<MeetingWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaPolicePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PolicePostOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicePostWhere>;
};


/**
 * 行政区划：市、县、乡镇（街道）、村（社区）。
 * An area of the administrative tree: city, county, town, village.
 */
export type AreaPreventionTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PreventionTeamOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PreventionTeamWhere>;
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

/**
 * 考核对象：部门、乡镇（街道）、功能区与责任单位。
 * Who is assessed: a department, a town or office, a zone, a unit.
 */
export type AssessedUnit = {
  readonly __typename?: 'AssessedUnit';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 历年考核。Its assessments. */
  readonly assessments?: Maybe<AssessmentConnection>;
  /** 对象标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 负责的任务。What it is responsible for. */
  readonly items?: Maybe<AssessmentItemConnection>;
  /** 种类。Kind. */
  readonly kind?: Maybe<AssessedUnitKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/**
 * 考核对象：部门、乡镇（街道）、功能区与责任单位。
 * Who is assessed: a department, a town or office, a zone, a unit.
 */
export type AssessedUnitAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


/**
 * 考核对象：部门、乡镇（街道）、功能区与责任单位。
 * Who is assessed: a department, a town or office, a zone, a unit.
 */
export type AssessedUnitItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentItemOrderBy>>;
  where?: InputMaybe<AssessmentItemWhere>;
};

/** AssessedUnit 列表的一页（Relay）。A page of a list of AssessedUnit (Relay). */
export type AssessedUnitConnection = {
  readonly __typename?: 'AssessedUnitConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AssessedUnitEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<AssessedUnit>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AssessedUnitCountDistinct = {
  readonly __typename?: 'AssessedUnitCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 对象标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
};

export type AssessedUnitCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
};

export type AssessedUnitCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** AssessedUnit 及其游标。A AssessedUnit and its cursor. */
export type AssessedUnitEdge = {
  readonly __typename?: 'AssessedUnitEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: AssessedUnit;
};

/** 一组 AssessedUnit 的统计。Statistics of one group of AssessedUnit. */
export type AssessedUnitGroup = {
  readonly __typename?: 'AssessedUnitGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AssessedUnitCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AssessedUnitGroupKey>;
};

/** AssessedUnit 的分组方式。How AssessedUnit are grouped. */
export type AssessedUnitGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AssessedUnitGroupKey = {
  readonly __typename?: 'AssessedUnitGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 种类。Kind. */
  readonly kind?: Maybe<AssessedUnitKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type AssessedUnitGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AssessedUnitGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AssessedUnitCountDistinctOrderBy>;
  readonly key?: InputMaybe<AssessedUnitGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AssessedUnitHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AssessedUnitCountDistinctHaving>;
};

/** 考核对象种类。Kind of who is assessed. */
export type AssessedUnitKind =
  /** 责任部门 Department */
  | 'DEPARTMENT'
  /** 乡镇场街办 Town or office */
  | 'TOWN'
  /** 责任单位 Unit */
  | 'UNIT'
  /** 功能区 Zone */
  | 'ZONE';

/** AssessedUnitKind 的条件；各项须同时成立。Conditions on a AssessedUnitKind; all of them must hold. */
export type AssessedUnitKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AssessedUnitKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssessedUnitKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AssessedUnitKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AssessedUnitKind>>;
};

/** 对一组 AssessedUnit 的条件；各项须同时成立。Conditions on a list of AssessedUnit; all of them must hold. */
export type AssessedUnitListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AssessedUnitWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AssessedUnitWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AssessedUnitWhere>;
};

/** AssessedUnit 的排序：每个对象写一个字段。Order of a AssessedUnit list: one field in each object. */
export type AssessedUnitOrderBy = {
  /** 历年考核。Its assessments. */
  readonly assessments?: InputMaybe<ListOrderBy>;
  /** 对象标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 负责的任务。What it is responsible for. */
  readonly items?: InputMaybe<ListOrderBy>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
};

/** AssessedUnit 的条件；各项须同时成立。Conditions on a AssessedUnit; all of them must hold. */
export type AssessedUnitWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssessedUnitWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 历年考核。Its assessments. */
  readonly assessments?: InputMaybe<AssessmentListWhere>;
  /** 对象标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 负责的任务。What it is responsible for. */
  readonly items?: InputMaybe<AssessmentItemListWhere>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<AssessedUnitKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AssessedUnitWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AssessedUnitWhere>>;
};

/**
 * 平安建设考核：考核对象一年的得分。
 * An assessment: a unit's score of a year.
 */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: Maybe<Scalars['Boolean']['output']>;
  /** 考核标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 考核对象。The unit. */
  readonly unit?: Maybe<AssessedUnit>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type AssessmentAvg = {
  readonly __typename?: 'AssessmentAvg';
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Float']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentAvgHaving = {
  readonly rank?: InputMaybe<FloatFilter>;
  readonly score?: InputMaybe<FloatFilter>;
  readonly year?: InputMaybe<FloatFilter>;
};

export type AssessmentAvgOrderBy = {
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** Assessment 列表的一页（Relay）。A page of a list of Assessment (Relay). */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AssessmentEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Assessment>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AssessmentCountDistinct = {
  readonly __typename?: 'AssessmentCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: Maybe<Scalars['Int']['output']>;
  /** 考核标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** 考核对象。The unit. */
  readonly unit?: Maybe<Scalars['Int']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type AssessmentCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly excellent?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly rank?: InputMaybe<IntFilter>;
  readonly score?: InputMaybe<IntFilter>;
  readonly unit?: InputMaybe<IntFilter>;
  readonly year?: InputMaybe<IntFilter>;
};

export type AssessmentCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly excellent?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** Assessment 及其游标。A Assessment and its cursor. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Assessment;
};

/** 一组 Assessment 的统计。Statistics of one group of Assessment. */
export type AssessmentGroup = {
  readonly __typename?: 'AssessmentGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<AssessmentAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AssessmentCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AssessmentGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<AssessmentMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<AssessmentMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<AssessmentPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<AssessmentSum>;
};


/** 一组 Assessment 的统计。Statistics of one group of Assessment. */
export type AssessmentGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Assessment 的分组方式。How Assessment are grouped. */
export type AssessmentGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 同类排名。Rank among its kind. */
  readonly rank?: InputMaybe<Scalars['Boolean']['input']>;
  /** 得分。Score, of a hundred. */
  readonly score?: InputMaybe<Scalars['Boolean']['input']>;
  /** 考核对象。The unit. */
  readonly unit?: InputMaybe<Scalars['Boolean']['input']>;
  /** 年度。Year. */
  readonly year?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AssessmentGroupKey = {
  readonly __typename?: 'AssessmentGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: Maybe<Scalars['Boolean']['output']>;
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 考核对象。The unit. */
  readonly unit?: Maybe<AssessedUnit>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type AssessmentGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly excellent?: InputMaybe<Direction>;
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AssessmentGroupOrderBy = {
  readonly avg?: InputMaybe<AssessmentAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AssessmentCountDistinctOrderBy>;
  readonly key?: InputMaybe<AssessmentGroupKeyOrderBy>;
  readonly max?: InputMaybe<AssessmentMaxOrderBy>;
  readonly min?: InputMaybe<AssessmentMinOrderBy>;
  readonly sum?: InputMaybe<AssessmentSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AssessmentHaving = {
  readonly avg?: InputMaybe<AssessmentAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AssessmentCountDistinctHaving>;
  readonly max?: InputMaybe<AssessmentMaxHaving>;
  readonly min?: InputMaybe<AssessmentMinHaving>;
  readonly sum?: InputMaybe<AssessmentSumHaving>;
};

/**
 * 考核任务：重点任务、工作清单、基本要求与目标。
 * An item of an assessment: a task, a list of it, a requirement, or a target.
 */
export type AssessmentItem = {
  readonly __typename?: 'AssessmentItem';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 下级任务。The items directly below. */
  readonly children?: Maybe<AssessmentItemConnection>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 任务标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<AssessmentItemKind>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** 上级任务。The item above. */
  readonly parent?: Maybe<AssessmentItem>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 责任部门。The unit responsible. */
  readonly unit?: Maybe<AssessedUnit>;
};


/**
 * 考核任务：重点任务、工作清单、基本要求与目标。
 * An item of an assessment: a task, a list of it, a requirement, or a target.
 */
export type AssessmentItemChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentItemOrderBy>>;
  where?: InputMaybe<AssessmentItemWhere>;
};

/** 平均值。Mean. */
export type AssessmentItemAvg = {
  readonly __typename?: 'AssessmentItemAvg';
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentItemAvgHaving = {
  readonly target?: InputMaybe<FloatFilter>;
};

export type AssessmentItemAvgOrderBy = {
  readonly target?: InputMaybe<Direction>;
};

/** AssessmentItem 列表的一页（Relay）。A page of a list of AssessmentItem (Relay). */
export type AssessmentItemConnection = {
  readonly __typename?: 'AssessmentItemConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AssessmentItemEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<AssessmentItem>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AssessmentItemCountDistinct = {
  readonly __typename?: 'AssessmentItemCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: Maybe<Scalars['Int']['output']>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: Maybe<Scalars['Int']['output']>;
  /** 任务标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: Maybe<Scalars['Int']['output']>;
  /** 上级任务。The item above. */
  readonly parent?: Maybe<Scalars['Int']['output']>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Int']['output']>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['Int']['output']>;
  /** 责任部门。The unit responsible. */
  readonly unit?: Maybe<Scalars['Int']['output']>;
};

export type AssessmentItemCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly completedOn?: InputMaybe<IntFilter>;
  readonly dueOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly late?: InputMaybe<IntFilter>;
  readonly parent?: InputMaybe<IntFilter>;
  readonly target?: InputMaybe<IntFilter>;
  readonly title?: InputMaybe<IntFilter>;
  readonly unit?: InputMaybe<IntFilter>;
};

export type AssessmentItemCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly late?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
  readonly target?: InputMaybe<Direction>;
  readonly title?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** AssessmentItem 及其游标。A AssessmentItem and its cursor. */
export type AssessmentItemEdge = {
  readonly __typename?: 'AssessmentItemEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: AssessmentItem;
};

/** 一组 AssessmentItem 的统计。Statistics of one group of AssessmentItem. */
export type AssessmentItemGroup = {
  readonly __typename?: 'AssessmentItemGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<AssessmentItemAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AssessmentItemCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AssessmentItemGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<AssessmentItemMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<AssessmentItemMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<AssessmentItemPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<AssessmentItemSum>;
};


/** 一组 AssessmentItem 的统计。Statistics of one group of AssessmentItem. */
export type AssessmentItemGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** AssessmentItem 的分组方式。How AssessmentItem are grouped. */
export type AssessmentItemGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: InputMaybe<PeriodUnit>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: InputMaybe<PeriodUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上级任务。The item above. */
  readonly parent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: InputMaybe<Scalars['Boolean']['input']>;
  /** 标题。Title. */
  readonly title?: InputMaybe<Scalars['Boolean']['input']>;
  /** 责任部门。The unit responsible. */
  readonly unit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AssessmentItemGroupKey = {
  readonly __typename?: 'AssessmentItemGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<AssessmentItemKind>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** 上级任务。The item above. */
  readonly parent?: Maybe<AssessmentItem>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** 标题。Title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 责任部门。The unit responsible. */
  readonly unit?: Maybe<AssessedUnit>;
};

export type AssessmentItemGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly late?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
  readonly target?: InputMaybe<Direction>;
  readonly title?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AssessmentItemGroupOrderBy = {
  readonly avg?: InputMaybe<AssessmentItemAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AssessmentItemCountDistinctOrderBy>;
  readonly key?: InputMaybe<AssessmentItemGroupKeyOrderBy>;
  readonly max?: InputMaybe<AssessmentItemMaxOrderBy>;
  readonly min?: InputMaybe<AssessmentItemMinOrderBy>;
  readonly sum?: InputMaybe<AssessmentItemSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AssessmentItemHaving = {
  readonly avg?: InputMaybe<AssessmentItemAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AssessmentItemCountDistinctHaving>;
  readonly max?: InputMaybe<AssessmentItemMaxHaving>;
  readonly min?: InputMaybe<AssessmentItemMinHaving>;
  readonly sum?: InputMaybe<AssessmentItemSumHaving>;
};

/** 考核任务种类。Kind of an item of an assessment. */
export type AssessmentItemKind =
  /** 工作清单 List */
  | 'LIST'
  /** 基本要求 Requirement */
  | 'REQUIREMENT'
  /** 目标 Target */
  | 'TARGET'
  /** 重点任务 Task */
  | 'TASK';

/** AssessmentItemKind 的条件；各项须同时成立。Conditions on a AssessmentItemKind; all of them must hold. */
export type AssessmentItemKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<AssessmentItemKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssessmentItemKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<AssessmentItemKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AssessmentItemKind>>;
};

/** 对一组 AssessmentItem 的条件；各项须同时成立。Conditions on a list of AssessmentItem; all of them must hold. */
export type AssessmentItemListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AssessmentItemWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AssessmentItemWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AssessmentItemWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type AssessmentItemMax = {
  readonly __typename?: 'AssessmentItemMax';
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentItemMaxHaving = {
  readonly completedOn?: InputMaybe<DateFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly target?: InputMaybe<FloatFilter>;
};

export type AssessmentItemMaxOrderBy = {
  readonly completedOn?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly target?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type AssessmentItemMin = {
  readonly __typename?: 'AssessmentItemMin';
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentItemMinHaving = {
  readonly completedOn?: InputMaybe<DateFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly target?: InputMaybe<FloatFilter>;
};

export type AssessmentItemMinOrderBy = {
  readonly completedOn?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly target?: InputMaybe<Direction>;
};

/** AssessmentItem 的排序：每个对象写一个字段。Order of a AssessmentItem list: one field in each object. */
export type AssessmentItemOrderBy = {
  /** 下级任务。The items directly below. */
  readonly children?: InputMaybe<ListOrderBy>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: InputMaybe<Direction>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: InputMaybe<Direction>;
  /** 任务标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: InputMaybe<Direction>;
  /** 上级任务。The item above. */
  readonly parent?: InputMaybe<AssessmentItemOrderBy>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: InputMaybe<Direction>;
  /** 标题。Title. */
  readonly title?: InputMaybe<Direction>;
  /** 责任部门。The unit responsible. */
  readonly unit?: InputMaybe<AssessedUnitOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type AssessmentItemPercentile = {
  readonly __typename?: 'AssessmentItemPercentile';
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type AssessmentItemSum = {
  readonly __typename?: 'AssessmentItemSum';
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentItemSumHaving = {
  readonly target?: InputMaybe<FloatFilter>;
};

export type AssessmentItemSumOrderBy = {
  readonly target?: InputMaybe<Direction>;
};

/** AssessmentItem 的条件；各项须同时成立。Conditions on a AssessmentItem; all of them must hold. */
export type AssessmentItemWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssessmentItemWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 下级任务。The items directly below. */
  readonly children?: InputMaybe<AssessmentItemListWhere>;
  /** 完成日期；未完成为空。The day it was done; null if it was not. */
  readonly completedOn?: InputMaybe<DateFilter>;
  /** 期限。By when it is to be done. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** 任务标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<AssessmentItemKindFilter>;
  /** 是否逾期。Whether it was done after it was due, or is due and not done. */
  readonly late?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AssessmentItemWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AssessmentItemWhere>>;
  /** 上级任务。The item above. */
  readonly parent?: InputMaybe<AssessmentItemWhere>;
  /** 目标比例（0 至 1）；非目标为空。Share to reach, from 0 to 1; null of what is no target. */
  readonly target?: InputMaybe<FloatFilter>;
  /** 标题。Title. */
  readonly title?: InputMaybe<StringFilter>;
  /** 责任部门。The unit responsible. */
  readonly unit?: InputMaybe<AssessedUnitWhere>;
};

/** 对一组 Assessment 的条件；各项须同时成立。Conditions on a list of Assessment; all of them must hold. */
export type AssessmentListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AssessmentWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AssessmentWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AssessmentWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type AssessmentMax = {
  readonly __typename?: 'AssessmentMax';
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type AssessmentMaxHaving = {
  readonly rank?: InputMaybe<IntFilter>;
  readonly score?: InputMaybe<FloatFilter>;
  readonly year?: InputMaybe<IntFilter>;
};

export type AssessmentMaxOrderBy = {
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type AssessmentMin = {
  readonly __typename?: 'AssessmentMin';
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type AssessmentMinHaving = {
  readonly rank?: InputMaybe<IntFilter>;
  readonly score?: InputMaybe<FloatFilter>;
  readonly year?: InputMaybe<IntFilter>;
};

export type AssessmentMinOrderBy = {
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** Assessment 的排序：每个对象写一个字段。Order of a Assessment list: one field in each object. */
export type AssessmentOrderBy = {
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: InputMaybe<Direction>;
  /** 考核标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 同类排名。Rank among its kind. */
  readonly rank?: InputMaybe<Direction>;
  /** 得分。Score, of a hundred. */
  readonly score?: InputMaybe<Direction>;
  /** 考核对象。The unit. */
  readonly unit?: InputMaybe<AssessedUnitOrderBy>;
  /** 年度。Year. */
  readonly year?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type AssessmentPercentile = {
  readonly __typename?: 'AssessmentPercentile';
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Float']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type AssessmentSum = {
  readonly __typename?: 'AssessmentSum';
  /** 同类排名。Rank among its kind. */
  readonly rank?: Maybe<Scalars['Float']['output']>;
  /** 得分。Score, of a hundred. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 年度。Year. */
  readonly year?: Maybe<Scalars['Float']['output']>;
};

export type AssessmentSumHaving = {
  readonly rank?: InputMaybe<FloatFilter>;
  readonly score?: InputMaybe<FloatFilter>;
  readonly year?: InputMaybe<FloatFilter>;
};

export type AssessmentSumOrderBy = {
  readonly rank?: InputMaybe<Direction>;
  readonly score?: InputMaybe<Direction>;
  readonly year?: InputMaybe<Direction>;
};

/** Assessment 的条件；各项须同时成立。Conditions on a Assessment; all of them must hold. */
export type AssessmentWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssessmentWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 是否优秀。Whether it is excellent. */
  readonly excellent?: InputMaybe<BooleanFilter>;
  /** 考核标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AssessmentWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AssessmentWhere>>;
  /** 同类排名。Rank among its kind. */
  readonly rank?: InputMaybe<IntFilter>;
  /** 得分。Score, of a hundred. */
  readonly score?: InputMaybe<FloatFilter>;
  /** 考核对象。The unit. */
  readonly unit?: InputMaybe<AssessedUnitWhere>;
  /** 年度。Year. */
  readonly year?: InputMaybe<IntFilter>;
};

/**
 * 辅警：一村一辅警。
 * An auxiliary officer, one for each village.
 */
export type AuxiliaryOfficer = {
  readonly __typename?: 'AuxiliaryOfficer';
  /** 所驻村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 辅警标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 勤务编号。Service number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The officer. */
  readonly person?: Maybe<Person>;
  /** 所属派出所。The station. */
  readonly post?: Maybe<PolicePost>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** AuxiliaryOfficer 列表的一页（Relay）。A page of a list of AuxiliaryOfficer (Relay). */
export type AuxiliaryOfficerConnection = {
  readonly __typename?: 'AuxiliaryOfficerConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<AuxiliaryOfficerEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<AuxiliaryOfficer>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type AuxiliaryOfficerCountDistinct = {
  readonly __typename?: 'AuxiliaryOfficerCountDistinct';
  /** 所驻村（社区）。The village or community. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 辅警标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 勤务编号。Service number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 本人。The officer. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 所属派出所。The station. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type AuxiliaryOfficerCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type AuxiliaryOfficerCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** AuxiliaryOfficer 及其游标。A AuxiliaryOfficer and its cursor. */
export type AuxiliaryOfficerEdge = {
  readonly __typename?: 'AuxiliaryOfficerEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: AuxiliaryOfficer;
};

/** 一组 AuxiliaryOfficer 的统计。Statistics of one group of AuxiliaryOfficer. */
export type AuxiliaryOfficerGroup = {
  readonly __typename?: 'AuxiliaryOfficerGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<AuxiliaryOfficerCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<AuxiliaryOfficerGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<AuxiliaryOfficerMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<AuxiliaryOfficerMin>;
};

/** AuxiliaryOfficer 的分组方式。How AuxiliaryOfficer are grouped. */
export type AuxiliaryOfficerGroupBy = {
  /** 所驻村（社区）。The village or community. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 勤务编号。Service number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The officer. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属派出所。The station. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type AuxiliaryOfficerGroupKey = {
  readonly __typename?: 'AuxiliaryOfficerGroupKey';
  /** 所驻村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 勤务编号。Service number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The officer. */
  readonly person?: Maybe<Person>;
  /** 所属派出所。The station. */
  readonly post?: Maybe<PolicePost>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type AuxiliaryOfficerGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type AuxiliaryOfficerGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<AuxiliaryOfficerCountDistinctOrderBy>;
  readonly key?: InputMaybe<AuxiliaryOfficerGroupKeyOrderBy>;
  readonly max?: InputMaybe<AuxiliaryOfficerMaxOrderBy>;
  readonly min?: InputMaybe<AuxiliaryOfficerMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type AuxiliaryOfficerHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<AuxiliaryOfficerCountDistinctHaving>;
  readonly max?: InputMaybe<AuxiliaryOfficerMaxHaving>;
  readonly min?: InputMaybe<AuxiliaryOfficerMinHaving>;
};

/** 对一组 AuxiliaryOfficer 的条件；各项须同时成立。Conditions on a list of AuxiliaryOfficer; all of them must hold. */
export type AuxiliaryOfficerListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<AuxiliaryOfficerWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<AuxiliaryOfficerWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<AuxiliaryOfficerWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type AuxiliaryOfficerMax = {
  readonly __typename?: 'AuxiliaryOfficerMax';
  /** 上岗日期。The day of taking up the post. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type AuxiliaryOfficerMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type AuxiliaryOfficerMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type AuxiliaryOfficerMin = {
  readonly __typename?: 'AuxiliaryOfficerMin';
  /** 上岗日期。The day of taking up the post. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type AuxiliaryOfficerMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type AuxiliaryOfficerMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** AuxiliaryOfficer 的排序：每个对象写一个字段。Order of a AuxiliaryOfficer list: one field in each object. */
export type AuxiliaryOfficerOrderBy = {
  /** 辅警标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 勤务编号。Service number. */
  readonly number?: InputMaybe<Direction>;
  /** 本人。The officer. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 所属派出所。The station. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: InputMaybe<Direction>;
};

/** AuxiliaryOfficer 的条件；各项须同时成立。Conditions on a AuxiliaryOfficer; all of them must hold. */
export type AuxiliaryOfficerWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuxiliaryOfficerWhere>>;
  /** 所驻村（社区）。The village or community. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 辅警标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<AuxiliaryOfficerWhere>;
  /** 勤务编号。Service number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AuxiliaryOfficerWhere>>;
  /** 本人。The officer. */
  readonly person?: InputMaybe<PersonWhere>;
  /** 所属派出所。The station. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 上岗日期。The day of taking up the post. */
  readonly since?: InputMaybe<DateFilter>;
};

/** Boolean 的条件；各项须同时成立。Conditions on a Boolean; all of them must hold. */
export type BooleanFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 严重精神障碍患者服务管理；除授权外只供计数。
 * Care of somebody with a severe mental illness. Unless granted, it is counted only: what tells of the person is sensitive.
 */
export type CareRecord = {
  readonly __typename?: 'CareRecord';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Area>;
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: Maybe<Grid>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: Maybe<Scalars['Boolean']['output']>;
  /** 登记标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Int']['output']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

/** 平均值。Mean. */
export type CareRecordAvg = {
  readonly __typename?: 'CareRecordAvg';
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Float']['output']>;
};

export type CareRecordAvgHaving = {
  readonly risk?: InputMaybe<FloatFilter>;
};

export type CareRecordAvgOrderBy = {
  readonly risk?: InputMaybe<Direction>;
};

/** CareRecord 列表的一页（Relay）。A page of a list of CareRecord (Relay). */
export type CareRecordConnection = {
  readonly __typename?: 'CareRecordConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CareRecordEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<CareRecord>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CareRecordCountDistinct = {
  readonly __typename?: 'CareRecordCountDistinct';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: Maybe<Scalars['Int']['output']>;
  /** 登记标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Int']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Int']['output']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: Maybe<Scalars['Int']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Int']['output']>;
};

export type CareRecordCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly guardian?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly managed?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly risk?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
  readonly visitedOn?: InputMaybe<IntFilter>;
};

export type CareRecordCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly guardian?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly managed?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly risk?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** CareRecord 及其游标。A CareRecord and its cursor. */
export type CareRecordEdge = {
  readonly __typename?: 'CareRecordEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: CareRecord;
};

/** 一组 CareRecord 的统计。Statistics of one group of CareRecord. */
export type CareRecordGroup = {
  readonly __typename?: 'CareRecordGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<CareRecordAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CareRecordCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CareRecordGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CareRecordMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CareRecordMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<CareRecordPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<CareRecordSum>;
};


/** 一组 CareRecord 的统计。Statistics of one group of CareRecord. */
export type CareRecordGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** CareRecord 的分组方式。How CareRecord are grouped. */
export type CareRecordGroupBy = {
  /** 居住地。Where they live. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: InputMaybe<Scalars['Boolean']['input']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: InputMaybe<PeriodUnit>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CareRecordGroupKey = {
  readonly __typename?: 'CareRecordGroupKey';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Area>;
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: Maybe<Grid>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: Maybe<Scalars['Boolean']['output']>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Int']['output']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type CareRecordGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly guardian?: InputMaybe<Direction>;
  readonly managed?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly risk?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CareRecordGroupOrderBy = {
  readonly avg?: InputMaybe<CareRecordAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CareRecordCountDistinctOrderBy>;
  readonly key?: InputMaybe<CareRecordGroupKeyOrderBy>;
  readonly max?: InputMaybe<CareRecordMaxOrderBy>;
  readonly min?: InputMaybe<CareRecordMinOrderBy>;
  readonly sum?: InputMaybe<CareRecordSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CareRecordHaving = {
  readonly avg?: InputMaybe<CareRecordAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CareRecordCountDistinctHaving>;
  readonly max?: InputMaybe<CareRecordMaxHaving>;
  readonly min?: InputMaybe<CareRecordMinHaving>;
  readonly sum?: InputMaybe<CareRecordSumHaving>;
};

/** 对一组 CareRecord 的条件；各项须同时成立。Conditions on a list of CareRecord; all of them must hold. */
export type CareRecordListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CareRecordWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CareRecordWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CareRecordWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CareRecordMax = {
  readonly __typename?: 'CareRecordMax';
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Int']['output']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type CareRecordMaxHaving = {
  readonly risk?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<DateFilter>;
  readonly visitedOn?: InputMaybe<DateFilter>;
};

export type CareRecordMaxOrderBy = {
  readonly risk?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CareRecordMin = {
  readonly __typename?: 'CareRecordMin';
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Int']['output']>;
  /** 纳入管理日期。First day of care. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type CareRecordMinHaving = {
  readonly risk?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<DateFilter>;
  readonly visitedOn?: InputMaybe<DateFilter>;
};

export type CareRecordMinOrderBy = {
  readonly risk?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** CareRecord 的排序：每个对象写一个字段。Order of a CareRecord list: one field in each object. */
export type CareRecordOrderBy = {
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: InputMaybe<Direction>;
  /** 登记标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<Direction>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: InputMaybe<Direction>;
  /** 纳入管理日期。First day of care. */
  readonly since?: InputMaybe<Direction>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type CareRecordPercentile = {
  readonly __typename?: 'CareRecordPercentile';
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type CareRecordSum = {
  readonly __typename?: 'CareRecordSum';
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: Maybe<Scalars['Float']['output']>;
};

export type CareRecordSumHaving = {
  readonly risk?: InputMaybe<FloatFilter>;
};

export type CareRecordSumOrderBy = {
  readonly risk?: InputMaybe<Direction>;
};

/** CareRecord 的条件；各项须同时成立。Conditions on a CareRecord; all of them must hold. */
export type CareRecordWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CareRecordWhere>>;
  /** 居住地。Where they live. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 关爱帮扶小组所在网格。The grid that looks after them. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 是否落实监护人。Whether a guardian is in charge. */
  readonly guardian?: InputMaybe<BooleanFilter>;
  /** 登记标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CareRecordWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CareRecordWhere>>;
  /** 危险性评估等级（0 至 5）。Assessed risk, from 0 to 5. */
  readonly risk?: InputMaybe<IntFilter>;
  /** 纳入管理日期。First day of care. */
  readonly since?: InputMaybe<DateFilter>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<DateFilter>;
};

/**
 * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
 * A governance centre, in four levels. That of a development zone without an area code lies under its county.
 */
export type Center = {
  readonly __typename?: 'Center';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 下级中心。The centres directly below. */
  readonly children?: Maybe<CenterConnection>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: Maybe<CenterGrade>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** 中心标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 层级。Level. */
  readonly level?: Maybe<CenterLevel>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 受理分流的工单。Orders that it routes. */
  readonly orders?: Maybe<OrderConnection>;
  /** 上级中心。The centre above. */
  readonly parent?: Maybe<Center>;
  /** 中心人员。Its staff. */
  readonly staff?: Maybe<CenterStaffConnection>;
};


/**
 * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
 * A governance centre, in four levels. That of a development zone without an area code lies under its county.
 */
export type CenterChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterWhere>;
};


/**
 * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
 * A governance centre, in four levels. That of a development zone without an area code lies under its county.
 */
export type CenterOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrderWhere>;
};


/**
 * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
 * A governance centre, in four levels. That of a development zone without an area code lies under its county.
 */
export type CenterStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterStaffOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterStaffWhere>;
};

/** 平均值。Mean. */
export type CenterAvg = {
  readonly __typename?: 'CenterAvg';
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
};

export type CenterAvgHaving = {
  readonly floorArea?: InputMaybe<FloatFilter>;
};

export type CenterAvgOrderBy = {
  readonly floorArea?: InputMaybe<Direction>;
};

/** Center 列表的一页（Relay）。A page of a list of Center (Relay). */
export type CenterConnection = {
  readonly __typename?: 'CenterConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CenterEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Center>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CenterCountDistinct = {
  readonly __typename?: 'CenterCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Int']['output']>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: Maybe<Scalars['Int']['output']>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: Maybe<Scalars['Int']['output']>;
  /** 中心标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 层级。Level. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: Maybe<Scalars['Int']['output']>;
  /** 上级中心。The centre above. */
  readonly parent?: Maybe<Scalars['Int']['output']>;
};

export type CenterCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly floorArea?: InputMaybe<IntFilter>;
  readonly grade?: InputMaybe<IntFilter>;
  readonly gradedOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly level?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<IntFilter>;
  readonly parent?: InputMaybe<IntFilter>;
};

export type CenterCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly floorArea?: InputMaybe<Direction>;
  readonly grade?: InputMaybe<Direction>;
  readonly gradedOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
};

/** Center 及其游标。A Center and its cursor. */
export type CenterEdge = {
  readonly __typename?: 'CenterEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Center;
};

/** 综治中心建设等次。Grade of a governance centre. */
export type CenterGrade =
  /** 未达标 Below the standard */
  | 'BASIC'
  /** 示范 Model */
  | 'MODEL'
  /** 合格 Meets the standard */
  | 'QUALIFIED';

/** CenterGrade 的条件；各项须同时成立。Conditions on a CenterGrade; all of them must hold. */
export type CenterGradeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CenterGrade>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CenterGrade>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CenterGrade>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CenterGrade>>;
};

/** 一组 Center 的统计。Statistics of one group of Center. */
export type CenterGroup = {
  readonly __typename?: 'CenterGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<CenterAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CenterCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CenterGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CenterMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CenterMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<CenterPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<CenterSum>;
};


/** 一组 Center 的统计。Statistics of one group of Center. */
export type CenterGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Center 的分组方式。How Center are grouped. */
export type CenterGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: InputMaybe<Scalars['Boolean']['input']>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: InputMaybe<Scalars['Boolean']['input']>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: InputMaybe<PeriodUnit>;
  /** 层级。Level. */
  readonly level?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: InputMaybe<PeriodUnit>;
  /** 上级中心。The centre above. */
  readonly parent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CenterGroupKey = {
  readonly __typename?: 'CenterGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: Maybe<CenterGrade>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** 层级。Level. */
  readonly level?: Maybe<CenterLevel>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 上级中心。The centre above. */
  readonly parent?: Maybe<Center>;
};

export type CenterGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly floorArea?: InputMaybe<Direction>;
  readonly grade?: InputMaybe<Direction>;
  readonly gradedOn?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly parent?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CenterGroupOrderBy = {
  readonly avg?: InputMaybe<CenterAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CenterCountDistinctOrderBy>;
  readonly key?: InputMaybe<CenterGroupKeyOrderBy>;
  readonly max?: InputMaybe<CenterMaxOrderBy>;
  readonly min?: InputMaybe<CenterMinOrderBy>;
  readonly sum?: InputMaybe<CenterSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CenterHaving = {
  readonly avg?: InputMaybe<CenterAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CenterCountDistinctHaving>;
  readonly max?: InputMaybe<CenterMaxHaving>;
  readonly min?: InputMaybe<CenterMinHaving>;
  readonly sum?: InputMaybe<CenterSumHaving>;
};

/** 综治中心层级。Level of a governance centre. */
export type CenterLevel =
  /** 市级 City */
  | 'CITY'
  /** 县级 County */
  | 'COUNTY'
  /** 乡镇（街道）级 Town */
  | 'TOWN'
  /** 村（社区）级 Village */
  | 'VILLAGE';

/** CenterLevel 的条件；各项须同时成立。Conditions on a CenterLevel; all of them must hold. */
export type CenterLevelFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CenterLevel>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CenterLevel>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CenterLevel>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CenterLevel>>;
};

/** 对一组 Center 的条件；各项须同时成立。Conditions on a list of Center; all of them must hold. */
export type CenterListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CenterWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CenterWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CenterWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CenterMax = {
  readonly __typename?: 'CenterMax';
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type CenterMaxHaving = {
  readonly floorArea?: InputMaybe<FloatFilter>;
  readonly gradedOn?: InputMaybe<DateFilter>;
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type CenterMaxOrderBy = {
  readonly floorArea?: InputMaybe<Direction>;
  readonly gradedOn?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CenterMin = {
  readonly __typename?: 'CenterMin';
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type CenterMinHaving = {
  readonly floorArea?: InputMaybe<FloatFilter>;
  readonly gradedOn?: InputMaybe<DateFilter>;
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type CenterMinOrderBy = {
  readonly floorArea?: InputMaybe<Direction>;
  readonly gradedOn?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** Center 的排序：每个对象写一个字段。Order of a Center list: one field in each object. */
export type CenterOrderBy = {
  /** 下级中心。The centres directly below. */
  readonly children?: InputMaybe<ListOrderBy>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: InputMaybe<Direction>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: InputMaybe<Direction>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: InputMaybe<Direction>;
  /** 中心标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 层级。Level. */
  readonly level?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: InputMaybe<Direction>;
  /** 受理分流的工单。Orders that it routes. */
  readonly orders?: InputMaybe<ListOrderBy>;
  /** 上级中心。The centre above. */
  readonly parent?: InputMaybe<CenterOrderBy>;
  /** 中心人员。Its staff. */
  readonly staff?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type CenterPercentile = {
  readonly __typename?: 'CenterPercentile';
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
};

/**
 * 综治中心人员：专职、调解、书记、派驻与村（社区）人员。
 * Someone who works at a governance centre.
 */
export type CenterStaff = {
  readonly __typename?: 'CenterStaff';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 所在中心。The centre. */
  readonly center?: Maybe<Center>;
  /** 人员标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类别。Kind. */
  readonly kind?: Maybe<CenterStaffKind>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: Maybe<Scalars['String']['output']>;
  /** 到岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** CenterStaff 列表的一页（Relay）。A page of a list of CenterStaff (Relay). */
export type CenterStaffConnection = {
  readonly __typename?: 'CenterStaffConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CenterStaffEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<CenterStaff>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CenterStaffCountDistinct = {
  readonly __typename?: 'CenterStaffCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 所在中心。The centre. */
  readonly center?: Maybe<Scalars['Int']['output']>;
  /** 人员标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: Maybe<Scalars['Int']['output']>;
  /** 到岗日期。First day. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type CenterStaffCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly center?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly secondedFrom?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type CenterStaffCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly center?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly secondedFrom?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** CenterStaff 及其游标。A CenterStaff and its cursor. */
export type CenterStaffEdge = {
  readonly __typename?: 'CenterStaffEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: CenterStaff;
};

/** 一组 CenterStaff 的统计。Statistics of one group of CenterStaff. */
export type CenterStaffGroup = {
  readonly __typename?: 'CenterStaffGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CenterStaffCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CenterStaffGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CenterStaffMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CenterStaffMin>;
};

/** CenterStaff 的分组方式。How CenterStaff are grouped. */
export type CenterStaffGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 所在中心。The centre. */
  readonly center?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: InputMaybe<Scalars['Boolean']['input']>;
  /** 到岗日期。First day. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CenterStaffGroupKey = {
  readonly __typename?: 'CenterStaffGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 所在中心。The centre. */
  readonly center?: Maybe<Center>;
  /** 类别。Kind. */
  readonly kind?: Maybe<CenterStaffKind>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: Maybe<Scalars['String']['output']>;
  /** 到岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type CenterStaffGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly center?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly secondedFrom?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CenterStaffGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CenterStaffCountDistinctOrderBy>;
  readonly key?: InputMaybe<CenterStaffGroupKeyOrderBy>;
  readonly max?: InputMaybe<CenterStaffMaxOrderBy>;
  readonly min?: InputMaybe<CenterStaffMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CenterStaffHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CenterStaffCountDistinctHaving>;
  readonly max?: InputMaybe<CenterStaffMaxHaving>;
  readonly min?: InputMaybe<CenterStaffMinHaving>;
};

/** 综治中心人员类别。Kind of a centre's staff. */
export type CenterStaffKind =
  /** 书记员 Clerk */
  | 'CLERK'
  /** 调解员 Mediator */
  | 'MEDIATOR'
  /** 派驻干部 Posted officer */
  | 'POSTED_OFFICER'
  /** 专职工作人员 Staff */
  | 'STAFF'
  /** 村（社区）干部 Village staff */
  | 'VILLAGE_STAFF';

/** CenterStaffKind 的条件；各项须同时成立。Conditions on a CenterStaffKind; all of them must hold. */
export type CenterStaffKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CenterStaffKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CenterStaffKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CenterStaffKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CenterStaffKind>>;
};

/** 对一组 CenterStaff 的条件；各项须同时成立。Conditions on a list of CenterStaff; all of them must hold. */
export type CenterStaffListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CenterStaffWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CenterStaffWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CenterStaffWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CenterStaffMax = {
  readonly __typename?: 'CenterStaffMax';
  /** 到岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type CenterStaffMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type CenterStaffMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CenterStaffMin = {
  readonly __typename?: 'CenterStaffMin';
  /** 到岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type CenterStaffMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type CenterStaffMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** CenterStaff 的排序：每个对象写一个字段。Order of a CenterStaff list: one field in each object. */
export type CenterStaffOrderBy = {
  /** 所在中心。The centre. */
  readonly center?: InputMaybe<CenterOrderBy>;
  /** 人员标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 工号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: InputMaybe<Direction>;
  /** 到岗日期。First day. */
  readonly since?: InputMaybe<Direction>;
};

/** CenterStaff 的条件；各项须同时成立。Conditions on a CenterStaff; all of them must hold. */
export type CenterStaffWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CenterStaffWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 所在中心。The centre. */
  readonly center?: InputMaybe<CenterWhere>;
  /** 人员标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<CenterStaffKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CenterStaffWhere>;
  /** 工号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CenterStaffWhere>>;
  /** 派出单位；非派驻人员为空。The unit that posted them; null for others. */
  readonly secondedFrom?: InputMaybe<StringFilter>;
  /** 到岗日期。First day. */
  readonly since?: InputMaybe<DateFilter>;
};

/** 合计。Sum. */
export type CenterSum = {
  readonly __typename?: 'CenterSum';
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
};

export type CenterSumHaving = {
  readonly floorArea?: InputMaybe<FloatFilter>;
};

export type CenterSumOrderBy = {
  readonly floorArea?: InputMaybe<Direction>;
};

/** Center 的条件；各项须同时成立。Conditions on a Center; all of them must hold. */
export type CenterWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CenterWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 下级中心。The centres directly below. */
  readonly children?: InputMaybe<CenterListWhere>;
  /** 建筑面积（平方米）。Floor area, in square metres. */
  readonly floorArea?: InputMaybe<FloatFilter>;
  /** 建设等次。What it has been found to be. */
  readonly grade?: InputMaybe<CenterGradeFilter>;
  /** 评定日期；未达标为空。The day of its grading; null below the standard. */
  readonly gradedOn?: InputMaybe<DateFilter>;
  /** 中心标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 层级。Level. */
  readonly level?: InputMaybe<CenterLevelFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CenterWhere>;
  /** 启用日期。The day it opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CenterWhere>>;
  /** 受理分流的工单。Orders that it routes. */
  readonly orders?: InputMaybe<OrderListWhere>;
  /** 上级中心。The centre above. */
  readonly parent?: InputMaybe<CenterWhere>;
  /** 中心人员。Its staff. */
  readonly staff?: InputMaybe<CenterStaffListWhere>;
};

/** 重点人员类别。Kind of a person of concern. */
export type ConcernKind =
  /** 吸毒 Drug use */
  | 'DRUG_USE'
  /** 刑满释放 Released from prison */
  | 'RELEASED'
  /** 严重精神障碍 Severe mental illness */
  | 'SEVERE_MENTAL_ILLNESS';

/** ConcernKind 的条件；各项须同时成立。Conditions on a ConcernKind; all of them must hold. */
export type ConcernKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<ConcernKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ConcernKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<ConcernKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ConcernKind>>;
};

/**
 * 社区矫正（社区矫正法）。
 * A community correction.
 */
export type Correction = {
  readonly __typename?: 'Correction';
  /** 执行地。Where it is carried out. */
  readonly area?: Maybe<Area>;
  /** 终止日期。Last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 矫正标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类别。Kind. */
  readonly kind?: Maybe<CorrectionKind>;
  /** 编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 矫正对象。The person. */
  readonly person?: Maybe<Person>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<CorrectionStatus>;
};

/** Correction 列表的一页（Relay）。A page of a list of Correction (Relay). */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CorrectionEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Correction>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CorrectionCountDistinct = {
  readonly __typename?: 'CorrectionCountDistinct';
  /** 执行地。Where it is carried out. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 终止日期。Last day. */
  readonly endsOn?: Maybe<Scalars['Int']['output']>;
  /** 矫正标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 矫正对象。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type CorrectionCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly endsOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly startsOn?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type CorrectionCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** Correction 及其游标。A Correction and its cursor. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Correction;
};

/** 一组 Correction 的统计。Statistics of one group of Correction. */
export type CorrectionGroup = {
  readonly __typename?: 'CorrectionGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CorrectionCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CorrectionGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CorrectionMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CorrectionMin>;
};

/** Correction 的分组方式。How Correction are grouped. */
export type CorrectionGroupBy = {
  /** 执行地。Where it is carried out. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 终止日期。Last day. */
  readonly endsOn?: InputMaybe<PeriodUnit>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 矫正对象。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CorrectionGroupKey = {
  readonly __typename?: 'CorrectionGroupKey';
  /** 执行地。Where it is carried out. */
  readonly area?: Maybe<Area>;
  /** 终止日期。Last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<CorrectionKind>;
  /** 编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 矫正对象。The person. */
  readonly person?: Maybe<Person>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<CorrectionStatus>;
};

export type CorrectionGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly endsOn?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CorrectionGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CorrectionCountDistinctOrderBy>;
  readonly key?: InputMaybe<CorrectionGroupKeyOrderBy>;
  readonly max?: InputMaybe<CorrectionMaxOrderBy>;
  readonly min?: InputMaybe<CorrectionMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CorrectionHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CorrectionCountDistinctHaving>;
  readonly max?: InputMaybe<CorrectionMaxHaving>;
  readonly min?: InputMaybe<CorrectionMinHaving>;
};

/** 社区矫正类别。Kind of a community correction. */
export type CorrectionKind =
  /** 暂予监外执行 Served outside of prison for a time */
  | 'OUTSIDE_PRISON'
  /** 假释 Parole */
  | 'PAROLE'
  /** 管制 Public surveillance */
  | 'SURVEILLANCE'
  /** 缓刑 Suspended sentence */
  | 'SUSPENDED_SENTENCE';

/** CorrectionKind 的条件；各项须同时成立。Conditions on a CorrectionKind; all of them must hold. */
export type CorrectionKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CorrectionKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CorrectionKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CorrectionKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CorrectionKind>>;
};

/** 对一组 Correction 的条件；各项须同时成立。Conditions on a list of Correction; all of them must hold. */
export type CorrectionListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CorrectionWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CorrectionWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CorrectionWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CorrectionMax = {
  readonly __typename?: 'CorrectionMax';
  /** 终止日期。Last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

export type CorrectionMaxHaving = {
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
};

export type CorrectionMaxOrderBy = {
  readonly endsOn?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CorrectionMin = {
  readonly __typename?: 'CorrectionMin';
  /** 终止日期。Last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日期。First day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

export type CorrectionMinHaving = {
  readonly endsOn?: InputMaybe<DateFilter>;
  readonly startsOn?: InputMaybe<DateFilter>;
};

export type CorrectionMinOrderBy = {
  readonly endsOn?: InputMaybe<Direction>;
  readonly startsOn?: InputMaybe<Direction>;
};

/** Correction 的排序：每个对象写一个字段。Order of a Correction list: one field in each object. */
export type CorrectionOrderBy = {
  /** 终止日期。Last day. */
  readonly endsOn?: InputMaybe<Direction>;
  /** 矫正标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 社区矫正状态。Status of a community correction. */
export type CorrectionStatus =
  /** 已解除 Ended */
  | 'ENDED'
  /** 已收监 Revoked */
  | 'REVOKED'
  /** 矫正中 Running */
  | 'RUNNING';

/** CorrectionStatus 的条件；各项须同时成立。Conditions on a CorrectionStatus; all of them must hold. */
export type CorrectionStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CorrectionStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CorrectionStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CorrectionStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CorrectionStatus>>;
};

/** Correction 的条件；各项须同时成立。Conditions on a Correction; all of them must hold. */
export type CorrectionWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CorrectionWhere>>;
  /** 执行地。Where it is carried out. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 终止日期。Last day. */
  readonly endsOn?: InputMaybe<DateFilter>;
  /** 矫正标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<CorrectionKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CorrectionWhere>;
  /** 编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CorrectionWhere>>;
  /** 起始日期。First day. */
  readonly startsOn?: InputMaybe<DateFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<CorrectionStatusFilter>;
};

/**
 * 法院案件。
 * A case before a court.
 */
export type CourtCase = Matter & {
  readonly __typename?: 'CourtCase';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
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
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: Maybe<CourtOfHarmony>;
  /** 被告（被申请人、被告人）。The defendant. */
  readonly defendant?: Maybe<Person>;
  /** 被告企业。The enterprise against which it was brought. */
  readonly defendantEnterprise?: Maybe<Enterprise>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: Maybe<Scalars['String']['output']>;
  /** 所涉纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: Maybe<CourtCaseField>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** 案件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 承办法官。The judge in charge. */
  readonly judge?: Maybe<Scalars['String']['output']>;
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<CourtCaseOutcome>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Person>;
  /** 原告企业。The enterprise that brought it. */
  readonly plaintiffEnterprise?: Maybe<Enterprise>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: Maybe<PreTrialMediation>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** 判令的补植复绿。Replanting that was ordered. */
  readonly restorationOrders?: Maybe<RestorationOrderConnection>;
  /** 状态。Status. */
  readonly status?: Maybe<CourtCaseStatus>;
};


/**
 * 法院案件。
 * A case before a court.
 */
export type CourtCaseRestorationOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestorationOrderOrderBy>>;
  where?: InputMaybe<RestorationOrderWhere>;
};

/** 平均值。Mean. */
export type CourtCaseAvg = {
  readonly __typename?: 'CourtCaseAvg';
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type CourtCaseAvgHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type CourtCaseAvgOrderBy = {
  readonly amount?: InputMaybe<Direction>;
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
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
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
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: Maybe<Scalars['Int']['output']>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: Maybe<Scalars['Int']['output']>;
  /** 被告（被申请人、被告人）。The defendant. */
  readonly defendant?: Maybe<Scalars['Int']['output']>;
  /** 被告企业。The enterprise against which it was brought. */
  readonly defendantEnterprise?: Maybe<Scalars['Int']['output']>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: Maybe<Scalars['Int']['output']>;
  /** 所涉纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: Maybe<Scalars['Int']['output']>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: Maybe<Scalars['Int']['output']>;
  /** 案件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 承办法官。The judge in charge. */
  readonly judge?: Maybe<Scalars['Int']['output']>;
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 原告企业。The enterprise that brought it. */
  readonly plaintiffEnterprise?: Maybe<Scalars['Int']['output']>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: Maybe<Scalars['Int']['output']>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type CourtCaseCountDistinctHaving = {
  readonly acceptedOn?: InputMaybe<IntFilter>;
  readonly amount?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly cause?: InputMaybe<IntFilter>;
  readonly concludedOn?: InputMaybe<IntFilter>;
  readonly court?: InputMaybe<IntFilter>;
  readonly courtOfHarmony?: InputMaybe<IntFilter>;
  readonly defendant?: InputMaybe<IntFilter>;
  readonly defendantEnterprise?: InputMaybe<IntFilter>;
  readonly deliberation?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly field?: InputMaybe<IntFilter>;
  readonly filedOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly judge?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly plaintiffEnterprise?: InputMaybe<IntFilter>;
  readonly preTrialMediation?: InputMaybe<IntFilter>;
  readonly recordedOn?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type CourtCaseCountDistinctOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly courtOfHarmony?: InputMaybe<Direction>;
  readonly defendant?: InputMaybe<Direction>;
  readonly defendantEnterprise?: InputMaybe<Direction>;
  readonly deliberation?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly field?: InputMaybe<Direction>;
  readonly filedOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly judge?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly plaintiffEnterprise?: InputMaybe<Direction>;
  readonly preTrialMediation?: InputMaybe<Direction>;
  readonly recordedOn?: InputMaybe<Direction>;
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

/** 专门领域。Special field of a court case. */
export type CourtCaseField =
  /** 生态环境 Ecology */
  | 'ECOLOGY'
  /** 知识产权 Intellectual property */
  | 'INTELLECTUAL_PROPERTY'
  /** 涉农 Rural */
  | 'RURAL';

/** CourtCaseField 的条件；各项须同时成立。Conditions on a CourtCaseField; all of them must hold. */
export type CourtCaseFieldFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CourtCaseField>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtCaseField>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CourtCaseField>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CourtCaseField>>;
};

/** 一组 CourtCase 的统计。Statistics of one group of CourtCase. */
export type CourtCaseGroup = {
  readonly __typename?: 'CourtCaseGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<CourtCaseAvg>;
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
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<CourtCasePercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<CourtCaseSum>;
};


/** 一组 CourtCase 的统计。Statistics of one group of CourtCase. */
export type CourtCaseGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** CourtCase 的分组方式。How CourtCase are grouped. */
export type CourtCaseGroupBy = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<PeriodUnit>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: InputMaybe<Scalars['Boolean']['input']>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被告（被申请人、被告人）。The defendant. */
  readonly defendant?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被告企业。The enterprise against which it was brought. */
  readonly defendantEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所涉纠纷。The dispute, by the centre's code. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: InputMaybe<PeriodUnit>;
  /** 承办法官。The judge in charge. */
  readonly judge?: InputMaybe<Scalars['Boolean']['input']>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 原告企业。The enterprise that brought it. */
  readonly plaintiffEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CourtCaseGroupKey = {
  readonly __typename?: 'CourtCaseGroupKey';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
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
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: Maybe<CourtOfHarmony>;
  /** 被告（被申请人、被告人）。The defendant. */
  readonly defendant?: Maybe<Person>;
  /** 被告企业。The enterprise against which it was brought. */
  readonly defendantEnterprise?: Maybe<Enterprise>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: Maybe<Scalars['String']['output']>;
  /** 所涉纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: Maybe<CourtCaseField>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** 承办法官。The judge in charge. */
  readonly judge?: Maybe<Scalars['String']['output']>;
  /** 案号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<CourtCaseOutcome>;
  /** 原告（申请人）。The plaintiff or applicant. */
  readonly person?: Maybe<Person>;
  /** 原告企业。The enterprise that brought it. */
  readonly plaintiffEnterprise?: Maybe<Enterprise>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: Maybe<PreTrialMediation>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<CourtCaseStatus>;
};

export type CourtCaseGroupKeyOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly courtOfHarmony?: InputMaybe<Direction>;
  readonly defendant?: InputMaybe<Direction>;
  readonly defendantEnterprise?: InputMaybe<Direction>;
  readonly deliberation?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly field?: InputMaybe<Direction>;
  readonly filedOn?: InputMaybe<Direction>;
  readonly judge?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly plaintiffEnterprise?: InputMaybe<Direction>;
  readonly preTrialMediation?: InputMaybe<Direction>;
  readonly recordedOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CourtCaseGroupOrderBy = {
  readonly avg?: InputMaybe<CourtCaseAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CourtCaseCountDistinctOrderBy>;
  readonly key?: InputMaybe<CourtCaseGroupKeyOrderBy>;
  readonly max?: InputMaybe<CourtCaseMaxOrderBy>;
  readonly min?: InputMaybe<CourtCaseMinOrderBy>;
  readonly sum?: InputMaybe<CourtCaseSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CourtCaseHaving = {
  readonly avg?: InputMaybe<CourtCaseAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CourtCaseCountDistinctHaving>;
  readonly max?: InputMaybe<CourtCaseMaxHaving>;
  readonly min?: InputMaybe<CourtCaseMinHaving>;
  readonly sum?: InputMaybe<CourtCaseSumHaving>;
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
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
};

export type CourtCaseMaxHaving = {
  readonly acceptedOn?: InputMaybe<DateFilter>;
  readonly amount?: InputMaybe<FloatFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedOn?: InputMaybe<DateFilter>;
  readonly filedOn?: InputMaybe<DateFilter>;
  readonly recordedOn?: InputMaybe<DateFilter>;
};

export type CourtCaseMaxOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly filedOn?: InputMaybe<Direction>;
  readonly recordedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CourtCaseMin = {
  readonly __typename?: 'CourtCaseMin';
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
};

export type CourtCaseMinHaving = {
  readonly acceptedOn?: InputMaybe<DateFilter>;
  readonly amount?: InputMaybe<FloatFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedOn?: InputMaybe<DateFilter>;
  readonly filedOn?: InputMaybe<DateFilter>;
  readonly recordedOn?: InputMaybe<DateFilter>;
};

export type CourtCaseMinOrderBy = {
  readonly acceptedOn?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedOn?: InputMaybe<Direction>;
  readonly filedOn?: InputMaybe<Direction>;
  readonly recordedOn?: InputMaybe<Direction>;
};

/** CourtCase 的排序：每个对象写一个字段。Order of a CourtCase list: one field in each object. */
export type CourtCaseOrderBy = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<Direction>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 案件类型。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 案由。Cause of action. */
  readonly cause?: InputMaybe<Direction>;
  /** 结案日期。Date on which it was concluded; null while open. */
  readonly concludedOn?: InputMaybe<Direction>;
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: InputMaybe<Direction>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: InputMaybe<CourtOfHarmonyOrderBy>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: InputMaybe<Direction>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: InputMaybe<Direction>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: InputMaybe<Direction>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 承办法官。The judge in charge. */
  readonly judge?: InputMaybe<Direction>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<Direction>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<Direction>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: InputMaybe<Direction>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: InputMaybe<Direction>;
  /** 判令的补植复绿。Replanting that was ordered. */
  readonly restorationOrders?: InputMaybe<ListOrderBy>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

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

/** CourtCaseOutcome 的条件；各项须同时成立。Conditions on a CourtCaseOutcome; all of them must hold. */
export type CourtCaseOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<CourtCaseOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtCaseOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<CourtCaseOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CourtCaseOutcome>>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type CourtCasePercentile = {
  readonly __typename?: 'CourtCasePercentile';
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
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

/** 合计。Sum. */
export type CourtCaseSum = {
  readonly __typename?: 'CourtCaseSum';
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type CourtCaseSumHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type CourtCaseSumOrderBy = {
  readonly amount?: InputMaybe<Direction>;
};

/** CourtCase 的条件；各项须同时成立。Conditions on a CourtCase; all of them must hold. */
export type CourtCaseWhere = {
  /** 立案日期。Date on which it was accepted. */
  readonly acceptedOn?: InputMaybe<DateFilter>;
  /** 标的额（元）。Amount in dispute, in yuan. */
  readonly amount?: InputMaybe<FloatFilter>;
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
  /** 审理法院代字，如 湘1302。Code of the court, as in its case numbers: 湘1302. */
  readonly court?: InputMaybe<StringFilter>;
  /** 参与调处的和安庭。The court of harmony that took part. */
  readonly courtOfHarmony?: InputMaybe<CourtOfHarmonyWhere>;
  /** 合议庭评议意见：依法保密。What the bench deliberated, secret by law. */
  readonly deliberation?: InputMaybe<StringFilter>;
  /** 专门领域；一般案件为空。Special field; null for a common case. */
  readonly field?: InputMaybe<CourtCaseFieldFilter>;
  /** 申请立案日期。Date on which it was filed. */
  readonly filedOn?: InputMaybe<DateFilter>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 承办法官。The judge in charge. */
  readonly judge?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CourtCaseWhere>;
  /** 案号。Case number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CourtCaseWhere>>;
  /** 结案方式；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<CourtCaseOutcomeFilter>;
  /** 诉前调解结果；未经调解为空。What mediation before trial came to; null without it. */
  readonly preTrialMediation?: InputMaybe<PreTrialMediationFilter>;
  /** 录入日期；迟录者晚于立案七日以上。Date on which it was entered; late records more than seven days after. */
  readonly recordedOn?: InputMaybe<DateFilter>;
  /** 判令的补植复绿。Replanting that was ordered. */
  readonly restorationOrders?: InputMaybe<RestorationOrderListWhere>;
  /** 状态。Status. */
  readonly status?: InputMaybe<CourtCaseStatusFilter>;
};

/**
 * 和安庭：设在中心村的矛盾纠纷化解平台，每庭辐射两三个行政村。
 * A court of harmony: a place in a central village where disputes are settled, for two or three villages.
 */
export type CourtOfHarmony = {
  readonly __typename?: 'CourtOfHarmony';
  /** 所在中心村。The central village. */
  readonly area?: Maybe<Area>;
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 参与调处的案件。Cases it took part in. */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** 标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Int']['output']>;
  /** 辐射的行政村。Villages it serves. */
  readonly villages?: Maybe<CourtOfHarmonyVillageConnection>;
};


/**
 * 和安庭：设在中心村的矛盾纠纷化解平台，每庭辐射两三个行政村。
 * A court of harmony: a place in a central village where disputes are settled, for two or three villages.
 */
export type CourtOfHarmonyCourtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
};


/**
 * 和安庭：设在中心村的矛盾纠纷化解平台，每庭辐射两三个行政村。
 * A court of harmony: a place in a central village where disputes are settled, for two or three villages.
 */
export type CourtOfHarmonyVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyVillageOrderBy>>;
  where?: InputMaybe<CourtOfHarmonyVillageWhere>;
};

/** 平均值。Mean. */
export type CourtOfHarmonyAvg = {
  readonly __typename?: 'CourtOfHarmonyAvg';
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Float']['output']>;
};

export type CourtOfHarmonyAvgHaving = {
  readonly plannedYear?: InputMaybe<FloatFilter>;
};

export type CourtOfHarmonyAvgOrderBy = {
  readonly plannedYear?: InputMaybe<Direction>;
};

/** CourtOfHarmony 列表的一页（Relay）。A page of a list of CourtOfHarmony (Relay). */
export type CourtOfHarmonyConnection = {
  readonly __typename?: 'CourtOfHarmonyConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CourtOfHarmonyEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<CourtOfHarmony>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CourtOfHarmonyCountDistinct = {
  readonly __typename?: 'CourtOfHarmonyCountDistinct';
  /** 所在中心村。The central village. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: Maybe<Scalars['Int']['output']>;
  /** 标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Int']['output']>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Int']['output']>;
};

export type CourtOfHarmonyCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly court?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<IntFilter>;
  readonly plannedYear?: InputMaybe<IntFilter>;
};

export type CourtOfHarmonyCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly plannedYear?: InputMaybe<Direction>;
};

/** CourtOfHarmony 及其游标。A CourtOfHarmony and its cursor. */
export type CourtOfHarmonyEdge = {
  readonly __typename?: 'CourtOfHarmonyEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: CourtOfHarmony;
};

/** 一组 CourtOfHarmony 的统计。Statistics of one group of CourtOfHarmony. */
export type CourtOfHarmonyGroup = {
  readonly __typename?: 'CourtOfHarmonyGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<CourtOfHarmonyAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CourtOfHarmonyCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CourtOfHarmonyGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<CourtOfHarmonyMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<CourtOfHarmonyMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<CourtOfHarmonyPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<CourtOfHarmonySum>;
};


/** 一组 CourtOfHarmony 的统计。Statistics of one group of CourtOfHarmony. */
export type CourtOfHarmonyGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** CourtOfHarmony 的分组方式。How CourtOfHarmony are grouped. */
export type CourtOfHarmonyGroupBy = {
  /** 所在中心村。The central village. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: InputMaybe<PeriodUnit>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CourtOfHarmonyGroupKey = {
  readonly __typename?: 'CourtOfHarmonyGroupKey';
  /** 所在中心村。The central village. */
  readonly area?: Maybe<Area>;
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Int']['output']>;
};

export type CourtOfHarmonyGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly plannedYear?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CourtOfHarmonyGroupOrderBy = {
  readonly avg?: InputMaybe<CourtOfHarmonyAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CourtOfHarmonyCountDistinctOrderBy>;
  readonly key?: InputMaybe<CourtOfHarmonyGroupKeyOrderBy>;
  readonly max?: InputMaybe<CourtOfHarmonyMaxOrderBy>;
  readonly min?: InputMaybe<CourtOfHarmonyMinOrderBy>;
  readonly sum?: InputMaybe<CourtOfHarmonySumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CourtOfHarmonyHaving = {
  readonly avg?: InputMaybe<CourtOfHarmonyAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CourtOfHarmonyCountDistinctHaving>;
  readonly max?: InputMaybe<CourtOfHarmonyMaxHaving>;
  readonly min?: InputMaybe<CourtOfHarmonyMinHaving>;
  readonly sum?: InputMaybe<CourtOfHarmonySumHaving>;
};

/** 对一组 CourtOfHarmony 的条件；各项须同时成立。Conditions on a list of CourtOfHarmony; all of them must hold. */
export type CourtOfHarmonyListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CourtOfHarmonyWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CourtOfHarmonyWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CourtOfHarmonyWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type CourtOfHarmonyMax = {
  readonly __typename?: 'CourtOfHarmonyMax';
  /** 建成日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Int']['output']>;
};

export type CourtOfHarmonyMaxHaving = {
  readonly openedOn?: InputMaybe<DateFilter>;
  readonly plannedYear?: InputMaybe<IntFilter>;
};

export type CourtOfHarmonyMaxOrderBy = {
  readonly openedOn?: InputMaybe<Direction>;
  readonly plannedYear?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type CourtOfHarmonyMin = {
  readonly __typename?: 'CourtOfHarmonyMin';
  /** 建成日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Int']['output']>;
};

export type CourtOfHarmonyMinHaving = {
  readonly openedOn?: InputMaybe<DateFilter>;
  readonly plannedYear?: InputMaybe<IntFilter>;
};

export type CourtOfHarmonyMinOrderBy = {
  readonly openedOn?: InputMaybe<Direction>;
  readonly plannedYear?: InputMaybe<Direction>;
};

/** CourtOfHarmony 的排序：每个对象写一个字段。Order of a CourtOfHarmony list: one field in each object. */
export type CourtOfHarmonyOrderBy = {
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: InputMaybe<Direction>;
  /** 参与调处的案件。Cases it took part in. */
  readonly courtCases?: InputMaybe<ListOrderBy>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: InputMaybe<Direction>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: InputMaybe<Direction>;
  /** 辐射的行政村。Villages it serves. */
  readonly villages?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type CourtOfHarmonyPercentile = {
  readonly __typename?: 'CourtOfHarmonyPercentile';
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type CourtOfHarmonySum = {
  readonly __typename?: 'CourtOfHarmonySum';
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: Maybe<Scalars['Float']['output']>;
};

export type CourtOfHarmonySumHaving = {
  readonly plannedYear?: InputMaybe<FloatFilter>;
};

export type CourtOfHarmonySumOrderBy = {
  readonly plannedYear?: InputMaybe<Direction>;
};

/**
 * 和安庭辐射的行政村。
 * A village that a court of harmony serves.
 */
export type CourtOfHarmonyVillage = {
  readonly __typename?: 'CourtOfHarmonyVillage';
  /** 行政村。The village. */
  readonly area?: Maybe<Area>;
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: Maybe<CourtOfHarmony>;
  /** 标识。Identifier. */
  readonly id: Scalars['ID']['output'];
};

/** CourtOfHarmonyVillage 列表的一页（Relay）。A page of a list of CourtOfHarmonyVillage (Relay). */
export type CourtOfHarmonyVillageConnection = {
  readonly __typename?: 'CourtOfHarmonyVillageConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<CourtOfHarmonyVillageEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<CourtOfHarmonyVillage>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type CourtOfHarmonyVillageCountDistinct = {
  readonly __typename?: 'CourtOfHarmonyVillageCountDistinct';
  /** 行政村。The village. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: Maybe<Scalars['Int']['output']>;
  /** 标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
};

export type CourtOfHarmonyVillageCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly courtOfHarmony?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
};

export type CourtOfHarmonyVillageCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly courtOfHarmony?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
};

/** CourtOfHarmonyVillage 及其游标。A CourtOfHarmonyVillage and its cursor. */
export type CourtOfHarmonyVillageEdge = {
  readonly __typename?: 'CourtOfHarmonyVillageEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: CourtOfHarmonyVillage;
};

/** 一组 CourtOfHarmonyVillage 的统计。Statistics of one group of CourtOfHarmonyVillage. */
export type CourtOfHarmonyVillageGroup = {
  readonly __typename?: 'CourtOfHarmonyVillageGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<CourtOfHarmonyVillageCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<CourtOfHarmonyVillageGroupKey>;
};

/** CourtOfHarmonyVillage 的分组方式。How CourtOfHarmonyVillage are grouped. */
export type CourtOfHarmonyVillageGroupBy = {
  /** 行政村。The village. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type CourtOfHarmonyVillageGroupKey = {
  readonly __typename?: 'CourtOfHarmonyVillageGroupKey';
  /** 行政村。The village. */
  readonly area?: Maybe<Area>;
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: Maybe<CourtOfHarmony>;
};

export type CourtOfHarmonyVillageGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly courtOfHarmony?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type CourtOfHarmonyVillageGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<CourtOfHarmonyVillageCountDistinctOrderBy>;
  readonly key?: InputMaybe<CourtOfHarmonyVillageGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type CourtOfHarmonyVillageHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<CourtOfHarmonyVillageCountDistinctHaving>;
};

/** 对一组 CourtOfHarmonyVillage 的条件；各项须同时成立。Conditions on a list of CourtOfHarmonyVillage; all of them must hold. */
export type CourtOfHarmonyVillageListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<CourtOfHarmonyVillageWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<CourtOfHarmonyVillageWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<CourtOfHarmonyVillageWhere>;
};

/** CourtOfHarmonyVillage 的排序：每个对象写一个字段。Order of a CourtOfHarmonyVillage list: one field in each object. */
export type CourtOfHarmonyVillageOrderBy = {
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: InputMaybe<CourtOfHarmonyOrderBy>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
};

/** CourtOfHarmonyVillage 的条件；各项须同时成立。Conditions on a CourtOfHarmonyVillage; all of them must hold. */
export type CourtOfHarmonyVillageWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CourtOfHarmonyVillageWhere>>;
  /** 行政村。The village. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 和安庭。The court of harmony. */
  readonly courtOfHarmony?: InputMaybe<CourtOfHarmonyWhere>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CourtOfHarmonyVillageWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CourtOfHarmonyVillageWhere>>;
};

/** CourtOfHarmony 的条件；各项须同时成立。Conditions on a CourtOfHarmony; all of them must hold. */
export type CourtOfHarmonyWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CourtOfHarmonyWhere>>;
  /** 所在中心村。The central village. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 指导法院代字。Code of the court that guides it. */
  readonly court?: InputMaybe<StringFilter>;
  /** 参与调处的案件。Cases it took part in. */
  readonly courtCases?: InputMaybe<CourtCaseListWhere>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<CourtOfHarmonyWhere>;
  /** 建成日期。The day it was opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CourtOfHarmonyWhere>>;
  /** 规划年度。The year it was planned for. */
  readonly plannedYear?: InputMaybe<IntFilter>;
  /** 辐射的行政村。Villages it serves. */
  readonly villages?: InputMaybe<CourtOfHarmonyVillageListWhere>;
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
  /** 由此提起的诉讼。Court cases of this dispute. */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** 诉求（群体性纠纷）。What its parties demand; kept of group disputes. */
  readonly demands?: Maybe<DisputeDemandConnection>;
  /** 涉及企业。The enterprise it is with. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 化解后的回访。Visits after it was settled. */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: Maybe<Scalars['Boolean']['output']>;
  /** 由此进行的调解。Mediations of this dispute. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 为此召开的会商。Meetings held for it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** 督办工单。Orders that supervise it. */
  readonly orders?: Maybe<OrderConnection>;
  /** 当事人。Its parties. */
  readonly parties?: Maybe<DisputePartyConnection>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 与此相关的信访件。Petitions of this dispute. */
  readonly petitions?: Maybe<PetitionConnection>;
  /** 派出所的调处。How a police station handled it. */
  readonly policeMediations?: Maybe<PoliceMediationConnection>;
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
export type DisputeCourtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
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
export type DisputeGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputeMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrderBy>>;
  where?: InputMaybe<MeetingWhere>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputeOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrderWhere>;
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


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputePetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};


/**
 * 矛盾纠纷：由综治中心登记编码，可经信访、调解、诉讼（访调诉）化解。
 * A dispute, which the governance centre registers and gives its code; petition, mediation and lawsuit are its ways.
 */
export type DisputePoliceMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceMediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceMediationWhere>;
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
  /** 化解后的回访。Visits after it was settled. */
  readonly gridVisits?: InputMaybe<ListOrderBy>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: InputMaybe<Direction>;
  /** 为此召开的会商。Meetings held for it. */
  readonly meetings?: InputMaybe<ListOrderBy>;
  /** 督办工单。Orders that supervise it. */
  readonly orders?: InputMaybe<ListOrderBy>;
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
  /** 化解后的回访。Visits after it was settled. */
  readonly gridVisits?: InputMaybe<GridVisitListWhere>;
  /** 是否重大复杂疑难。Whether it is major, complex or hard. */
  readonly major?: InputMaybe<BooleanFilter>;
  /** 为此召开的会商。Meetings held for it. */
  readonly meetings?: InputMaybe<MeetingListWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<DisputeWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  /** 督办工单。Orders that supervise it. */
  readonly orders?: InputMaybe<OrderListWhere>;
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

/** 管理职责，三员分立。What a post administers; no account has two, and none reads a department's data by having one. */
export type Duty =
  /** 系统管理：账号与岗位 Accounts */
  | 'ACCOUNTS'
  /** 审计 Audit */
  | 'AUDIT'
  /** 部门数据管理 A department's own policy */
  | 'DEPARTMENT'
  /** 安全管理：平台底线与应用 Guardrails, applications and orders */
  | 'PLATFORM'
  /** 数据共享主管 Sharing between departments */
  | 'SHARING';

/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 起诉的案件。Cases it brought. */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** 作为被告的案件。Cases in which it is the defendant. */
  readonly defendedCases?: Maybe<CourtCaseConnection>;
  /** 涉及的矛盾纠纷。Disputes with this enterprise. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 从业人数。Employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 接受的检查。Inspections of this enterprise. */
  readonly inspections?: Maybe<InspectionConnection>;
  /** 联系法官。The judge assigned to it. */
  readonly judge?: Maybe<Scalars['String']['output']>;
  /** 联系法院。Code of that judge's court. */
  readonly judgesCourt?: Maybe<Scalars['String']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<EnterpriseKind>;
  /** 派驻律师。The lawyer assigned to it. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 法律服务请求。Legal services it asked for. */
  readonly legalServiceRequests?: Maybe<LegalServiceRequestConnection>;
  /** 作为一方的调解。Mediations it is a party to. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 联系警官（项目警官）。The officer assigned to it. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** 所在园区。The park; null outside of one. */
  readonly park?: Maybe<Facility>;
  /** 涉及该企业的信访件。Petitions that concern it. */
  readonly petitions?: Maybe<PetitionConnection>;
  /** 联系警官所在单位。That officer's post. */
  readonly policePost?: Maybe<PolicePost>;
  /** 派驻检察官。The prosecutor assigned to it, by the roster of the service. */
  readonly prosecutor?: Maybe<Scalars['String']['output']>;
  /** 安静生产期：每月起始日；为空则无。First day of the quiet production period of each month; null where it has none. */
  readonly quietFromDay?: Maybe<Scalars['Int']['output']>;
  /** 安静生产期：每月截止日。Last day of the quiet production period of each month. */
  readonly quietToDay?: Maybe<Scalars['Int']['output']>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseCourtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseDefendedCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtCaseWhere>;
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


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InspectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InspectionWhere>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseLegalServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceRequestWhere>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterpriseMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};


/**
 * 企业。
 * An enterprise, as the grids list them.
 */
export type EnterprisePetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};

/**
 * 联系律师与检察官：派驻联系企业（三官一律）。
 * The lawyer and the prosecutor assigned to an enterprise.
 */
export type EnterpriseAdviser = {
  readonly __typename?: 'EnterpriseAdviser';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: Maybe<Scalars['String']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** EnterpriseAdviser 列表的一页（Relay）。A page of a list of EnterpriseAdviser (Relay). */
export type EnterpriseAdviserConnection = {
  readonly __typename?: 'EnterpriseAdviserConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<EnterpriseAdviserEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<EnterpriseAdviser>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type EnterpriseAdviserCountDistinct = {
  readonly __typename?: 'EnterpriseAdviserCountDistinct';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: Maybe<Scalars['Int']['output']>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: Maybe<Scalars['Int']['output']>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: Maybe<Scalars['Int']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseAdviserCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly creditCode?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly lawyer?: InputMaybe<IntFilter>;
  readonly prosecutor?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type EnterpriseAdviserCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly creditCode?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly prosecutor?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseAdviser 及其游标。A EnterpriseAdviser and its cursor. */
export type EnterpriseAdviserEdge = {
  readonly __typename?: 'EnterpriseAdviserEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: EnterpriseAdviser;
};

/** 一组 EnterpriseAdviser 的统计。Statistics of one group of EnterpriseAdviser. */
export type EnterpriseAdviserGroup = {
  readonly __typename?: 'EnterpriseAdviserGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<EnterpriseAdviserCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<EnterpriseAdviserGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<EnterpriseAdviserMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<EnterpriseAdviserMin>;
};

/** EnterpriseAdviser 的分组方式。How EnterpriseAdviser are grouped. */
export type EnterpriseAdviserGroupBy = {
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type EnterpriseAdviserGroupKey = {
  readonly __typename?: 'EnterpriseAdviserGroupKey';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: Maybe<Scalars['String']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseAdviserGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly prosecutor?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type EnterpriseAdviserGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<EnterpriseAdviserCountDistinctOrderBy>;
  readonly key?: InputMaybe<EnterpriseAdviserGroupKeyOrderBy>;
  readonly max?: InputMaybe<EnterpriseAdviserMaxOrderBy>;
  readonly min?: InputMaybe<EnterpriseAdviserMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type EnterpriseAdviserHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<EnterpriseAdviserCountDistinctHaving>;
  readonly max?: InputMaybe<EnterpriseAdviserMaxHaving>;
  readonly min?: InputMaybe<EnterpriseAdviserMinHaving>;
};

/** 对一组 EnterpriseAdviser 的条件；各项须同时成立。Conditions on a list of EnterpriseAdviser; all of them must hold. */
export type EnterpriseAdviserListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<EnterpriseAdviserWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<EnterpriseAdviserWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<EnterpriseAdviserWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type EnterpriseAdviserMax = {
  readonly __typename?: 'EnterpriseAdviserMax';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseAdviserMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseAdviserMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type EnterpriseAdviserMin = {
  readonly __typename?: 'EnterpriseAdviserMin';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseAdviserMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseAdviserMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseAdviser 的排序：每个对象写一个字段。Order of a EnterpriseAdviser list: one field in each object. */
export type EnterpriseAdviserOrderBy = {
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<Direction>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerOrderBy>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: InputMaybe<Direction>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseAdviser 的条件；各项须同时成立。Conditions on a EnterpriseAdviser; all of them must hold. */
export type EnterpriseAdviserWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EnterpriseAdviserWhere>>;
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<CreditCodeFilter>;
  /** 联系律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<EnterpriseAdviserWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EnterpriseAdviserWhere>>;
  /** 检察官姓名。The prosecutor's name. */
  readonly prosecutor?: InputMaybe<StringFilter>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<DateFilter>;
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

/**
 * 联系法官：派驻联系企业的法官（三官一律）。
 * A judge assigned to an enterprise.
 */
export type EnterpriseJudge = {
  readonly __typename?: 'EnterpriseJudge';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 法院代字。Code of the court. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 法官姓名。The judge's name. */
  readonly judge?: Maybe<Scalars['String']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** EnterpriseJudge 列表的一页（Relay）。A page of a list of EnterpriseJudge (Relay). */
export type EnterpriseJudgeConnection = {
  readonly __typename?: 'EnterpriseJudgeConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<EnterpriseJudgeEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<EnterpriseJudge>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type EnterpriseJudgeCountDistinct = {
  readonly __typename?: 'EnterpriseJudgeCountDistinct';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 法院代字。Code of the court. */
  readonly court?: Maybe<Scalars['Int']['output']>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: Maybe<Scalars['Int']['output']>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 法官姓名。The judge's name. */
  readonly judge?: Maybe<Scalars['Int']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseJudgeCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly court?: InputMaybe<IntFilter>;
  readonly creditCode?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly judge?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type EnterpriseJudgeCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly creditCode?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly judge?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseJudge 及其游标。A EnterpriseJudge and its cursor. */
export type EnterpriseJudgeEdge = {
  readonly __typename?: 'EnterpriseJudgeEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: EnterpriseJudge;
};

/** 一组 EnterpriseJudge 的统计。Statistics of one group of EnterpriseJudge. */
export type EnterpriseJudgeGroup = {
  readonly __typename?: 'EnterpriseJudgeGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<EnterpriseJudgeCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<EnterpriseJudgeGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<EnterpriseJudgeMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<EnterpriseJudgeMin>;
};

/** EnterpriseJudge 的分组方式。How EnterpriseJudge are grouped. */
export type EnterpriseJudgeGroupBy = {
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 法院代字。Code of the court. */
  readonly court?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 法官姓名。The judge's name. */
  readonly judge?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type EnterpriseJudgeGroupKey = {
  readonly __typename?: 'EnterpriseJudgeGroupKey';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 法院代字。Code of the court. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 法官姓名。The judge's name. */
  readonly judge?: Maybe<Scalars['String']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseJudgeGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly court?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly judge?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type EnterpriseJudgeGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<EnterpriseJudgeCountDistinctOrderBy>;
  readonly key?: InputMaybe<EnterpriseJudgeGroupKeyOrderBy>;
  readonly max?: InputMaybe<EnterpriseJudgeMaxOrderBy>;
  readonly min?: InputMaybe<EnterpriseJudgeMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type EnterpriseJudgeHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<EnterpriseJudgeCountDistinctHaving>;
  readonly max?: InputMaybe<EnterpriseJudgeMaxHaving>;
  readonly min?: InputMaybe<EnterpriseJudgeMinHaving>;
};

/** 对一组 EnterpriseJudge 的条件；各项须同时成立。Conditions on a list of EnterpriseJudge; all of them must hold. */
export type EnterpriseJudgeListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<EnterpriseJudgeWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<EnterpriseJudgeWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<EnterpriseJudgeWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type EnterpriseJudgeMax = {
  readonly __typename?: 'EnterpriseJudgeMax';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseJudgeMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseJudgeMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type EnterpriseJudgeMin = {
  readonly __typename?: 'EnterpriseJudgeMin';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseJudgeMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseJudgeMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseJudge 的排序：每个对象写一个字段。Order of a EnterpriseJudge list: one field in each object. */
export type EnterpriseJudgeOrderBy = {
  /** 法院代字。Code of the court. */
  readonly court?: InputMaybe<Direction>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<Direction>;
  /** 法官姓名。The judge's name. */
  readonly judge?: InputMaybe<Direction>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseJudge 的条件；各项须同时成立。Conditions on a EnterpriseJudge; all of them must hold. */
export type EnterpriseJudgeWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EnterpriseJudgeWhere>>;
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 法院代字。Code of the court. */
  readonly court?: InputMaybe<StringFilter>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<CreditCodeFilter>;
  /** 法官姓名。The judge's name. */
  readonly judge?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<EnterpriseJudgeWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EnterpriseJudgeWhere>>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<DateFilter>;
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

/**
 * 项目警官：派驻联系企业的民警（三官一律）。
 * An officer assigned to an enterprise.
 */
export type EnterpriseOfficer = {
  readonly __typename?: 'EnterpriseOfficer';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 警官姓名。The officer's name. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** 所在单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** EnterpriseOfficer 列表的一页（Relay）。A page of a list of EnterpriseOfficer (Relay). */
export type EnterpriseOfficerConnection = {
  readonly __typename?: 'EnterpriseOfficerConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<EnterpriseOfficerEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<EnterpriseOfficer>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type EnterpriseOfficerCountDistinct = {
  readonly __typename?: 'EnterpriseOfficerCountDistinct';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: Maybe<Scalars['Int']['output']>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 警官姓名。The officer's name. */
  readonly officer?: Maybe<Scalars['Int']['output']>;
  /** 所在单位。The post. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseOfficerCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly creditCode?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly officer?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type EnterpriseOfficerCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly creditCode?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly officer?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseOfficer 及其游标。A EnterpriseOfficer and its cursor. */
export type EnterpriseOfficerEdge = {
  readonly __typename?: 'EnterpriseOfficerEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: EnterpriseOfficer;
};

/** 一组 EnterpriseOfficer 的统计。Statistics of one group of EnterpriseOfficer. */
export type EnterpriseOfficerGroup = {
  readonly __typename?: 'EnterpriseOfficerGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<EnterpriseOfficerCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<EnterpriseOfficerGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<EnterpriseOfficerMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<EnterpriseOfficerMin>;
};

/** EnterpriseOfficer 的分组方式。How EnterpriseOfficer are grouped. */
export type EnterpriseOfficerGroupBy = {
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 警官姓名。The officer's name. */
  readonly officer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所在单位。The post. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type EnterpriseOfficerGroupKey = {
  readonly __typename?: 'EnterpriseOfficerGroupKey';
  /** 企业所在地。Where the enterprise is. */
  readonly area?: Maybe<Area>;
  /** 联系的企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 警官姓名。The officer's name. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** 所在单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseOfficerGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly officer?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type EnterpriseOfficerGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<EnterpriseOfficerCountDistinctOrderBy>;
  readonly key?: InputMaybe<EnterpriseOfficerGroupKeyOrderBy>;
  readonly max?: InputMaybe<EnterpriseOfficerMaxOrderBy>;
  readonly min?: InputMaybe<EnterpriseOfficerMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type EnterpriseOfficerHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<EnterpriseOfficerCountDistinctHaving>;
  readonly max?: InputMaybe<EnterpriseOfficerMaxHaving>;
  readonly min?: InputMaybe<EnterpriseOfficerMinHaving>;
};

/** 对一组 EnterpriseOfficer 的条件；各项须同时成立。Conditions on a list of EnterpriseOfficer; all of them must hold. */
export type EnterpriseOfficerListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<EnterpriseOfficerWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<EnterpriseOfficerWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<EnterpriseOfficerWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type EnterpriseOfficerMax = {
  readonly __typename?: 'EnterpriseOfficerMax';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseOfficerMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseOfficerMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type EnterpriseOfficerMin = {
  readonly __typename?: 'EnterpriseOfficerMin';
  /** 联系起始日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseOfficerMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type EnterpriseOfficerMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseOfficer 的排序：每个对象写一个字段。Order of a EnterpriseOfficer list: one field in each object. */
export type EnterpriseOfficerOrderBy = {
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<Direction>;
  /** 警官姓名。The officer's name. */
  readonly officer?: InputMaybe<Direction>;
  /** 所在单位。The post. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<Direction>;
};

/** EnterpriseOfficer 的条件；各项须同时成立。Conditions on a EnterpriseOfficer; all of them must hold. */
export type EnterpriseOfficerWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EnterpriseOfficerWhere>>;
  /** 企业所在地。Where the enterprise is. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 企业的统一社会信用代码。Credit code of the enterprise. */
  readonly creditCode?: InputMaybe<CreditCodeFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<EnterpriseOfficerWhere>;
  /** 警官姓名。The officer's name. */
  readonly officer?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EnterpriseOfficerWhere>>;
  /** 所在单位。The post. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 联系起始日期。First day. */
  readonly since?: InputMaybe<DateFilter>;
};

/** Enterprise 的排序：每个对象写一个字段。Order of a Enterprise list: one field in each object. */
export type EnterpriseOrderBy = {
  /** 统一社会信用代码。Credit code (GB 32100). */
  readonly creditCode?: InputMaybe<Direction>;
  /** 涉及的矛盾纠纷。Disputes with this enterprise. */
  readonly disputes?: InputMaybe<ListOrderBy>;
  /** 从业人数。Employees. */
  readonly employees?: InputMaybe<Direction>;
  /** 接受的检查。Inspections of this enterprise. */
  readonly inspections?: InputMaybe<ListOrderBy>;
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
  /** 接受的检查。Inspections of this enterprise. */
  readonly inspections?: InputMaybe<InspectionListWhere>;
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
 * 设施与场所：园区、老旧小区、重点水域、服务驿站。
 * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
 */
export type Facility = {
  readonly __typename?: 'Facility';
  /** 此处的感知预警。Alerts at this water. */
  readonly alerts?: Maybe<AlertConnection>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code: Scalars['ID']['output'];
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<FacilityKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: Maybe<Scalars['Boolean']['output']>;
  /** 在此办理的服务诉求。Services given at this point. */
  readonly serviceRequests?: Maybe<ServiceRequestConnection>;
};


/**
 * 设施与场所：园区、老旧小区、重点水域、服务驿站。
 * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
 */
export type FacilityAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AlertOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AlertWhere>;
};


/**
 * 设施与场所：园区、老旧小区、重点水域、服务驿站。
 * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
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


/**
 * 设施与场所：园区、老旧小区、重点水域、服务驿站。
 * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
 */
export type FacilityServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ServiceRequestWhere>;
};

/** 平均值。Mean. */
export type FacilityAvg = {
  readonly __typename?: 'FacilityAvg';
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type FacilityAvgHaving = {
  readonly households?: InputMaybe<FloatFilter>;
};

export type FacilityAvgOrderBy = {
  readonly households?: InputMaybe<Direction>;
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
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: Maybe<Scalars['Int']['output']>;
};

export type FacilityCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly households?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly selfGoverning?: InputMaybe<IntFilter>;
};

export type FacilityCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly selfGoverning?: InputMaybe<Direction>;
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
  /** 平均值。Mean. */
  readonly avg?: Maybe<FacilityAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<FacilityCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<FacilityGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<FacilityMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<FacilityMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<FacilityPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<FacilitySum>;
};


/** 一组 Facility 的统计。Statistics of one group of Facility. */
export type FacilityGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Facility 的分组方式。How Facility are grouped. */
export type FacilityGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type FacilityGroupKey = {
  readonly __typename?: 'FacilityGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<FacilityKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: Maybe<Scalars['Boolean']['output']>;
};

export type FacilityGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly selfGoverning?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type FacilityGroupOrderBy = {
  readonly avg?: InputMaybe<FacilityAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<FacilityCountDistinctOrderBy>;
  readonly key?: InputMaybe<FacilityGroupKeyOrderBy>;
  readonly max?: InputMaybe<FacilityMaxOrderBy>;
  readonly min?: InputMaybe<FacilityMinOrderBy>;
  readonly sum?: InputMaybe<FacilitySumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type FacilityHaving = {
  readonly avg?: InputMaybe<FacilityAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<FacilityCountDistinctHaving>;
  readonly max?: InputMaybe<FacilityMaxHaving>;
  readonly min?: InputMaybe<FacilityMinHaving>;
  readonly sum?: InputMaybe<FacilitySumHaving>;
};

/** 设施种类。Kind of a facility. */
export type FacilityKind =
  /** 老旧小区 Old estate */
  | 'ESTATE'
  /** 园区 Industrial park or development zone */
  | 'PARK'
  /** 百米服务圈驿站 Service point of the 100-metre circle */
  | 'SERVICE_POINT'
  /** 重点水域 Water that is watched */
  | 'WATER';

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

/** 最大值（最晚）。Greatest, latest. */
export type FacilityMax = {
  readonly __typename?: 'FacilityMax';
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type FacilityMaxHaving = {
  readonly households?: InputMaybe<IntFilter>;
};

export type FacilityMaxOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type FacilityMin = {
  readonly __typename?: 'FacilityMin';
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type FacilityMinHaving = {
  readonly households?: InputMaybe<IntFilter>;
};

export type FacilityMinOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** Facility 的排序：每个对象写一个字段。Order of a Facility list: one field in each object. */
export type FacilityOrderBy = {
  /** 此处的感知预警。Alerts at this water. */
  readonly alerts?: InputMaybe<ListOrderBy>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code?: InputMaybe<Direction>;
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: InputMaybe<ListOrderBy>;
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: InputMaybe<Direction>;
  /** 在此办理的服务诉求。Services given at this point. */
  readonly serviceRequests?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type FacilityPercentile = {
  readonly __typename?: 'FacilityPercentile';
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type FacilitySum = {
  readonly __typename?: 'FacilitySum';
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type FacilitySumHaving = {
  readonly households?: InputMaybe<FloatFilter>;
};

export type FacilitySumOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/** Facility 的条件；各项须同时成立。Conditions on a Facility; all of them must hold. */
export type FacilityWhere = {
  /** 此处的感知预警。Alerts at this water. */
  readonly alerts?: InputMaybe<AlertListWhere>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 设施代码：县级代码、种类与三位序号。Facility code: the county's code, the kind and three digits. */
  readonly code?: InputMaybe<IdFilter>;
  /** 园区企业。Enterprises of this park. */
  readonly enterprises?: InputMaybe<EnterpriseListWhere>;
  /** 户数（老旧小区）。Households of an estate; null of others. */
  readonly households?: InputMaybe<IntFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<FacilityKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<FacilityWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** 是否实现群众自治（老旧小区）。Whether an estate governs itself; null of others. */
  readonly selfGoverning?: InputMaybe<BooleanFilter>;
  /** 在此办理的服务诉求。Services given at this point. */
  readonly serviceRequests?: InputMaybe<ServiceRequestListWhere>;
};

/**
 * 五员联动记录：一人一日志、一村一台账、一季一通报。
 * A record of the five roles: an officer's log, a village's ledger, or a quarter's bulletin.
 */
export type FiveRolesRecord = {
  readonly __typename?: 'FiveRolesRecord';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Int']['output']>;
  /** 记录标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<FiveRolesRecordKind>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** 记录人；台账与通报为空。Who keeps the log; null of a ledger or a bulletin. */
  readonly person?: Maybe<Person>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type FiveRolesRecordAvg = {
  readonly __typename?: 'FiveRolesRecordAvg';
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Float']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
};

export type FiveRolesRecordAvgHaving = {
  readonly disputesSettled?: InputMaybe<FloatFilter>;
  readonly hazardsFound?: InputMaybe<FloatFilter>;
  readonly visits?: InputMaybe<FloatFilter>;
};

export type FiveRolesRecordAvgOrderBy = {
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** FiveRolesRecord 列表的一页（Relay）。A page of a list of FiveRolesRecord (Relay). */
export type FiveRolesRecordConnection = {
  readonly __typename?: 'FiveRolesRecordConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<FiveRolesRecordEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<FiveRolesRecord>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type FiveRolesRecordCountDistinct = {
  readonly __typename?: 'FiveRolesRecordCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Int']['output']>;
  /** 记录标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: Maybe<Scalars['Int']['output']>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: Maybe<Scalars['Int']['output']>;
  /** 记录人；台账与通报为空。Who keeps the log; null of a ledger or a bulletin. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Int']['output']>;
};

export type FiveRolesRecordCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly hazardsFound?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly periodFrom?: InputMaybe<IntFilter>;
  readonly periodTo?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly visits?: InputMaybe<IntFilter>;
};

export type FiveRolesRecordCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly periodFrom?: InputMaybe<Direction>;
  readonly periodTo?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** FiveRolesRecord 及其游标。A FiveRolesRecord and its cursor. */
export type FiveRolesRecordEdge = {
  readonly __typename?: 'FiveRolesRecordEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: FiveRolesRecord;
};

/** 一组 FiveRolesRecord 的统计。Statistics of one group of FiveRolesRecord. */
export type FiveRolesRecordGroup = {
  readonly __typename?: 'FiveRolesRecordGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<FiveRolesRecordAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<FiveRolesRecordCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<FiveRolesRecordGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<FiveRolesRecordMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<FiveRolesRecordMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<FiveRolesRecordPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<FiveRolesRecordSum>;
};


/** 一组 FiveRolesRecord 的统计。Statistics of one group of FiveRolesRecord. */
export type FiveRolesRecordGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** FiveRolesRecord 的分组方式。How FiveRolesRecord are grouped. */
export type FiveRolesRecordGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: InputMaybe<PeriodUnit>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: InputMaybe<PeriodUnit>;
  /** 记录人；台账与通报为空。Who keeps the log; null of a ledger or a bulletin. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 走访（次）。Visits. */
  readonly visits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type FiveRolesRecordGroupKey = {
  readonly __typename?: 'FiveRolesRecordGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<FiveRolesRecordKind>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** 记录人；台账与通报为空。Who keeps the log; null of a ledger or a bulletin. */
  readonly person?: Maybe<Person>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Int']['output']>;
};

export type FiveRolesRecordGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly periodFrom?: InputMaybe<Direction>;
  readonly periodTo?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type FiveRolesRecordGroupOrderBy = {
  readonly avg?: InputMaybe<FiveRolesRecordAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<FiveRolesRecordCountDistinctOrderBy>;
  readonly key?: InputMaybe<FiveRolesRecordGroupKeyOrderBy>;
  readonly max?: InputMaybe<FiveRolesRecordMaxOrderBy>;
  readonly min?: InputMaybe<FiveRolesRecordMinOrderBy>;
  readonly sum?: InputMaybe<FiveRolesRecordSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type FiveRolesRecordHaving = {
  readonly avg?: InputMaybe<FiveRolesRecordAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<FiveRolesRecordCountDistinctHaving>;
  readonly max?: InputMaybe<FiveRolesRecordMaxHaving>;
  readonly min?: InputMaybe<FiveRolesRecordMinHaving>;
  readonly sum?: InputMaybe<FiveRolesRecordSumHaving>;
};

/** 五员联动记录种类。Kind of a record of the five roles. */
export type FiveRolesRecordKind =
  /** 通报 Bulletin */
  | 'BULLETIN'
  /** 台账 Ledger */
  | 'LEDGER'
  /** 日志 Log */
  | 'LOG';

/** FiveRolesRecordKind 的条件；各项须同时成立。Conditions on a FiveRolesRecordKind; all of them must hold. */
export type FiveRolesRecordKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<FiveRolesRecordKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FiveRolesRecordKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<FiveRolesRecordKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<FiveRolesRecordKind>>;
};

/** 对一组 FiveRolesRecord 的条件；各项须同时成立。Conditions on a list of FiveRolesRecord; all of them must hold. */
export type FiveRolesRecordListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<FiveRolesRecordWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<FiveRolesRecordWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<FiveRolesRecordWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type FiveRolesRecordMax = {
  readonly __typename?: 'FiveRolesRecordMax';
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Int']['output']>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Int']['output']>;
};

export type FiveRolesRecordMaxHaving = {
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly hazardsFound?: InputMaybe<IntFilter>;
  readonly periodFrom?: InputMaybe<DateFilter>;
  readonly periodTo?: InputMaybe<DateFilter>;
  readonly visits?: InputMaybe<IntFilter>;
};

export type FiveRolesRecordMaxOrderBy = {
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly periodFrom?: InputMaybe<Direction>;
  readonly periodTo?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type FiveRolesRecordMin = {
  readonly __typename?: 'FiveRolesRecordMin';
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Int']['output']>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Int']['output']>;
};

export type FiveRolesRecordMinHaving = {
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly hazardsFound?: InputMaybe<IntFilter>;
  readonly periodFrom?: InputMaybe<DateFilter>;
  readonly periodTo?: InputMaybe<DateFilter>;
  readonly visits?: InputMaybe<IntFilter>;
};

export type FiveRolesRecordMinOrderBy = {
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly periodFrom?: InputMaybe<Direction>;
  readonly periodTo?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** FiveRolesRecord 的排序：每个对象写一个字段。Order of a FiveRolesRecord list: one field in each object. */
export type FiveRolesRecordOrderBy = {
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: InputMaybe<Direction>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: InputMaybe<Direction>;
  /** 记录标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: InputMaybe<Direction>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: InputMaybe<Direction>;
  /** 走访（次）。Visits. */
  readonly visits?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type FiveRolesRecordPercentile = {
  readonly __typename?: 'FiveRolesRecordPercentile';
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Float']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type FiveRolesRecordSum = {
  readonly __typename?: 'FiveRolesRecordSum';
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: Maybe<Scalars['Float']['output']>;
  /** 走访（次）。Visits. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
};

export type FiveRolesRecordSumHaving = {
  readonly disputesSettled?: InputMaybe<FloatFilter>;
  readonly hazardsFound?: InputMaybe<FloatFilter>;
  readonly visits?: InputMaybe<FloatFilter>;
};

export type FiveRolesRecordSumOrderBy = {
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly hazardsFound?: InputMaybe<Direction>;
  readonly visits?: InputMaybe<Direction>;
};

/** FiveRolesRecord 的条件；各项须同时成立。Conditions on a FiveRolesRecord; all of them must hold. */
export type FiveRolesRecordWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FiveRolesRecordWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 化解矛盾纠纷（件）。Disputes settled. */
  readonly disputesSettled?: InputMaybe<IntFilter>;
  /** 发现隐患（处）。Hazards found. */
  readonly hazardsFound?: InputMaybe<IntFilter>;
  /** 记录标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<FiveRolesRecordKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<FiveRolesRecordWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<FiveRolesRecordWhere>>;
  /** 起始日期。First day of its period. */
  readonly periodFrom?: InputMaybe<DateFilter>;
  /** 截止日期。Last day of its period. */
  readonly periodTo?: InputMaybe<DateFilter>;
  /** 走访（次）。Visits. */
  readonly visits?: InputMaybe<IntFilter>;
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
 * 反诈预警：预警下达至上门劝阻。
 * A fraud alert, from the alert to the visit at the door.
 */
export type FraudAlert = Matter & {
  readonly __typename?: 'FraudAlert';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 上门的网格。The grid whose member went. */
  readonly grid?: Maybe<Grid>;
  /** 网格员登记的上门。Visits that grid members entered for it. */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** 预警标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: Maybe<Scalars['Boolean']['output']>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: Maybe<FraudKind>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警编号。Alert number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<FraudAlertOutcome>;
  /** 被预警人。The person warned. */
  readonly person?: Maybe<Person>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Int']['output']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * 反诈预警：预警下达至上门劝阻。
 * A fraud alert, from the alert to the visit at the door.
 */
export type FraudAlertGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};

/** 平均值。Mean. */
export type FraudAlertAvg = {
  readonly __typename?: 'FraudAlertAvg';
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Float']['output']>;
};

export type FraudAlertAvgHaving = {
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly visitMinutes?: InputMaybe<FloatFilter>;
};

export type FraudAlertAvgOrderBy = {
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
};

/** FraudAlert 列表的一页（Relay）。A page of a list of FraudAlert (Relay). */
export type FraudAlertConnection = {
  readonly __typename?: 'FraudAlertConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<FraudAlertEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<FraudAlert>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type FraudAlertCountDistinct = {
  readonly __typename?: 'FraudAlertCountDistinct';
  /** 所在地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 上门的网格。The grid whose member went. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 预警标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: Maybe<Scalars['Int']['output']>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Int']['output']>;
  /** 预警编号。Alert number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 被预警人。The person warned. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Int']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Int']['output']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: Maybe<Scalars['Int']['output']>;
};

export type FraudAlertCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly inTime?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly lossAvoided?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<IntFilter>;
  readonly visitMinutes?: InputMaybe<IntFilter>;
  readonly visitedAt?: InputMaybe<IntFilter>;
};

export type FraudAlertCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly inTime?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** FraudAlert 及其游标。A FraudAlert and its cursor. */
export type FraudAlertEdge = {
  readonly __typename?: 'FraudAlertEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: FraudAlert;
};

/** 一组 FraudAlert 的统计。Statistics of one group of FraudAlert. */
export type FraudAlertGroup = {
  readonly __typename?: 'FraudAlertGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<FraudAlertAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<FraudAlertCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<FraudAlertGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<FraudAlertMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<FraudAlertMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<FraudAlertPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<FraudAlertSum>;
};


/** 一组 FraudAlert 的统计。Statistics of one group of FraudAlert. */
export type FraudAlertGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** FraudAlert 的分组方式。How FraudAlert are grouped. */
export type FraudAlertGroupBy = {
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 上门的网格。The grid whose member went. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预警编号。Alert number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被预警人。The person warned. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<PeriodUnit>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type FraudAlertGroupKey = {
  readonly __typename?: 'FraudAlertGroupKey';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 上门的网格。The grid whose member went. */
  readonly grid?: Maybe<Grid>;
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: Maybe<Scalars['Boolean']['output']>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: Maybe<FraudKind>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警编号。Alert number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 结果。Outcome. */
  readonly outcome?: Maybe<FraudAlertOutcome>;
  /** 被预警人。The person warned. */
  readonly person?: Maybe<Person>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Date']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Int']['output']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: Maybe<Scalars['Date']['output']>;
};

export type FraudAlertGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly inTime?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type FraudAlertGroupOrderBy = {
  readonly avg?: InputMaybe<FraudAlertAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<FraudAlertCountDistinctOrderBy>;
  readonly key?: InputMaybe<FraudAlertGroupKeyOrderBy>;
  readonly max?: InputMaybe<FraudAlertMaxOrderBy>;
  readonly min?: InputMaybe<FraudAlertMinOrderBy>;
  readonly sum?: InputMaybe<FraudAlertSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type FraudAlertHaving = {
  readonly avg?: InputMaybe<FraudAlertAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<FraudAlertCountDistinctHaving>;
  readonly max?: InputMaybe<FraudAlertMaxHaving>;
  readonly min?: InputMaybe<FraudAlertMinHaving>;
  readonly sum?: InputMaybe<FraudAlertSumHaving>;
};

/** 对一组 FraudAlert 的条件；各项须同时成立。Conditions on a list of FraudAlert; all of them must hold. */
export type FraudAlertListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<FraudAlertWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<FraudAlertWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<FraudAlertWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type FraudAlertMax = {
  readonly __typename?: 'FraudAlertMax';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Int']['output']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FraudAlertMaxHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  readonly visitMinutes?: InputMaybe<IntFilter>;
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

export type FraudAlertMaxOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type FraudAlertMin = {
  readonly __typename?: 'FraudAlertMin';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Int']['output']>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FraudAlertMinHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  readonly visitMinutes?: InputMaybe<IntFilter>;
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

export type FraudAlertMinOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** FraudAlert 的排序：每个对象写一个字段。Order of a FraudAlert list: one field in each object. */
export type FraudAlertOrderBy = {
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 预警标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: InputMaybe<Direction>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: InputMaybe<Direction>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<Direction>;
  /** 预警编号。Alert number. */
  readonly number?: InputMaybe<Direction>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<Direction>;
  /** 被预警人。The person warned. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<Direction>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: InputMaybe<Direction>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: InputMaybe<Direction>;
};

/** 反诈预警结果。Outcome of a fraud alert. */
export type FraudAlertOutcome =
  /** 误报 False alarm */
  | 'FALSE_ALARM'
  /** 已受损 Money lost */
  | 'LOST'
  /** 待上门 Pending */
  | 'PENDING'
  /** 已劝阻 Prevented */
  | 'PREVENTED';

/** FraudAlertOutcome 的条件；各项须同时成立。Conditions on a FraudAlertOutcome; all of them must hold. */
export type FraudAlertOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<FraudAlertOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FraudAlertOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<FraudAlertOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<FraudAlertOutcome>>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type FraudAlertPercentile = {
  readonly __typename?: 'FraudAlertPercentile';
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type FraudAlertSum = {
  readonly __typename?: 'FraudAlertSum';
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: Maybe<Scalars['Float']['output']>;
};

export type FraudAlertSumHaving = {
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly visitMinutes?: InputMaybe<FloatFilter>;
};

export type FraudAlertSumOrderBy = {
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly visitMinutes?: InputMaybe<Direction>;
};

/** FraudAlert 的条件；各项须同时成立。Conditions on a FraudAlert; all of them must hold. */
export type FraudAlertWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<FraudAlertWhere>>;
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 预警标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 是否在三十分钟内上门。Whether the visit came within thirty minutes. */
  readonly inTime?: InputMaybe<BooleanFilter>;
  /** 诈骗类型。Kind of fraud. */
  readonly kind?: InputMaybe<FraudKindFilter>;
  /** 避免的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<FraudAlertWhere>;
  /** 预警编号。Alert number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<FraudAlertWhere>>;
  /** 结果。Outcome. */
  readonly outcome?: InputMaybe<FraudAlertOutcomeFilter>;
  /** 被预警人。The person warned. */
  readonly person?: InputMaybe<PersonWhere>;
  /** 预警时间。When it was raised. */
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  /** 预警至上门（分钟）。Minutes from the alert to the visit. */
  readonly visitMinutes?: InputMaybe<IntFilter>;
  /** 上门时间；未上门为空。When somebody was at the door; null if nobody was. */
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

/** 诈骗类型。Kind of a fraud. */
export type FraudKind =
  /** 冒充客服 False customer service */
  | 'CUSTOMER_SERVICE'
  /** 虚假投资理财 Investment */
  | 'INVESTMENT'
  /** 网络贷款 Loans */
  | 'LOANS'
  /** 冒充公检法 False officials */
  | 'OFFICIALS'
  /** 刷单返利 Paid orders */
  | 'PAID_ORDERS'
  /** 养老诈骗 Against the old */
  | 'PENSION';

/** FraudKind 的条件；各项须同时成立。Conditions on a FraudKind; all of them must hold. */
export type FraudKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<FraudKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FraudKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<FraudKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<FraudKind>>;
};

/**
 * 恶势力组织（团伙）。
 * A gang that was broken up.
 */
export type Gang = {
  readonly __typename?: 'Gang';
  /** 活动地。Where it was active. */
  readonly area?: Maybe<Area>;
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: Maybe<Scalars['Date']['output']>;
  /** 团伙标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** 代号。Name of the operation. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 所涉案件。Its cases. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
};


/**
 * 恶势力组织（团伙）。
 * A gang that was broken up.
 */
export type GangPoliceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
};

/** 平均值。Mean. */
export type GangAvg = {
  readonly __typename?: 'GangAvg';
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Float']['output']>;
};

export type GangAvgHaving = {
  readonly members?: InputMaybe<FloatFilter>;
};

export type GangAvgOrderBy = {
  readonly members?: InputMaybe<Direction>;
};

/** Gang 列表的一页（Relay）。A page of a list of Gang (Relay). */
export type GangConnection = {
  readonly __typename?: 'GangConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<GangEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Gang>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type GangCountDistinct = {
  readonly __typename?: 'GangCountDistinct';
  /** 活动地。Where it was active. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: Maybe<Scalars['Int']['output']>;
  /** 团伙标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** 代号。Name of the operation. */
  readonly name?: Maybe<Scalars['Int']['output']>;
};

export type GangCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly brokenUpOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly members?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
};

export type GangCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly brokenUpOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly members?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** Gang 及其游标。A Gang and its cursor. */
export type GangEdge = {
  readonly __typename?: 'GangEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Gang;
};

/** 一组 Gang 的统计。Statistics of one group of Gang. */
export type GangGroup = {
  readonly __typename?: 'GangGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<GangAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<GangCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<GangGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<GangMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<GangMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<GangPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<GangSum>;
};


/** 一组 Gang 的统计。Statistics of one group of Gang. */
export type GangGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Gang 的分组方式。How Gang are grouped. */
export type GangGroupBy = {
  /** 活动地。Where it was active. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: InputMaybe<PeriodUnit>;
  /** 成员人数。Members. */
  readonly members?: InputMaybe<Scalars['Boolean']['input']>;
  /** 代号。Name of the operation. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GangGroupKey = {
  readonly __typename?: 'GangGroupKey';
  /** 活动地。Where it was active. */
  readonly area?: Maybe<Area>;
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: Maybe<Scalars['Date']['output']>;
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** 代号。Name of the operation. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type GangGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly brokenUpOn?: InputMaybe<Direction>;
  readonly members?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type GangGroupOrderBy = {
  readonly avg?: InputMaybe<GangAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<GangCountDistinctOrderBy>;
  readonly key?: InputMaybe<GangGroupKeyOrderBy>;
  readonly max?: InputMaybe<GangMaxOrderBy>;
  readonly min?: InputMaybe<GangMinOrderBy>;
  readonly sum?: InputMaybe<GangSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type GangHaving = {
  readonly avg?: InputMaybe<GangAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<GangCountDistinctHaving>;
  readonly max?: InputMaybe<GangMaxHaving>;
  readonly min?: InputMaybe<GangMinHaving>;
  readonly sum?: InputMaybe<GangSumHaving>;
};

/** 对一组 Gang 的条件；各项须同时成立。Conditions on a list of Gang; all of them must hold. */
export type GangListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<GangWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<GangWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<GangWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type GangMax = {
  readonly __typename?: 'GangMax';
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: Maybe<Scalars['Date']['output']>;
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Int']['output']>;
};

export type GangMaxHaving = {
  readonly brokenUpOn?: InputMaybe<DateFilter>;
  readonly members?: InputMaybe<IntFilter>;
};

export type GangMaxOrderBy = {
  readonly brokenUpOn?: InputMaybe<Direction>;
  readonly members?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type GangMin = {
  readonly __typename?: 'GangMin';
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: Maybe<Scalars['Date']['output']>;
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Int']['output']>;
};

export type GangMinHaving = {
  readonly brokenUpOn?: InputMaybe<DateFilter>;
  readonly members?: InputMaybe<IntFilter>;
};

export type GangMinOrderBy = {
  readonly brokenUpOn?: InputMaybe<Direction>;
  readonly members?: InputMaybe<Direction>;
};

/** Gang 的排序：每个对象写一个字段。Order of a Gang list: one field in each object. */
export type GangOrderBy = {
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: InputMaybe<Direction>;
  /** 团伙标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 成员人数。Members. */
  readonly members?: InputMaybe<Direction>;
  /** 代号。Name of the operation. */
  readonly name?: InputMaybe<Direction>;
  /** 所涉案件。Its cases. */
  readonly policeCases?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type GangPercentile = {
  readonly __typename?: 'GangPercentile';
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type GangSum = {
  readonly __typename?: 'GangSum';
  /** 成员人数。Members. */
  readonly members?: Maybe<Scalars['Float']['output']>;
};

export type GangSumHaving = {
  readonly members?: InputMaybe<FloatFilter>;
};

export type GangSumOrderBy = {
  readonly members?: InputMaybe<Direction>;
};

/** Gang 的条件；各项须同时成立。Conditions on a Gang; all of them must hold. */
export type GangWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GangWhere>>;
  /** 活动地。Where it was active. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 打掉日期。The day it was broken up. */
  readonly brokenUpOn?: InputMaybe<DateFilter>;
  /** 团伙标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 成员人数。Members. */
  readonly members?: InputMaybe<IntFilter>;
  /** 代号。Name of the operation. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GangWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GangWhere>>;
  /** 所涉案件。Its cases. */
  readonly policeCases?: InputMaybe<PoliceCaseListWhere>;
};

/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type Grid = {
  readonly __typename?: 'Grid';
  /** 本网格的感知预警。Alerts in this grid. */
  readonly alerts?: Maybe<AlertConnection>;
  /** 所属村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code: Scalars['ID']['output'];
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** 网格员。Its members. */
  readonly gridMembers?: Maybe<GridMemberConnection>;
  /** 本网格的入户走访。Visits by this grid. */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 本网格的巡查与排查。Inspections in this grid. */
  readonly inspections?: Maybe<InspectionConnection>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 本网格的工单。Orders that arose in this grid. */
  readonly orders?: Maybe<OrderConnection>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: Maybe<Scalars['Boolean']['output']>;
  /** 本网格的服务诉求。Services asked for in this grid. */
  readonly serviceRequests?: Maybe<ServiceRequestConnection>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AlertOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AlertWhere>;
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


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridGridMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridMemberOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridMemberWhere>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InspectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InspectionWhere>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrderWhere>;
};


/**
 * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
 * A grid: the unit below a village or community, some 200 to 300 households.
 */
export type GridServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ServiceRequestWhere>;
};

/** 平均值。Mean. */
export type GridAvg = {
  readonly __typename?: 'GridAvg';
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
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
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Int']['output']>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: Maybe<Scalars['Int']['output']>;
};

export type GridCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly closedOn?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly households?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly partyGroup?: InputMaybe<IntFilter>;
};

export type GridCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly closedOn?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly partyGroup?: InputMaybe<Direction>;
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
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: InputMaybe<PeriodUnit>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GridGroupKey = {
  readonly __typename?: 'GridGroupKey';
  /** 所属村（社区）。The village or community. */
  readonly area?: Maybe<Area>;
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: Maybe<Scalars['Boolean']['output']>;
};

export type GridGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly closedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly partyGroup?: InputMaybe<Direction>;
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
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type GridMaxHaving = {
  readonly closedOn?: InputMaybe<DateFilter>;
  readonly households?: InputMaybe<IntFilter>;
};

export type GridMaxOrderBy = {
  readonly closedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/**
 * 网格员。
 * A grid member: who looks after a grid.
 */
export type GridMember = {
  readonly __typename?: 'GridMember';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 负责的网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 登记的入户走访。Visits this member made. */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** 网格员标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<GridMemberKind>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 上岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};


/**
 * 网格员。
 * A grid member: who looks after a grid.
 */
export type GridMemberGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};

/** GridMember 列表的一页（Relay）。A page of a list of GridMember (Relay). */
export type GridMemberConnection = {
  readonly __typename?: 'GridMemberConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<GridMemberEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<GridMember>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type GridMemberCountDistinct = {
  readonly __typename?: 'GridMemberCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 负责的网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 网格员标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: Maybe<Scalars['Int']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 上岗日期。First day. */
  readonly since?: Maybe<Scalars['Int']['output']>;
};

export type GridMemberCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly partyMember?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly since?: InputMaybe<IntFilter>;
};

export type GridMemberCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly partyMember?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** GridMember 及其游标。A GridMember and its cursor. */
export type GridMemberEdge = {
  readonly __typename?: 'GridMemberEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: GridMember;
};

/** 一组 GridMember 的统计。Statistics of one group of GridMember. */
export type GridMemberGroup = {
  readonly __typename?: 'GridMemberGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<GridMemberCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<GridMemberGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<GridMemberMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<GridMemberMin>;
};

/** GridMember 的分组方式。How GridMember are grouped. */
export type GridMemberGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 负责的网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上岗日期。First day. */
  readonly since?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GridMemberGroupKey = {
  readonly __typename?: 'GridMemberGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 负责的网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 类型。Kind. */
  readonly kind?: Maybe<GridMemberKind>;
  /** 工号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 上岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type GridMemberGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly partyMember?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly since?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type GridMemberGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<GridMemberCountDistinctOrderBy>;
  readonly key?: InputMaybe<GridMemberGroupKeyOrderBy>;
  readonly max?: InputMaybe<GridMemberMaxOrderBy>;
  readonly min?: InputMaybe<GridMemberMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type GridMemberHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<GridMemberCountDistinctHaving>;
  readonly max?: InputMaybe<GridMemberMaxHaving>;
  readonly min?: InputMaybe<GridMemberMinHaving>;
};

/** 网格员类型。Kind of a grid member. */
export type GridMemberKind =
  /** 辅警兼任 Auxiliary officer */
  | 'AUXILIARY_OFFICER'
  /** 专职 Full time */
  | 'FULL_TIME'
  /** 村（社区）“两委”成员兼任 Member of the village committee */
  | 'VILLAGE_COMMITTEE';

/** GridMemberKind 的条件；各项须同时成立。Conditions on a GridMemberKind; all of them must hold. */
export type GridMemberKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<GridMemberKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<GridMemberKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<GridMemberKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<GridMemberKind>>;
};

/** 对一组 GridMember 的条件；各项须同时成立。Conditions on a list of GridMember; all of them must hold. */
export type GridMemberListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<GridMemberWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<GridMemberWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<GridMemberWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type GridMemberMax = {
  readonly __typename?: 'GridMemberMax';
  /** 上岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type GridMemberMaxHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type GridMemberMaxOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type GridMemberMin = {
  readonly __typename?: 'GridMemberMin';
  /** 上岗日期。First day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type GridMemberMinHaving = {
  readonly since?: InputMaybe<DateFilter>;
};

export type GridMemberMinOrderBy = {
  readonly since?: InputMaybe<Direction>;
};

/** GridMember 的排序：每个对象写一个字段。Order of a GridMember list: one field in each object. */
export type GridMemberOrderBy = {
  /** 负责的网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 登记的入户走访。Visits this member made. */
  readonly gridVisits?: InputMaybe<ListOrderBy>;
  /** 网格员标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 工号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: InputMaybe<Direction>;
  /** 上岗日期。First day. */
  readonly since?: InputMaybe<Direction>;
};

/** GridMember 的条件；各项须同时成立。Conditions on a GridMember; all of them must hold. */
export type GridMemberWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GridMemberWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 负责的网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 登记的入户走访。Visits this member made. */
  readonly gridVisits?: InputMaybe<GridVisitListWhere>;
  /** 网格员标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<GridMemberKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GridMemberWhere>;
  /** 工号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GridMemberWhere>>;
  /** 是否党员。Whether they are a member of the party. */
  readonly partyMember?: InputMaybe<BooleanFilter>;
  /** 上岗日期。First day. */
  readonly since?: InputMaybe<DateFilter>;
};

/** 最小值（最早）。Least, earliest. */
export type GridMin = {
  readonly __typename?: 'GridMin';
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type GridMinHaving = {
  readonly closedOn?: InputMaybe<DateFilter>;
  readonly households?: InputMaybe<IntFilter>;
};

export type GridMinOrderBy = {
  readonly closedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/** Grid 的排序：每个对象写一个字段。Order of a Grid list: one field in each object. */
export type GridOrderBy = {
  /** 本网格的感知预警。Alerts in this grid. */
  readonly alerts?: InputMaybe<ListOrderBy>;
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: InputMaybe<Direction>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: InputMaybe<Direction>;
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: InputMaybe<ListOrderBy>;
  /** 网格员。Its members. */
  readonly gridMembers?: InputMaybe<ListOrderBy>;
  /** 本网格的入户走访。Visits by this grid. */
  readonly gridVisits?: InputMaybe<ListOrderBy>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: InputMaybe<Direction>;
  /** 本网格的巡查与排查。Inspections in this grid. */
  readonly inspections?: InputMaybe<ListOrderBy>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 本网格的工单。Orders that arose in this grid. */
  readonly orders?: InputMaybe<ListOrderBy>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: InputMaybe<Direction>;
  /** 本网格的服务诉求。Services asked for in this grid. */
  readonly serviceRequests?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type GridPercentile = {
  readonly __typename?: 'GridPercentile';
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type GridSum = {
  readonly __typename?: 'GridSum';
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type GridSumHaving = {
  readonly households?: InputMaybe<FloatFilter>;
};

export type GridSumOrderBy = {
  readonly households?: InputMaybe<Direction>;
};

/**
 * 入户走访：反诈预警上门与纠纷回访。
 * A visit at somebody's door: after the police warned them of a fraud, or after a dispute was settled.
 */
export type GridVisit = {
  readonly __typename?: 'GridVisit';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: Maybe<Dispute>;
  /** 公安的反诈预警。The police's fraud alert. */
  readonly fraudAlert?: Maybe<FraudAlert>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 走访标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<GridVisitKind>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: Maybe<GridMember>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** 被走访人。The person visited. */
  readonly person?: Maybe<Person>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** GridVisit 列表的一页（Relay）。A page of a list of GridVisit (Relay). */
export type GridVisitConnection = {
  readonly __typename?: 'GridVisitConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<GridVisitEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<GridVisit>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type GridVisitCountDistinct = {
  readonly __typename?: 'GridVisitCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 公安的反诈预警。The police's fraud alert. */
  readonly fraudAlert?: Maybe<Scalars['Int']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 走访标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: Maybe<Scalars['Int']['output']>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: Maybe<Scalars['Int']['output']>;
  /** 被走访人。The person visited. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: Maybe<Scalars['Int']['output']>;
};

export type GridVisitCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly fraudAlert?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly member?: InputMaybe<IntFilter>;
  readonly met?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly visitedAt?: InputMaybe<IntFilter>;
};

export type GridVisitCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly fraudAlert?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly member?: InputMaybe<Direction>;
  readonly met?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** GridVisit 及其游标。A GridVisit and its cursor. */
export type GridVisitEdge = {
  readonly __typename?: 'GridVisitEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: GridVisit;
};

/** 一组 GridVisit 的统计。Statistics of one group of GridVisit. */
export type GridVisitGroup = {
  readonly __typename?: 'GridVisitGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<GridVisitCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<GridVisitGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<GridVisitMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<GridVisitMin>;
};

/** GridVisit 的分组方式。How GridVisit are grouped. */
export type GridVisitGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 公安的反诈预警。The police's fraud alert. */
  readonly fraudAlert?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被走访人。The person visited. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type GridVisitGroupKey = {
  readonly __typename?: 'GridVisitGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: Maybe<Dispute>;
  /** 公安的反诈预警。The police's fraud alert. */
  readonly fraudAlert?: Maybe<FraudAlert>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 种类。Kind. */
  readonly kind?: Maybe<GridVisitKind>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: Maybe<GridMember>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** 被走访人。The person visited. */
  readonly person?: Maybe<Person>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: Maybe<Scalars['Date']['output']>;
};

export type GridVisitGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly fraudAlert?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly member?: InputMaybe<Direction>;
  readonly met?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly visitedAt?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type GridVisitGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<GridVisitCountDistinctOrderBy>;
  readonly key?: InputMaybe<GridVisitGroupKeyOrderBy>;
  readonly max?: InputMaybe<GridVisitMaxOrderBy>;
  readonly min?: InputMaybe<GridVisitMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type GridVisitHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<GridVisitCountDistinctHaving>;
  readonly max?: InputMaybe<GridVisitMaxHaving>;
  readonly min?: InputMaybe<GridVisitMinHaving>;
};

/** 入户走访种类。Kind of a visit. */
export type GridVisitKind =
  /** 纠纷回访 Follow-up of a dispute */
  | 'FOLLOW_UP'
  /** 反诈上门 Fraud alert */
  | 'FRAUD_ALERT';

/** GridVisitKind 的条件；各项须同时成立。Conditions on a GridVisitKind; all of them must hold. */
export type GridVisitKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<GridVisitKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<GridVisitKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<GridVisitKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<GridVisitKind>>;
};

/** 对一组 GridVisit 的条件；各项须同时成立。Conditions on a list of GridVisit; all of them must hold. */
export type GridVisitListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<GridVisitWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<GridVisitWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<GridVisitWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type GridVisitMax = {
  readonly __typename?: 'GridVisitMax';
  /** 走访时间。When it was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GridVisitMaxHaving = {
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

export type GridVisitMaxOrderBy = {
  readonly visitedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type GridVisitMin = {
  readonly __typename?: 'GridVisitMin';
  /** 走访时间。When it was made. */
  readonly visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GridVisitMinHaving = {
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

export type GridVisitMinOrderBy = {
  readonly visitedAt?: InputMaybe<Direction>;
};

/** GridVisit 的排序：每个对象写一个字段。Order of a GridVisit list: one field in each object. */
export type GridVisitOrderBy = {
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: InputMaybe<DisputeOrderBy>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 走访标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: InputMaybe<GridMemberOrderBy>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: InputMaybe<Direction>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: InputMaybe<Direction>;
};

/** GridVisit 的条件；各项须同时成立。Conditions on a GridVisit; all of them must hold. */
export type GridVisitWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GridVisitWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 回访的矛盾纠纷。The dispute that was settled. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 走访标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<GridVisitKindFilter>;
  /** 走访的网格员；网格无人时为空。The grid member; null where the grid has none. */
  readonly member?: InputMaybe<GridMemberWhere>;
  /** 是否见到本人。Whether the person was met. */
  readonly met?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GridVisitWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GridVisitWhere>>;
  /** 走访时间。When it was made. */
  readonly visitedAt?: InputMaybe<DateTimeFilter>;
};

/** Grid 的条件；各项须同时成立。Conditions on a Grid; all of them must hold. */
export type GridWhere = {
  /** 本网格的感知预警。Alerts in this grid. */
  readonly alerts?: InputMaybe<AlertListWhere>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GridWhere>>;
  /** 所属村（社区）。The village or community. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 撤销日期；在用的为空。The day it was closed; null while it is open. */
  readonly closedOn?: InputMaybe<DateFilter>;
  /** 网格代码：村级代码加三位。Grid code: the village's code and three digits. */
  readonly code?: InputMaybe<IdFilter>;
  /** 网格事件。Events of this grid. */
  readonly gridEvents?: InputMaybe<GridEventListWhere>;
  /** 网格员。Its members. */
  readonly gridMembers?: InputMaybe<GridMemberListWhere>;
  /** 本网格的入户走访。Visits by this grid. */
  readonly gridVisits?: InputMaybe<GridVisitListWhere>;
  /** 户数；已撤销的为零。Households; none of a grid that was closed. */
  readonly households?: InputMaybe<IntFilter>;
  /** 本网格的巡查与排查。Inspections in this grid. */
  readonly inspections?: InputMaybe<InspectionListWhere>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<GridWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GridWhere>>;
  /** 本网格的工单。Orders that arose in this grid. */
  readonly orders?: InputMaybe<OrderListWhere>;
  /** 是否建立网格党组织。Whether it has a party group. */
  readonly partyGroup?: InputMaybe<BooleanFilter>;
  /** 本网格的服务诉求。Services asked for in this grid. */
  readonly serviceRequests?: InputMaybe<ServiceRequestListWhere>;
};

/** 隐患。Kind of a hazard. */
export type HazardKind =
  /** 通道堵塞 Blocked exit */
  | 'BLOCKED_EXIT'
  /** 危险品 Dangerous goods */
  | 'DANGEROUS_GOODS'
  /** 用电 Electrical */
  | 'ELECTRICAL'
  /** 结构 Structure */
  | 'STRUCTURE'
  /** 缺少防护 Unguarded */
  | 'UNGUARDED';

/** HazardKind 的条件；各项须同时成立。Conditions on a HazardKind; all of them must hold. */
export type HazardKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<HazardKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<HazardKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<HazardKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<HazardKind>>;
};

/**
 * 12345 热线来电。
 * A call to the hotline 12345.
 */
export type HotlineCall = Matter & {
  readonly __typename?: 'HotlineCall';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所述地点。The area it is about. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 类别。Category of what it is about. */
  readonly category?: Maybe<PetitionCategory>;
  /** 来电标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<HotlineCallKind>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 来电人；未留名为空。The caller; null who left no name. */
  readonly person?: Maybe<Person>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: Maybe<Petition>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: Maybe<ResponsibleUnit>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<HotlineCallStatus>;
};

/** 平均值。Mean. */
export type HotlineCallAvg = {
  readonly __typename?: 'HotlineCallAvg';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
};

export type HotlineCallAvgHaving = {
  readonly answerMinutes?: InputMaybe<FloatFilter>;
};

export type HotlineCallAvgOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
};

/** HotlineCall 列表的一页（Relay）。A page of a list of HotlineCall (Relay). */
export type HotlineCallConnection = {
  readonly __typename?: 'HotlineCallConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<HotlineCallEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<HotlineCall>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type HotlineCallCountDistinct = {
  readonly __typename?: 'HotlineCallCountDistinct';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['Int']['output']>;
  /** 所述地点。The area it is about. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category of what it is about. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 来电标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 来电人；未留名为空。The caller; null who left no name. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: Maybe<Scalars['Int']['output']>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: Maybe<Scalars['Int']['output']>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type HotlineCallCountDistinctHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly calledAt?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly petition?: InputMaybe<IntFilter>;
  readonly routedTo?: InputMaybe<IntFilter>;
  readonly satisfied?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type HotlineCallCountDistinctOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly calledAt?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly routedTo?: InputMaybe<Direction>;
  readonly satisfied?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** HotlineCall 及其游标。A HotlineCall and its cursor. */
export type HotlineCallEdge = {
  readonly __typename?: 'HotlineCallEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: HotlineCall;
};

/** 一组 HotlineCall 的统计。Statistics of one group of HotlineCall. */
export type HotlineCallGroup = {
  readonly __typename?: 'HotlineCallGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<HotlineCallAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<HotlineCallCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<HotlineCallGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<HotlineCallMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<HotlineCallMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<HotlineCallPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<HotlineCallSum>;
};


/** 一组 HotlineCall 的统计。Statistics of one group of HotlineCall. */
export type HotlineCallGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** HotlineCall 的分组方式。How HotlineCall are grouped. */
export type HotlineCallGroupBy = {
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<PeriodUnit>;
  /** 所述地点。The area it is about. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: InputMaybe<PeriodUnit>;
  /** 类别。Category of what it is about. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来电人；未留名为空。The caller; null who left no name. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: InputMaybe<Scalars['Boolean']['input']>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type HotlineCallGroupKey = {
  readonly __typename?: 'HotlineCallGroupKey';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['Date']['output']>;
  /** 所述地点。The area it is about. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: Maybe<Scalars['Date']['output']>;
  /** 类别。Category of what it is about. */
  readonly category?: Maybe<PetitionCategory>;
  /** 种类。Kind. */
  readonly kind?: Maybe<HotlineCallKind>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 来电人；未留名为空。The caller; null who left no name. */
  readonly person?: Maybe<Person>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: Maybe<Petition>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: Maybe<ResponsibleUnit>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<HotlineCallStatus>;
};

export type HotlineCallGroupKeyOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly calledAt?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly routedTo?: InputMaybe<Direction>;
  readonly satisfied?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type HotlineCallGroupOrderBy = {
  readonly avg?: InputMaybe<HotlineCallAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<HotlineCallCountDistinctOrderBy>;
  readonly key?: InputMaybe<HotlineCallGroupKeyOrderBy>;
  readonly max?: InputMaybe<HotlineCallMaxOrderBy>;
  readonly min?: InputMaybe<HotlineCallMinOrderBy>;
  readonly sum?: InputMaybe<HotlineCallSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type HotlineCallHaving = {
  readonly avg?: InputMaybe<HotlineCallAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<HotlineCallCountDistinctHaving>;
  readonly max?: InputMaybe<HotlineCallMaxHaving>;
  readonly min?: InputMaybe<HotlineCallMinHaving>;
  readonly sum?: InputMaybe<HotlineCallSumHaving>;
};

/** 来电种类。Kind of a call. */
export type HotlineCallKind =
  /** 投诉 Complaint */
  | 'COMPLAINT'
  /** 咨询 Consultation */
  | 'CONSULTATION'
  /** 举报 Report */
  | 'REPORT'
  /** 求助 Request for help */
  | 'REQUEST'
  /** 建议 Suggestion */
  | 'SUGGESTION';

/** HotlineCallKind 的条件；各项须同时成立。Conditions on a HotlineCallKind; all of them must hold. */
export type HotlineCallKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<HotlineCallKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<HotlineCallKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<HotlineCallKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<HotlineCallKind>>;
};

/** 对一组 HotlineCall 的条件；各项须同时成立。Conditions on a list of HotlineCall; all of them must hold. */
export type HotlineCallListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<HotlineCallWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<HotlineCallWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<HotlineCallWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type HotlineCallMax = {
  readonly __typename?: 'HotlineCallMax';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HotlineCallMaxHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly calledAt?: InputMaybe<DateTimeFilter>;
};

export type HotlineCallMaxOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly calledAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type HotlineCallMin = {
  readonly __typename?: 'HotlineCallMin';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HotlineCallMinHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly calledAt?: InputMaybe<DateTimeFilter>;
};

export type HotlineCallMinOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly calledAt?: InputMaybe<Direction>;
};

/** HotlineCall 的排序：每个对象写一个字段。Order of a HotlineCall list: one field in each object. */
export type HotlineCallOrderBy = {
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<Direction>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: InputMaybe<Direction>;
  /** 类别。Category of what it is about. */
  readonly category?: InputMaybe<Direction>;
  /** 来电标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: InputMaybe<PetitionOrderBy>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: InputMaybe<Direction>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type HotlineCallPercentile = {
  readonly __typename?: 'HotlineCallPercentile';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
};

/** 来电状态。Status of a call. */
export type HotlineCallStatus =
  /** 已答复 Answered */
  | 'ANSWERED'
  /** 待答复 Waiting */
  | 'WAITING';

/** HotlineCallStatus 的条件；各项须同时成立。Conditions on a HotlineCallStatus; all of them must hold. */
export type HotlineCallStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<HotlineCallStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<HotlineCallStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<HotlineCallStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<HotlineCallStatus>>;
};

/** 合计。Sum. */
export type HotlineCallSum = {
  readonly __typename?: 'HotlineCallSum';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
};

export type HotlineCallSumHaving = {
  readonly answerMinutes?: InputMaybe<FloatFilter>;
};

export type HotlineCallSumOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
};

/** HotlineCall 的条件；各项须同时成立。Conditions on a HotlineCall; all of them must hold. */
export type HotlineCallWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<HotlineCallWhere>>;
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<IntFilter>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  /** 所述地点。The area it is about. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 来电时间。When the call was made. */
  readonly calledAt?: InputMaybe<DateTimeFilter>;
  /** 类别。Category of what it is about. */
  readonly category?: InputMaybe<PetitionCategoryFilter>;
  /** 来电标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<HotlineCallKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<HotlineCallWhere>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<HotlineCallWhere>>;
  /** 转为的信访件。The petition that it became. */
  readonly petition?: InputMaybe<PetitionWhere>;
  /** 转办单位；话务员直接答复为空。Whom it was passed on to; null where the operator answered. */
  readonly routedTo?: InputMaybe<ResponsibleUnitFilter>;
  /** 是否满意；未答复为空。Whether the caller was satisfied; null until the answer. */
  readonly satisfied?: InputMaybe<BooleanFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<HotlineCallStatusFilter>;
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
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<IncidentCategory>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 警情标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Person>;
  /** 由此立的案件。Cases opened because of it. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
  /** 出警单位。The post or team that answered. */
  readonly post?: Maybe<PolicePost>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<IncidentStatus>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/**
 * 警情：群众报警及其处置。
 * An incident reported to the police, and how it was handled.
 */
export type IncidentPoliceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
};

/** 平均值。Mean. */
export type IncidentAvg = {
  readonly __typename?: 'IncidentAvg';
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Float']['output']>;
};

export type IncidentAvgHaving = {
  readonly responseSeconds?: InputMaybe<FloatFilter>;
};

export type IncidentAvgOrderBy = {
  readonly responseSeconds?: InputMaybe<Direction>;
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
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: Maybe<Scalars['Int']['output']>;
  /** 警情标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['Int']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 出警单位。The post or team that answered. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['Int']['output']>;
};

export type IncidentCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly arrivedAt?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly dispatchedAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly occurredAt?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly responseSeconds?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly summary?: InputMaybe<IntFilter>;
};

export type IncidentCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispatchedAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly responseSeconds?: InputMaybe<Direction>;
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
  /** 平均值。Mean. */
  readonly avg?: Maybe<IncidentAvg>;
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
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<IncidentPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<IncidentSum>;
};


/** 一组 Incident 的统计。Statistics of one group of Incident. */
export type IncidentGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Incident 的分组方式。How Incident are grouped. */
export type IncidentGroupBy = {
  /** 发生地。Where it happened. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<PeriodUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: InputMaybe<PeriodUnit>;
  /** 警情编号。Incident number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: InputMaybe<PeriodUnit>;
  /** 报警人。The person who reported it. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 出警单位。The post or team that answered. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['Date']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<IncidentCategory>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: Maybe<Scalars['Date']['output']>;
  /** 警情编号。Incident number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['Date']['output']>;
  /** 报警人。The person who reported it. */
  readonly person?: Maybe<Person>;
  /** 出警单位。The post or team that answered. */
  readonly post?: Maybe<PolicePost>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<IncidentStatus>;
  /** 简要警情。Summary. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type IncidentGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispatchedAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly responseSeconds?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type IncidentGroupOrderBy = {
  readonly avg?: InputMaybe<IncidentAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<IncidentCountDistinctOrderBy>;
  readonly key?: InputMaybe<IncidentGroupKeyOrderBy>;
  readonly max?: InputMaybe<IncidentMaxOrderBy>;
  readonly min?: InputMaybe<IncidentMinOrderBy>;
  readonly sum?: InputMaybe<IncidentSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type IncidentHaving = {
  readonly avg?: InputMaybe<IncidentAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<IncidentCountDistinctHaving>;
  readonly max?: InputMaybe<IncidentMaxHaving>;
  readonly min?: InputMaybe<IncidentMinHaving>;
  readonly sum?: InputMaybe<IncidentSumHaving>;
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
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
};

export type IncidentMaxHaving = {
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly dispatchedAt?: InputMaybe<DateTimeFilter>;
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  readonly responseSeconds?: InputMaybe<IntFilter>;
};

export type IncidentMaxOrderBy = {
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispatchedAt?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly responseSeconds?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type IncidentMin = {
  readonly __typename?: 'IncidentMin';
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
};

export type IncidentMinHaving = {
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly dispatchedAt?: InputMaybe<DateTimeFilter>;
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  readonly responseSeconds?: InputMaybe<IntFilter>;
};

export type IncidentMinOrderBy = {
  readonly arrivedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispatchedAt?: InputMaybe<Direction>;
  readonly occurredAt?: InputMaybe<Direction>;
  readonly responseSeconds?: InputMaybe<Direction>;
};

/** Incident 的排序：每个对象写一个字段。Order of a Incident list: one field in each object. */
export type IncidentOrderBy = {
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: InputMaybe<Direction>;
  /** 警情标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 警情编号。Incident number. */
  readonly number?: InputMaybe<Direction>;
  /** 发生时间。When it happened. */
  readonly occurredAt?: InputMaybe<Direction>;
  /** 报警人。The person who reported it. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 由此立的案件。Cases opened because of it. */
  readonly policeCases?: InputMaybe<ListOrderBy>;
  /** 出警单位。The post or team that answered. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 简要警情。Summary. */
  readonly summary?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type IncidentPercentile = {
  readonly __typename?: 'IncidentPercentile';
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Float']['output']>;
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

/** 合计。Sum. */
export type IncidentSum = {
  readonly __typename?: 'IncidentSum';
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: Maybe<Scalars['Float']['output']>;
};

export type IncidentSumHaving = {
  readonly responseSeconds?: InputMaybe<FloatFilter>;
};

export type IncidentSumOrderBy = {
  readonly responseSeconds?: InputMaybe<Direction>;
};

/** Incident 的条件；各项须同时成立。Conditions on a Incident; all of them must hold. */
export type IncidentWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  /** 发生地。Where it happened. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 到达时间。When it arrived; null until then, and where nobody wrote it down. */
  readonly arrivedAt?: InputMaybe<DateTimeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 类别。Category. */
  readonly category?: InputMaybe<IncidentCategoryFilter>;
  /** 结案时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 派警时间。When a unit was sent. */
  readonly dispatchedAt?: InputMaybe<DateTimeFilter>;
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
  /** 由此立的案件。Cases opened because of it. */
  readonly policeCases?: InputMaybe<PoliceCaseListWhere>;
  /** 出警单位。The post or team that answered. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 响应时长（秒）：报警至到达。Seconds from the call to the arrival. */
  readonly responseSeconds?: InputMaybe<IntFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<IncidentStatusFilter>;
  /** 简要警情。Summary. */
  readonly summary?: InputMaybe<StringFilter>;
};

/**
 * 巡查与排查：自建房、公共场所与企业，隐患及整改。
 * An inspection or survey of a self-built house, a site or an enterprise, with the hazard found and when it was put right.
 */
export type Inspection = {
  readonly __typename?: 'Inspection';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 受检企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: Maybe<HazardKind>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: Maybe<Scalars['Boolean']['output']>;
  /** 检查标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: Maybe<Scalars['Boolean']['output']>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<InspectionKind>;
  /** 检查编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 房主。The owner of the house. */
  readonly person?: Maybe<Person>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: Maybe<InspectionReason>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** Inspection 列表的一页（Relay）。A page of a list of Inspection (Relay). */
export type InspectionConnection = {
  readonly __typename?: 'InspectionConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<InspectionEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Inspection>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type InspectionCountDistinct = {
  readonly __typename?: 'InspectionCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 受检企业。The enterprise. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: Maybe<Scalars['Int']['output']>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: Maybe<Scalars['Int']['output']>;
  /** 检查标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: Maybe<Scalars['Int']['output']>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 检查编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 房主。The owner of the house. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: Maybe<Scalars['Int']['output']>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: Maybe<Scalars['Int']['output']>;
};

export type InspectionCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly hazard?: InputMaybe<IntFilter>;
  readonly hazardous?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly inQuietPeriod?: InputMaybe<IntFilter>;
  readonly inspectedAt?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly reason?: InputMaybe<IntFilter>;
  readonly rectifiedOn?: InputMaybe<IntFilter>;
};

export type InspectionCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly hazard?: InputMaybe<Direction>;
  readonly hazardous?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly inQuietPeriod?: InputMaybe<Direction>;
  readonly inspectedAt?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly reason?: InputMaybe<Direction>;
  readonly rectifiedOn?: InputMaybe<Direction>;
};

/** Inspection 及其游标。A Inspection and its cursor. */
export type InspectionEdge = {
  readonly __typename?: 'InspectionEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Inspection;
};

/** 一组 Inspection 的统计。Statistics of one group of Inspection. */
export type InspectionGroup = {
  readonly __typename?: 'InspectionGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<InspectionCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<InspectionGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<InspectionMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<InspectionMin>;
};

/** Inspection 的分组方式。How Inspection are grouped. */
export type InspectionGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 受检企业。The enterprise. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: InputMaybe<Scalars['Boolean']['input']>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: InputMaybe<PeriodUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 检查编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 房主。The owner of the house. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: InputMaybe<Scalars['Boolean']['input']>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type InspectionGroupKey = {
  readonly __typename?: 'InspectionGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 受检企业。The enterprise. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: Maybe<HazardKind>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: Maybe<Scalars['Boolean']['output']>;
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: Maybe<Scalars['Boolean']['output']>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: Maybe<Scalars['Date']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<InspectionKind>;
  /** 检查编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 房主。The owner of the house. */
  readonly person?: Maybe<Person>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: Maybe<InspectionReason>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type InspectionGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly hazard?: InputMaybe<Direction>;
  readonly hazardous?: InputMaybe<Direction>;
  readonly inQuietPeriod?: InputMaybe<Direction>;
  readonly inspectedAt?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly reason?: InputMaybe<Direction>;
  readonly rectifiedOn?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type InspectionGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<InspectionCountDistinctOrderBy>;
  readonly key?: InputMaybe<InspectionGroupKeyOrderBy>;
  readonly max?: InputMaybe<InspectionMaxOrderBy>;
  readonly min?: InputMaybe<InspectionMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type InspectionHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<InspectionCountDistinctHaving>;
  readonly max?: InputMaybe<InspectionMaxHaving>;
  readonly min?: InputMaybe<InspectionMinHaving>;
};

/** 巡查与排查种类。Kind of an inspection. */
export type InspectionKind =
  /** 用电 Electricity */
  | 'ELECTRICITY'
  /** 企业检查 Enterprise */
  | 'ENTERPRISE'
  /** 消防 Fire safety */
  | 'FIRE'
  /** 森林防火 Forest */
  | 'FOREST'
  /** 自建房排查 Self-built house */
  | 'SELF_BUILT_HOUSE'
  /** 水域 Water */
  | 'WATER';

/** InspectionKind 的条件；各项须同时成立。Conditions on a InspectionKind; all of them must hold. */
export type InspectionKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<InspectionKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InspectionKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<InspectionKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<InspectionKind>>;
};

/** 对一组 Inspection 的条件；各项须同时成立。Conditions on a list of Inspection; all of them must hold. */
export type InspectionListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<InspectionWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<InspectionWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<InspectionWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type InspectionMax = {
  readonly __typename?: 'InspectionMax';
  /** 检查时间。When it was made. */
  readonly inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type InspectionMaxHaving = {
  readonly inspectedAt?: InputMaybe<DateTimeFilter>;
  readonly rectifiedOn?: InputMaybe<DateFilter>;
};

export type InspectionMaxOrderBy = {
  readonly inspectedAt?: InputMaybe<Direction>;
  readonly rectifiedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type InspectionMin = {
  readonly __typename?: 'InspectionMin';
  /** 检查时间。When it was made. */
  readonly inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: Maybe<Scalars['Date']['output']>;
};

export type InspectionMinHaving = {
  readonly inspectedAt?: InputMaybe<DateTimeFilter>;
  readonly rectifiedOn?: InputMaybe<DateFilter>;
};

export type InspectionMinOrderBy = {
  readonly inspectedAt?: InputMaybe<Direction>;
  readonly rectifiedOn?: InputMaybe<Direction>;
};

/** Inspection 的排序：每个对象写一个字段。Order of a Inspection list: one field in each object. */
export type InspectionOrderBy = {
  /** 受检企业。The enterprise. */
  readonly enterprise?: InputMaybe<EnterpriseOrderBy>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: InputMaybe<Direction>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: InputMaybe<Direction>;
  /** 检查标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: InputMaybe<Direction>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 检查编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: InputMaybe<Direction>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: InputMaybe<Direction>;
};

/** 安静生产期内检查的理由。Why an enterprise was inspected inside its quiet period. */
export type InspectionReason =
  /** 事故隐患 Accident */
  | 'ACCIDENT'
  /** 投诉举报 Complaint */
  | 'COMPLAINT'
  /** 无理由 None */
  | 'NONE';

/** InspectionReason 的条件；各项须同时成立。Conditions on a InspectionReason; all of them must hold. */
export type InspectionReasonFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<InspectionReason>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InspectionReason>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<InspectionReason>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<InspectionReason>>;
};

/** Inspection 的条件；各项须同时成立。Conditions on a Inspection; all of them must hold. */
export type InspectionWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InspectionWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 受检企业。The enterprise. */
  readonly enterprise?: InputMaybe<EnterpriseWhere>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 隐患；无隐患为空。The hazard; null without one. */
  readonly hazard?: InputMaybe<HazardKindFilter>;
  /** 是否存在隐患。Whether a hazard was found. */
  readonly hazardous?: InputMaybe<BooleanFilter>;
  /** 检查标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 是否在企业安静生产期内；非企业为空。Whether it fell into the enterprise's quiet period; null if of no enterprise. */
  readonly inQuietPeriod?: InputMaybe<BooleanFilter>;
  /** 检查时间。When it was made. */
  readonly inspectedAt?: InputMaybe<DateTimeFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<InspectionKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<InspectionWhere>;
  /** 检查编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<InspectionWhere>>;
  /** 安静期内检查的理由。Why it was made all the same; null outside of a quiet period. */
  readonly reason?: InputMaybe<InspectionReasonFilter>;
  /** 整改完成日期；未整改为空。The day it was put right; null if it was not. */
  readonly rectifiedOn?: InputMaybe<DateFilter>;
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

/**
 * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
 * A lawyer on duty, or an expert of the team for hard questions of enterprises.
 */
export type Lawyer = {
  readonly __typename?: 'Lawyer';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 联系的企业。Enterprises they are assigned to. */
  readonly enterpriseAdvisers?: Maybe<EnterpriseAdviserConnection>;
  /** 律师事务所。The firm. */
  readonly firm?: Maybe<Scalars['String']['output']>;
  /** 律师标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<LawyerKind>;
  /** 承办的法律援助。Legal aid cases in hand. */
  readonly legalAidCases?: Maybe<LegalAidCaseConnection>;
  /** 派给的请求（队列）。Requests assigned: the queue. */
  readonly legalServiceRequests?: Maybe<LegalServiceRequestConnection>;
  /** 执业证号。Number of the licence. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The lawyer. */
  readonly person?: Maybe<Person>;
  /** 所驻站点。The station. */
  readonly station?: Maybe<LegalServiceStation>;
};


/**
 * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
 * A lawyer on duty, or an expert of the team for hard questions of enterprises.
 */
export type LawyerEnterpriseAdvisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseAdviserOrderBy>>;
  where?: InputMaybe<EnterpriseAdviserWhere>;
};


/**
 * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
 * A lawyer on duty, or an expert of the team for hard questions of enterprises.
 */
export type LawyerLegalAidCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalAidCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalAidCaseWhere>;
};


/**
 * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
 * A lawyer on duty, or an expert of the team for hard questions of enterprises.
 */
export type LawyerLegalServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceRequestWhere>;
};

/** Lawyer 列表的一页（Relay）。A page of a list of Lawyer (Relay). */
export type LawyerConnection = {
  readonly __typename?: 'LawyerConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<LawyerEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Lawyer>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type LawyerCountDistinct = {
  readonly __typename?: 'LawyerCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 律师事务所。The firm. */
  readonly firm?: Maybe<Scalars['Int']['output']>;
  /** 律师标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 执业证号。Number of the licence. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 本人。The lawyer. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 所驻站点。The station. */
  readonly station?: Maybe<Scalars['Int']['output']>;
};

export type LawyerCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly firm?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly station?: InputMaybe<IntFilter>;
};

export type LawyerCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly firm?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly station?: InputMaybe<Direction>;
};

/** Lawyer 及其游标。A Lawyer and its cursor. */
export type LawyerEdge = {
  readonly __typename?: 'LawyerEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Lawyer;
};

/** 一组 Lawyer 的统计。Statistics of one group of Lawyer. */
export type LawyerGroup = {
  readonly __typename?: 'LawyerGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<LawyerCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<LawyerGroupKey>;
};

/** Lawyer 的分组方式。How Lawyer are grouped. */
export type LawyerGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 律师事务所。The firm. */
  readonly firm?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 执业证号。Number of the licence. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The lawyer. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所驻站点。The station. */
  readonly station?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type LawyerGroupKey = {
  readonly __typename?: 'LawyerGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 律师事务所。The firm. */
  readonly firm?: Maybe<Scalars['String']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<LawyerKind>;
  /** 执业证号。Number of the licence. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The lawyer. */
  readonly person?: Maybe<Person>;
  /** 所驻站点。The station. */
  readonly station?: Maybe<LegalServiceStation>;
};

export type LawyerGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly firm?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly station?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type LawyerGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<LawyerCountDistinctOrderBy>;
  readonly key?: InputMaybe<LawyerGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type LawyerHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<LawyerCountDistinctHaving>;
};

/** 律师类型。Kind of a lawyer. */
export type LawyerKind =
  /** 值班律师 On duty */
  | 'DUTY'
  /** 攻坚团队专家 Expert */
  | 'EXPERT';

/** LawyerKind 的条件；各项须同时成立。Conditions on a LawyerKind; all of them must hold. */
export type LawyerKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LawyerKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LawyerKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LawyerKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LawyerKind>>;
};

/** 对一组 Lawyer 的条件；各项须同时成立。Conditions on a list of Lawyer; all of them must hold. */
export type LawyerListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<LawyerWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<LawyerWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<LawyerWhere>;
};

/** Lawyer 的排序：每个对象写一个字段。Order of a Lawyer list: one field in each object. */
export type LawyerOrderBy = {
  /** 联系的企业。Enterprises they are assigned to. */
  readonly enterpriseAdvisers?: InputMaybe<ListOrderBy>;
  /** 律师事务所。The firm. */
  readonly firm?: InputMaybe<Direction>;
  /** 律师标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 承办的法律援助。Legal aid cases in hand. */
  readonly legalAidCases?: InputMaybe<ListOrderBy>;
  /** 派给的请求（队列）。Requests assigned: the queue. */
  readonly legalServiceRequests?: InputMaybe<ListOrderBy>;
  /** 执业证号。Number of the licence. */
  readonly number?: InputMaybe<Direction>;
  /** 所驻站点。The station. */
  readonly station?: InputMaybe<LegalServiceStationOrderBy>;
};

/** Lawyer 的条件；各项须同时成立。Conditions on a Lawyer; all of them must hold. */
export type LawyerWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LawyerWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 联系的企业。Enterprises they are assigned to. */
  readonly enterpriseAdvisers?: InputMaybe<EnterpriseAdviserListWhere>;
  /** 律师事务所。The firm. */
  readonly firm?: InputMaybe<StringFilter>;
  /** 律师标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<LawyerKindFilter>;
  /** 承办的法律援助。Legal aid cases in hand. */
  readonly legalAidCases?: InputMaybe<LegalAidCaseListWhere>;
  /** 派给的请求（队列）。Requests assigned: the queue. */
  readonly legalServiceRequests?: InputMaybe<LegalServiceRequestListWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<LawyerWhere>;
  /** 执业证号。Number of the licence. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LawyerWhere>>;
  /** 所驻站点。The station. */
  readonly station?: InputMaybe<LegalServiceStationWhere>;
};

/**
 * 法律援助案件。
 * A case of legal aid.
 */
export type LegalAidCase = Matter & {
  readonly __typename?: 'LegalAidCase';
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 案件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<LegalAidKind>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: Maybe<Scalars['Boolean']['output']>;
  /** 案件编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 受援人。The person aided. */
  readonly person?: Maybe<Person>;
  /** 环节。Step. */
  readonly step?: Maybe<LegalAidStep>;
};

/** LegalAidCase 列表的一页（Relay）。A page of a list of LegalAidCase (Relay). */
export type LegalAidCaseConnection = {
  readonly __typename?: 'LegalAidCaseConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<LegalAidCaseEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<LegalAidCase>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type LegalAidCaseCountDistinct = {
  readonly __typename?: 'LegalAidCaseCountDistinct';
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: Maybe<Scalars['Int']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['Int']['output']>;
  /** 案件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Scalars['Int']['output']>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: Maybe<Scalars['Int']['output']>;
  /** 案件编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 受援人。The person aided. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 环节。Step. */
  readonly step?: Maybe<Scalars['Int']['output']>;
};

export type LegalAidCaseCountDistinctHaving = {
  readonly appliedAt?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly decidedAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly lawyer?: InputMaybe<IntFilter>;
  readonly minorAid?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly step?: InputMaybe<IntFilter>;
};

export type LegalAidCaseCountDistinctOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly minorAid?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly step?: InputMaybe<Direction>;
};

/** LegalAidCase 及其游标。A LegalAidCase and its cursor. */
export type LegalAidCaseEdge = {
  readonly __typename?: 'LegalAidCaseEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: LegalAidCase;
};

/** 一组 LegalAidCase 的统计。Statistics of one group of LegalAidCase. */
export type LegalAidCaseGroup = {
  readonly __typename?: 'LegalAidCaseGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<LegalAidCaseCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<LegalAidCaseGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<LegalAidCaseMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<LegalAidCaseMin>;
};

/** LegalAidCase 的分组方式。How LegalAidCase are grouped. */
export type LegalAidCaseGroupBy = {
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: InputMaybe<PeriodUnit>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<PeriodUnit>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 案件编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 受援人。The person aided. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 环节。Step. */
  readonly step?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type LegalAidCaseGroupKey = {
  readonly __typename?: 'LegalAidCaseGroupKey';
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: Maybe<Scalars['Date']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<LegalAidKind>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: Maybe<Scalars['Boolean']['output']>;
  /** 案件编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 受援人。The person aided. */
  readonly person?: Maybe<Person>;
  /** 环节。Step. */
  readonly step?: Maybe<LegalAidStep>;
};

export type LegalAidCaseGroupKeyOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly minorAid?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly step?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type LegalAidCaseGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<LegalAidCaseCountDistinctOrderBy>;
  readonly key?: InputMaybe<LegalAidCaseGroupKeyOrderBy>;
  readonly max?: InputMaybe<LegalAidCaseMaxOrderBy>;
  readonly min?: InputMaybe<LegalAidCaseMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type LegalAidCaseHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<LegalAidCaseCountDistinctHaving>;
  readonly max?: InputMaybe<LegalAidCaseMaxHaving>;
  readonly min?: InputMaybe<LegalAidCaseMinHaving>;
};

/** 对一组 LegalAidCase 的条件；各项须同时成立。Conditions on a list of LegalAidCase; all of them must hold. */
export type LegalAidCaseListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<LegalAidCaseWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<LegalAidCaseWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<LegalAidCaseWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type LegalAidCaseMax = {
  readonly __typename?: 'LegalAidCaseMax';
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type LegalAidCaseMaxHaving = {
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
};

export type LegalAidCaseMaxOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type LegalAidCaseMin = {
  readonly __typename?: 'LegalAidCaseMin';
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type LegalAidCaseMinHaving = {
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
};

export type LegalAidCaseMinOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
};

/** LegalAidCase 的排序：每个对象写一个字段。Order of a LegalAidCase list: one field in each object. */
export type LegalAidCaseOrderBy = {
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<Direction>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerOrderBy>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: InputMaybe<Direction>;
  /** 案件编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 环节。Step. */
  readonly step?: InputMaybe<Direction>;
};

/** LegalAidCase 的条件；各项须同时成立。Conditions on a LegalAidCase; all of them must hold. */
export type LegalAidCaseWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LegalAidCaseWhere>>;
  /** 申请时间。When it was applied for. */
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 结案时间；未结为空。When it was closed; null until then. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 决定时间；未决定为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<LegalAidKindFilter>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerWhere>;
  /** 是否未成年人“一站式”救助。Whether it is part of minors' one-stop aid. */
  readonly minorAid?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<LegalAidCaseWhere>;
  /** 案件编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LegalAidCaseWhere>>;
  /** 环节。Step. */
  readonly step?: InputMaybe<LegalAidStepFilter>;
};

/** 法律援助类型。Kind of legal aid. */
export type LegalAidKind =
  /** 行政 Administrative */
  | 'ADMINISTRATIVE'
  /** 民事 Civil */
  | 'CIVIL'
  /** 刑事 Criminal */
  | 'CRIMINAL';

/** LegalAidKind 的条件；各项须同时成立。Conditions on a LegalAidKind; all of them must hold. */
export type LegalAidKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalAidKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalAidKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalAidKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalAidKind>>;
};

/** 法律援助环节。Step of a case of legal aid. */
export type LegalAidStep =
  /** 已受理 Accepted */
  | 'ACCEPTED'
  /** 已申请 Applied */
  | 'APPLIED'
  /** 已指派 Assigned */
  | 'ASSIGNED'
  /** 已结案 Closed */
  | 'CLOSED'
  /** 不予援助 Refused */
  | 'REFUSED';

/** LegalAidStep 的条件；各项须同时成立。Conditions on a LegalAidStep; all of them must hold. */
export type LegalAidStepFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalAidStep>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalAidStep>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalAidStep>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalAidStep>>;
};

/** 法律服务渠道。Channel of a request. */
export type LegalServiceChannel =
  /** 法治护航应用 App */
  | 'APP'
  /** 12348 热线 Hotline 12348 */
  | 'HOTLINE'
  /** 工作站 Station */
  | 'STATION';

/** LegalServiceChannel 的条件；各项须同时成立。Conditions on a LegalServiceChannel; all of them must hold. */
export type LegalServiceChannelFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalServiceChannel>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalServiceChannel>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalServiceChannel>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalServiceChannel>>;
};

/** 法律服务种类。Kind of a request. */
export type LegalServiceKind =
  /** 法治体检 Legal check-up */
  | 'CHECK_UP'
  /** 合同 Contract */
  | 'CONTRACT'
  /** 债务 Debt */
  | 'DEBT'
  /** 婚姻家庭 Family */
  | 'FAMILY'
  /** 知识产权 Intellectual property */
  | 'INTELLECTUAL_PROPERTY'
  /** 劳动用工 Labour */
  | 'LABOUR'
  /** 其他咨询 Other */
  | 'OTHER';

/** LegalServiceKind 的条件；各项须同时成立。Conditions on a LegalServiceKind; all of them must hold. */
export type LegalServiceKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalServiceKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalServiceKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalServiceKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalServiceKind>>;
};

/**
 * 法律服务请求：企业或群众经热线、应用、站点提出。
 * A request for a legal service, by an enterprise or a person.
 */
export type LegalServiceRequest = Matter & {
  readonly __typename?: 'LegalServiceRequest';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 渠道。Channel. */
  readonly channel?: Maybe<LegalServiceChannel>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** 提出企业。The enterprise that asked. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 请求标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<LegalServiceKind>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 请求编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Facility>;
  /** 提出人（个人）。The person who asked. */
  readonly person?: Maybe<Person>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: Maybe<LegalServiceRoute>;
  /** 受理站点。The station. */
  readonly station?: Maybe<LegalServiceStation>;
  /** 状态。Status. */
  readonly status?: Maybe<LegalServiceStatus>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 平均值。Mean. */
export type LegalServiceRequestAvg = {
  readonly __typename?: 'LegalServiceRequestAvg';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
};

export type LegalServiceRequestAvgHaving = {
  readonly answerMinutes?: InputMaybe<FloatFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
};

export type LegalServiceRequestAvgOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
};

/** LegalServiceRequest 列表的一页（Relay）。A page of a list of LegalServiceRequest (Relay). */
export type LegalServiceRequestConnection = {
  readonly __typename?: 'LegalServiceRequestConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<LegalServiceRequestEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<LegalServiceRequest>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type LegalServiceRequestCountDistinct = {
  readonly __typename?: 'LegalServiceRequestCountDistinct';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['Int']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 渠道。Channel. */
  readonly channel?: Maybe<Scalars['Int']['output']>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: Maybe<Scalars['Int']['output']>;
  /** 提出企业。The enterprise that asked. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 请求标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Scalars['Int']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Int']['output']>;
  /** 请求编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Scalars['Int']['output']>;
  /** 提出人（个人）。The person who asked. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: Maybe<Scalars['Int']['output']>;
  /** 受理站点。The station. */
  readonly station?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: Maybe<Scalars['Int']['output']>;
};

export type LegalServiceRequestCountDistinctHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly channel?: InputMaybe<IntFilter>;
  readonly details?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly lawyer?: InputMaybe<IntFilter>;
  readonly lossAvoided?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly park?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly routedTo?: InputMaybe<IntFilter>;
  readonly station?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly submittedAt?: InputMaybe<IntFilter>;
};

export type LegalServiceRequestCountDistinctOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly details?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly routedTo?: InputMaybe<Direction>;
  readonly station?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly submittedAt?: InputMaybe<Direction>;
};

/** LegalServiceRequest 及其游标。A LegalServiceRequest and its cursor. */
export type LegalServiceRequestEdge = {
  readonly __typename?: 'LegalServiceRequestEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: LegalServiceRequest;
};

/** 一组 LegalServiceRequest 的统计。Statistics of one group of LegalServiceRequest. */
export type LegalServiceRequestGroup = {
  readonly __typename?: 'LegalServiceRequestGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<LegalServiceRequestAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<LegalServiceRequestCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<LegalServiceRequestGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<LegalServiceRequestMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<LegalServiceRequestMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<LegalServiceRequestPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<LegalServiceRequestSum>;
};


/** 一组 LegalServiceRequest 的统计。Statistics of one group of LegalServiceRequest. */
export type LegalServiceRequestGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** LegalServiceRequest 的分组方式。How LegalServiceRequest are grouped. */
export type LegalServiceRequestGroupBy = {
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<PeriodUnit>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 渠道。Channel. */
  readonly channel?: InputMaybe<Scalars['Boolean']['input']>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出企业。The enterprise that asked. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** 请求编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所在园区。The park. */
  readonly park?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出人（个人）。The person who asked. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: InputMaybe<Scalars['Boolean']['input']>;
  /** 受理站点。The station. */
  readonly station?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type LegalServiceRequestGroupKey = {
  readonly __typename?: 'LegalServiceRequestGroupKey';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['Date']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 渠道。Channel. */
  readonly channel?: Maybe<LegalServiceChannel>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** 提出企业。The enterprise that asked. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 种类。Kind. */
  readonly kind?: Maybe<LegalServiceKind>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: Maybe<Lawyer>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 请求编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Facility>;
  /** 提出人（个人）。The person who asked. */
  readonly person?: Maybe<Person>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: Maybe<LegalServiceRoute>;
  /** 受理站点。The station. */
  readonly station?: Maybe<LegalServiceStation>;
  /** 状态。Status. */
  readonly status?: Maybe<LegalServiceStatus>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: Maybe<Scalars['Date']['output']>;
};

export type LegalServiceRequestGroupKeyOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly details?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly lawyer?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly routedTo?: InputMaybe<Direction>;
  readonly station?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly submittedAt?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type LegalServiceRequestGroupOrderBy = {
  readonly avg?: InputMaybe<LegalServiceRequestAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<LegalServiceRequestCountDistinctOrderBy>;
  readonly key?: InputMaybe<LegalServiceRequestGroupKeyOrderBy>;
  readonly max?: InputMaybe<LegalServiceRequestMaxOrderBy>;
  readonly min?: InputMaybe<LegalServiceRequestMinOrderBy>;
  readonly sum?: InputMaybe<LegalServiceRequestSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type LegalServiceRequestHaving = {
  readonly avg?: InputMaybe<LegalServiceRequestAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<LegalServiceRequestCountDistinctHaving>;
  readonly max?: InputMaybe<LegalServiceRequestMaxHaving>;
  readonly min?: InputMaybe<LegalServiceRequestMinHaving>;
  readonly sum?: InputMaybe<LegalServiceRequestSumHaving>;
};

/** 对一组 LegalServiceRequest 的条件；各项须同时成立。Conditions on a list of LegalServiceRequest; all of them must hold. */
export type LegalServiceRequestListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<LegalServiceRequestWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<LegalServiceRequestWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<LegalServiceRequestWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type LegalServiceRequestMax = {
  readonly __typename?: 'LegalServiceRequestMax';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type LegalServiceRequestMaxHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly submittedAt?: InputMaybe<DateTimeFilter>;
};

export type LegalServiceRequestMaxOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly submittedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type LegalServiceRequestMin = {
  readonly __typename?: 'LegalServiceRequestMin';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Int']['output']>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type LegalServiceRequestMinHaving = {
  readonly answerMinutes?: InputMaybe<IntFilter>;
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  readonly submittedAt?: InputMaybe<DateTimeFilter>;
};

export type LegalServiceRequestMinOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly answeredAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
  readonly submittedAt?: InputMaybe<Direction>;
};

/** LegalServiceRequest 的排序：每个对象写一个字段。Order of a LegalServiceRequest list: one field in each object. */
export type LegalServiceRequestOrderBy = {
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<Direction>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 渠道。Channel. */
  readonly channel?: InputMaybe<Direction>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: InputMaybe<Direction>;
  /** 请求标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerOrderBy>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<Direction>;
  /** 请求编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: InputMaybe<Direction>;
  /** 受理站点。The station. */
  readonly station?: InputMaybe<LegalServiceStationOrderBy>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type LegalServiceRequestPercentile = {
  readonly __typename?: 'LegalServiceRequestPercentile';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type LegalServiceRequestSum = {
  readonly __typename?: 'LegalServiceRequestSum';
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: Maybe<Scalars['Float']['output']>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: Maybe<Scalars['Float']['output']>;
};

export type LegalServiceRequestSumHaving = {
  readonly answerMinutes?: InputMaybe<FloatFilter>;
  readonly lossAvoided?: InputMaybe<FloatFilter>;
};

export type LegalServiceRequestSumOrderBy = {
  readonly answerMinutes?: InputMaybe<Direction>;
  readonly lossAvoided?: InputMaybe<Direction>;
};

/** LegalServiceRequest 的条件；各项须同时成立。Conditions on a LegalServiceRequest; all of them must hold. */
export type LegalServiceRequestWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LegalServiceRequestWhere>>;
  /** 答复时长（分钟）。Minutes until the answer. */
  readonly answerMinutes?: InputMaybe<IntFilter>;
  /** 答复时间；未答复为空。When it was answered; null until then. */
  readonly answeredAt?: InputMaybe<DateTimeFilter>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 渠道。Channel. */
  readonly channel?: InputMaybe<LegalServiceChannelFilter>;
  /** 咨询内容：律师保密。What was asked: the lawyer's secret. */
  readonly details?: InputMaybe<StringFilter>;
  /** 请求标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<LegalServiceKindFilter>;
  /** 承办律师。The lawyer. */
  readonly lawyer?: InputMaybe<LawyerWhere>;
  /** 避免和挽回的损失（元）。Loss avoided, in yuan. */
  readonly lossAvoided?: InputMaybe<FloatFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<LegalServiceRequestWhere>;
  /** 请求编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LegalServiceRequestWhere>>;
  /** 转至。Whom it was passed on to. */
  readonly routedTo?: InputMaybe<LegalServiceRouteFilter>;
  /** 受理站点。The station. */
  readonly station?: InputMaybe<LegalServiceStationWhere>;
  /** 状态。Status. */
  readonly status?: InputMaybe<LegalServiceStatusFilter>;
  /** 提出时间。When it was made. */
  readonly submittedAt?: InputMaybe<DateTimeFilter>;
};

/** 转办去向。Whom a request was passed on to. */
export type LegalServiceRoute =
  /** 律师 Lawyer */
  | 'LAWYER'
  /** 法律援助 Legal aid */
  | 'LEGAL_AID'
  /** 人民调解 Mediation */
  | 'MEDIATION'
  /** 公证 Notary */
  | 'NOTARY'
  /** 其他部门 Another department */
  | 'OTHER_DEPARTMENT';

/** LegalServiceRoute 的条件；各项须同时成立。Conditions on a LegalServiceRoute; all of them must hold. */
export type LegalServiceRouteFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalServiceRoute>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalServiceRoute>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalServiceRoute>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalServiceRoute>>;
};

/**
 * 法律服务站：法治护航工作站、公共法律服务中心。
 * A legal service station: in a park, or a county's public centre.
 */
export type LegalServiceStation = {
  readonly __typename?: 'LegalServiceStation';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 站点标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<LegalServiceStationKind>;
  /** 驻站律师。Its lawyers. */
  readonly lawyers?: Maybe<LawyerConnection>;
  /** 受理的请求。Requests it received. */
  readonly legalServiceRequests?: Maybe<LegalServiceRequestConnection>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Facility>;
};


/**
 * 法律服务站：法治护航工作站、公共法律服务中心。
 * A legal service station: in a park, or a county's public centre.
 */
export type LegalServiceStationLawyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LawyerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LawyerWhere>;
};


/**
 * 法律服务站：法治护航工作站、公共法律服务中心。
 * A legal service station: in a park, or a county's public centre.
 */
export type LegalServiceStationLegalServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceRequestWhere>;
};

/** LegalServiceStation 列表的一页（Relay）。A page of a list of LegalServiceStation (Relay). */
export type LegalServiceStationConnection = {
  readonly __typename?: 'LegalServiceStationConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<LegalServiceStationEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<LegalServiceStation>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type LegalServiceStationCountDistinct = {
  readonly __typename?: 'LegalServiceStationCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 站点标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Int']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Scalars['Int']['output']>;
};

export type LegalServiceStationCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<IntFilter>;
  readonly park?: InputMaybe<IntFilter>;
};

export type LegalServiceStationCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
};

/** LegalServiceStation 及其游标。A LegalServiceStation and its cursor. */
export type LegalServiceStationEdge = {
  readonly __typename?: 'LegalServiceStationEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: LegalServiceStation;
};

/** 一组 LegalServiceStation 的统计。Statistics of one group of LegalServiceStation. */
export type LegalServiceStationGroup = {
  readonly __typename?: 'LegalServiceStationGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<LegalServiceStationCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<LegalServiceStationGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<LegalServiceStationMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<LegalServiceStationMin>;
};

/** LegalServiceStation 的分组方式。How LegalServiceStation are grouped. */
export type LegalServiceStationGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: InputMaybe<PeriodUnit>;
  /** 所在园区。The park. */
  readonly park?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type LegalServiceStationGroupKey = {
  readonly __typename?: 'LegalServiceStationGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 类型。Kind. */
  readonly kind?: Maybe<LegalServiceStationKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 所在园区。The park. */
  readonly park?: Maybe<Facility>;
};

export type LegalServiceStationGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
  readonly park?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type LegalServiceStationGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<LegalServiceStationCountDistinctOrderBy>;
  readonly key?: InputMaybe<LegalServiceStationGroupKeyOrderBy>;
  readonly max?: InputMaybe<LegalServiceStationMaxOrderBy>;
  readonly min?: InputMaybe<LegalServiceStationMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type LegalServiceStationHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<LegalServiceStationCountDistinctHaving>;
  readonly max?: InputMaybe<LegalServiceStationMaxHaving>;
  readonly min?: InputMaybe<LegalServiceStationMinHaving>;
};

/** 法律服务站类型。Kind of a legal service station. */
export type LegalServiceStationKind =
  /** 法治护航工作站 Escort station for enterprises */
  | 'ESCORT'
  /** 公共法律服务中心 Public centre */
  | 'PUBLIC';

/** LegalServiceStationKind 的条件；各项须同时成立。Conditions on a LegalServiceStationKind; all of them must hold. */
export type LegalServiceStationKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalServiceStationKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalServiceStationKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalServiceStationKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalServiceStationKind>>;
};

/** 对一组 LegalServiceStation 的条件；各项须同时成立。Conditions on a list of LegalServiceStation; all of them must hold. */
export type LegalServiceStationListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<LegalServiceStationWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<LegalServiceStationWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<LegalServiceStationWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type LegalServiceStationMax = {
  readonly __typename?: 'LegalServiceStationMax';
  /** 设立日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type LegalServiceStationMaxHaving = {
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type LegalServiceStationMaxOrderBy = {
  readonly openedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type LegalServiceStationMin = {
  readonly __typename?: 'LegalServiceStationMin';
  /** 设立日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type LegalServiceStationMinHaving = {
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type LegalServiceStationMinOrderBy = {
  readonly openedOn?: InputMaybe<Direction>;
};

/** LegalServiceStation 的排序：每个对象写一个字段。Order of a LegalServiceStation list: one field in each object. */
export type LegalServiceStationOrderBy = {
  /** 站点标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 驻站律师。Its lawyers. */
  readonly lawyers?: InputMaybe<ListOrderBy>;
  /** 受理的请求。Requests it received. */
  readonly legalServiceRequests?: InputMaybe<ListOrderBy>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: InputMaybe<Direction>;
};

/** LegalServiceStation 的条件；各项须同时成立。Conditions on a LegalServiceStation; all of them must hold. */
export type LegalServiceStationWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LegalServiceStationWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 站点标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<LegalServiceStationKindFilter>;
  /** 驻站律师。Its lawyers. */
  readonly lawyers?: InputMaybe<LawyerListWhere>;
  /** 受理的请求。Requests it received. */
  readonly legalServiceRequests?: InputMaybe<LegalServiceRequestListWhere>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<LegalServiceStationWhere>;
  /** 设立日期。The day it was opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<LegalServiceStationWhere>>;
};

/** 法律服务状态。Status of a request. */
export type LegalServiceStatus =
  /** 已答复 Answered */
  | 'ANSWERED'
  /** 待答复 Waiting */
  | 'WAITING';

/** LegalServiceStatus 的条件；各项须同时成立。Conditions on a LegalServiceStatus; all of them must hold. */
export type LegalServiceStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<LegalServiceStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalServiceStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<LegalServiceStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalServiceStatus>>;
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
  /** 管理职责；为空则不管理。What is administered; null for nothing. */
  readonly duty?: Maybe<Duty>;
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
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: Maybe<MediationAgreementForm>;
  /** 达成的协议。Agreements reached. */
  readonly agreements?: Maybe<MediationAgreementConnection>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: Maybe<MediationBorder>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<MediationCategory>;
  /** 调解组织。The committee. */
  readonly committee?: Maybe<MediationCommittee>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 对方当事人。The other party. */
  readonly counterparty?: Maybe<Person>;
  /** 对方居住地。Where the other party lives. */
  readonly counterpartyArea?: Maybe<Area>;
  /** 所调解的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 作为一方的企业。The enterprise that is a party. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 调解标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: Maybe<Scalars['Boolean']['output']>;
  /** 调解员。The mediator. */
  readonly mediator?: Maybe<Mediator>;
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 来源。How it came to the committee. */
  readonly source?: Maybe<MediationSource>;
  /** 状态。Status. */
  readonly status?: Maybe<MediationStatus>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};


/**
 * 调解：人民调解委员会受理的纠纷。
 * A mediation accepted by a people's mediation committee.
 */
export type MediationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationAgreementOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationAgreementWhere>;
};

/**
 * 调解协议：一案多方时逐户签订。
 * An agreement reached in a mediation; where many are parties, each signs one.
 */
export type MediationAgreement = {
  readonly __typename?: 'MediationAgreement';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 协议标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 所属调解。The mediation. */
  readonly mediation?: Maybe<Mediation>;
  /** 协议编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 签订人。The person who signed. */
  readonly person?: Maybe<Person>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

/** 平均值。Mean. */
export type MediationAgreementAvg = {
  readonly __typename?: 'MediationAgreementAvg';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type MediationAgreementAvgHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type MediationAgreementAvgOrderBy = {
  readonly amount?: InputMaybe<Direction>;
};

/** MediationAgreement 列表的一页（Relay）。A page of a list of MediationAgreement (Relay). */
export type MediationAgreementConnection = {
  readonly __typename?: 'MediationAgreementConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MediationAgreementEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<MediationAgreement>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type MediationAgreementCountDistinct = {
  readonly __typename?: 'MediationAgreementCountDistinct';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** 协议标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 所属调解。The mediation. */
  readonly mediation?: Maybe<Scalars['Int']['output']>;
  /** 协议编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 签订人。The person who signed. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: Maybe<Scalars['Int']['output']>;
};

export type MediationAgreementCountDistinctHaving = {
  readonly amount?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly mediation?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly signedOn?: InputMaybe<IntFilter>;
};

export type MediationAgreementCountDistinctOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly mediation?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly signedOn?: InputMaybe<Direction>;
};

/** MediationAgreement 及其游标。A MediationAgreement and its cursor. */
export type MediationAgreementEdge = {
  readonly __typename?: 'MediationAgreementEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: MediationAgreement;
};

/** 调解协议形式。Form of an agreement. */
export type MediationAgreementForm =
  /** 司法确认 Confirmed by a court */
  | 'CONFIRMED'
  /** 口头 Oral */
  | 'ORAL'
  /** 书面 Written */
  | 'WRITTEN';

/** MediationAgreementForm 的条件；各项须同时成立。Conditions on a MediationAgreementForm; all of them must hold. */
export type MediationAgreementFormFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationAgreementForm>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationAgreementForm>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationAgreementForm>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationAgreementForm>>;
};

/** 一组 MediationAgreement 的统计。Statistics of one group of MediationAgreement. */
export type MediationAgreementGroup = {
  readonly __typename?: 'MediationAgreementGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<MediationAgreementAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<MediationAgreementCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<MediationAgreementGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<MediationAgreementMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<MediationAgreementMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<MediationAgreementPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<MediationAgreementSum>;
};


/** 一组 MediationAgreement 的统计。Statistics of one group of MediationAgreement. */
export type MediationAgreementGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** MediationAgreement 的分组方式。How MediationAgreement are grouped. */
export type MediationAgreementGroupBy = {
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属调解。The mediation. */
  readonly mediation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 协议编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 签订人。The person who signed. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MediationAgreementGroupKey = {
  readonly __typename?: 'MediationAgreementGroupKey';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 所属调解。The mediation. */
  readonly mediation?: Maybe<Mediation>;
  /** 协议编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 签订人。The person who signed. */
  readonly person?: Maybe<Person>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

export type MediationAgreementGroupKeyOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly mediation?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly signedOn?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MediationAgreementGroupOrderBy = {
  readonly avg?: InputMaybe<MediationAgreementAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MediationAgreementCountDistinctOrderBy>;
  readonly key?: InputMaybe<MediationAgreementGroupKeyOrderBy>;
  readonly max?: InputMaybe<MediationAgreementMaxOrderBy>;
  readonly min?: InputMaybe<MediationAgreementMinOrderBy>;
  readonly sum?: InputMaybe<MediationAgreementSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MediationAgreementHaving = {
  readonly avg?: InputMaybe<MediationAgreementAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MediationAgreementCountDistinctHaving>;
  readonly max?: InputMaybe<MediationAgreementMaxHaving>;
  readonly min?: InputMaybe<MediationAgreementMinHaving>;
  readonly sum?: InputMaybe<MediationAgreementSumHaving>;
};

/** 对一组 MediationAgreement 的条件；各项须同时成立。Conditions on a list of MediationAgreement; all of them must hold. */
export type MediationAgreementListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<MediationAgreementWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<MediationAgreementWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<MediationAgreementWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type MediationAgreementMax = {
  readonly __typename?: 'MediationAgreementMax';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

export type MediationAgreementMaxHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly signedOn?: InputMaybe<DateFilter>;
};

export type MediationAgreementMaxOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly signedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MediationAgreementMin = {
  readonly __typename?: 'MediationAgreementMin';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

export type MediationAgreementMinHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly signedOn?: InputMaybe<DateFilter>;
};

export type MediationAgreementMinOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly signedOn?: InputMaybe<Direction>;
};

/** MediationAgreement 的排序：每个对象写一个字段。Order of a MediationAgreement list: one field in each object. */
export type MediationAgreementOrderBy = {
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: InputMaybe<Direction>;
  /** 协议标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 所属调解。The mediation. */
  readonly mediation?: InputMaybe<MediationOrderBy>;
  /** 协议编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type MediationAgreementPercentile = {
  readonly __typename?: 'MediationAgreementPercentile';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type MediationAgreementSum = {
  readonly __typename?: 'MediationAgreementSum';
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

export type MediationAgreementSumHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
};

export type MediationAgreementSumOrderBy = {
  readonly amount?: InputMaybe<Direction>;
};

/** MediationAgreement 的条件；各项须同时成立。Conditions on a MediationAgreement; all of them must hold. */
export type MediationAgreementWhere = {
  /** 金额（元）。Amount, in yuan. */
  readonly amount?: InputMaybe<FloatFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediationAgreementWhere>>;
  /** 协议标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 所属调解。The mediation. */
  readonly mediation?: InputMaybe<MediationWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MediationAgreementWhere>;
  /** 协议编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MediationAgreementWhere>>;
  /** 签订日期。The day it was signed. */
  readonly signedOn?: InputMaybe<DateFilter>;
};

/** 平均值。Mean. */
export type MediationAvg = {
  readonly __typename?: 'MediationAvg';
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

export type MediationAvgHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly villageGroup?: InputMaybe<FloatFilter>;
};

export type MediationAvgOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 跨界类型。Which line runs between two parties. */
export type MediationBorder =
  /** 跨市 City line */
  | 'CITY'
  /** 跨县 County line */
  | 'COUNTY';

/** MediationBorder 的条件；各项须同时成立。Conditions on a MediationBorder; all of them must hold. */
export type MediationBorderFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationBorder>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationBorder>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationBorder>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationBorder>>;
};

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

/**
 * 人民调解委员会、行业性专业性调解组织与品牌调解室。
 * A mediation committee: of a village or a town, of a trade, or a room known by its mediator's name.
 */
export type MediationCommittee = {
  readonly __typename?: 'MediationCommittee';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: Maybe<MediationField>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** 组织标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<MediationCommitteeKind>;
  /** 受理的调解。Its mediations. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 成员。Its members. */
  readonly mediators?: Maybe<MediatorConnection>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: Maybe<MediationPractice>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/**
 * 人民调解委员会、行业性专业性调解组织与品牌调解室。
 * A mediation committee: of a village or a town, of a trade, or a room known by its mediator's name.
 */
export type MediationCommitteeMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};


/**
 * 人民调解委员会、行业性专业性调解组织与品牌调解室。
 * A mediation committee: of a village or a town, of a trade, or a room known by its mediator's name.
 */
export type MediationCommitteeMediatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediatorOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediatorWhere>;
};

/** MediationCommittee 列表的一页（Relay）。A page of a list of MediationCommittee (Relay). */
export type MediationCommitteeConnection = {
  readonly __typename?: 'MediationCommitteeConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MediationCommitteeEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<MediationCommittee>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type MediationCommitteeCountDistinct = {
  readonly __typename?: 'MediationCommitteeCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: Maybe<Scalars['Int']['output']>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: Maybe<Scalars['Int']['output']>;
  /** 组织标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: Maybe<Scalars['Int']['output']>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: Maybe<Scalars['Int']['output']>;
};

export type MediationCommitteeCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly field?: InputMaybe<IntFilter>;
  readonly foundedOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly practice?: InputMaybe<IntFilter>;
  readonly unit?: InputMaybe<IntFilter>;
};

export type MediationCommitteeCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly field?: InputMaybe<Direction>;
  readonly foundedOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly practice?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** MediationCommittee 及其游标。A MediationCommittee and its cursor. */
export type MediationCommitteeEdge = {
  readonly __typename?: 'MediationCommitteeEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: MediationCommittee;
};

/** 一组 MediationCommittee 的统计。Statistics of one group of MediationCommittee. */
export type MediationCommitteeGroup = {
  readonly __typename?: 'MediationCommitteeGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<MediationCommitteeCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<MediationCommitteeGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<MediationCommitteeMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<MediationCommitteeMin>;
};

/** MediationCommittee 的分组方式。How MediationCommittee are grouped. */
export type MediationCommitteeGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: InputMaybe<PeriodUnit>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MediationCommitteeGroupKey = {
  readonly __typename?: 'MediationCommitteeGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: Maybe<MediationField>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<MediationCommitteeKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: Maybe<MediationPractice>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

export type MediationCommitteeGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly field?: InputMaybe<Direction>;
  readonly foundedOn?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly practice?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MediationCommitteeGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MediationCommitteeCountDistinctOrderBy>;
  readonly key?: InputMaybe<MediationCommitteeGroupKeyOrderBy>;
  readonly max?: InputMaybe<MediationCommitteeMaxOrderBy>;
  readonly min?: InputMaybe<MediationCommitteeMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MediationCommitteeHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MediationCommitteeCountDistinctHaving>;
  readonly max?: InputMaybe<MediationCommitteeMaxHaving>;
  readonly min?: InputMaybe<MediationCommitteeMinHaving>;
};

/** 调解组织类型。Kind of a mediation committee. */
export type MediationCommitteeKind =
  /** 品牌（个人）调解室 Named room */
  | 'NAMED_ROOM'
  /** 行业性专业性 Professional */
  | 'PROFESSIONAL'
  /** 乡镇（街道）调委会 Town */
  | 'TOWN'
  /** 村（居）调委会 Village or community */
  | 'VILLAGE';

/** MediationCommitteeKind 的条件；各项须同时成立。Conditions on a MediationCommitteeKind; all of them must hold. */
export type MediationCommitteeKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationCommitteeKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationCommitteeKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationCommitteeKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationCommitteeKind>>;
};

/** 对一组 MediationCommittee 的条件；各项须同时成立。Conditions on a list of MediationCommittee; all of them must hold. */
export type MediationCommitteeListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<MediationCommitteeWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<MediationCommitteeWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<MediationCommitteeWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type MediationCommitteeMax = {
  readonly __typename?: 'MediationCommitteeMax';
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
};

export type MediationCommitteeMaxHaving = {
  readonly foundedOn?: InputMaybe<DateFilter>;
};

export type MediationCommitteeMaxOrderBy = {
  readonly foundedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MediationCommitteeMin = {
  readonly __typename?: 'MediationCommitteeMin';
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
};

export type MediationCommitteeMinHaving = {
  readonly foundedOn?: InputMaybe<DateFilter>;
};

export type MediationCommitteeMinOrderBy = {
  readonly foundedOn?: InputMaybe<Direction>;
};

/** MediationCommittee 的排序：每个对象写一个字段。Order of a MediationCommittee list: one field in each object. */
export type MediationCommitteeOrderBy = {
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: InputMaybe<Direction>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: InputMaybe<Direction>;
  /** 组织标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 受理的调解。Its mediations. */
  readonly mediations?: InputMaybe<ListOrderBy>;
  /** 成员。Its members. */
  readonly mediators?: InputMaybe<ListOrderBy>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: InputMaybe<Direction>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: InputMaybe<Direction>;
};

/** MediationCommittee 的条件；各项须同时成立。Conditions on a MediationCommittee; all of them must hold. */
export type MediationCommitteeWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediationCommitteeWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 专业领域；综合性为空。Professional field; null for any. */
  readonly field?: InputMaybe<MediationFieldFilter>;
  /** 设立日期。The day it was founded. */
  readonly foundedOn?: InputMaybe<DateFilter>;
  /** 组织标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<MediationCommitteeKindFilter>;
  /** 受理的调解。Its mediations. */
  readonly mediations?: InputMaybe<MediationListWhere>;
  /** 成员。Its members. */
  readonly mediators?: InputMaybe<MediatorListWhere>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MediationCommitteeWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MediationCommitteeWhere>>;
  /** 一村一品：调解方式。The village's own way of mediating; null if it has none. */
  readonly practice?: InputMaybe<MediationPracticeFilter>;
  /** 设立单位（行业性专业性）。The unit that set it up. */
  readonly unit?: InputMaybe<StringFilter>;
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
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: Maybe<Scalars['Int']['output']>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Int']['output']>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: Maybe<Scalars['Int']['output']>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 调解组织。The committee. */
  readonly committee?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Int']['output']>;
  /** 对方当事人。The other party. */
  readonly counterparty?: Maybe<Scalars['Int']['output']>;
  /** 对方居住地。Where the other party lives. */
  readonly counterpartyArea?: Maybe<Scalars['Int']['output']>;
  /** 所调解的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 作为一方的企业。The enterprise that is a party. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 调解标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: Maybe<Scalars['Int']['output']>;
  /** 调解员。The mediator. */
  readonly mediator?: Maybe<Scalars['Int']['output']>;
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['Int']['output']>;
  /** 来源。How it came to the committee. */
  readonly source?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediationCountDistinctHaving = {
  readonly acceptedAt?: InputMaybe<IntFilter>;
  readonly agreement?: InputMaybe<IntFilter>;
  readonly amount?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly backlog?: InputMaybe<IntFilter>;
  readonly border?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly committee?: InputMaybe<IntFilter>;
  readonly concludedAt?: InputMaybe<IntFilter>;
  readonly counterparty?: InputMaybe<IntFilter>;
  readonly counterpartyArea?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly major?: InputMaybe<IntFilter>;
  readonly mediator?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly recordedAt?: InputMaybe<IntFilter>;
  readonly source?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediationCountDistinctOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly agreement?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly border?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly committee?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly counterparty?: InputMaybe<Direction>;
  readonly counterpartyArea?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly major?: InputMaybe<Direction>;
  readonly mediator?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediation 及其游标。A Mediation and its cursor. */
export type MediationEdge = {
  readonly __typename?: 'MediationEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Mediation;
};

/** 专业调解领域。Field of a professional committee. */
export type MediationField =
  /** 建设工程与物业 Construction and property */
  | 'CONSTRUCTION'
  /** 消费 Consumers */
  | 'CONSUMER'
  /** 教育（校园伤害）Education */
  | 'EDUCATION'
  /** 环境污染 Environment */
  | 'ENVIRONMENT'
  /** 婚姻家庭 Family */
  | 'FAMILY'
  /** 金融 Finance */
  | 'FINANCE'
  /** 劳动争议 Labour */
  | 'LABOUR'
  /** 土地山林水利权属 Land, forest, water */
  | 'LAND'
  /** 涉法涉诉 Litigation */
  | 'LITIGATION'
  /** 医疗纠纷 Medical */
  | 'MEDICAL'
  /** 交通事故 Traffic */
  | 'TRAFFIC';

/** MediationField 的条件；各项须同时成立。Conditions on a MediationField; all of them must hold. */
export type MediationFieldFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationField>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationField>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationField>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationField>>;
};

/** 一组 Mediation 的统计。Statistics of one group of Mediation. */
export type MediationGroup = {
  readonly __typename?: 'MediationGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<MediationAvg>;
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
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<MediationPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<MediationSum>;
};


/** 一组 Mediation 的统计。Statistics of one group of Mediation. */
export type MediationGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Mediation 的分组方式。How Mediation are grouped. */
export type MediationGroupBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<PeriodUnit>;
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: InputMaybe<Scalars['Boolean']['input']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Scalars['Boolean']['input']>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: InputMaybe<Scalars['Boolean']['input']>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 调解组织。The committee. */
  readonly committee?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<PeriodUnit>;
  /** 对方当事人。The other party. */
  readonly counterparty?: InputMaybe<Scalars['Boolean']['input']>;
  /** 对方居住地。Where the other party lives. */
  readonly counterpartyArea?: InputMaybe<AreaUnit>;
  /** 所调解的纠纷。The dispute, by the centre's code. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 作为一方的企业。The enterprise that is a party. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  /** 调解员。The mediator. */
  readonly mediator?: InputMaybe<Scalars['Boolean']['input']>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请人。The party who applied. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<PeriodUnit>;
  /** 来源。How it came to the committee. */
  readonly source?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MediationGroupKey = {
  readonly __typename?: 'MediationGroupKey';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: Maybe<MediationAgreementForm>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: Maybe<MediationBorder>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: Maybe<MediationCategory>;
  /** 调解组织。The committee. */
  readonly committee?: Maybe<MediationCommittee>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Date']['output']>;
  /** 对方当事人。The other party. */
  readonly counterparty?: Maybe<Person>;
  /** 对方居住地。Where the other party lives. */
  readonly counterpartyArea?: Maybe<Area>;
  /** 所调解的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 作为一方的企业。The enterprise that is a party. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: Maybe<Scalars['Boolean']['output']>;
  /** 调解员。The mediator. */
  readonly mediator?: Maybe<Mediator>;
  /** 调解编号。Mediation number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The party who applied. */
  readonly person?: Maybe<Person>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['Date']['output']>;
  /** 来源。How it came to the committee. */
  readonly source?: Maybe<MediationSource>;
  /** 状态。Status. */
  readonly status?: Maybe<MediationStatus>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediationGroupKeyOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly agreement?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly border?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly committee?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly counterparty?: InputMaybe<Direction>;
  readonly counterpartyArea?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly major?: InputMaybe<Direction>;
  readonly mediator?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly source?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MediationGroupOrderBy = {
  readonly avg?: InputMaybe<MediationAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MediationCountDistinctOrderBy>;
  readonly key?: InputMaybe<MediationGroupKeyOrderBy>;
  readonly max?: InputMaybe<MediationMaxOrderBy>;
  readonly min?: InputMaybe<MediationMinOrderBy>;
  readonly sum?: InputMaybe<MediationSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MediationHaving = {
  readonly avg?: InputMaybe<MediationAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MediationCountDistinctHaving>;
  readonly max?: InputMaybe<MediationMaxHaving>;
  readonly min?: InputMaybe<MediationMinHaving>;
  readonly sum?: InputMaybe<MediationSumHaving>;
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
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediationMaxHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly amount?: InputMaybe<FloatFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediationMaxOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MediationMin = {
  readonly __typename?: 'MediationMin';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediationMinHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly amount?: InputMaybe<FloatFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediationMinOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly amount?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediation 的排序：每个对象写一个字段。Order of a Mediation list: one field in each object. */
export type MediationOrderBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<Direction>;
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: InputMaybe<Direction>;
  /** 达成的协议。Agreements reached. */
  readonly agreements?: InputMaybe<ListOrderBy>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Direction>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: InputMaybe<Direction>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<Direction>;
  /** 调解组织。The committee. */
  readonly committee?: InputMaybe<MediationCommitteeOrderBy>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<Direction>;
  /** 调解标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: InputMaybe<Direction>;
  /** 调解员。The mediator. */
  readonly mediator?: InputMaybe<MediatorOrderBy>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<Direction>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<Direction>;
  /** 来源。How it came to the committee. */
  readonly source?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type MediationPercentile = {
  readonly __typename?: 'MediationPercentile';
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

/** 调解方式（一村一品）。A village's own way of mediating. */
export type MediationPractice =
  /** 祠堂说事 In the ancestral hall */
  | 'ANCESTRAL_HALL'
  /** 民间协会调解 By an association */
  | 'ASSOCIATION'
  /** 网格员调解 By grid members */
  | 'GRID_MEMBER'
  /** 群众评议调解 By public review */
  | 'PUBLIC_REVIEW';

/** MediationPractice 的条件；各项须同时成立。Conditions on a MediationPractice; all of them must hold. */
export type MediationPracticeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationPractice>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationPractice>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationPractice>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationPractice>>;
};

/** 调解来源。How a mediation came to the committee. */
export type MediationSource =
  /** 当事人申请 Applied for */
  | 'APPLIED'
  /** 综治中心分流 Referred by the centre */
  | 'CENTRE'
  /** 法院委派（诉前）Sent by the court before trial */
  | 'COURT'
  /** 信访转办 Referred by the petition office */
  | 'PETITION'
  /** 排查发现 Found by screening */
  | 'SCREENED';

/** MediationSource 的条件；各项须同时成立。Conditions on a MediationSource; all of them must hold. */
export type MediationSourceFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediationSource>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediationSource>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediationSource>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediationSource>>;
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

/** 合计。Sum. */
export type MediationSum = {
  readonly __typename?: 'MediationSum';
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

export type MediationSumHaving = {
  readonly amount?: InputMaybe<FloatFilter>;
  readonly villageGroup?: InputMaybe<FloatFilter>;
};

export type MediationSumOrderBy = {
  readonly amount?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediation 的条件；各项须同时成立。Conditions on a Mediation; all of them must hold. */
export type MediationWhere = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  /** 协议形式；未达成为空。Form of the agreement; null without one. */
  readonly agreement?: InputMaybe<MediationAgreementFormFilter>;
  /** 达成的协议。Agreements reached. */
  readonly agreements?: InputMaybe<MediationAgreementListWhere>;
  /** 涉及金额（元）。Money at stake, in yuan. */
  readonly amount?: InputMaybe<FloatFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediationWhere>>;
  /** 纠纷发生地。Where the dispute arose. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<BooleanFilter>;
  /** 跨界：双方分居县界或市界两侧。Which line runs between the parties; null if none. */
  readonly border?: InputMaybe<MediationBorderFilter>;
  /** 纠纷类别。Category of the dispute. */
  readonly category?: InputMaybe<MediationCategoryFilter>;
  /** 调解组织。The committee. */
  readonly committee?: InputMaybe<MediationCommitteeWhere>;
  /** 办结时间。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
  /** 对方居住地。Where the other party lives. */
  readonly counterpartyArea?: InputMaybe<AreaCodeFilter>;
  /** 调解标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 是否重大复杂疑难。Whether it is major. */
  readonly major?: InputMaybe<BooleanFilter>;
  /** 调解员。The mediator. */
  readonly mediator?: InputMaybe<MediatorWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MediationWhere>;
  /** 调解编号。Mediation number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MediationWhere>>;
  /** 录入时间；迟录者晚于受理七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** 来源。How it came to the committee. */
  readonly source?: InputMaybe<MediationSourceFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<MediationStatusFilter>;
  /** 村民小组（第几组）。Number of the village group. */
  readonly villageGroup?: InputMaybe<IntFilter>;
};

/**
 * 调解员。
 * A mediator: who mediates, in which committee and as what.
 */
export type Mediator = {
  readonly __typename?: 'Mediator';
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 所属调解组织。The committee. */
  readonly committee?: Maybe<MediationCommittee>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 调解员标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 主持的调解。Mediations they led. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 证号。Number of the certificate. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The mediator. */
  readonly person?: Maybe<Person>;
  /** 职务。Role. */
  readonly role?: Maybe<MediatorRole>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};


/**
 * 调解员。
 * A mediator: who mediates, in which committee and as what.
 */
export type MediatorMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationWhere>;
};

/** 平均值。Mean. */
export type MediatorAvg = {
  readonly __typename?: 'MediatorAvg';
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

export type MediatorAvgHaving = {
  readonly villageGroup?: InputMaybe<FloatFilter>;
};

export type MediatorAvgOrderBy = {
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediator 列表的一页（Relay）。A page of a list of Mediator (Relay). */
export type MediatorConnection = {
  readonly __typename?: 'MediatorConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MediatorEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Mediator>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type MediatorCountDistinct = {
  readonly __typename?: 'MediatorCountDistinct';
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: Maybe<Scalars['Int']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 所属调解组织。The committee. */
  readonly committee?: Maybe<Scalars['Int']['output']>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: Maybe<Scalars['Int']['output']>;
  /** 调解员标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 证号。Number of the certificate. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 本人。The mediator. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 职务。Role. */
  readonly role?: Maybe<Scalars['Int']['output']>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediatorCountDistinctHaving = {
  readonly appointedOn?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly committee?: InputMaybe<IntFilter>;
  readonly fullTime?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly role?: InputMaybe<IntFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediatorCountDistinctOrderBy = {
  readonly appointedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly committee?: InputMaybe<Direction>;
  readonly fullTime?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly role?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediator 及其游标。A Mediator and its cursor. */
export type MediatorEdge = {
  readonly __typename?: 'MediatorEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Mediator;
};

/** 一组 Mediator 的统计。Statistics of one group of Mediator. */
export type MediatorGroup = {
  readonly __typename?: 'MediatorGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<MediatorAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<MediatorCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<MediatorGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<MediatorMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<MediatorMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<MediatorPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<MediatorSum>;
};


/** 一组 Mediator 的统计。Statistics of one group of Mediator. */
export type MediatorGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Mediator 的分组方式。How Mediator are grouped. */
export type MediatorGroupBy = {
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: InputMaybe<PeriodUnit>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 所属调解组织。The committee. */
  readonly committee?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 证号。Number of the certificate. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The mediator. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 职务。Role. */
  readonly role?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MediatorGroupKey = {
  readonly __typename?: 'MediatorGroupKey';
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 所属调解组织。The committee. */
  readonly committee?: Maybe<MediationCommittee>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 证号。Number of the certificate. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 本人。The mediator. */
  readonly person?: Maybe<Person>;
  /** 职务。Role. */
  readonly role?: Maybe<MediatorRole>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediatorGroupKeyOrderBy = {
  readonly appointedOn?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly committee?: InputMaybe<Direction>;
  readonly fullTime?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly role?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MediatorGroupOrderBy = {
  readonly avg?: InputMaybe<MediatorAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MediatorCountDistinctOrderBy>;
  readonly key?: InputMaybe<MediatorGroupKeyOrderBy>;
  readonly max?: InputMaybe<MediatorMaxOrderBy>;
  readonly min?: InputMaybe<MediatorMinOrderBy>;
  readonly sum?: InputMaybe<MediatorSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MediatorHaving = {
  readonly avg?: InputMaybe<MediatorAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MediatorCountDistinctHaving>;
  readonly max?: InputMaybe<MediatorMaxHaving>;
  readonly min?: InputMaybe<MediatorMinHaving>;
  readonly sum?: InputMaybe<MediatorSumHaving>;
};

/** 对一组 Mediator 的条件；各项须同时成立。Conditions on a list of Mediator; all of them must hold. */
export type MediatorListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<MediatorWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<MediatorWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<MediatorWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type MediatorMax = {
  readonly __typename?: 'MediatorMax';
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediatorMaxHaving = {
  readonly appointedOn?: InputMaybe<DateFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediatorMaxOrderBy = {
  readonly appointedOn?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MediatorMin = {
  readonly __typename?: 'MediatorMin';
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Int']['output']>;
};

export type MediatorMinHaving = {
  readonly appointedOn?: InputMaybe<DateFilter>;
  readonly villageGroup?: InputMaybe<IntFilter>;
};

export type MediatorMinOrderBy = {
  readonly appointedOn?: InputMaybe<Direction>;
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediator 的排序：每个对象写一个字段。Order of a Mediator list: one field in each object. */
export type MediatorOrderBy = {
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: InputMaybe<Direction>;
  /** 所属调解组织。The committee. */
  readonly committee?: InputMaybe<MediationCommitteeOrderBy>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: InputMaybe<Direction>;
  /** 调解员标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 主持的调解。Mediations they led. */
  readonly mediations?: InputMaybe<ListOrderBy>;
  /** 证号。Number of the certificate. */
  readonly number?: InputMaybe<Direction>;
  /** 职务。Role. */
  readonly role?: InputMaybe<Direction>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type MediatorPercentile = {
  readonly __typename?: 'MediatorPercentile';
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

/** 调解员职务。Role of a mediator. */
export type MediatorRole =
  /** 驻村辅警 Auxiliary officer of the village */
  | 'AUXILIARY_OFFICER'
  /** 驻综治中心调解员 At a governance centre */
  | 'CENTRE'
  /** 主任 Director */
  | 'DIRECTOR'
  /** 村民小组联络员 Contact of a village group */
  | 'GROUP_CONTACT'
  /** 调解员 Mediator */
  | 'MEDIATOR'
  /** 乡贤 Respected villager */
  | 'RESPECTED_VILLAGER';

/** MediatorRole 的条件；各项须同时成立。Conditions on a MediatorRole; all of them must hold. */
export type MediatorRoleFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MediatorRole>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediatorRole>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MediatorRole>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediatorRole>>;
};

/** 合计。Sum. */
export type MediatorSum = {
  readonly __typename?: 'MediatorSum';
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: Maybe<Scalars['Float']['output']>;
};

export type MediatorSumHaving = {
  readonly villageGroup?: InputMaybe<FloatFilter>;
};

export type MediatorSumOrderBy = {
  readonly villageGroup?: InputMaybe<Direction>;
};

/** Mediator 的条件；各项须同时成立。Conditions on a Mediator; all of them must hold. */
export type MediatorWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediatorWhere>>;
  /** 聘任日期。The day of appointment. */
  readonly appointedOn?: InputMaybe<DateFilter>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 所属调解组织。The committee. */
  readonly committee?: InputMaybe<MediationCommitteeWhere>;
  /** 是否专职。Whether it is their profession. */
  readonly fullTime?: InputMaybe<BooleanFilter>;
  /** 调解员标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 主持的调解。Mediations they led. */
  readonly mediations?: InputMaybe<MediationListWhere>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MediatorWhere>;
  /** 证号。Number of the certificate. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MediatorWhere>>;
  /** 职务。Role. */
  readonly role?: InputMaybe<MediatorRoleFilter>;
  /** 所联系的村民小组（第几组）。Number of the village group they stand for. */
  readonly villageGroup?: InputMaybe<IntFilter>;
};

/**
 * 会议：屋场会、网格议事、群体性纠纷会商。
 * A meeting: of a courtyard, of a grid's council, or for a group dispute.
 */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** 召开地。Where. */
  readonly area?: Maybe<Area>;
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Int']['output']>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: Maybe<Dispute>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** 会议标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<MeetingKind>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Int']['output']>;
  /** 议题。Topic. */
  readonly topic?: Maybe<Scalars['String']['output']>;
};

/** 平均值。Mean. */
export type MeetingAvg = {
  readonly __typename?: 'MeetingAvg';
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Float']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Float']['output']>;
};

export type MeetingAvgHaving = {
  readonly attendants?: InputMaybe<FloatFilter>;
  readonly disputesSettled?: InputMaybe<FloatFilter>;
  readonly problemsSolved?: InputMaybe<FloatFilter>;
};

export type MeetingAvgOrderBy = {
  readonly attendants?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
};

/** Meeting 列表的一页（Relay）。A page of a list of Meeting (Relay). */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<MeetingEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Meeting>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type MeetingCountDistinct = {
  readonly __typename?: 'MeetingCountDistinct';
  /** 召开地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Int']['output']>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: Maybe<Scalars['Int']['output']>;
  /** 会议标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Int']['output']>;
  /** 议题。Topic. */
  readonly topic?: Maybe<Scalars['Int']['output']>;
};

export type MeetingCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly attendants?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly heldAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly problemsSolved?: InputMaybe<IntFilter>;
  readonly topic?: InputMaybe<IntFilter>;
};

export type MeetingCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly attendants?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly heldAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
  readonly topic?: InputMaybe<Direction>;
};

/** Meeting 及其游标。A Meeting and its cursor. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Meeting;
};

/** 一组 Meeting 的统计。Statistics of one group of Meeting. */
export type MeetingGroup = {
  readonly __typename?: 'MeetingGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<MeetingAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<MeetingCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<MeetingGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<MeetingMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<MeetingMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<MeetingPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<MeetingSum>;
};


/** 一组 Meeting 的统计。Statistics of one group of Meeting. */
export type MeetingGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Meeting 的分组方式。How Meeting are grouped. */
export type MeetingGroupBy = {
  /** 召开地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 参加人数。How many attended. */
  readonly attendants?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: InputMaybe<PeriodUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 议题。Topic. */
  readonly topic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type MeetingGroupKey = {
  readonly __typename?: 'MeetingGroupKey';
  /** 召开地。Where. */
  readonly area?: Maybe<Area>;
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Int']['output']>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: Maybe<Dispute>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: Maybe<Scalars['Date']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<MeetingKind>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Int']['output']>;
  /** 议题。Topic. */
  readonly topic?: Maybe<Scalars['String']['output']>;
};

export type MeetingGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly attendants?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly heldAt?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
  readonly topic?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type MeetingGroupOrderBy = {
  readonly avg?: InputMaybe<MeetingAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<MeetingCountDistinctOrderBy>;
  readonly key?: InputMaybe<MeetingGroupKeyOrderBy>;
  readonly max?: InputMaybe<MeetingMaxOrderBy>;
  readonly min?: InputMaybe<MeetingMinOrderBy>;
  readonly sum?: InputMaybe<MeetingSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type MeetingHaving = {
  readonly avg?: InputMaybe<MeetingAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<MeetingCountDistinctHaving>;
  readonly max?: InputMaybe<MeetingMaxHaving>;
  readonly min?: InputMaybe<MeetingMinHaving>;
  readonly sum?: InputMaybe<MeetingSumHaving>;
};

/** 会议种类。Kind of a meeting. */
export type MeetingKind =
  /** 屋场会 Courtyard meeting */
  | 'COURTYARD'
  /** 网格议事 Council of a grid */
  | 'GRID_COUNCIL'
  /** 群体性纠纷会商 For a group dispute */
  | 'GROUP_DISPUTE';

/** MeetingKind 的条件；各项须同时成立。Conditions on a MeetingKind; all of them must hold. */
export type MeetingKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<MeetingKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<MeetingKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MeetingKind>>;
};

/** 对一组 Meeting 的条件；各项须同时成立。Conditions on a list of Meeting; all of them must hold. */
export type MeetingListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<MeetingWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<MeetingWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<MeetingWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type MeetingMax = {
  readonly __typename?: 'MeetingMax';
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Int']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Int']['output']>;
};

export type MeetingMaxHaving = {
  readonly attendants?: InputMaybe<IntFilter>;
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly heldAt?: InputMaybe<DateTimeFilter>;
  readonly problemsSolved?: InputMaybe<IntFilter>;
};

export type MeetingMaxOrderBy = {
  readonly attendants?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly heldAt?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type MeetingMin = {
  readonly __typename?: 'MeetingMin';
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Int']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Int']['output']>;
  /** 召开时间。When it was held. */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Int']['output']>;
};

export type MeetingMinHaving = {
  readonly attendants?: InputMaybe<IntFilter>;
  readonly disputesSettled?: InputMaybe<IntFilter>;
  readonly heldAt?: InputMaybe<DateTimeFilter>;
  readonly problemsSolved?: InputMaybe<IntFilter>;
};

export type MeetingMinOrderBy = {
  readonly attendants?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly heldAt?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
};

/** Meeting 的排序：每个对象写一个字段。Order of a Meeting list: one field in each object. */
export type MeetingOrderBy = {
  /** 参加人数。How many attended. */
  readonly attendants?: InputMaybe<Direction>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: InputMaybe<DisputeOrderBy>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: InputMaybe<Direction>;
  /** 召开时间。When it was held. */
  readonly heldAt?: InputMaybe<Direction>;
  /** 会议标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: InputMaybe<Direction>;
  /** 议题。Topic. */
  readonly topic?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type MeetingPercentile = {
  readonly __typename?: 'MeetingPercentile';
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Float']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type MeetingSum = {
  readonly __typename?: 'MeetingSum';
  /** 参加人数。How many attended. */
  readonly attendants?: Maybe<Scalars['Float']['output']>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: Maybe<Scalars['Float']['output']>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: Maybe<Scalars['Float']['output']>;
};

export type MeetingSumHaving = {
  readonly attendants?: InputMaybe<FloatFilter>;
  readonly disputesSettled?: InputMaybe<FloatFilter>;
  readonly problemsSolved?: InputMaybe<FloatFilter>;
};

export type MeetingSumOrderBy = {
  readonly attendants?: InputMaybe<Direction>;
  readonly disputesSettled?: InputMaybe<Direction>;
  readonly problemsSolved?: InputMaybe<Direction>;
};

/** Meeting 的条件；各项须同时成立。Conditions on a Meeting; all of them must hold. */
export type MeetingWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  /** 召开地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 参加人数。How many attended. */
  readonly attendants?: InputMaybe<IntFilter>;
  /** 所商议的纠纷。The dispute it was held for. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** 化解矛盾纠纷（件）。Disputes settled at it. */
  readonly disputesSettled?: InputMaybe<IntFilter>;
  /** 召开时间。When it was held. */
  readonly heldAt?: InputMaybe<DateTimeFilter>;
  /** 会议标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<MeetingKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<MeetingWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  /** 解决问题（个）。Problems solved at it. */
  readonly problemsSolved?: InputMaybe<IntFilter>;
  /** 议题。Topic. */
  readonly topic?: InputMaybe<StringFilter>;
};

/**
 * 工单：社区吹哨、部门报到，以及中心交办与督办。
 * An order: what a community whistles for, or a centre hands out or supervises.
 */
export type Order = {
  readonly __typename?: 'Order';
  /** 发起的社区（村）。The community that raised it. */
  readonly area?: Maybe<Area>;
  /** 分流的中心。The centre that routes it. */
  readonly center?: Maybe<Center>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: Maybe<Dispute>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Int']['output']>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: Maybe<OrderHolder>;
  /** 工单标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<OrderKind>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<OrderStatus>;
  /** 流转环节。Its steps. */
  readonly steps?: Maybe<OrderStepConnection>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: Maybe<OrderHolder>;
};


/**
 * 工单：社区吹哨、部门报到，以及中心交办与督办。
 * An order: what a community whistles for, or a centre hands out or supervises.
 */
export type OrderStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderStepOrderBy>>;
  where?: InputMaybe<OrderStepWhere>;
};

/** 平均值。Mean. */
export type OrderAvg = {
  readonly __typename?: 'OrderAvg';
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Float']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Float']['output']>;
};

export type OrderAvgHaving = {
  readonly handlingHours?: InputMaybe<FloatFilter>;
  readonly responseMinutes?: InputMaybe<FloatFilter>;
};

export type OrderAvgOrderBy = {
  readonly handlingHours?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
};

/** Order 列表的一页（Relay）。A page of a list of Order (Relay). */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<OrderEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Order>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type OrderCountDistinct = {
  readonly __typename?: 'OrderCountDistinct';
  /** 发起的社区（村）。The community that raised it. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 分流的中心。The centre that routes it. */
  readonly center?: Maybe<Scalars['Int']['output']>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: Maybe<Scalars['Int']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Int']['output']>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: Maybe<Scalars['Int']['output']>;
  /** 工单标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: Maybe<Scalars['Int']['output']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Int']['output']>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: Maybe<Scalars['Int']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: Maybe<Scalars['Int']['output']>;
};

export type OrderCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly center?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly dueAt?: InputMaybe<IntFilter>;
  readonly finishedAt?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly handlingHours?: InputMaybe<IntFilter>;
  readonly holder?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly overdue?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<IntFilter>;
  readonly respondedAt?: InputMaybe<IntFilter>;
  readonly responseMinutes?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly unit?: InputMaybe<IntFilter>;
};

export type OrderCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly center?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly finishedAt?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly handlingHours?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly overdue?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly respondedAt?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** Order 及其游标。A Order and its cursor. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Order;
};

/** 一组 Order 的统计。Statistics of one group of Order. */
export type OrderGroup = {
  readonly __typename?: 'OrderGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<OrderAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<OrderCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<OrderGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<OrderMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<OrderMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<OrderPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<OrderSum>;
};


/** 一组 Order 的统计。Statistics of one group of Order. */
export type OrderGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Order 的分组方式。How Order are grouped. */
export type OrderGroupBy = {
  /** 发起的社区（村）。The community that raised it. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 分流的中心。The centre that routes it. */
  readonly center?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: InputMaybe<PeriodUnit>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: InputMaybe<PeriodUnit>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: InputMaybe<PeriodUnit>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: InputMaybe<PeriodUnit>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type OrderGroupKey = {
  readonly __typename?: 'OrderGroupKey';
  /** 发起的社区（村）。The community that raised it. */
  readonly area?: Maybe<Area>;
  /** 分流的中心。The centre that routes it. */
  readonly center?: Maybe<Center>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: Maybe<Dispute>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: Maybe<Scalars['Date']['output']>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: Maybe<Scalars['Date']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Int']['output']>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: Maybe<OrderHolder>;
  /** 种类。Kind. */
  readonly kind?: Maybe<OrderKind>;
  /** 工单编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Date']['output']>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: Maybe<Scalars['Date']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<OrderStatus>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: Maybe<OrderHolder>;
};

export type OrderGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly center?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly finishedAt?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly handlingHours?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly overdue?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly respondedAt?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly unit?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type OrderGroupOrderBy = {
  readonly avg?: InputMaybe<OrderAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<OrderCountDistinctOrderBy>;
  readonly key?: InputMaybe<OrderGroupKeyOrderBy>;
  readonly max?: InputMaybe<OrderMaxOrderBy>;
  readonly min?: InputMaybe<OrderMinOrderBy>;
  readonly sum?: InputMaybe<OrderSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type OrderHaving = {
  readonly avg?: InputMaybe<OrderAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<OrderCountDistinctHaving>;
  readonly max?: InputMaybe<OrderMaxHaving>;
  readonly min?: InputMaybe<OrderMinHaving>;
  readonly sum?: InputMaybe<OrderSumHaving>;
};

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

/** OrderHolder 的条件；各项须同时成立。Conditions on a OrderHolder; all of them must hold. */
export type OrderHolderFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<OrderHolder>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrderHolder>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<OrderHolder>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrderHolder>>;
};

/** 工单种类。Kind of an order. */
export type OrderKind =
  /** 中心交办 Dispatch */
  | 'DISPATCH'
  /** 督办 Supervision */
  | 'SUPERVISION'
  /** 社区吹哨 Whistle */
  | 'WHISTLE';

/** OrderKind 的条件；各项须同时成立。Conditions on a OrderKind; all of them must hold. */
export type OrderKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<OrderKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrderKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<OrderKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrderKind>>;
};

/** 对一组 Order 的条件；各项须同时成立。Conditions on a list of Order; all of them must hold. */
export type OrderListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<OrderWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<OrderWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<OrderWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type OrderMax = {
  readonly __typename?: 'OrderMax';
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Int']['output']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
};

export type OrderMaxHaving = {
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  readonly finishedAt?: InputMaybe<DateTimeFilter>;
  readonly handlingHours?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  readonly respondedAt?: InputMaybe<DateTimeFilter>;
  readonly responseMinutes?: InputMaybe<IntFilter>;
};

export type OrderMaxOrderBy = {
  readonly dueAt?: InputMaybe<Direction>;
  readonly finishedAt?: InputMaybe<Direction>;
  readonly handlingHours?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly respondedAt?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type OrderMin = {
  readonly __typename?: 'OrderMin';
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Int']['output']>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Int']['output']>;
};

export type OrderMinHaving = {
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  readonly finishedAt?: InputMaybe<DateTimeFilter>;
  readonly handlingHours?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  readonly respondedAt?: InputMaybe<DateTimeFilter>;
  readonly responseMinutes?: InputMaybe<IntFilter>;
};

export type OrderMinOrderBy = {
  readonly dueAt?: InputMaybe<Direction>;
  readonly finishedAt?: InputMaybe<Direction>;
  readonly handlingHours?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly respondedAt?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
};

/** Order 的排序：每个对象写一个字段。Order of a Order list: one field in each object. */
export type OrderOrderBy = {
  /** 分流的中心。The centre that routes it. */
  readonly center?: InputMaybe<CenterOrderBy>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: InputMaybe<DisputeOrderBy>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: InputMaybe<Direction>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: InputMaybe<Direction>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: InputMaybe<Direction>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: InputMaybe<Direction>;
  /** 工单标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: InputMaybe<Direction>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: InputMaybe<Direction>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: InputMaybe<Direction>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 流转环节。Its steps. */
  readonly steps?: InputMaybe<ListOrderBy>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type OrderPercentile = {
  readonly __typename?: 'OrderPercentile';
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Float']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Float']['output']>;
};

/** 工单状态。Status of an order. */
export type OrderStatus =
  /** 已评价办结 Closed */
  | 'CLOSED'
  /** 办理中 Open */
  | 'OPEN';

/** OrderStatus 的条件；各项须同时成立。Conditions on a OrderStatus; all of them must hold. */
export type OrderStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<OrderStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrderStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<OrderStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrderStatus>>;
};

/**
 * 工单环节：吹哨、分流、报到、办结、评价。
 * A step of an order.
 */
export type OrderStep = {
  readonly __typename?: 'OrderStep';
  /** 开始时间。When it began. */
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期限。By when it is to end. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承办者。Who holds it. */
  readonly holder?: Maybe<OrderHolder>;
  /** 环节标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 环节。Kind. */
  readonly kind?: Maybe<OrderStepKind>;
  /** 所属工单。The order. */
  readonly order?: Maybe<Order>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type OrderStepAvg = {
  readonly __typename?: 'OrderStepAvg';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type OrderStepAvgHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type OrderStepAvgOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** OrderStep 列表的一页（Relay）。A page of a list of OrderStep (Relay). */
export type OrderStepConnection = {
  readonly __typename?: 'OrderStepConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<OrderStepEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<OrderStep>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type OrderStepCountDistinct = {
  readonly __typename?: 'OrderStepCountDistinct';
  /** 开始时间。When it began. */
  readonly begunAt?: Maybe<Scalars['Int']['output']>;
  /** 期限。By when it is to end. */
  readonly dueAt?: Maybe<Scalars['Int']['output']>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: Maybe<Scalars['Int']['output']>;
  /** 承办者。Who holds it. */
  readonly holder?: Maybe<Scalars['Int']['output']>;
  /** 环节标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 环节。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 所属工单。The order. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: Maybe<Scalars['Int']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type OrderStepCountDistinctHaving = {
  readonly begunAt?: InputMaybe<IntFilter>;
  readonly dueAt?: InputMaybe<IntFilter>;
  readonly endedAt?: InputMaybe<IntFilter>;
  readonly holder?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly order?: InputMaybe<IntFilter>;
  readonly overdue?: InputMaybe<IntFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type OrderStepCountDistinctOrderBy = {
  readonly begunAt?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly order?: InputMaybe<Direction>;
  readonly overdue?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** OrderStep 及其游标。A OrderStep and its cursor. */
export type OrderStepEdge = {
  readonly __typename?: 'OrderStepEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: OrderStep;
};

/** 一组 OrderStep 的统计。Statistics of one group of OrderStep. */
export type OrderStepGroup = {
  readonly __typename?: 'OrderStepGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<OrderStepAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<OrderStepCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<OrderStepGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<OrderStepMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<OrderStepMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<OrderStepPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<OrderStepSum>;
};


/** 一组 OrderStep 的统计。Statistics of one group of OrderStep. */
export type OrderStepGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** OrderStep 的分组方式。How OrderStep are grouped. */
export type OrderStepGroupBy = {
  /** 开始时间。When it began. */
  readonly begunAt?: InputMaybe<PeriodUnit>;
  /** 期限。By when it is to end. */
  readonly dueAt?: InputMaybe<PeriodUnit>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: InputMaybe<PeriodUnit>;
  /** 承办者。Who holds it. */
  readonly holder?: InputMaybe<Scalars['Boolean']['input']>;
  /** 环节。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属工单。The order. */
  readonly order?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 序号。Position. */
  readonly position?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type OrderStepGroupKey = {
  readonly __typename?: 'OrderStepGroupKey';
  /** 开始时间。When it began. */
  readonly begunAt?: Maybe<Scalars['Date']['output']>;
  /** 期限。By when it is to end. */
  readonly dueAt?: Maybe<Scalars['Date']['output']>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: Maybe<Scalars['Date']['output']>;
  /** 承办者。Who holds it. */
  readonly holder?: Maybe<OrderHolder>;
  /** 环节。Kind. */
  readonly kind?: Maybe<OrderStepKind>;
  /** 所属工单。The order. */
  readonly order?: Maybe<Order>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type OrderStepGroupKeyOrderBy = {
  readonly begunAt?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly order?: InputMaybe<Direction>;
  readonly overdue?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type OrderStepGroupOrderBy = {
  readonly avg?: InputMaybe<OrderStepAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<OrderStepCountDistinctOrderBy>;
  readonly key?: InputMaybe<OrderStepGroupKeyOrderBy>;
  readonly max?: InputMaybe<OrderStepMaxOrderBy>;
  readonly min?: InputMaybe<OrderStepMinOrderBy>;
  readonly sum?: InputMaybe<OrderStepSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type OrderStepHaving = {
  readonly avg?: InputMaybe<OrderStepAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<OrderStepCountDistinctHaving>;
  readonly max?: InputMaybe<OrderStepMaxHaving>;
  readonly min?: InputMaybe<OrderStepMinHaving>;
  readonly sum?: InputMaybe<OrderStepSumHaving>;
};

/** 工单环节种类。Kind of an order's step. */
export type OrderStepKind =
  /** 办结 Finishing */
  | 'FINISH'
  /** 报到 Response */
  | 'RESPOND'
  /** 评价 Review by the community */
  | 'REVIEW'
  /** 受理分流 Routing */
  | 'ROUTE'
  /** 吹哨 Whistle */
  | 'WHISTLE';

/** OrderStepKind 的条件；各项须同时成立。Conditions on a OrderStepKind; all of them must hold. */
export type OrderStepKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<OrderStepKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrderStepKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<OrderStepKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrderStepKind>>;
};

/** 对一组 OrderStep 的条件；各项须同时成立。Conditions on a list of OrderStep; all of them must hold. */
export type OrderStepListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<OrderStepWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<OrderStepWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<OrderStepWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type OrderStepMax = {
  readonly __typename?: 'OrderStepMax';
  /** 开始时间。When it began. */
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期限。By when it is to end. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type OrderStepMaxHaving = {
  readonly begunAt?: InputMaybe<DateTimeFilter>;
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type OrderStepMaxOrderBy = {
  readonly begunAt?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type OrderStepMin = {
  readonly __typename?: 'OrderStepMin';
  /** 开始时间。When it began. */
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期限。By when it is to end. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Int']['output']>;
};

export type OrderStepMinHaving = {
  readonly begunAt?: InputMaybe<DateTimeFilter>;
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  readonly position?: InputMaybe<IntFilter>;
};

export type OrderStepMinOrderBy = {
  readonly begunAt?: InputMaybe<Direction>;
  readonly dueAt?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
};

/** OrderStep 的排序：每个对象写一个字段。Order of a OrderStep list: one field in each object. */
export type OrderStepOrderBy = {
  /** 开始时间。When it began. */
  readonly begunAt?: InputMaybe<Direction>;
  /** 期限。By when it is to end. */
  readonly dueAt?: InputMaybe<Direction>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: InputMaybe<Direction>;
  /** 承办者。Who holds it. */
  readonly holder?: InputMaybe<Direction>;
  /** 环节标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 环节。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 所属工单。The order. */
  readonly order?: InputMaybe<OrderOrderBy>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: InputMaybe<Direction>;
  /** 序号。Position. */
  readonly position?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type OrderStepPercentile = {
  readonly __typename?: 'OrderStepPercentile';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type OrderStepSum = {
  readonly __typename?: 'OrderStepSum';
  /** 序号。Position. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type OrderStepSumHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type OrderStepSumOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** OrderStep 的条件；各项须同时成立。Conditions on a OrderStep; all of them must hold. */
export type OrderStepWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrderStepWhere>>;
  /** 开始时间。When it began. */
  readonly begunAt?: InputMaybe<DateTimeFilter>;
  /** 期限。By when it is to end. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** 结束时间；进行中为空。When it ended; null while it is under way. */
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  /** 承办者。Who holds it. */
  readonly holder?: InputMaybe<OrderHolderFilter>;
  /** 环节标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 环节。Kind. */
  readonly kind?: InputMaybe<OrderStepKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<OrderStepWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrderStepWhere>>;
  /** 所属工单。The order. */
  readonly order?: InputMaybe<OrderWhere>;
  /** 是否超期。Whether it ended after it was due, or is due and has not ended. */
  readonly overdue?: InputMaybe<BooleanFilter>;
  /** 序号。Position. */
  readonly position?: InputMaybe<IntFilter>;
};

/** 合计。Sum. */
export type OrderSum = {
  readonly __typename?: 'OrderSum';
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: Maybe<Scalars['Float']['output']>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: Maybe<Scalars['Float']['output']>;
};

export type OrderSumHaving = {
  readonly handlingHours?: InputMaybe<FloatFilter>;
  readonly responseMinutes?: InputMaybe<FloatFilter>;
};

export type OrderSumOrderBy = {
  readonly handlingHours?: InputMaybe<Direction>;
  readonly responseMinutes?: InputMaybe<Direction>;
};

/** Order 的条件；各项须同时成立。Conditions on a Order; all of them must hold. */
export type OrderWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrderWhere>>;
  /** 发起的社区（村）。The community that raised it. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 分流的中心。The centre that routes it. */
  readonly center?: InputMaybe<CenterWhere>;
  /** 所督办的矛盾纠纷。The dispute it supervises. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** 办结期限。By when it is to be finished. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** 办结时间。When the unit finished; null if it has not. */
  readonly finishedAt?: InputMaybe<DateTimeFilter>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 发起至办结（小时）。Hours until the unit finished. */
  readonly handlingHours?: InputMaybe<IntFilter>;
  /** 当前所在；已结为空。Who is holding it; null when it is closed. */
  readonly holder?: InputMaybe<OrderHolderFilter>;
  /** 工单标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<OrderKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<OrderWhere>;
  /** 工单编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrderWhere>>;
  /** 是否有环节超期。Whether one of its steps is or was overdue. */
  readonly overdue?: InputMaybe<BooleanFilter>;
  /** 发起时间。When it was raised. */
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  /** 报到（响应）时间。When the unit responded; null if it has not. */
  readonly respondedAt?: InputMaybe<DateTimeFilter>;
  /** 发起至报到（分钟）。Minutes until the unit responded. */
  readonly responseMinutes?: InputMaybe<IntFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<OrderStatusFilter>;
  /** 流转环节。Its steps. */
  readonly steps?: InputMaybe<OrderStepListWhere>;
  /** 承办部门。The unit that handles it. */
  readonly unit?: InputMaybe<OrderHolderFilter>;
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

/**
 * 巡逻：四巡（车巡、步巡、视频巡、群防巡）。
 * A patrol: by car, on foot, by video, by residents.
 */
export type Patrol = {
  readonly __typename?: 'Patrol';
  /** 巡逻地。Where. */
  readonly area?: Maybe<Area>;
  /** 结束时间。End. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** 巡逻标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 方式。Kind. */
  readonly kind?: Maybe<PatrolKind>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** 派出单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 开始时间。Start. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 平均值。Mean. */
export type PatrolAvg = {
  readonly __typename?: 'PatrolAvg';
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Float']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

export type PatrolAvgHaving = {
  readonly findings?: InputMaybe<FloatFilter>;
  readonly people?: InputMaybe<FloatFilter>;
};

export type PatrolAvgOrderBy = {
  readonly findings?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
};

/** Patrol 列表的一页（Relay）。A page of a list of Patrol (Relay). */
export type PatrolConnection = {
  readonly __typename?: 'PatrolConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PatrolEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Patrol>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PatrolCountDistinct = {
  readonly __typename?: 'PatrolCountDistinct';
  /** 巡逻地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 结束时间。End. */
  readonly endedAt?: Maybe<Scalars['Int']['output']>;
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** 巡逻标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 方式。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** 派出单位。The post. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 开始时间。Start. */
  readonly startedAt?: Maybe<Scalars['Int']['output']>;
};

export type PatrolCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly endedAt?: InputMaybe<IntFilter>;
  readonly findings?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly people?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly startedAt?: InputMaybe<IntFilter>;
};

export type PatrolCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly findings?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly startedAt?: InputMaybe<Direction>;
};

/** Patrol 及其游标。A Patrol and its cursor. */
export type PatrolEdge = {
  readonly __typename?: 'PatrolEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Patrol;
};

/** 一组 Patrol 的统计。Statistics of one group of Patrol. */
export type PatrolGroup = {
  readonly __typename?: 'PatrolGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PatrolAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PatrolCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PatrolGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PatrolMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PatrolMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PatrolPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PatrolSum>;
};


/** 一组 Patrol 的统计。Statistics of one group of Patrol. */
export type PatrolGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Patrol 的分组方式。How Patrol are grouped. */
export type PatrolGroupBy = {
  /** 巡逻地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 结束时间。End. */
  readonly endedAt?: InputMaybe<PeriodUnit>;
  /** 发现的问题数。Problems found. */
  readonly findings?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人数。People on patrol. */
  readonly people?: InputMaybe<Scalars['Boolean']['input']>;
  /** 派出单位。The post. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 开始时间。Start. */
  readonly startedAt?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PatrolGroupKey = {
  readonly __typename?: 'PatrolGroupKey';
  /** 巡逻地。Where. */
  readonly area?: Maybe<Area>;
  /** 结束时间。End. */
  readonly endedAt?: Maybe<Scalars['Date']['output']>;
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** 方式。Kind. */
  readonly kind?: Maybe<PatrolKind>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** 派出单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 开始时间。Start. */
  readonly startedAt?: Maybe<Scalars['Date']['output']>;
};

export type PatrolGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly endedAt?: InputMaybe<Direction>;
  readonly findings?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly startedAt?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PatrolGroupOrderBy = {
  readonly avg?: InputMaybe<PatrolAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PatrolCountDistinctOrderBy>;
  readonly key?: InputMaybe<PatrolGroupKeyOrderBy>;
  readonly max?: InputMaybe<PatrolMaxOrderBy>;
  readonly min?: InputMaybe<PatrolMinOrderBy>;
  readonly sum?: InputMaybe<PatrolSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PatrolHaving = {
  readonly avg?: InputMaybe<PatrolAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PatrolCountDistinctHaving>;
  readonly max?: InputMaybe<PatrolMaxHaving>;
  readonly min?: InputMaybe<PatrolMinHaving>;
  readonly sum?: InputMaybe<PatrolSumHaving>;
};

/** 巡逻方式。Kind of a patrol. */
export type PatrolKind =
  /** 车巡 By car */
  | 'CAR'
  /** 步巡 On foot */
  | 'FOOT'
  /** 群防巡 By residents */
  | 'RESIDENTS'
  /** 视频巡 By video */
  | 'VIDEO';

/** PatrolKind 的条件；各项须同时成立。Conditions on a PatrolKind; all of them must hold. */
export type PatrolKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PatrolKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PatrolKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PatrolKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PatrolKind>>;
};

/** 对一组 Patrol 的条件；各项须同时成立。Conditions on a list of Patrol; all of them must hold. */
export type PatrolListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PatrolWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PatrolWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PatrolWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PatrolMax = {
  readonly __typename?: 'PatrolMax';
  /** 结束时间。End. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** 开始时间。Start. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PatrolMaxHaving = {
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  readonly findings?: InputMaybe<IntFilter>;
  readonly people?: InputMaybe<IntFilter>;
  readonly startedAt?: InputMaybe<DateTimeFilter>;
};

export type PatrolMaxOrderBy = {
  readonly endedAt?: InputMaybe<Direction>;
  readonly findings?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
  readonly startedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PatrolMin = {
  readonly __typename?: 'PatrolMin';
  /** 结束时间。End. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** 开始时间。Start. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PatrolMinHaving = {
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  readonly findings?: InputMaybe<IntFilter>;
  readonly people?: InputMaybe<IntFilter>;
  readonly startedAt?: InputMaybe<DateTimeFilter>;
};

export type PatrolMinOrderBy = {
  readonly endedAt?: InputMaybe<Direction>;
  readonly findings?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
  readonly startedAt?: InputMaybe<Direction>;
};

/** Patrol 的排序：每个对象写一个字段。Order of a Patrol list: one field in each object. */
export type PatrolOrderBy = {
  /** 结束时间。End. */
  readonly endedAt?: InputMaybe<Direction>;
  /** 发现的问题数。Problems found. */
  readonly findings?: InputMaybe<Direction>;
  /** 巡逻标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 人数。People on patrol. */
  readonly people?: InputMaybe<Direction>;
  /** 派出单位。The post. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 开始时间。Start. */
  readonly startedAt?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PatrolPercentile = {
  readonly __typename?: 'PatrolPercentile';
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Float']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type PatrolSum = {
  readonly __typename?: 'PatrolSum';
  /** 发现的问题数。Problems found. */
  readonly findings?: Maybe<Scalars['Float']['output']>;
  /** 人数。People on patrol. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

export type PatrolSumHaving = {
  readonly findings?: InputMaybe<FloatFilter>;
  readonly people?: InputMaybe<FloatFilter>;
};

export type PatrolSumOrderBy = {
  readonly findings?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
};

/** Patrol 的条件；各项须同时成立。Conditions on a Patrol; all of them must hold. */
export type PatrolWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PatrolWhere>>;
  /** 巡逻地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 结束时间。End. */
  readonly endedAt?: InputMaybe<DateTimeFilter>;
  /** 发现的问题数。Problems found. */
  readonly findings?: InputMaybe<IntFilter>;
  /** 巡逻标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<PatrolKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PatrolWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PatrolWhere>>;
  /** 人数。People on patrol. */
  readonly people?: InputMaybe<IntFilter>;
  /** 派出单位。The post. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 开始时间。Start. */
  readonly startedAt?: InputMaybe<DateTimeFilter>;
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
  /** 严重精神障碍患者服务管理。Care of this person for severe mental illness. */
  readonly careRecords?: Maybe<CareRecordConnection>;
  /** 在综治中心的岗位。Posts this person holds at a governance centre. */
  readonly centerStaff?: Maybe<CenterStaffConnection>;
  /** 重点人员登记。Where this person is registered as a person of concern. */
  readonly concerns?: Maybe<PersonOfConcernConnection>;
  /** 社区矫正。Community corrections of this person. */
  readonly corrections?: Maybe<CorrectionConnection>;
  /** 作为对方当事人的调解。Mediations in which this person is the other party. */
  readonly counterMediations?: Maybe<MediationConnection>;
  /** 诉讼案件。Court cases this person brought. */
  readonly courtCases?: Maybe<CourtCaseConnection>;
  /** 作为被告的案件。Court cases in which this person is the defendant. */
  readonly defendedCases?: Maybe<CourtCaseConnection>;
  /** 作为当事人的矛盾纠纷。This person's part in disputes. */
  readonly disputeParties?: Maybe<DisputePartyConnection>;
  /** 申请化解的矛盾纠纷。Disputes in which this person is the applicant. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** 五员联动日志。Logs this person keeps as an officer of the five roles. */
  readonly fiveRolesRecords?: Maybe<FiveRolesRecordConnection>;
  /** 涉及的反诈预警。Fraud alerts raised for this person. */
  readonly fraudAlerts?: Maybe<FraudAlertConnection>;
  /** 上报的网格事件。Grid events that concern this person. */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** 担任的网格员职务。Posts this person holds as a grid member. */
  readonly gridMembers?: Maybe<GridMemberConnection>;
  /** 接受的入户走访。Visits to this person's door. */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** 12345 热线来电。Calls to the hotline 12345. */
  readonly hotlineCalls?: Maybe<HotlineCallConnection>;
  /**
   * 人员标识：公民身份号码的确定性加密，可用于关联，不显示号码。
   * The citizen number under deterministic authenticated encryption: links records without showing the number.
   */
  readonly id: Scalars['ID']['output'];
  /** 公民身份号码。Citizen number (GB 11643). */
  readonly idNumber?: Maybe<Scalars['IdNumber']['output']>;
  /** 报警记录。Incidents this person reported. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** 被排查的自建房。Surveys of houses this person owns. */
  readonly inspections?: Maybe<InspectionConnection>;
  /** 参与的联名信访。This person's part in joint petitions. */
  readonly jointPetitions?: Maybe<PetitionerConnection>;
  /** 法律援助案件。Legal aid this person applied for. */
  readonly legalAidCases?: Maybe<LegalAidCaseConnection>;
  /** 法律服务请求。Legal services this person asked for. */
  readonly legalServiceRequests?: Maybe<LegalServiceRequestConnection>;
  /** 事项时间线：各部门与此人有关的事项，由近及远。This person's matters in all departments, latest first. */
  readonly matters?: Maybe<MatterConnection>;
  /** 参与的调解。Mediations this person is a party to. */
  readonly mediations?: Maybe<MediationConnection>;
  /** 担任的调解员职务。Posts this person holds as a mediator. */
  readonly mediators?: Maybe<MediatorConnection>;
  /** 姓名。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 信访件。Petitions this person lodged. */
  readonly petitions?: Maybe<PetitionConnection>;
  /** 被检举控告的信访件：本人回避。Petitions that accuse this person, who is recused from them. */
  readonly petitionsAgainst?: Maybe<PetitionConnection>;
  /** 联系电话。Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 作为嫌疑人的案件。Cases in which this person is the suspect. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
  /** 派出所调处的纠纷。Disputes of this person that a police station handled. */
  readonly policeMediations?: Maybe<PoliceMediationConnection>;
  /** 提出的网格服务诉求。Services this person asked a grid for. */
  readonly serviceRequests?: Maybe<ServiceRequestConnection>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: Maybe<Sex>;
  /** 作为被害人的案件。Cases in which this person is the victim. */
  readonly victimCases?: Maybe<PoliceCaseConnection>;
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
export type PersonCareRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CareRecordOrderBy>>;
  where?: InputMaybe<CareRecordWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonCenterStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterStaffOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterStaffWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOfConcernOrderBy>>;
  where?: InputMaybe<PersonOfConcernWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CorrectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CorrectionWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonCounterMediationsArgs = {
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
export type PersonDefendedCasesArgs = {
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
export type PersonFiveRolesRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FiveRolesRecordOrderBy>>;
  where?: InputMaybe<FiveRolesRecordWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonFraudAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FraudAlertOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FraudAlertWhere>;
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
export type PersonGridMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridMemberOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridMemberWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonHotlineCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HotlineCallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HotlineCallWhere>;
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
export type PersonInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InspectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InspectionWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonJointPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionerOrderBy>>;
  where?: InputMaybe<PetitionerWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonLegalAidCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalAidCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalAidCaseWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonLegalServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceRequestWhere>;
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
export type PersonMediatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediatorOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediatorWhere>;
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


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonPetitionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PetitionWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonPoliceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonPoliceMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceMediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceMediationWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ServiceRequestWhere>;
};


/**
 * 人口：户籍与实有人口登记。
 * A person of the population register.
 */
export type PersonVictimCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
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

/**
 * 重点人员：依法登记、定期走访。
 * A person of concern, registered and visited by the police.
 */
export type PersonOfConcern = {
  readonly __typename?: 'PersonOfConcern';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Area>;
  /** 登记标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类别。Kind. */
  readonly kind?: Maybe<ConcernKind>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 责任派出所。The station in charge. */
  readonly post?: Maybe<PolicePost>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

/** PersonOfConcern 列表的一页（Relay）。A page of a list of PersonOfConcern (Relay). */
export type PersonOfConcernConnection = {
  readonly __typename?: 'PersonOfConcernConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PersonOfConcernEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PersonOfConcern>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PersonOfConcernCountDistinct = {
  readonly __typename?: 'PersonOfConcernCountDistinct';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 登记标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类别。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Int']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 责任派出所。The station in charge. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: Maybe<Scalars['Int']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Int']['output']>;
};

export type PersonOfConcernCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly managed?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly registeredOn?: InputMaybe<IntFilter>;
  readonly visitedOn?: InputMaybe<IntFilter>;
};

export type PersonOfConcernCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly managed?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly registeredOn?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** PersonOfConcern 及其游标。A PersonOfConcern and its cursor. */
export type PersonOfConcernEdge = {
  readonly __typename?: 'PersonOfConcernEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PersonOfConcern;
};

/** 一组 PersonOfConcern 的统计。Statistics of one group of PersonOfConcern. */
export type PersonOfConcernGroup = {
  readonly __typename?: 'PersonOfConcernGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PersonOfConcernCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PersonOfConcernGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PersonOfConcernMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PersonOfConcernMin>;
};

/** PersonOfConcern 的分组方式。How PersonOfConcern are grouped. */
export type PersonOfConcernGroupBy = {
  /** 居住地。Where they live. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 责任派出所。The station in charge. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: InputMaybe<PeriodUnit>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PersonOfConcernGroupKey = {
  readonly __typename?: 'PersonOfConcernGroupKey';
  /** 居住地。Where they live. */
  readonly area?: Maybe<Area>;
  /** 类别。Kind. */
  readonly kind?: Maybe<ConcernKind>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: Maybe<Scalars['Boolean']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 责任派出所。The station in charge. */
  readonly post?: Maybe<PolicePost>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type PersonOfConcernGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly managed?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly registeredOn?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PersonOfConcernGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PersonOfConcernCountDistinctOrderBy>;
  readonly key?: InputMaybe<PersonOfConcernGroupKeyOrderBy>;
  readonly max?: InputMaybe<PersonOfConcernMaxOrderBy>;
  readonly min?: InputMaybe<PersonOfConcernMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PersonOfConcernHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PersonOfConcernCountDistinctHaving>;
  readonly max?: InputMaybe<PersonOfConcernMaxHaving>;
  readonly min?: InputMaybe<PersonOfConcernMinHaving>;
};

/** 对一组 PersonOfConcern 的条件；各项须同时成立。Conditions on a list of PersonOfConcern; all of them must hold. */
export type PersonOfConcernListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PersonOfConcernWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PersonOfConcernWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PersonOfConcernWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PersonOfConcernMax = {
  readonly __typename?: 'PersonOfConcernMax';
  /** 登记日期。The day of registration. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type PersonOfConcernMaxHaving = {
  readonly registeredOn?: InputMaybe<DateFilter>;
  readonly visitedOn?: InputMaybe<DateFilter>;
};

export type PersonOfConcernMaxOrderBy = {
  readonly registeredOn?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PersonOfConcernMin = {
  readonly __typename?: 'PersonOfConcernMin';
  /** 登记日期。The day of registration. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
};

export type PersonOfConcernMinHaving = {
  readonly registeredOn?: InputMaybe<DateFilter>;
  readonly visitedOn?: InputMaybe<DateFilter>;
};

export type PersonOfConcernMinOrderBy = {
  readonly registeredOn?: InputMaybe<Direction>;
  readonly visitedOn?: InputMaybe<Direction>;
};

/** PersonOfConcern 的排序：每个对象写一个字段。Order of a PersonOfConcern list: one field in each object. */
export type PersonOfConcernOrderBy = {
  /** 登记标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<Direction>;
  /** 本人。The person. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 责任派出所。The station in charge. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: InputMaybe<Direction>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<Direction>;
};

/** PersonOfConcern 的条件；各项须同时成立。Conditions on a PersonOfConcern; all of them must hold. */
export type PersonOfConcernWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonOfConcernWhere>>;
  /** 居住地。Where they live. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 登记标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类别。Kind. */
  readonly kind?: InputMaybe<ConcernKindFilter>;
  /** 是否规范管理。Whether they are under care as the rules ask. */
  readonly managed?: InputMaybe<BooleanFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PersonOfConcernWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonOfConcernWhere>>;
  /** 本人。The person. */
  readonly person?: InputMaybe<PersonWhere>;
  /** 责任派出所。The station in charge. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 登记日期。The day of registration. */
  readonly registeredOn?: InputMaybe<DateFilter>;
  /** 最近走访日期。The day of the latest visit. */
  readonly visitedOn?: InputMaybe<DateFilter>;
};

/** Person 的排序：每个对象写一个字段。Order of a Person list: one field in each object. */
export type PersonOrderBy = {
  /** 住址。Registered address. */
  readonly address?: InputMaybe<Direction>;
  /** 出生日期。Date of birth. */
  readonly birthDate?: InputMaybe<Direction>;
  /** 重点人员登记。Where this person is registered as a person of concern. */
  readonly concerns?: InputMaybe<ListOrderBy>;
  /** 涉及的反诈预警。Fraud alerts raised for this person. */
  readonly fraudAlerts?: InputMaybe<ListOrderBy>;
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
  /** 作为嫌疑人的案件。Cases in which this person is the suspect. */
  readonly policeCases?: InputMaybe<ListOrderBy>;
  /** 派出所调处的纠纷。Disputes of this person that a police station handled. */
  readonly policeMediations?: InputMaybe<ListOrderBy>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: InputMaybe<Direction>;
  /** 作为被害人的案件。Cases in which this person is the victim. */
  readonly victimCases?: InputMaybe<ListOrderBy>;
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
  /** 重点人员登记。Where this person is registered as a person of concern. */
  readonly concerns?: InputMaybe<PersonOfConcernListWhere>;
  /** 涉及的反诈预警。Fraud alerts raised for this person. */
  readonly fraudAlerts?: InputMaybe<FraudAlertListWhere>;
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
  /** 作为嫌疑人的案件。Cases in which this person is the suspect. */
  readonly policeCases?: InputMaybe<PoliceCaseListWhere>;
  /** 派出所调处的纠纷。Disputes of this person that a police station handled. */
  readonly policeMediations?: InputMaybe<PoliceMediationListWhere>;
  /** 性别。Sex as registered (GB/T 2261.1). */
  readonly sex?: InputMaybe<SexFilter>;
  /** 作为被害人的案件。Cases in which this person is the victim. */
  readonly victimCases?: InputMaybe<PoliceCaseListWhere>;
};

/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type Petition = Matter & {
  readonly __typename?: 'Petition';
  /** 被检举控告的人员：本人回避。The person accused, who is recused. */
  readonly accusedPerson?: Maybe<Person>;
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: Maybe<Scalars['String']['output']>;
  /** 属地。The area responsible. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<PetitionCategory>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<PetitionChannel>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 相关矛盾纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 涉及企业。The enterprise it concerns. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: Maybe<Scalars['Boolean']['output']>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: Maybe<ResponsibleUnit>;
  /** 来电。Hotline calls that became it. */
  readonly hotlineCalls?: Maybe<HotlineCallConnection>;
  /** 信访件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: Maybe<PetitionKind>;
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: Maybe<PetitionOrigin>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: Maybe<PetitionOutcome>;
  /** 信访人。The petitioner; of a joint petition, the first. */
  readonly person?: Maybe<Person>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Int']['output']>;
  /** 联名信访人。Who stands behind a joint petition. */
  readonly petitioners?: Maybe<PetitionerConnection>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 复查复核。Reviews of its answer. */
  readonly reviews?: Maybe<PetitionReviewConnection>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: Maybe<Scalars['Date']['output']>;
  /** 转送交办记录。Whom it was passed on to. */
  readonly routings?: Maybe<PetitionRoutingConnection>;
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
export type PetitionHotlineCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HotlineCallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HotlineCallWhere>;
};


/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type PetitionPetitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionerOrderBy>>;
  where?: InputMaybe<PetitionerWhere>;
};


/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type PetitionReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionReviewOrderBy>>;
  where?: InputMaybe<PetitionReviewWhere>;
};


/**
 * 信访件（信访工作条例）。
 * A petition under the Regulations on Petition Work.
 */
export type PetitionRoutingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionRoutingOrderBy>>;
  where?: InputMaybe<PetitionRoutingWhere>;
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

/** 平均值。Mean. */
export type PetitionAvg = {
  readonly __typename?: 'PetitionAvg';
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Float']['output']>;
};

export type PetitionAvgHaving = {
  readonly petitionerCount?: InputMaybe<FloatFilter>;
};

export type PetitionAvgOrderBy = {
  readonly petitionerCount?: InputMaybe<Direction>;
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
  /** 被检举控告的人员：本人回避。The person accused, who is recused. */
  readonly accusedPerson?: Maybe<Scalars['Int']['output']>;
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: Maybe<Scalars['Int']['output']>;
  /** 属地。The area responsible. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Int']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<Scalars['Int']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 相关矛盾纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: Maybe<Scalars['Int']['output']>;
  /** 涉及企业。The enterprise it concerns. */
  readonly enterprise?: Maybe<Scalars['Int']['output']>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: Maybe<Scalars['Int']['output']>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: Maybe<Scalars['Int']['output']>;
  /** 信访件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: Maybe<Scalars['Int']['output']>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 信访人。The petitioner; of a joint petition, the first. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['Int']['output']>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['Int']['output']>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 诉求概况。What is asked for. */
  readonly summary?: Maybe<Scalars['Int']['output']>;
};

export type PetitionCountDistinctHaving = {
  readonly accusedPerson?: InputMaybe<IntFilter>;
  readonly accusedUnit?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly backlog?: InputMaybe<IntFilter>;
  readonly category?: InputMaybe<IntFilter>;
  readonly channel?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly dueOn?: InputMaybe<IntFilter>;
  readonly enterprise?: InputMaybe<IntFilter>;
  readonly extended?: InputMaybe<IntFilter>;
  readonly holder?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly origin?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly petitionerCount?: InputMaybe<IntFilter>;
  readonly receivedAt?: InputMaybe<IntFilter>;
  readonly recordedAt?: InputMaybe<IntFilter>;
  readonly routeDueOn?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly summary?: InputMaybe<IntFilter>;
};

export type PetitionCountDistinctOrderBy = {
  readonly accusedPerson?: InputMaybe<Direction>;
  readonly accusedUnit?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly extended?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly origin?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly petitionerCount?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly routeDueOn?: InputMaybe<Direction>;
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
  /** 平均值。Mean. */
  readonly avg?: Maybe<PetitionAvg>;
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
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PetitionPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PetitionSum>;
};


/** 一组 Petition 的统计。Statistics of one group of Petition. */
export type PetitionGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** Petition 的分组方式。How Petition are grouped. */
export type PetitionGroupBy = {
  /** 被检举控告的人员：本人回避。The person accused, who is recused. */
  readonly accusedPerson?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** 属地。The area responsible. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 相关矛盾纠纷。The dispute, by the centre's code. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: InputMaybe<PeriodUnit>;
  /** 涉及企业。The enterprise it concerns. */
  readonly enterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: InputMaybe<Scalars['Boolean']['input']>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: InputMaybe<Scalars['Boolean']['input']>;
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 信访人。The petitioner; of a joint petition, the first. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<PeriodUnit>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<PeriodUnit>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionGroupKey = {
  readonly __typename?: 'PetitionGroupKey';
  /** 被检举控告的人员：本人回避。The person accused, who is recused. */
  readonly accusedPerson?: Maybe<Person>;
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: Maybe<Scalars['String']['output']>;
  /** 属地。The area responsible. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 类别。Category. */
  readonly category?: Maybe<PetitionCategory>;
  /** 来件渠道。Channel. */
  readonly channel?: Maybe<PetitionChannel>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 相关矛盾纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 涉及企业。The enterprise it concerns. */
  readonly enterprise?: Maybe<Enterprise>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: Maybe<Scalars['Boolean']['output']>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: Maybe<ResponsibleUnit>;
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: Maybe<PetitionKind>;
  /** 信访编号。Petition number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: Maybe<PetitionOrigin>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: Maybe<PetitionOutcome>;
  /** 信访人。The petitioner; of a joint petition, the first. */
  readonly person?: Maybe<Person>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['Date']['output']>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['Date']['output']>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<PetitionStatus>;
  /** 诉求概况。What is asked for. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type PetitionGroupKeyOrderBy = {
  readonly accusedPerson?: InputMaybe<Direction>;
  readonly accusedUnit?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly category?: InputMaybe<Direction>;
  readonly channel?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly enterprise?: InputMaybe<Direction>;
  readonly extended?: InputMaybe<Direction>;
  readonly holder?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly origin?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly petitionerCount?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly routeDueOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly summary?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionGroupOrderBy = {
  readonly avg?: InputMaybe<PetitionAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionGroupKeyOrderBy>;
  readonly max?: InputMaybe<PetitionMaxOrderBy>;
  readonly min?: InputMaybe<PetitionMinOrderBy>;
  readonly sum?: InputMaybe<PetitionSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionHaving = {
  readonly avg?: InputMaybe<PetitionAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionCountDistinctHaving>;
  readonly max?: InputMaybe<PetitionMaxHaving>;
  readonly min?: InputMaybe<PetitionMinHaving>;
  readonly sum?: InputMaybe<PetitionSumHaving>;
};

/** 信访性质。Nature of a petition. */
export type PetitionKind =
  /** 检举控告 Accusation */
  | 'ACCUSATION'
  /** 申诉求决 Claim */
  | 'CLAIM'
  /** 意见建议 Suggestion */
  | 'SUGGESTION';

/** PetitionKind 的条件；各项须同时成立。Conditions on a PetitionKind; all of them must hold. */
export type PetitionKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionKind>>;
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
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: Maybe<Scalars['Date']['output']>;
};

export type PetitionMaxHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly petitionerCount?: InputMaybe<IntFilter>;
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly routeDueOn?: InputMaybe<DateFilter>;
};

export type PetitionMaxOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly petitionerCount?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly routeDueOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PetitionMin = {
  readonly __typename?: 'PetitionMin';
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Int']['output']>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: Maybe<Scalars['Date']['output']>;
};

export type PetitionMinHaving = {
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly petitionerCount?: InputMaybe<IntFilter>;
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly routeDueOn?: InputMaybe<DateFilter>;
};

export type PetitionMinOrderBy = {
  readonly at?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly petitionerCount?: InputMaybe<Direction>;
  readonly receivedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly routeDueOn?: InputMaybe<Direction>;
};

/** Petition 的排序：每个对象写一个字段。Order of a Petition list: one field in each object. */
export type PetitionOrderBy = {
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Direction>;
  /** 类别。Category. */
  readonly category?: InputMaybe<Direction>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<Direction>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: InputMaybe<Direction>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: InputMaybe<Direction>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: InputMaybe<Direction>;
  /** 来电。Hotline calls that became it. */
  readonly hotlineCalls?: InputMaybe<ListOrderBy>;
  /** 信访件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: InputMaybe<Direction>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<Direction>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: InputMaybe<Direction>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: InputMaybe<Direction>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: InputMaybe<Direction>;
  /** 联名信访人。Who stands behind a joint petition. */
  readonly petitioners?: InputMaybe<ListOrderBy>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<Direction>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<Direction>;
  /** 复查复核。Reviews of its answer. */
  readonly reviews?: InputMaybe<ListOrderBy>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: InputMaybe<Direction>;
  /** 转送交办记录。Whom it was passed on to. */
  readonly routings?: InputMaybe<ListOrderBy>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<Direction>;
  /** 来访记录。Visits made for this petition. */
  readonly visits?: InputMaybe<ListOrderBy>;
};

/** 信访由来。Whether a petition came by itself or of a dispute. */
export type PetitionOrigin =
  /** 直接信访 By itself */
  | 'DIRECT'
  /** 纠纷转信访 Of a dispute */
  | 'DISPUTE';

/** PetitionOrigin 的条件；各项须同时成立。Conditions on a PetitionOrigin; all of them must hold. */
export type PetitionOriginFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionOrigin>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionOrigin>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionOrigin>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionOrigin>>;
};

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

/** PetitionOutcome 的条件；各项须同时成立。Conditions on a PetitionOutcome; all of them must hold. */
export type PetitionOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionOutcome>>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PetitionPercentile = {
  readonly __typename?: 'PetitionPercentile';
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Float']['output']>;
};

/**
 * 复查、复核：信访人不服答复时依次申请。
 * A review of a petition's answer, asked for by who does not accept it.
 */
export type PetitionReview = {
  readonly __typename?: 'PetitionReview';
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 复查复核标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 类型。Kind. */
  readonly kind?: Maybe<PetitionReviewKind>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: Maybe<PetitionLevel>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: Maybe<PetitionReviewOutcome>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Petition>;
};

/** PetitionReview 列表的一页（Relay）。A page of a list of PetitionReview (Relay). */
export type PetitionReviewConnection = {
  readonly __typename?: 'PetitionReviewConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PetitionReviewEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PetitionReview>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PetitionReviewCountDistinct = {
  readonly __typename?: 'PetitionReviewCountDistinct';
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: Maybe<Scalars['Int']['output']>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['Int']['output']>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: Maybe<Scalars['Int']['output']>;
  /** 复查复核标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Scalars['Int']['output']>;
};

export type PetitionReviewCountDistinctHaving = {
  readonly appliedAt?: InputMaybe<IntFilter>;
  readonly decidedAt?: InputMaybe<IntFilter>;
  readonly dueOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly level?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly petition?: InputMaybe<IntFilter>;
};

export type PetitionReviewCountDistinctOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
};

/** PetitionReview 及其游标。A PetitionReview and its cursor. */
export type PetitionReviewEdge = {
  readonly __typename?: 'PetitionReviewEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PetitionReview;
};

/** 一组 PetitionReview 的统计。Statistics of one group of PetitionReview. */
export type PetitionReviewGroup = {
  readonly __typename?: 'PetitionReviewGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PetitionReviewCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PetitionReviewGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PetitionReviewMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PetitionReviewMin>;
};

/** PetitionReview 的分组方式。How PetitionReview are grouped. */
export type PetitionReviewGroupBy = {
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: InputMaybe<PeriodUnit>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<PeriodUnit>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: InputMaybe<PeriodUnit>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionReviewGroupKey = {
  readonly __typename?: 'PetitionReviewGroupKey';
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: Maybe<Scalars['Date']['output']>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 类型。Kind. */
  readonly kind?: Maybe<PetitionReviewKind>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: Maybe<PetitionLevel>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: Maybe<PetitionReviewOutcome>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Petition>;
};

export type PetitionReviewGroupKeyOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly level?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionReviewGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionReviewCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionReviewGroupKeyOrderBy>;
  readonly max?: InputMaybe<PetitionReviewMaxOrderBy>;
  readonly min?: InputMaybe<PetitionReviewMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionReviewHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionReviewCountDistinctHaving>;
  readonly max?: InputMaybe<PetitionReviewMaxHaving>;
  readonly min?: InputMaybe<PetitionReviewMinHaving>;
};

/** 复查复核类型。Kind of a review. */
export type PetitionReviewKind =
  /** 复查 Reconsideration */
  | 'RECONSIDERATION'
  /** 复核 Review of that */
  | 'REVIEW';

/** PetitionReviewKind 的条件；各项须同时成立。Conditions on a PetitionReviewKind; all of them must hold. */
export type PetitionReviewKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionReviewKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionReviewKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionReviewKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionReviewKind>>;
};

/** 对一组 PetitionReview 的条件；各项须同时成立。Conditions on a list of PetitionReview; all of them must hold. */
export type PetitionReviewListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PetitionReviewWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PetitionReviewWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PetitionReviewWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PetitionReviewMax = {
  readonly __typename?: 'PetitionReviewMax';
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
};

export type PetitionReviewMaxHaving = {
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
};

export type PetitionReviewMaxOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PetitionReviewMin = {
  readonly __typename?: 'PetitionReviewMin';
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
};

export type PetitionReviewMinHaving = {
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
};

export type PetitionReviewMinOrderBy = {
  readonly appliedAt?: InputMaybe<Direction>;
  readonly decidedAt?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
};

/** PetitionReview 的排序：每个对象写一个字段。Order of a PetitionReview list: one field in each object. */
export type PetitionReviewOrderBy = {
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: InputMaybe<Direction>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<Direction>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: InputMaybe<Direction>;
  /** 复查复核标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: InputMaybe<Direction>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: InputMaybe<Direction>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<PetitionOrderBy>;
};

/** 复查复核结论。What a review came to. */
export type PetitionReviewOutcome =
  /** 变更 Changed */
  | 'CHANGED'
  /** 撤销 Revoked */
  | 'REVOKED'
  /** 维持 Upheld */
  | 'UPHELD';

/** PetitionReviewOutcome 的条件；各项须同时成立。Conditions on a PetitionReviewOutcome; all of them must hold. */
export type PetitionReviewOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionReviewOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionReviewOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionReviewOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionReviewOutcome>>;
};

/** PetitionReview 的条件；各项须同时成立。Conditions on a PetitionReview; all of them must hold. */
export type PetitionReviewWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionReviewWhere>>;
  /** 申请时间。When it was asked for. */
  readonly appliedAt?: InputMaybe<DateTimeFilter>;
  /** 作出时间；未作出为空。When it was decided; null until then. */
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
  /** 办理期限（三十日）。Last day to decide: the thirtieth. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** 复查复核标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 类型。Kind. */
  readonly kind?: InputMaybe<PetitionReviewKindFilter>;
  /** 受理层级。Level of the office that reviews. */
  readonly level?: InputMaybe<PetitionLevelFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionReviewWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionReviewWhere>>;
  /** 结论；未作出为空。What it came to; null until then. */
  readonly outcome?: InputMaybe<PetitionReviewOutcomeFilter>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<PetitionWhere>;
};

/**
 * 转送、交办：信访件由一个单位转到另一个单位。
 * A routing: a petition passed on from one unit to another.
 */
export type PetitionRouting = {
  readonly __typename?: 'PetitionRouting';
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: Maybe<Scalars['Date']['output']>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: Maybe<ResponsibleUnit>;
  /** 转办标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 方式。Kind. */
  readonly kind?: Maybe<PetitionRoutingKind>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Petition>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: Maybe<ResponsibleUnit>;
};

/** 平均值。Mean. */
export type PetitionRoutingAvg = {
  readonly __typename?: 'PetitionRoutingAvg';
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type PetitionRoutingAvgHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type PetitionRoutingAvgOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** PetitionRouting 列表的一页（Relay）。A page of a list of PetitionRouting (Relay). */
export type PetitionRoutingConnection = {
  readonly __typename?: 'PetitionRoutingConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PetitionRoutingEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PetitionRouting>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PetitionRoutingCountDistinct = {
  readonly __typename?: 'PetitionRoutingCountDistinct';
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: Maybe<Scalars['Int']['output']>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: Maybe<Scalars['Int']['output']>;
  /** 转办标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 方式。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Scalars['Int']['output']>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: Maybe<Scalars['Int']['output']>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: Maybe<Scalars['Int']['output']>;
};

export type PetitionRoutingCountDistinctHaving = {
  readonly acceptDueOn?: InputMaybe<IntFilter>;
  readonly fromUnit?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly petition?: InputMaybe<IntFilter>;
  readonly position?: InputMaybe<IntFilter>;
  readonly routedAt?: InputMaybe<IntFilter>;
  readonly toUnit?: InputMaybe<IntFilter>;
};

export type PetitionRoutingCountDistinctOrderBy = {
  readonly acceptDueOn?: InputMaybe<Direction>;
  readonly fromUnit?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
  readonly routedAt?: InputMaybe<Direction>;
  readonly toUnit?: InputMaybe<Direction>;
};

/** PetitionRouting 及其游标。A PetitionRouting and its cursor. */
export type PetitionRoutingEdge = {
  readonly __typename?: 'PetitionRoutingEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PetitionRouting;
};

/** 一组 PetitionRouting 的统计。Statistics of one group of PetitionRouting. */
export type PetitionRoutingGroup = {
  readonly __typename?: 'PetitionRoutingGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PetitionRoutingAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PetitionRoutingCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PetitionRoutingGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PetitionRoutingMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PetitionRoutingMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PetitionRoutingPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PetitionRoutingSum>;
};


/** 一组 PetitionRouting 的统计。Statistics of one group of PetitionRouting. */
export type PetitionRoutingGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** PetitionRouting 的分组方式。How PetitionRouting are grouped. */
export type PetitionRoutingGroupBy = {
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: InputMaybe<PeriodUnit>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<Scalars['Boolean']['input']>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: InputMaybe<Scalars['Boolean']['input']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: InputMaybe<PeriodUnit>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionRoutingGroupKey = {
  readonly __typename?: 'PetitionRoutingGroupKey';
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: Maybe<Scalars['Date']['output']>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: Maybe<ResponsibleUnit>;
  /** 方式。Kind. */
  readonly kind?: Maybe<PetitionRoutingKind>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: Maybe<Petition>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: Maybe<Scalars['Date']['output']>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: Maybe<ResponsibleUnit>;
};

export type PetitionRoutingGroupKeyOrderBy = {
  readonly acceptDueOn?: InputMaybe<Direction>;
  readonly fromUnit?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
  readonly routedAt?: InputMaybe<Direction>;
  readonly toUnit?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionRoutingGroupOrderBy = {
  readonly avg?: InputMaybe<PetitionRoutingAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionRoutingCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionRoutingGroupKeyOrderBy>;
  readonly max?: InputMaybe<PetitionRoutingMaxOrderBy>;
  readonly min?: InputMaybe<PetitionRoutingMinOrderBy>;
  readonly sum?: InputMaybe<PetitionRoutingSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionRoutingHaving = {
  readonly avg?: InputMaybe<PetitionRoutingAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionRoutingCountDistinctHaving>;
  readonly max?: InputMaybe<PetitionRoutingMaxHaving>;
  readonly min?: InputMaybe<PetitionRoutingMinHaving>;
  readonly sum?: InputMaybe<PetitionRoutingSumHaving>;
};

/** 转办方式。How a petition was passed on. */
export type PetitionRoutingKind =
  /** 交办 Assigned */
  | 'ASSIGNED'
  /** 移交调解、诉讼 Handed over to mediation or a court */
  | 'HANDED_OVER'
  /** 转送 Transferred */
  | 'TRANSFERRED';

/** PetitionRoutingKind 的条件；各项须同时成立。Conditions on a PetitionRoutingKind; all of them must hold. */
export type PetitionRoutingKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PetitionRoutingKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PetitionRoutingKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PetitionRoutingKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PetitionRoutingKind>>;
};

/** 对一组 PetitionRouting 的条件；各项须同时成立。Conditions on a list of PetitionRouting; all of them must hold. */
export type PetitionRoutingListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PetitionRoutingWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PetitionRoutingWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PetitionRoutingWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PetitionRoutingMax = {
  readonly __typename?: 'PetitionRoutingMax';
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PetitionRoutingMaxHaving = {
  readonly acceptDueOn?: InputMaybe<DateFilter>;
  readonly position?: InputMaybe<IntFilter>;
  readonly routedAt?: InputMaybe<DateTimeFilter>;
};

export type PetitionRoutingMaxOrderBy = {
  readonly acceptDueOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
  readonly routedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PetitionRoutingMin = {
  readonly __typename?: 'PetitionRoutingMin';
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: Maybe<Scalars['Date']['output']>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PetitionRoutingMinHaving = {
  readonly acceptDueOn?: InputMaybe<DateFilter>;
  readonly position?: InputMaybe<IntFilter>;
  readonly routedAt?: InputMaybe<DateTimeFilter>;
};

export type PetitionRoutingMinOrderBy = {
  readonly acceptDueOn?: InputMaybe<Direction>;
  readonly position?: InputMaybe<Direction>;
  readonly routedAt?: InputMaybe<Direction>;
};

/** PetitionRouting 的排序：每个对象写一个字段。Order of a PetitionRouting list: one field in each object. */
export type PetitionRoutingOrderBy = {
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: InputMaybe<Direction>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: InputMaybe<Direction>;
  /** 转办标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<PetitionOrderBy>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: InputMaybe<Direction>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: InputMaybe<Direction>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PetitionRoutingPercentile = {
  readonly __typename?: 'PetitionRoutingPercentile';
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type PetitionRoutingSum = {
  readonly __typename?: 'PetitionRoutingSum';
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: Maybe<Scalars['Float']['output']>;
};

export type PetitionRoutingSumHaving = {
  readonly position?: InputMaybe<FloatFilter>;
};

export type PetitionRoutingSumOrderBy = {
  readonly position?: InputMaybe<Direction>;
};

/** PetitionRouting 的条件；各项须同时成立。Conditions on a PetitionRouting; all of them must hold. */
export type PetitionRoutingWhere = {
  /** 受理期限（十五日）。Last day to decide whether to accept it: the fifteenth. */
  readonly acceptDueOn?: InputMaybe<DateFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionRoutingWhere>>;
  /** 转出单位。The unit that passed it on. */
  readonly fromUnit?: InputMaybe<ResponsibleUnitFilter>;
  /** 转办标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 方式。Kind. */
  readonly kind?: InputMaybe<PetitionRoutingKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionRoutingWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionRoutingWhere>>;
  /** 所属信访件。The petition it belongs to. */
  readonly petition?: InputMaybe<PetitionWhere>;
  /** 序号。Position among the routings of its petition, from 1. */
  readonly position?: InputMaybe<IntFilter>;
  /** 转办时间。When it was passed on. */
  readonly routedAt?: InputMaybe<DateTimeFilter>;
  /** 转入单位。The unit that received it. */
  readonly toUnit?: InputMaybe<ResponsibleUnitFilter>;
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

/** 合计。Sum. */
export type PetitionSum = {
  readonly __typename?: 'PetitionSum';
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: Maybe<Scalars['Float']['output']>;
};

export type PetitionSumHaving = {
  readonly petitionerCount?: InputMaybe<FloatFilter>;
};

export type PetitionSumOrderBy = {
  readonly petitionerCount?: InputMaybe<Direction>;
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
  /** 被检举控告的单位（部门、法院、乡镇、网格代码，派出所名称）：该单位回避。The unit accused, by code, which is recused. */
  readonly accusedUnit?: InputMaybe<StringFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionWhere>>;
  /** 属地。The area responsible. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<BooleanFilter>;
  /** 类别。Category. */
  readonly category?: InputMaybe<PetitionCategoryFilter>;
  /** 来件渠道。Channel. */
  readonly channel?: InputMaybe<PetitionChannelFilter>;
  /** 办结时间。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 办结期限（六十日，可延期三十日）。Last day to close it: the sixtieth, or thirty days more. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** 是否延期办理（不超过三十日）。Whether its term was extended, by thirty days. */
  readonly extended?: InputMaybe<BooleanFilter>;
  /** 当前承办（或最后答复）单位。The unit that holds it now, or answered it. */
  readonly holder?: InputMaybe<ResponsibleUnitFilter>;
  /** 来电。Hotline calls that became it. */
  readonly hotlineCalls?: InputMaybe<HotlineCallListWhere>;
  /** 信访件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 性质：申诉求决、检举控告、意见建议。Nature. */
  readonly kind?: InputMaybe<PetitionKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionWhere>;
  /** 信访编号。Petition number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionWhere>>;
  /** 由来：直接提出，或由矛盾纠纷转来。Whether it came by itself or of a dispute. */
  readonly origin?: InputMaybe<PetitionOriginFilter>;
  /** 办理结果；未办结为空。What it came to; null while open. */
  readonly outcome?: InputMaybe<PetitionOutcomeFilter>;
  /** 信访人数。Number of petitioners; five and more are a joint petition. */
  readonly petitionerCount?: InputMaybe<IntFilter>;
  /** 联名信访人。Who stands behind a joint petition. */
  readonly petitioners?: InputMaybe<PetitionerListWhere>;
  /** 登记时间。When it was received. */
  readonly receivedAt?: InputMaybe<DateTimeFilter>;
  /** 录入时间；迟录者晚于登记七日以上。When it was entered; late records more than seven days after. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** 复查复核。Reviews of its answer. */
  readonly reviews?: InputMaybe<PetitionReviewListWhere>;
  /** 转送交办期限（十五日）。Last day to pass it on: the fifteenth. */
  readonly routeDueOn?: InputMaybe<DateFilter>;
  /** 转送交办记录。Whom it was passed on to. */
  readonly routings?: InputMaybe<PetitionRoutingListWhere>;
  /** 状态。Status. */
  readonly status?: InputMaybe<PetitionStatusFilter>;
  /** 诉求概况。What is asked for. */
  readonly summary?: InputMaybe<StringFilter>;
  /** 来访记录。Visits made for this petition. */
  readonly visits?: InputMaybe<PetitionVisitListWhere>;
};

/**
 * 联名信访人：集体信访的每一位信访人。
 * One of those behind a joint petition.
 */
export type Petitioner = {
  readonly __typename?: 'Petitioner';
  /** 联名标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Petition>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: Maybe<Scalars['Boolean']['output']>;
};

/** Petitioner 列表的一页（Relay）。A page of a list of Petitioner (Relay). */
export type PetitionerConnection = {
  readonly __typename?: 'PetitionerConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PetitionerEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<Petitioner>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PetitionerCountDistinct = {
  readonly __typename?: 'PetitionerCountDistinct';
  /** 联名标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 本人。The person. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Scalars['Int']['output']>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: Maybe<Scalars['Int']['output']>;
};

export type PetitionerCountDistinctHaving = {
  readonly id?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly petition?: InputMaybe<IntFilter>;
  readonly representative?: InputMaybe<IntFilter>;
};

export type PetitionerCountDistinctOrderBy = {
  readonly id?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly representative?: InputMaybe<Direction>;
};

/** Petitioner 及其游标。A Petitioner and its cursor. */
export type PetitionerEdge = {
  readonly __typename?: 'PetitionerEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: Petitioner;
};

/** 一组 Petitioner 的统计。Statistics of one group of Petitioner. */
export type PetitionerGroup = {
  readonly __typename?: 'PetitionerGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PetitionerCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PetitionerGroupKey>;
};

/** Petitioner 的分组方式。How Petitioner are grouped. */
export type PetitionerGroupBy = {
  /** 本人。The person. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PetitionerGroupKey = {
  readonly __typename?: 'PetitionerGroupKey';
  /** 本人。The person. */
  readonly person?: Maybe<Person>;
  /** 所属信访件。The petition. */
  readonly petition?: Maybe<Petition>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: Maybe<Scalars['Boolean']['output']>;
};

export type PetitionerGroupKeyOrderBy = {
  readonly person?: InputMaybe<Direction>;
  readonly petition?: InputMaybe<Direction>;
  readonly representative?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PetitionerGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PetitionerCountDistinctOrderBy>;
  readonly key?: InputMaybe<PetitionerGroupKeyOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PetitionerHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PetitionerCountDistinctHaving>;
};

/** 对一组 Petitioner 的条件；各项须同时成立。Conditions on a list of Petitioner; all of them must hold. */
export type PetitionerListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PetitionerWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PetitionerWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PetitionerWhere>;
};

/** Petitioner 的排序：每个对象写一个字段。Order of a Petitioner list: one field in each object. */
export type PetitionerOrderBy = {
  /** 联名标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<PetitionOrderBy>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: InputMaybe<Direction>;
};

/** Petitioner 的条件；各项须同时成立。Conditions on a Petitioner; all of them must hold. */
export type PetitionerWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PetitionerWhere>>;
  /** 联名标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PetitionerWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PetitionerWhere>>;
  /** 所属信访件。The petition. */
  readonly petition?: InputMaybe<PetitionWhere>;
  /** 是否代表（不超过五人）。Whether they are one of its representatives, five at most. */
  readonly representative?: InputMaybe<BooleanFilter>;
};

/** 专项行动。A campaign. */
export type PoliceCampaign =
  /** 生态警务 Ecology */
  | 'ECOLOGY'
  /** 扫黑除恶 Against gangs */
  | 'GANGS'
  /** 打击整治养老诈骗 Against fraud on the old */
  | 'PENSION_FRAUD'
  /** 断卡（电信网络诈骗）Against telecom fraud */
  | 'TELECOM_FRAUD';

/** PoliceCampaign 的条件；各项须同时成立。Conditions on a PoliceCampaign; all of them must hold. */
export type PoliceCampaignFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceCampaign>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceCampaign>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceCampaign>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceCampaign>>;
};

/**
 * 案件：刑事、治安案件，道路交通与安全生产事故。
 * A case of the police: criminal, public security, a traffic or a work accident.
 */
export type PoliceCase = {
  readonly __typename?: 'PoliceCase';
  /** 案发地。Where it happened. */
  readonly area?: Maybe<Area>;
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: Maybe<PoliceCampaign>;
  /** 案由。What it is about. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: Maybe<Gang>;
  /** 案件标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 来源警情。The incident that led to it. */
  readonly incident?: Maybe<Incident>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: Maybe<Person>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PoliceCaseKind>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 案件编号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<PoliceCaseOutcome>;
  /** 办案单位。The post in charge. */
  readonly post?: Maybe<PolicePost>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: Maybe<Scalars['String']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<PoliceCaseStatus>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: Maybe<Person>;
  /** 被害人。The victim. */
  readonly victim?: Maybe<Person>;
};

/** 平均值。Mean. */
export type PoliceCaseAvg = {
  readonly __typename?: 'PoliceCaseAvg';
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Float']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
};

export type PoliceCaseAvgHaving = {
  readonly deaths?: InputMaybe<FloatFilter>;
  readonly loss?: InputMaybe<FloatFilter>;
  readonly recovered?: InputMaybe<FloatFilter>;
};

export type PoliceCaseAvgOrderBy = {
  readonly deaths?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
};

/** PoliceCase 列表的一页（Relay）。A page of a list of PoliceCase (Relay). */
export type PoliceCaseConnection = {
  readonly __typename?: 'PoliceCaseConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PoliceCaseEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PoliceCase>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PoliceCaseCountDistinct = {
  readonly __typename?: 'PoliceCaseCountDistinct';
  /** 案发地。Where it happened. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: Maybe<Scalars['Int']['output']>;
  /** 案由。What it is about. */
  readonly cause?: Maybe<Scalars['Int']['output']>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Int']['output']>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: Maybe<Scalars['Int']['output']>;
  /** 案件标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 来源警情。The incident that led to it. */
  readonly incident?: Maybe<Scalars['Int']['output']>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Int']['output']>;
  /** 案件编号。Case number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: Maybe<Scalars['Int']['output']>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<Scalars['Int']['output']>;
  /** 办案单位。The post in charge. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: Maybe<Scalars['Int']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Int']['output']>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: Maybe<Scalars['Int']['output']>;
  /** 被害人。The victim. */
  readonly victim?: Maybe<Scalars['Int']['output']>;
};

export type PoliceCaseCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly campaign?: InputMaybe<IntFilter>;
  readonly cause?: InputMaybe<IntFilter>;
  readonly closedAt?: InputMaybe<IntFilter>;
  readonly deaths?: InputMaybe<IntFilter>;
  readonly gang?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly incident?: InputMaybe<IntFilter>;
  readonly informant?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly loss?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly openedAt?: InputMaybe<IntFilter>;
  readonly outcome?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly recordedAt?: InputMaybe<IntFilter>;
  readonly recovered?: InputMaybe<IntFilter>;
  readonly referredBy?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly suspect?: InputMaybe<IntFilter>;
  readonly victim?: InputMaybe<IntFilter>;
};

export type PoliceCaseCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly campaign?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly deaths?: InputMaybe<Direction>;
  readonly gang?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly incident?: InputMaybe<Direction>;
  readonly informant?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly openedAt?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
  readonly referredBy?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly suspect?: InputMaybe<Direction>;
  readonly victim?: InputMaybe<Direction>;
};

/** PoliceCase 及其游标。A PoliceCase and its cursor. */
export type PoliceCaseEdge = {
  readonly __typename?: 'PoliceCaseEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PoliceCase;
};

/** 一组 PoliceCase 的统计。Statistics of one group of PoliceCase. */
export type PoliceCaseGroup = {
  readonly __typename?: 'PoliceCaseGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PoliceCaseAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PoliceCaseCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PoliceCaseGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PoliceCaseMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PoliceCaseMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PoliceCasePercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PoliceCaseSum>;
};


/** 一组 PoliceCase 的统计。Statistics of one group of PoliceCase. */
export type PoliceCaseGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** PoliceCase 的分组方式。How PoliceCase are grouped. */
export type PoliceCaseGroupBy = {
  /** 案发地。Where it happened. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: InputMaybe<Scalars['Boolean']['input']>;
  /** 案由。What it is about. */
  readonly cause?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<PeriodUnit>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来源警情。The incident that led to it. */
  readonly incident?: InputMaybe<Scalars['Boolean']['input']>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: InputMaybe<Scalars['Boolean']['input']>;
  /** 案件编号。Case number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: InputMaybe<PeriodUnit>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办案单位。The post in charge. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: InputMaybe<PeriodUnit>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: InputMaybe<Scalars['Boolean']['input']>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: InputMaybe<Scalars['Boolean']['input']>;
  /** 被害人。The victim. */
  readonly victim?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PoliceCaseGroupKey = {
  readonly __typename?: 'PoliceCaseGroupKey';
  /** 案发地。Where it happened. */
  readonly area?: Maybe<Area>;
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: Maybe<PoliceCampaign>;
  /** 案由。What it is about. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['Date']['output']>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: Maybe<Gang>;
  /** 来源警情。The incident that led to it. */
  readonly incident?: Maybe<Incident>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: Maybe<Person>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PoliceCaseKind>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 案件编号。Case number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: Maybe<PoliceCaseOutcome>;
  /** 办案单位。The post in charge. */
  readonly post?: Maybe<PolicePost>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: Maybe<Scalars['Date']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: Maybe<Scalars['String']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<PoliceCaseStatus>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: Maybe<Person>;
  /** 被害人。The victim. */
  readonly victim?: Maybe<Person>;
};

export type PoliceCaseGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly campaign?: InputMaybe<Direction>;
  readonly cause?: InputMaybe<Direction>;
  readonly closedAt?: InputMaybe<Direction>;
  readonly deaths?: InputMaybe<Direction>;
  readonly gang?: InputMaybe<Direction>;
  readonly incident?: InputMaybe<Direction>;
  readonly informant?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly openedAt?: InputMaybe<Direction>;
  readonly outcome?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
  readonly referredBy?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly suspect?: InputMaybe<Direction>;
  readonly victim?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PoliceCaseGroupOrderBy = {
  readonly avg?: InputMaybe<PoliceCaseAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PoliceCaseCountDistinctOrderBy>;
  readonly key?: InputMaybe<PoliceCaseGroupKeyOrderBy>;
  readonly max?: InputMaybe<PoliceCaseMaxOrderBy>;
  readonly min?: InputMaybe<PoliceCaseMinOrderBy>;
  readonly sum?: InputMaybe<PoliceCaseSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PoliceCaseHaving = {
  readonly avg?: InputMaybe<PoliceCaseAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PoliceCaseCountDistinctHaving>;
  readonly max?: InputMaybe<PoliceCaseMaxHaving>;
  readonly min?: InputMaybe<PoliceCaseMinHaving>;
  readonly sum?: InputMaybe<PoliceCaseSumHaving>;
};

/** 案件种类。Kind of a police case. */
export type PoliceCaseKind =
  /** 刑事案件 Criminal */
  | 'CRIMINAL'
  /** 治安案件 Public security */
  | 'PUBLIC_SECURITY'
  /** 道路交通事故 Traffic accident */
  | 'TRAFFIC_ACCIDENT'
  /** 安全生产事故 Work accident */
  | 'WORK_ACCIDENT';

/** PoliceCaseKind 的条件；各项须同时成立。Conditions on a PoliceCaseKind; all of them must hold. */
export type PoliceCaseKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceCaseKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceCaseKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceCaseKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceCaseKind>>;
};

/** 对一组 PoliceCase 的条件；各项须同时成立。Conditions on a list of PoliceCase; all of them must hold. */
export type PoliceCaseListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PoliceCaseWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PoliceCaseWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PoliceCaseWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PoliceCaseMax = {
  readonly __typename?: 'PoliceCaseMax';
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
};

export type PoliceCaseMaxHaving = {
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly deaths?: InputMaybe<IntFilter>;
  readonly loss?: InputMaybe<FloatFilter>;
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly recovered?: InputMaybe<FloatFilter>;
};

export type PoliceCaseMaxOrderBy = {
  readonly closedAt?: InputMaybe<Direction>;
  readonly deaths?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly openedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PoliceCaseMin = {
  readonly __typename?: 'PoliceCaseMin';
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
};

export type PoliceCaseMinHaving = {
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  readonly deaths?: InputMaybe<IntFilter>;
  readonly loss?: InputMaybe<FloatFilter>;
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  readonly recovered?: InputMaybe<FloatFilter>;
};

export type PoliceCaseMinOrderBy = {
  readonly closedAt?: InputMaybe<Direction>;
  readonly deaths?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly openedAt?: InputMaybe<Direction>;
  readonly recordedAt?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
};

/** PoliceCase 的排序：每个对象写一个字段。Order of a PoliceCase list: one field in each object. */
export type PoliceCaseOrderBy = {
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: InputMaybe<Direction>;
  /** 案由。What it is about. */
  readonly cause?: InputMaybe<Direction>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<Direction>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: InputMaybe<Direction>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: InputMaybe<GangOrderBy>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 来源警情。The incident that led to it. */
  readonly incident?: InputMaybe<IncidentOrderBy>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: InputMaybe<PersonOrderBy>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: InputMaybe<Direction>;
  /** 案件编号。Case number. */
  readonly number?: InputMaybe<Direction>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: InputMaybe<Direction>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<Direction>;
  /** 办案单位。The post in charge. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: InputMaybe<Direction>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: InputMaybe<Direction>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: InputMaybe<PersonOrderBy>;
  /** 被害人。The victim. */
  readonly victim?: InputMaybe<PersonOrderBy>;
};

/** 案件结果。How a police case ended. */
export type PoliceCaseOutcome =
  /** 撤案或终止 Dropped */
  | 'DROPPED'
  /** 责任认定 Liability determined */
  | 'LIABILITY'
  /** 治安调解 Mediated */
  | 'MEDIATED'
  /** 处罚 Penalty */
  | 'PENALTY'
  /** 移送起诉 Sent to the procuratorate */
  | 'PROSECUTION';

/** PoliceCaseOutcome 的条件；各项须同时成立。Conditions on a PoliceCaseOutcome; all of them must hold. */
export type PoliceCaseOutcomeFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceCaseOutcome>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceCaseOutcome>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceCaseOutcome>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceCaseOutcome>>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PoliceCasePercentile = {
  readonly __typename?: 'PoliceCasePercentile';
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Float']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
};

/** 案件状态。Status of a police case. */
export type PoliceCaseStatus =
  /** 已结 Closed */
  | 'CLOSED'
  /** 办理中 Open */
  | 'OPEN';

/** PoliceCaseStatus 的条件；各项须同时成立。Conditions on a PoliceCaseStatus; all of them must hold. */
export type PoliceCaseStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceCaseStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceCaseStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceCaseStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceCaseStatus>>;
};

/** 合计。Sum. */
export type PoliceCaseSum = {
  readonly __typename?: 'PoliceCaseSum';
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: Maybe<Scalars['Float']['output']>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: Maybe<Scalars['Float']['output']>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: Maybe<Scalars['Float']['output']>;
};

export type PoliceCaseSumHaving = {
  readonly deaths?: InputMaybe<FloatFilter>;
  readonly loss?: InputMaybe<FloatFilter>;
  readonly recovered?: InputMaybe<FloatFilter>;
};

export type PoliceCaseSumOrderBy = {
  readonly deaths?: InputMaybe<Direction>;
  readonly loss?: InputMaybe<Direction>;
  readonly recovered?: InputMaybe<Direction>;
};

/** PoliceCase 的条件；各项须同时成立。Conditions on a PoliceCase; all of them must hold. */
export type PoliceCaseWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PoliceCaseWhere>>;
  /** 案发地。Where it happened. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 所属专项行动；无则为空。The campaign it belongs to, if any. */
  readonly campaign?: InputMaybe<PoliceCampaignFilter>;
  /** 案由。What it is about. */
  readonly cause?: InputMaybe<StringFilter>;
  /** 结案时间；未结为空。When it was closed; null while open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** 死亡人数（事故）。Deaths, of an accident. */
  readonly deaths?: InputMaybe<IntFilter>;
  /** 所属团伙。The gang it belongs to. */
  readonly gang?: InputMaybe<GangWhere>;
  /** 案件标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 来源警情。The incident that led to it. */
  readonly incident?: InputMaybe<IncidentWhere>;
  /** 举报人：依法保密。Whoever informed on it, kept secret by law. */
  readonly informant?: InputMaybe<PersonWhere>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<PoliceCaseKindFilter>;
  /** 涉案损失（元）。Loss, in yuan. */
  readonly loss?: InputMaybe<FloatFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PoliceCaseWhere>;
  /** 案件编号。Case number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 立案（受案）时间。When it was opened. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PoliceCaseWhere>>;
  /** 结果；未结为空。How it ended; null while open. */
  readonly outcome?: InputMaybe<PoliceCaseOutcomeFilter>;
  /** 办案单位。The post in charge. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 录入时间；迟录者晚于立案三日以上。When it was entered; late records more than three days after. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** 追赃挽损（元）。Money recovered, in yuan. */
  readonly recovered?: InputMaybe<FloatFilter>;
  /** 移送单位（如生态警察中心的入驻单位）。The unit that handed it over. */
  readonly referredBy?: InputMaybe<StringFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<PoliceCaseStatusFilter>;
  /** 嫌疑人（违法行为人、肇事人）；未查明为空。The suspect; null while unknown. */
  readonly suspect?: InputMaybe<PersonWhere>;
  /** 被害人。The victim. */
  readonly victim?: InputMaybe<PersonWhere>;
};

/**
 * 警方排查整治的隐患：养老诈骗、网络安全等。
 * A hazard that the police found and had put right: fraud on the old, networks, roads.
 */
export type PoliceHazard = {
  readonly __typename?: 'PoliceHazard';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 发现时间。When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** 隐患标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<PoliceHazardKind>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: Maybe<Scalars['DateTime']['output']>;
};

/** PoliceHazard 列表的一页（Relay）。A page of a list of PoliceHazard (Relay). */
export type PoliceHazardConnection = {
  readonly __typename?: 'PoliceHazardConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PoliceHazardEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PoliceHazard>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PoliceHazardCountDistinct = {
  readonly __typename?: 'PoliceHazardCountDistinct';
  /** 所在地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 发现时间。When it was found. */
  readonly foundAt?: Maybe<Scalars['Int']['output']>;
  /** 隐患标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: Maybe<Scalars['Int']['output']>;
};

export type PoliceHazardCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly foundAt?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly putRightAt?: InputMaybe<IntFilter>;
};

export type PoliceHazardCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly foundAt?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly putRightAt?: InputMaybe<Direction>;
};

/** PoliceHazard 及其游标。A PoliceHazard and its cursor. */
export type PoliceHazardEdge = {
  readonly __typename?: 'PoliceHazardEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PoliceHazard;
};

/** 一组 PoliceHazard 的统计。Statistics of one group of PoliceHazard. */
export type PoliceHazardGroup = {
  readonly __typename?: 'PoliceHazardGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PoliceHazardCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PoliceHazardGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PoliceHazardMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PoliceHazardMin>;
};

/** PoliceHazard 的分组方式。How PoliceHazard are grouped. */
export type PoliceHazardGroupBy = {
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 发现时间。When it was found. */
  readonly foundAt?: InputMaybe<PeriodUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PoliceHazardGroupKey = {
  readonly __typename?: 'PoliceHazardGroupKey';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 发现时间。When it was found. */
  readonly foundAt?: Maybe<Scalars['Date']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PoliceHazardKind>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: Maybe<Scalars['Date']['output']>;
};

export type PoliceHazardGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly foundAt?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly putRightAt?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PoliceHazardGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PoliceHazardCountDistinctOrderBy>;
  readonly key?: InputMaybe<PoliceHazardGroupKeyOrderBy>;
  readonly max?: InputMaybe<PoliceHazardMaxOrderBy>;
  readonly min?: InputMaybe<PoliceHazardMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PoliceHazardHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PoliceHazardCountDistinctHaving>;
  readonly max?: InputMaybe<PoliceHazardMaxHaving>;
  readonly min?: InputMaybe<PoliceHazardMinHaving>;
};

/** 警方隐患种类。Kind of a hazard. */
export type PoliceHazardKind =
  /** 网络安全隐患 Network */
  | 'NETWORK'
  /** 养老诈骗问题隐患 Fraud on the old */
  | 'PENSION_FRAUD'
  /** 道路交通隐患 Road */
  | 'ROAD';

/** PoliceHazardKind 的条件；各项须同时成立。Conditions on a PoliceHazardKind; all of them must hold. */
export type PoliceHazardKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceHazardKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceHazardKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceHazardKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceHazardKind>>;
};

/** 对一组 PoliceHazard 的条件；各项须同时成立。Conditions on a list of PoliceHazard; all of them must hold. */
export type PoliceHazardListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PoliceHazardWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PoliceHazardWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PoliceHazardWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PoliceHazardMax = {
  readonly __typename?: 'PoliceHazardMax';
  /** 发现时间。When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PoliceHazardMaxHaving = {
  readonly foundAt?: InputMaybe<DateTimeFilter>;
  readonly putRightAt?: InputMaybe<DateTimeFilter>;
};

export type PoliceHazardMaxOrderBy = {
  readonly foundAt?: InputMaybe<Direction>;
  readonly putRightAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PoliceHazardMin = {
  readonly __typename?: 'PoliceHazardMin';
  /** 发现时间。When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PoliceHazardMinHaving = {
  readonly foundAt?: InputMaybe<DateTimeFilter>;
  readonly putRightAt?: InputMaybe<DateTimeFilter>;
};

export type PoliceHazardMinOrderBy = {
  readonly foundAt?: InputMaybe<Direction>;
  readonly putRightAt?: InputMaybe<Direction>;
};

/** PoliceHazard 的排序：每个对象写一个字段。Order of a PoliceHazard list: one field in each object. */
export type PoliceHazardOrderBy = {
  /** 发现时间。When it was found. */
  readonly foundAt?: InputMaybe<Direction>;
  /** 隐患标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: InputMaybe<Direction>;
};

/** PoliceHazard 的条件；各项须同时成立。Conditions on a PoliceHazard; all of them must hold. */
export type PoliceHazardWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PoliceHazardWhere>>;
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 发现时间。When it was found. */
  readonly foundAt?: InputMaybe<DateTimeFilter>;
  /** 隐患标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<PoliceHazardKindFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PoliceHazardWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PoliceHazardWhere>>;
  /** 整治时间；未整治为空。When it was put right; null until then. */
  readonly putRightAt?: InputMaybe<DateTimeFilter>;
};

/**
 * 派出所调处的矛盾纠纷。
 * A dispute handled at a police station.
 */
export type PoliceMediation = Matter & {
  readonly __typename?: 'PoliceMediation';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 所调处的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 调处标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 调处编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The person who applied. */
  readonly person?: Maybe<Person>;
  /** 调处单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 状态。Status. */
  readonly status?: Maybe<PoliceMediationStatus>;
};

/** PoliceMediation 列表的一页（Relay）。A page of a list of PoliceMediation (Relay). */
export type PoliceMediationConnection = {
  readonly __typename?: 'PoliceMediationConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PoliceMediationEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PoliceMediation>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PoliceMediationCountDistinct = {
  readonly __typename?: 'PoliceMediationCountDistinct';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['Int']['output']>;
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Int']['output']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Int']['output']>;
  /** 所调处的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Scalars['Int']['output']>;
  /** 调处标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 调处编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 申请人。The person who applied. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 调处单位。The post. */
  readonly post?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type PoliceMediationCountDistinctHaving = {
  readonly acceptedAt?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<IntFilter>;
  readonly at?: InputMaybe<IntFilter>;
  readonly backlog?: InputMaybe<IntFilter>;
  readonly concludedAt?: InputMaybe<IntFilter>;
  readonly dispute?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly post?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type PoliceMediationCountDistinctOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** PoliceMediation 及其游标。A PoliceMediation and its cursor. */
export type PoliceMediationEdge = {
  readonly __typename?: 'PoliceMediationEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PoliceMediation;
};

/** 一组 PoliceMediation 的统计。Statistics of one group of PoliceMediation. */
export type PoliceMediationGroup = {
  readonly __typename?: 'PoliceMediationGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PoliceMediationCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PoliceMediationGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PoliceMediationMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PoliceMediationMin>;
};

/** PoliceMediation 的分组方式。How PoliceMediation are grouped. */
export type PoliceMediationGroupBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<PeriodUnit>;
  /** 发生地。Where it arose. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<PeriodUnit>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<PeriodUnit>;
  /** 所调处的纠纷。The dispute, by the centre's code. */
  readonly dispute?: InputMaybe<Scalars['Boolean']['input']>;
  /** 调处编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请人。The person who applied. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 调处单位。The post. */
  readonly post?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PoliceMediationGroupKey = {
  readonly __typename?: 'PoliceMediationGroupKey';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  /** 发生地。Where it arose. */
  readonly area?: Maybe<Area>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['Date']['output']>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: Maybe<Scalars['Boolean']['output']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['Date']['output']>;
  /** 所调处的纠纷。The dispute, by the centre's code. */
  readonly dispute?: Maybe<Dispute>;
  /** 调处编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 申请人。The person who applied. */
  readonly person?: Maybe<Person>;
  /** 调处单位。The post. */
  readonly post?: Maybe<PolicePost>;
  /** 状态。Status. */
  readonly status?: Maybe<PoliceMediationStatus>;
};

export type PoliceMediationGroupKeyOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly area?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly backlog?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
  readonly dispute?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly post?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PoliceMediationGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PoliceMediationCountDistinctOrderBy>;
  readonly key?: InputMaybe<PoliceMediationGroupKeyOrderBy>;
  readonly max?: InputMaybe<PoliceMediationMaxOrderBy>;
  readonly min?: InputMaybe<PoliceMediationMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PoliceMediationHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PoliceMediationCountDistinctHaving>;
  readonly max?: InputMaybe<PoliceMediationMaxHaving>;
  readonly min?: InputMaybe<PoliceMediationMinHaving>;
};

/** 对一组 PoliceMediation 的条件；各项须同时成立。Conditions on a list of PoliceMediation; all of them must hold. */
export type PoliceMediationListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PoliceMediationWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PoliceMediationWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PoliceMediationWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PoliceMediationMax = {
  readonly __typename?: 'PoliceMediationMax';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PoliceMediationMaxHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
};

export type PoliceMediationMaxOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PoliceMediationMin = {
  readonly __typename?: 'PoliceMediationMin';
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PoliceMediationMinHaving = {
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  readonly at?: InputMaybe<DateTimeFilter>;
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
};

export type PoliceMediationMinOrderBy = {
  readonly acceptedAt?: InputMaybe<Direction>;
  readonly at?: InputMaybe<Direction>;
  readonly concludedAt?: InputMaybe<Direction>;
};

/** PoliceMediation 的排序：每个对象写一个字段。Order of a PoliceMediation list: one field in each object. */
export type PoliceMediationOrderBy = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<Direction>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<Direction>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<Direction>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<Direction>;
  /** 调处标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 调处编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 申请人。The person who applied. */
  readonly person?: InputMaybe<PersonOrderBy>;
  /** 调处单位。The post. */
  readonly post?: InputMaybe<PolicePostOrderBy>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 派出所调处状态。Status of a dispute at a police station. */
export type PoliceMediationStatus =
  /** 移交 Handed over */
  | 'HANDED_OVER'
  /** 调处中 Open */
  | 'OPEN'
  /** 已化解 Settled */
  | 'SETTLED';

/** PoliceMediationStatus 的条件；各项须同时成立。Conditions on a PoliceMediationStatus; all of them must hold. */
export type PoliceMediationStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PoliceMediationStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PoliceMediationStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PoliceMediationStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PoliceMediationStatus>>;
};

/** PoliceMediation 的条件；各项须同时成立。Conditions on a PoliceMediation; all of them must hold. */
export type PoliceMediationWhere = {
  /** 受理时间。When it was accepted. */
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PoliceMediationWhere>>;
  /** 发生地。Where it arose. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 时间线上的时间。When it stands on the time line. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** 是否积案。Whether it is a backlog case. */
  readonly backlog?: InputMaybe<BooleanFilter>;
  /** 办结时间；未结为空。When it ended; null while open. */
  readonly concludedAt?: InputMaybe<DateTimeFilter>;
  /** 调处标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PoliceMediationWhere>;
  /** 调处编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PoliceMediationWhere>>;
  /** 申请人。The person who applied. */
  readonly person?: InputMaybe<PersonWhere>;
  /** 调处单位。The post. */
  readonly post?: InputMaybe<PolicePostWhere>;
  /** 状态。Status. */
  readonly status?: InputMaybe<PoliceMediationStatusFilter>;
};

/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePost = {
  readonly __typename?: 'PolicePost';
  /** 所在乡镇（街道）或村（社区）。The town or village. */
  readonly area?: Maybe<Area>;
  /** 辅警。Its auxiliary officers. */
  readonly auxiliaryOfficers?: Maybe<AuxiliaryOfficerConnection>;
  /** 联系的企业。Enterprises its officers are assigned to. */
  readonly enterpriseOfficers?: Maybe<EnterpriseOfficerConnection>;
  /** 单位标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 处置的警情。Incidents it answered. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PolicePostKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 巡逻。Its patrols. */
  readonly patrols?: Maybe<PatrolConnection>;
  /** 办理的案件。Cases it is in charge of. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
  /** 调处的纠纷。Disputes it handled. */
  readonly policeMediations?: Maybe<PoliceMediationConnection>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostAuxiliaryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuxiliaryOfficerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuxiliaryOfficerWhere>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostEnterpriseOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOfficerOrderBy>>;
  where?: InputMaybe<EnterpriseOfficerWhere>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IncidentOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostPatrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PatrolOrderBy>>;
  where?: InputMaybe<PatrolWhere>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostPoliceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
};


/**
 * 警务单位：派出所、交警驿站、快警队伍、警务室。
 * A post of the police: station, traffic station, rapid team, village police room.
 */
export type PolicePostPoliceMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceMediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceMediationWhere>;
};

/** 平均值。Mean. */
export type PolicePostAvg = {
  readonly __typename?: 'PolicePostAvg';
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Float']['output']>;
};

export type PolicePostAvgHaving = {
  readonly officers?: InputMaybe<FloatFilter>;
};

export type PolicePostAvgOrderBy = {
  readonly officers?: InputMaybe<Direction>;
};

/** PolicePost 列表的一页（Relay）。A page of a list of PolicePost (Relay). */
export type PolicePostConnection = {
  readonly __typename?: 'PolicePostConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PolicePostEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PolicePost>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PolicePostCountDistinct = {
  readonly __typename?: 'PolicePostCountDistinct';
  /** 所在乡镇（街道）或村（社区）。The town or village. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 单位标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Int']['output']>;
};

export type PolicePostCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly officers?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<IntFilter>;
};

export type PolicePostCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly officers?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** PolicePost 及其游标。A PolicePost and its cursor. */
export type PolicePostEdge = {
  readonly __typename?: 'PolicePostEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PolicePost;
};

/** 一组 PolicePost 的统计。Statistics of one group of PolicePost. */
export type PolicePostGroup = {
  readonly __typename?: 'PolicePostGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PolicePostAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PolicePostCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PolicePostGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PolicePostMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PolicePostMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PolicePostPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PolicePostSum>;
};


/** 一组 PolicePost 的统计。Statistics of one group of PolicePost. */
export type PolicePostGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** PolicePost 的分组方式。How PolicePost are grouped. */
export type PolicePostGroupBy = {
  /** 所在乡镇（街道）或村（社区）。The town or village. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 警力（人）。Officers. */
  readonly officers?: InputMaybe<Scalars['Boolean']['input']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: InputMaybe<PeriodUnit>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PolicePostGroupKey = {
  readonly __typename?: 'PolicePostGroupKey';
  /** 所在乡镇（街道）或村（社区）。The town or village. */
  readonly area?: Maybe<Area>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PolicePostKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type PolicePostGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly officers?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PolicePostGroupOrderBy = {
  readonly avg?: InputMaybe<PolicePostAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PolicePostCountDistinctOrderBy>;
  readonly key?: InputMaybe<PolicePostGroupKeyOrderBy>;
  readonly max?: InputMaybe<PolicePostMaxOrderBy>;
  readonly min?: InputMaybe<PolicePostMinOrderBy>;
  readonly sum?: InputMaybe<PolicePostSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PolicePostHaving = {
  readonly avg?: InputMaybe<PolicePostAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PolicePostCountDistinctHaving>;
  readonly max?: InputMaybe<PolicePostMaxHaving>;
  readonly min?: InputMaybe<PolicePostMinHaving>;
  readonly sum?: InputMaybe<PolicePostSumHaving>;
};

/** 警务单位种类。Kind of a police post. */
export type PolicePostKind =
  /** 警务室 Police room */
  | 'POLICE_ROOM'
  /** 快警队伍 Rapid team */
  | 'RAPID_TEAM'
  /** 派出所 Police station */
  | 'STATION'
  /** 交警驿站 Traffic station */
  | 'TRAFFIC_STATION';

/** PolicePostKind 的条件；各项须同时成立。Conditions on a PolicePostKind; all of them must hold. */
export type PolicePostKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PolicePostKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PolicePostKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PolicePostKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PolicePostKind>>;
};

/** 对一组 PolicePost 的条件；各项须同时成立。Conditions on a list of PolicePost; all of them must hold. */
export type PolicePostListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PolicePostWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PolicePostWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PolicePostWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PolicePostMax = {
  readonly __typename?: 'PolicePostMax';
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type PolicePostMaxHaving = {
  readonly officers?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type PolicePostMaxOrderBy = {
  readonly officers?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PolicePostMin = {
  readonly __typename?: 'PolicePostMin';
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Int']['output']>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
};

export type PolicePostMinHaving = {
  readonly officers?: InputMaybe<IntFilter>;
  readonly openedOn?: InputMaybe<DateFilter>;
};

export type PolicePostMinOrderBy = {
  readonly officers?: InputMaybe<Direction>;
  readonly openedOn?: InputMaybe<Direction>;
};

/** PolicePost 的排序：每个对象写一个字段。Order of a PolicePost list: one field in each object. */
export type PolicePostOrderBy = {
  /** 辅警。Its auxiliary officers. */
  readonly auxiliaryOfficers?: InputMaybe<ListOrderBy>;
  /** 联系的企业。Enterprises its officers are assigned to. */
  readonly enterpriseOfficers?: InputMaybe<ListOrderBy>;
  /** 单位标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 处置的警情。Incidents it answered. */
  readonly incidents?: InputMaybe<ListOrderBy>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 警力（人）。Officers. */
  readonly officers?: InputMaybe<Direction>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: InputMaybe<Direction>;
  /** 巡逻。Its patrols. */
  readonly patrols?: InputMaybe<ListOrderBy>;
  /** 办理的案件。Cases it is in charge of. */
  readonly policeCases?: InputMaybe<ListOrderBy>;
  /** 调处的纠纷。Disputes it handled. */
  readonly policeMediations?: InputMaybe<ListOrderBy>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PolicePostPercentile = {
  readonly __typename?: 'PolicePostPercentile';
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type PolicePostSum = {
  readonly __typename?: 'PolicePostSum';
  /** 警力（人）。Officers. */
  readonly officers?: Maybe<Scalars['Float']['output']>;
};

export type PolicePostSumHaving = {
  readonly officers?: InputMaybe<FloatFilter>;
};

export type PolicePostSumOrderBy = {
  readonly officers?: InputMaybe<Direction>;
};

/** PolicePost 的条件；各项须同时成立。Conditions on a PolicePost; all of them must hold. */
export type PolicePostWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PolicePostWhere>>;
  /** 所在乡镇（街道）或村（社区）。The town or village. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 辅警。Its auxiliary officers. */
  readonly auxiliaryOfficers?: InputMaybe<AuxiliaryOfficerListWhere>;
  /** 联系的企业。Enterprises its officers are assigned to. */
  readonly enterpriseOfficers?: InputMaybe<EnterpriseOfficerListWhere>;
  /** 单位标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 处置的警情。Incidents it answered. */
  readonly incidents?: InputMaybe<IncidentListWhere>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<PolicePostKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PolicePostWhere>;
  /** 警力（人）。Officers. */
  readonly officers?: InputMaybe<IntFilter>;
  /** 启用日期。The day it was opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PolicePostWhere>>;
  /** 巡逻。Its patrols. */
  readonly patrols?: InputMaybe<PatrolListWhere>;
  /** 办理的案件。Cases it is in charge of. */
  readonly policeCases?: InputMaybe<PoliceCaseListWhere>;
  /** 调处的纠纷。Disputes it handled. */
  readonly policeMediations?: InputMaybe<PoliceMediationListWhere>;
};

/** 诉前调解结果。What mediation before trial came to. */
export type PreTrialMediation =
  /** 调解不成，转立案 Failed, and the case went on */
  | 'FAILED'
  /** 调解成功 Succeeded */
  | 'SUCCEEDED';

/** PreTrialMediation 的条件；各项须同时成立。Conditions on a PreTrialMediation; all of them must hold. */
export type PreTrialMediationFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PreTrialMediation>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PreTrialMediation>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PreTrialMediation>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PreTrialMediation>>;
};

/**
 * 群防群治队伍。
 * A team by which people look after their own estate, village or trade.
 */
export type PreventionTeam = {
  readonly __typename?: 'PreventionTeam';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 队伍标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<PreventionTeamKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type PreventionTeamAvg = {
  readonly __typename?: 'PreventionTeamAvg';
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

export type PreventionTeamAvgHaving = {
  readonly people?: InputMaybe<FloatFilter>;
};

export type PreventionTeamAvgOrderBy = {
  readonly people?: InputMaybe<Direction>;
};

/** PreventionTeam 列表的一页（Relay）。A page of a list of PreventionTeam (Relay). */
export type PreventionTeamConnection = {
  readonly __typename?: 'PreventionTeamConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<PreventionTeamEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<PreventionTeam>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type PreventionTeamCountDistinct = {
  readonly __typename?: 'PreventionTeamCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 队伍标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

export type PreventionTeamCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
  readonly people?: InputMaybe<IntFilter>;
};

export type PreventionTeamCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
};

/** PreventionTeam 及其游标。A PreventionTeam and its cursor. */
export type PreventionTeamEdge = {
  readonly __typename?: 'PreventionTeamEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: PreventionTeam;
};

/** 一组 PreventionTeam 的统计。Statistics of one group of PreventionTeam. */
export type PreventionTeamGroup = {
  readonly __typename?: 'PreventionTeamGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<PreventionTeamAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<PreventionTeamCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<PreventionTeamGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<PreventionTeamMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<PreventionTeamMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<PreventionTeamPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<PreventionTeamSum>;
};


/** 一组 PreventionTeam 的统计。Statistics of one group of PreventionTeam. */
export type PreventionTeamGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** PreventionTeam 的分组方式。How PreventionTeam are grouped. */
export type PreventionTeamGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人数。People in it. */
  readonly people?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type PreventionTeamGroupKey = {
  readonly __typename?: 'PreventionTeamGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 种类。Kind. */
  readonly kind?: Maybe<PreventionTeamKind>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

export type PreventionTeamGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
  readonly people?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type PreventionTeamGroupOrderBy = {
  readonly avg?: InputMaybe<PreventionTeamAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<PreventionTeamCountDistinctOrderBy>;
  readonly key?: InputMaybe<PreventionTeamGroupKeyOrderBy>;
  readonly max?: InputMaybe<PreventionTeamMaxOrderBy>;
  readonly min?: InputMaybe<PreventionTeamMinOrderBy>;
  readonly sum?: InputMaybe<PreventionTeamSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type PreventionTeamHaving = {
  readonly avg?: InputMaybe<PreventionTeamAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<PreventionTeamCountDistinctHaving>;
  readonly max?: InputMaybe<PreventionTeamMaxHaving>;
  readonly min?: InputMaybe<PreventionTeamMinHaving>;
  readonly sum?: InputMaybe<PreventionTeamSumHaving>;
};

/** 群防群治队伍种类。Kind of a prevention team. */
export type PreventionTeamKind =
  /** 小区 Estate */
  | 'ESTATE'
  /** 行业 Trade */
  | 'TRADE'
  /** 村 Village */
  | 'VILLAGE';

/** PreventionTeamKind 的条件；各项须同时成立。Conditions on a PreventionTeamKind; all of them must hold. */
export type PreventionTeamKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<PreventionTeamKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PreventionTeamKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<PreventionTeamKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PreventionTeamKind>>;
};

/** 对一组 PreventionTeam 的条件；各项须同时成立。Conditions on a list of PreventionTeam; all of them must hold. */
export type PreventionTeamListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<PreventionTeamWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<PreventionTeamWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<PreventionTeamWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type PreventionTeamMax = {
  readonly __typename?: 'PreventionTeamMax';
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

export type PreventionTeamMaxHaving = {
  readonly people?: InputMaybe<IntFilter>;
};

export type PreventionTeamMaxOrderBy = {
  readonly people?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type PreventionTeamMin = {
  readonly __typename?: 'PreventionTeamMin';
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

export type PreventionTeamMinHaving = {
  readonly people?: InputMaybe<IntFilter>;
};

export type PreventionTeamMinOrderBy = {
  readonly people?: InputMaybe<Direction>;
};

/** PreventionTeam 的排序：每个对象写一个字段。Order of a PreventionTeam list: one field in each object. */
export type PreventionTeamOrderBy = {
  /** 队伍标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
  /** 人数。People in it. */
  readonly people?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type PreventionTeamPercentile = {
  readonly __typename?: 'PreventionTeamPercentile';
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type PreventionTeamSum = {
  readonly __typename?: 'PreventionTeamSum';
  /** 人数。People in it. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

export type PreventionTeamSumHaving = {
  readonly people?: InputMaybe<FloatFilter>;
};

export type PreventionTeamSumOrderBy = {
  readonly people?: InputMaybe<Direction>;
};

/** PreventionTeam 的条件；各项须同时成立。Conditions on a PreventionTeam; all of them must hold. */
export type PreventionTeamWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PreventionTeamWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 队伍标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<PreventionTeamKindFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<PreventionTeamWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PreventionTeamWhere>>;
  /** 人数。People in it. */
  readonly people?: InputMaybe<IntFilter>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * 感知预警：防溺水等，由摄像头或传感器发出。
   * An alert by a camera or a sensor: of people at dangerous waters, a fire, electricity, intruders.
   */
  readonly alert?: Maybe<Alert>;
  /**
   * 感知预警：防溺水等，由摄像头或传感器发出。
   * An alert by a camera or a sensor: of people at dangerous waters, a fire, electricity, intruders.
   */
  readonly alerts?: Maybe<AlertConnection>;
  /** Alert 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Alert, one for each group; `fill` adds the areas without rows. */
  readonly alertsAggregate?: Maybe<ReadonlyArray<AlertGroup>>;
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
   * 考核对象：部门、乡镇（街道）、功能区与责任单位。
   * Who is assessed: a department, a town or office, a zone, a unit.
   */
  readonly assessedUnit?: Maybe<AssessedUnit>;
  /**
   * 考核对象：部门、乡镇（街道）、功能区与责任单位。
   * Who is assessed: a department, a town or office, a zone, a unit.
   */
  readonly assessedUnits?: Maybe<AssessedUnitConnection>;
  /** AssessedUnit 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of AssessedUnit, one for each group; `fill` adds the areas without rows. */
  readonly assessedUnitsAggregate?: Maybe<ReadonlyArray<AssessedUnitGroup>>;
  /**
   * 平安建设考核：考核对象一年的得分。
   * An assessment: a unit's score of a year.
   */
  readonly assessment?: Maybe<Assessment>;
  /**
   * 考核任务：重点任务、工作清单、基本要求与目标。
   * An item of an assessment: a task, a list of it, a requirement, or a target.
   */
  readonly assessmentItem?: Maybe<AssessmentItem>;
  /**
   * 考核任务：重点任务、工作清单、基本要求与目标。
   * An item of an assessment: a task, a list of it, a requirement, or a target.
   */
  readonly assessmentItems?: Maybe<AssessmentItemConnection>;
  /** AssessmentItem 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of AssessmentItem, one for each group; `fill` adds the areas without rows. */
  readonly assessmentItemsAggregate?: Maybe<ReadonlyArray<AssessmentItemGroup>>;
  /**
   * 平安建设考核：考核对象一年的得分。
   * An assessment: a unit's score of a year.
   */
  readonly assessments?: Maybe<AssessmentConnection>;
  /** Assessment 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Assessment, one for each group; `fill` adds the areas without rows. */
  readonly assessmentsAggregate?: Maybe<ReadonlyArray<AssessmentGroup>>;
  /**
   * 辅警：一村一辅警。
   * An auxiliary officer, one for each village.
   */
  readonly auxiliaryOfficer?: Maybe<AuxiliaryOfficer>;
  /**
   * 辅警：一村一辅警。
   * An auxiliary officer, one for each village.
   */
  readonly auxiliaryOfficers?: Maybe<AuxiliaryOfficerConnection>;
  /** AuxiliaryOfficer 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of AuxiliaryOfficer, one for each group; `fill` adds the areas without rows. */
  readonly auxiliaryOfficersAggregate?: Maybe<ReadonlyArray<AuxiliaryOfficerGroup>>;
  /**
   * 严重精神障碍患者服务管理；除授权外只供计数。
   * Care of somebody with a severe mental illness. Unless granted, it is counted only: what tells of the person is sensitive.
   */
  readonly careRecord?: Maybe<CareRecord>;
  /**
   * 严重精神障碍患者服务管理；除授权外只供计数。
   * Care of somebody with a severe mental illness. Unless granted, it is counted only: what tells of the person is sensitive.
   */
  readonly careRecords?: Maybe<CareRecordConnection>;
  /** CareRecord 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of CareRecord, one for each group; `fill` adds the areas without rows. */
  readonly careRecordsAggregate?: Maybe<ReadonlyArray<CareRecordGroup>>;
  /**
   * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
   * A governance centre, in four levels. That of a development zone without an area code lies under its county.
   */
  readonly center?: Maybe<Center>;
  /**
   * 综治中心人员：专职、调解、书记、派驻与村（社区）人员。
   * Someone who works at a governance centre.
   */
  readonly centerStaff?: Maybe<CenterStaffConnection>;
  /** CenterStaff 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of CenterStaff, one for each group; `fill` adds the areas without rows. */
  readonly centerStaffAggregate?: Maybe<ReadonlyArray<CenterStaffGroup>>;
  /**
   * 综治中心人员：专职、调解、书记、派驻与村（社区）人员。
   * Someone who works at a governance centre.
   */
  readonly centerStaffMember?: Maybe<CenterStaff>;
  /**
   * 综治中心：市、县、乡镇（街道）、村（社区）四级。无代码的开发区，其中心挂在所在县。
   * A governance centre, in four levels. That of a development zone without an area code lies under its county.
   */
  readonly centers?: Maybe<CenterConnection>;
  /** Center 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Center, one for each group; `fill` adds the areas without rows. */
  readonly centersAggregate?: Maybe<ReadonlyArray<CenterGroup>>;
  /**
   * 社区矫正（社区矫正法）。
   * A community correction.
   */
  readonly correction?: Maybe<Correction>;
  /**
   * 社区矫正（社区矫正法）。
   * A community correction.
   */
  readonly corrections?: Maybe<CorrectionConnection>;
  /** Correction 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Correction, one for each group; `fill` adds the areas without rows. */
  readonly correctionsAggregate?: Maybe<ReadonlyArray<CorrectionGroup>>;
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
   * 和安庭：设在中心村的矛盾纠纷化解平台，每庭辐射两三个行政村。
   * A court of harmony: a place in a central village where disputes are settled, for two or three villages.
   */
  readonly courtOfHarmony?: Maybe<CourtOfHarmony>;
  /**
   * 和安庭辐射的行政村。
   * A village that a court of harmony serves.
   */
  readonly courtOfHarmonyVillage?: Maybe<CourtOfHarmonyVillage>;
  /**
   * 和安庭辐射的行政村。
   * A village that a court of harmony serves.
   */
  readonly courtOfHarmonyVillages?: Maybe<CourtOfHarmonyVillageConnection>;
  /** CourtOfHarmonyVillage 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of CourtOfHarmonyVillage, one for each group; `fill` adds the areas without rows. */
  readonly courtOfHarmonyVillagesAggregate?: Maybe<ReadonlyArray<CourtOfHarmonyVillageGroup>>;
  /**
   * 和安庭：设在中心村的矛盾纠纷化解平台，每庭辐射两三个行政村。
   * A court of harmony: a place in a central village where disputes are settled, for two or three villages.
   */
  readonly courtsOfHarmony?: Maybe<CourtOfHarmonyConnection>;
  /** CourtOfHarmony 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of CourtOfHarmony, one for each group; `fill` adds the areas without rows. */
  readonly courtsOfHarmonyAggregate?: Maybe<ReadonlyArray<CourtOfHarmonyGroup>>;
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
   * 联系律师与检察官：派驻联系企业（三官一律）。
   * The lawyer and the prosecutor assigned to an enterprise.
   */
  readonly enterpriseAdviser?: Maybe<EnterpriseAdviser>;
  /**
   * 联系律师与检察官：派驻联系企业（三官一律）。
   * The lawyer and the prosecutor assigned to an enterprise.
   */
  readonly enterpriseAdvisers?: Maybe<EnterpriseAdviserConnection>;
  /** EnterpriseAdviser 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of EnterpriseAdviser, one for each group; `fill` adds the areas without rows. */
  readonly enterpriseAdvisersAggregate?: Maybe<ReadonlyArray<EnterpriseAdviserGroup>>;
  /**
   * 联系法官：派驻联系企业的法官（三官一律）。
   * A judge assigned to an enterprise.
   */
  readonly enterpriseJudge?: Maybe<EnterpriseJudge>;
  /**
   * 联系法官：派驻联系企业的法官（三官一律）。
   * A judge assigned to an enterprise.
   */
  readonly enterpriseJudges?: Maybe<EnterpriseJudgeConnection>;
  /** EnterpriseJudge 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of EnterpriseJudge, one for each group; `fill` adds the areas without rows. */
  readonly enterpriseJudgesAggregate?: Maybe<ReadonlyArray<EnterpriseJudgeGroup>>;
  /**
   * 项目警官：派驻联系企业的民警（三官一律）。
   * An officer assigned to an enterprise.
   */
  readonly enterpriseOfficer?: Maybe<EnterpriseOfficer>;
  /**
   * 项目警官：派驻联系企业的民警（三官一律）。
   * An officer assigned to an enterprise.
   */
  readonly enterpriseOfficers?: Maybe<EnterpriseOfficerConnection>;
  /** EnterpriseOfficer 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of EnterpriseOfficer, one for each group; `fill` adds the areas without rows. */
  readonly enterpriseOfficersAggregate?: Maybe<ReadonlyArray<EnterpriseOfficerGroup>>;
  /**
   * 企业。
   * An enterprise, as the grids list them.
   */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** Enterprise 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Enterprise, one for each group; `fill` adds the areas without rows. */
  readonly enterprisesAggregate?: Maybe<ReadonlyArray<EnterpriseGroup>>;
  /**
   * 设施与场所：园区、老旧小区、重点水域、服务驿站。
   * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
   */
  readonly facilities?: Maybe<FacilityConnection>;
  /** Facility 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Facility, one for each group; `fill` adds the areas without rows. */
  readonly facilitiesAggregate?: Maybe<ReadonlyArray<FacilityGroup>>;
  /**
   * 设施与场所：园区、老旧小区、重点水域、服务驿站。
   * A facility or site: an industrial park, an old estate, a water that is watched, a service point. A development zone without an area code lies under its county.
   */
  readonly facility?: Maybe<Facility>;
  /**
   * 五员联动记录：一人一日志、一村一台账、一季一通报。
   * A record of the five roles: an officer's log, a village's ledger, or a quarter's bulletin.
   */
  readonly fiveRolesRecord?: Maybe<FiveRolesRecord>;
  /**
   * 五员联动记录：一人一日志、一村一台账、一季一通报。
   * A record of the five roles: an officer's log, a village's ledger, or a quarter's bulletin.
   */
  readonly fiveRolesRecords?: Maybe<FiveRolesRecordConnection>;
  /** FiveRolesRecord 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of FiveRolesRecord, one for each group; `fill` adds the areas without rows. */
  readonly fiveRolesRecordsAggregate?: Maybe<ReadonlyArray<FiveRolesRecordGroup>>;
  /**
   * 反诈预警：预警下达至上门劝阻。
   * A fraud alert, from the alert to the visit at the door.
   */
  readonly fraudAlert?: Maybe<FraudAlert>;
  /**
   * 反诈预警：预警下达至上门劝阻。
   * A fraud alert, from the alert to the visit at the door.
   */
  readonly fraudAlerts?: Maybe<FraudAlertConnection>;
  /** FraudAlert 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of FraudAlert, one for each group; `fill` adds the areas without rows. */
  readonly fraudAlertsAggregate?: Maybe<ReadonlyArray<FraudAlertGroup>>;
  /**
   * 恶势力组织（团伙）。
   * A gang that was broken up.
   */
  readonly gang?: Maybe<Gang>;
  /**
   * 恶势力组织（团伙）。
   * A gang that was broken up.
   */
  readonly gangs?: Maybe<GangConnection>;
  /** Gang 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Gang, one for each group; `fill` adds the areas without rows. */
  readonly gangsAggregate?: Maybe<ReadonlyArray<GangGroup>>;
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
   * 网格员。
   * A grid member: who looks after a grid.
   */
  readonly gridMember?: Maybe<GridMember>;
  /**
   * 网格员。
   * A grid member: who looks after a grid.
   */
  readonly gridMembers?: Maybe<GridMemberConnection>;
  /** GridMember 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of GridMember, one for each group; `fill` adds the areas without rows. */
  readonly gridMembersAggregate?: Maybe<ReadonlyArray<GridMemberGroup>>;
  /**
   * 入户走访：反诈预警上门与纠纷回访。
   * A visit at somebody's door: after the police warned them of a fraud, or after a dispute was settled.
   */
  readonly gridVisit?: Maybe<GridVisit>;
  /**
   * 入户走访：反诈预警上门与纠纷回访。
   * A visit at somebody's door: after the police warned them of a fraud, or after a dispute was settled.
   */
  readonly gridVisits?: Maybe<GridVisitConnection>;
  /** GridVisit 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of GridVisit, one for each group; `fill` adds the areas without rows. */
  readonly gridVisitsAggregate?: Maybe<ReadonlyArray<GridVisitGroup>>;
  /**
   * 网格：村（社区）以下的服务管理单元，约 200 至 300 户。
   * A grid: the unit below a village or community, some 200 to 300 households.
   */
  readonly grids?: Maybe<GridConnection>;
  /** Grid 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Grid, one for each group; `fill` adds the areas without rows. */
  readonly gridsAggregate?: Maybe<ReadonlyArray<GridGroup>>;
  /**
   * 12345 热线来电。
   * A call to the hotline 12345.
   */
  readonly hotlineCall?: Maybe<HotlineCall>;
  /**
   * 12345 热线来电。
   * A call to the hotline 12345.
   */
  readonly hotlineCalls?: Maybe<HotlineCallConnection>;
  /** HotlineCall 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of HotlineCall, one for each group; `fill` adds the areas without rows. */
  readonly hotlineCallsAggregate?: Maybe<ReadonlyArray<HotlineCallGroup>>;
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
   * 巡查与排查：自建房、公共场所与企业，隐患及整改。
   * An inspection or survey of a self-built house, a site or an enterprise, with the hazard found and when it was put right.
   */
  readonly inspection?: Maybe<Inspection>;
  /**
   * 巡查与排查：自建房、公共场所与企业，隐患及整改。
   * An inspection or survey of a self-built house, a site or an enterprise, with the hazard found and when it was put right.
   */
  readonly inspections?: Maybe<InspectionConnection>;
  /** Inspection 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Inspection, one for each group; `fill` adds the areas without rows. */
  readonly inspectionsAggregate?: Maybe<ReadonlyArray<InspectionGroup>>;
  /**
   * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
   * A lawyer on duty, or an expert of the team for hard questions of enterprises.
   */
  readonly lawyer?: Maybe<Lawyer>;
  /**
   * 律师：值班律师，涉企疑难复杂法律问题攻坚团队专家。
   * A lawyer on duty, or an expert of the team for hard questions of enterprises.
   */
  readonly lawyers?: Maybe<LawyerConnection>;
  /** Lawyer 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Lawyer, one for each group; `fill` adds the areas without rows. */
  readonly lawyersAggregate?: Maybe<ReadonlyArray<LawyerGroup>>;
  /**
   * 法律援助案件。
   * A case of legal aid.
   */
  readonly legalAidCase?: Maybe<LegalAidCase>;
  /**
   * 法律援助案件。
   * A case of legal aid.
   */
  readonly legalAidCases?: Maybe<LegalAidCaseConnection>;
  /** LegalAidCase 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of LegalAidCase, one for each group; `fill` adds the areas without rows. */
  readonly legalAidCasesAggregate?: Maybe<ReadonlyArray<LegalAidCaseGroup>>;
  /**
   * 法律服务请求：企业或群众经热线、应用、站点提出。
   * A request for a legal service, by an enterprise or a person.
   */
  readonly legalServiceRequest?: Maybe<LegalServiceRequest>;
  /**
   * 法律服务请求：企业或群众经热线、应用、站点提出。
   * A request for a legal service, by an enterprise or a person.
   */
  readonly legalServiceRequests?: Maybe<LegalServiceRequestConnection>;
  /** LegalServiceRequest 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of LegalServiceRequest, one for each group; `fill` adds the areas without rows. */
  readonly legalServiceRequestsAggregate?: Maybe<ReadonlyArray<LegalServiceRequestGroup>>;
  /**
   * 法律服务站：法治护航工作站、公共法律服务中心。
   * A legal service station: in a park, or a county's public centre.
   */
  readonly legalServiceStation?: Maybe<LegalServiceStation>;
  /**
   * 法律服务站：法治护航工作站、公共法律服务中心。
   * A legal service station: in a park, or a county's public centre.
   */
  readonly legalServiceStations?: Maybe<LegalServiceStationConnection>;
  /** LegalServiceStation 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of LegalServiceStation, one for each group; `fill` adds the areas without rows. */
  readonly legalServiceStationsAggregate?: Maybe<ReadonlyArray<LegalServiceStationGroup>>;
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
   * 调解协议：一案多方时逐户签订。
   * An agreement reached in a mediation; where many are parties, each signs one.
   */
  readonly mediationAgreement?: Maybe<MediationAgreement>;
  /**
   * 调解协议：一案多方时逐户签订。
   * An agreement reached in a mediation; where many are parties, each signs one.
   */
  readonly mediationAgreements?: Maybe<MediationAgreementConnection>;
  /** MediationAgreement 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of MediationAgreement, one for each group; `fill` adds the areas without rows. */
  readonly mediationAgreementsAggregate?: Maybe<ReadonlyArray<MediationAgreementGroup>>;
  /**
   * 人民调解委员会、行业性专业性调解组织与品牌调解室。
   * A mediation committee: of a village or a town, of a trade, or a room known by its mediator's name.
   */
  readonly mediationCommittee?: Maybe<MediationCommittee>;
  /**
   * 人民调解委员会、行业性专业性调解组织与品牌调解室。
   * A mediation committee: of a village or a town, of a trade, or a room known by its mediator's name.
   */
  readonly mediationCommittees?: Maybe<MediationCommitteeConnection>;
  /** MediationCommittee 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of MediationCommittee, one for each group; `fill` adds the areas without rows. */
  readonly mediationCommitteesAggregate?: Maybe<ReadonlyArray<MediationCommitteeGroup>>;
  /**
   * 调解：人民调解委员会受理的纠纷。
   * A mediation accepted by a people's mediation committee.
   */
  readonly mediations?: Maybe<MediationConnection>;
  /** Mediation 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Mediation, one for each group; `fill` adds the areas without rows. */
  readonly mediationsAggregate?: Maybe<ReadonlyArray<MediationGroup>>;
  /**
   * 调解员。
   * A mediator: who mediates, in which committee and as what.
   */
  readonly mediator?: Maybe<Mediator>;
  /**
   * 调解员。
   * A mediator: who mediates, in which committee and as what.
   */
  readonly mediators?: Maybe<MediatorConnection>;
  /** Mediator 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Mediator, one for each group; `fill` adds the areas without rows. */
  readonly mediatorsAggregate?: Maybe<ReadonlyArray<MediatorGroup>>;
  /**
   * 会议：屋场会、网格议事、群体性纠纷会商。
   * A meeting: of a courtyard, of a grid's council, or for a group dispute.
   */
  readonly meeting?: Maybe<Meeting>;
  /**
   * 会议：屋场会、网格议事、群体性纠纷会商。
   * A meeting: of a courtyard, of a grid's council, or for a group dispute.
   */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Meeting 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Meeting, one for each group; `fill` adds the areas without rows. */
  readonly meetingsAggregate?: Maybe<ReadonlyArray<MeetingGroup>>;
  /**
   * 工单：社区吹哨、部门报到，以及中心交办与督办。
   * An order: what a community whistles for, or a centre hands out or supervises.
   */
  readonly order?: Maybe<Order>;
  /**
   * 工单环节：吹哨、分流、报到、办结、评价。
   * A step of an order.
   */
  readonly orderStep?: Maybe<OrderStep>;
  /**
   * 工单环节：吹哨、分流、报到、办结、评价。
   * A step of an order.
   */
  readonly orderSteps?: Maybe<OrderStepConnection>;
  /** OrderStep 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of OrderStep, one for each group; `fill` adds the areas without rows. */
  readonly orderStepsAggregate?: Maybe<ReadonlyArray<OrderStepGroup>>;
  /**
   * 工单：社区吹哨、部门报到，以及中心交办与督办。
   * An order: what a community whistles for, or a centre hands out or supervises.
   */
  readonly orders?: Maybe<OrderConnection>;
  /** Order 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Order, one for each group; `fill` adds the areas without rows. */
  readonly ordersAggregate?: Maybe<ReadonlyArray<OrderGroup>>;
  /**
   * 巡逻：四巡（车巡、步巡、视频巡、群防巡）。
   * A patrol: by car, on foot, by video, by residents.
   */
  readonly patrol?: Maybe<Patrol>;
  /**
   * 巡逻：四巡（车巡、步巡、视频巡、群防巡）。
   * A patrol: by car, on foot, by video, by residents.
   */
  readonly patrols?: Maybe<PatrolConnection>;
  /** Patrol 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Patrol, one for each group; `fill` adds the areas without rows. */
  readonly patrolsAggregate?: Maybe<ReadonlyArray<PatrolGroup>>;
  /**
   * 人口：户籍与实有人口登记。
   * A person of the population register.
   */
  readonly people?: Maybe<PersonConnection>;
  /** Person 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Person, one for each group; `fill` adds the areas without rows. */
  readonly peopleAggregate?: Maybe<ReadonlyArray<PersonGroup>>;
  /**
   * 重点人员：依法登记、定期走访。
   * A person of concern, registered and visited by the police.
   */
  readonly peopleOfConcern?: Maybe<PersonOfConcernConnection>;
  /** PersonOfConcern 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PersonOfConcern, one for each group; `fill` adds the areas without rows. */
  readonly peopleOfConcernAggregate?: Maybe<ReadonlyArray<PersonOfConcernGroup>>;
  /**
   * 人口：户籍与实有人口登记。
   * A person of the population register.
   */
  readonly person?: Maybe<Person>;
  /**
   * 重点人员：依法登记、定期走访。
   * A person of concern, registered and visited by the police.
   */
  readonly personOfConcern?: Maybe<PersonOfConcern>;
  /**
   * 信访件（信访工作条例）。
   * A petition under the Regulations on Petition Work.
   */
  readonly petition?: Maybe<Petition>;
  /**
   * 复查、复核：信访人不服答复时依次申请。
   * A review of a petition's answer, asked for by who does not accept it.
   */
  readonly petitionReview?: Maybe<PetitionReview>;
  /**
   * 复查、复核：信访人不服答复时依次申请。
   * A review of a petition's answer, asked for by who does not accept it.
   */
  readonly petitionReviews?: Maybe<PetitionReviewConnection>;
  /** PetitionReview 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PetitionReview, one for each group; `fill` adds the areas without rows. */
  readonly petitionReviewsAggregate?: Maybe<ReadonlyArray<PetitionReviewGroup>>;
  /**
   * 转送、交办：信访件由一个单位转到另一个单位。
   * A routing: a petition passed on from one unit to another.
   */
  readonly petitionRouting?: Maybe<PetitionRouting>;
  /**
   * 转送、交办：信访件由一个单位转到另一个单位。
   * A routing: a petition passed on from one unit to another.
   */
  readonly petitionRoutings?: Maybe<PetitionRoutingConnection>;
  /** PetitionRouting 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PetitionRouting, one for each group; `fill` adds the areas without rows. */
  readonly petitionRoutingsAggregate?: Maybe<ReadonlyArray<PetitionRoutingGroup>>;
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
   * 联名信访人：集体信访的每一位信访人。
   * One of those behind a joint petition.
   */
  readonly petitioner?: Maybe<Petitioner>;
  /**
   * 联名信访人：集体信访的每一位信访人。
   * One of those behind a joint petition.
   */
  readonly petitioners?: Maybe<PetitionerConnection>;
  /** Petitioner 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Petitioner, one for each group; `fill` adds the areas without rows. */
  readonly petitionersAggregate?: Maybe<ReadonlyArray<PetitionerGroup>>;
  /**
   * 信访件（信访工作条例）。
   * A petition under the Regulations on Petition Work.
   */
  readonly petitions?: Maybe<PetitionConnection>;
  /** Petition 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of Petition, one for each group; `fill` adds the areas without rows. */
  readonly petitionsAggregate?: Maybe<ReadonlyArray<PetitionGroup>>;
  /**
   * 案件：刑事、治安案件，道路交通与安全生产事故。
   * A case of the police: criminal, public security, a traffic or a work accident.
   */
  readonly policeCase?: Maybe<PoliceCase>;
  /**
   * 案件：刑事、治安案件，道路交通与安全生产事故。
   * A case of the police: criminal, public security, a traffic or a work accident.
   */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
  /** PoliceCase 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PoliceCase, one for each group; `fill` adds the areas without rows. */
  readonly policeCasesAggregate?: Maybe<ReadonlyArray<PoliceCaseGroup>>;
  /**
   * 警方排查整治的隐患：养老诈骗、网络安全等。
   * A hazard that the police found and had put right: fraud on the old, networks, roads.
   */
  readonly policeHazard?: Maybe<PoliceHazard>;
  /**
   * 警方排查整治的隐患：养老诈骗、网络安全等。
   * A hazard that the police found and had put right: fraud on the old, networks, roads.
   */
  readonly policeHazards?: Maybe<PoliceHazardConnection>;
  /** PoliceHazard 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PoliceHazard, one for each group; `fill` adds the areas without rows. */
  readonly policeHazardsAggregate?: Maybe<ReadonlyArray<PoliceHazardGroup>>;
  /**
   * 派出所调处的矛盾纠纷。
   * A dispute handled at a police station.
   */
  readonly policeMediation?: Maybe<PoliceMediation>;
  /**
   * 派出所调处的矛盾纠纷。
   * A dispute handled at a police station.
   */
  readonly policeMediations?: Maybe<PoliceMediationConnection>;
  /** PoliceMediation 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PoliceMediation, one for each group; `fill` adds the areas without rows. */
  readonly policeMediationsAggregate?: Maybe<ReadonlyArray<PoliceMediationGroup>>;
  /**
   * 警务单位：派出所、交警驿站、快警队伍、警务室。
   * A post of the police: station, traffic station, rapid team, village police room.
   */
  readonly policePost?: Maybe<PolicePost>;
  /**
   * 警务单位：派出所、交警驿站、快警队伍、警务室。
   * A post of the police: station, traffic station, rapid team, village police room.
   */
  readonly policePosts?: Maybe<PolicePostConnection>;
  /** PolicePost 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PolicePost, one for each group; `fill` adds the areas without rows. */
  readonly policePostsAggregate?: Maybe<ReadonlyArray<PolicePostGroup>>;
  /**
   * 群防群治队伍。
   * A team by which people look after their own estate, village or trade.
   */
  readonly preventionTeam?: Maybe<PreventionTeam>;
  /**
   * 群防群治队伍。
   * A team by which people look after their own estate, village or trade.
   */
  readonly preventionTeams?: Maybe<PreventionTeamConnection>;
  /** PreventionTeam 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of PreventionTeam, one for each group; `fill` adds the areas without rows. */
  readonly preventionTeamsAggregate?: Maybe<ReadonlyArray<PreventionTeamGroup>>;
  /**
   * 补植复绿令：判令补种的树木及其履行。
   * An order to replant, and what was planted.
   */
  readonly restorationOrder?: Maybe<RestorationOrder>;
  /**
   * 补植复绿令：判令补种的树木及其履行。
   * An order to replant, and what was planted.
   */
  readonly restorationOrders?: Maybe<RestorationOrderConnection>;
  /** RestorationOrder 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of RestorationOrder, one for each group; `fill` adds the areas without rows. */
  readonly restorationOrdersAggregate?: Maybe<ReadonlyArray<RestorationOrderGroup>>;
  /**
   * 网格服务诉求：在网格提出，在百米服务圈内或圈外办理。
   * A service asked for in a grid, and met within its 100-metre circle or beyond it.
   */
  readonly serviceRequest?: Maybe<ServiceRequest>;
  /**
   * 网格服务诉求：在网格提出，在百米服务圈内或圈外办理。
   * A service asked for in a grid, and met within its 100-metre circle or beyond it.
   */
  readonly serviceRequests?: Maybe<ServiceRequestConnection>;
  /** ServiceRequest 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of ServiceRequest, one for each group; `fill` adds the areas without rows. */
  readonly serviceRequestsAggregate?: Maybe<ReadonlyArray<ServiceRequestGroup>>;
  /**
   * 智能安防小区。
   * A housing estate with smart security.
   */
  readonly smartEstate?: Maybe<SmartEstate>;
  /**
   * 智能安防小区。
   * A housing estate with smart security.
   */
  readonly smartEstates?: Maybe<SmartEstateConnection>;
  /** SmartEstate 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of SmartEstate, one for each group; `fill` adds the areas without rows. */
  readonly smartEstatesAggregate?: Maybe<ReadonlyArray<SmartEstateGroup>>;
  /**
   * 视频监控点（雪亮工程）。
   * A video point of the Sharp Eyes project.
   */
  readonly videoPoint?: Maybe<VideoPoint>;
  /**
   * 视频监控点（雪亮工程）。
   * A video point of the Sharp Eyes project.
   */
  readonly videoPoints?: Maybe<VideoPointConnection>;
  /** VideoPoint 的统计：按 groupBy 分组；fill 补出没有记录的区划。Statistics of VideoPoint, one for each group; `fill` adds the areas without rows. */
  readonly videoPointsAggregate?: Maybe<ReadonlyArray<VideoPointGroup>>;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AlertOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AlertWhere>;
};


export type QueryAlertsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AlertGroupBy>;
  having?: InputMaybe<AlertHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AlertGroupOrderBy>>;
  where?: InputMaybe<AlertWhere>;
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


export type QueryAssessedUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessedUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessedUnitOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AssessedUnitWhere>;
};


export type QueryAssessedUnitsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AssessedUnitGroupBy>;
  having?: InputMaybe<AssessedUnitHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AssessedUnitGroupOrderBy>>;
  where?: InputMaybe<AssessedUnitWhere>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentItemOrderBy>>;
  where?: InputMaybe<AssessmentItemWhere>;
};


export type QueryAssessmentItemsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AssessmentItemGroupBy>;
  having?: InputMaybe<AssessmentItemHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentItemGroupOrderBy>>;
  where?: InputMaybe<AssessmentItemWhere>;
};


export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type QueryAssessmentsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AssessmentGroupBy>;
  having?: InputMaybe<AssessmentHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentGroupOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type QueryAuxiliaryOfficerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuxiliaryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuxiliaryOfficerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuxiliaryOfficerWhere>;
};


export type QueryAuxiliaryOfficersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<AuxiliaryOfficerGroupBy>;
  having?: InputMaybe<AuxiliaryOfficerHaving>;
  orderBy?: InputMaybe<ReadonlyArray<AuxiliaryOfficerGroupOrderBy>>;
  where?: InputMaybe<AuxiliaryOfficerWhere>;
};


export type QueryCareRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CareRecordOrderBy>>;
  where?: InputMaybe<CareRecordWhere>;
};


export type QueryCareRecordsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CareRecordGroupBy>;
  having?: InputMaybe<CareRecordHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CareRecordGroupOrderBy>>;
  where?: InputMaybe<CareRecordWhere>;
};


export type QueryCenterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCenterStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterStaffOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterStaffWhere>;
};


export type QueryCenterStaffAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CenterStaffGroupBy>;
  having?: InputMaybe<CenterStaffHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CenterStaffGroupOrderBy>>;
  where?: InputMaybe<CenterStaffWhere>;
};


export type QueryCenterStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CenterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CenterWhere>;
};


export type QueryCentersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CenterGroupBy>;
  having?: InputMaybe<CenterHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CenterGroupOrderBy>>;
  where?: InputMaybe<CenterWhere>;
};


export type QueryCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CorrectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CorrectionWhere>;
};


export type QueryCorrectionsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CorrectionGroupBy>;
  having?: InputMaybe<CorrectionHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CorrectionGroupOrderBy>>;
  where?: InputMaybe<CorrectionWhere>;
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


export type QueryCourtOfHarmonyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCourtOfHarmonyVillageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCourtOfHarmonyVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyVillageOrderBy>>;
  where?: InputMaybe<CourtOfHarmonyVillageWhere>;
};


export type QueryCourtOfHarmonyVillagesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CourtOfHarmonyVillageGroupBy>;
  having?: InputMaybe<CourtOfHarmonyVillageHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyVillageGroupOrderBy>>;
  where?: InputMaybe<CourtOfHarmonyVillageWhere>;
};


export type QueryCourtsOfHarmonyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CourtOfHarmonyWhere>;
};


export type QueryCourtsOfHarmonyAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<CourtOfHarmonyGroupBy>;
  having?: InputMaybe<CourtOfHarmonyHaving>;
  orderBy?: InputMaybe<ReadonlyArray<CourtOfHarmonyGroupOrderBy>>;
  where?: InputMaybe<CourtOfHarmonyWhere>;
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


export type QueryEnterpriseAdviserArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryEnterpriseAdvisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseAdviserOrderBy>>;
  where?: InputMaybe<EnterpriseAdviserWhere>;
};


export type QueryEnterpriseAdvisersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<EnterpriseAdviserGroupBy>;
  having?: InputMaybe<EnterpriseAdviserHaving>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseAdviserGroupOrderBy>>;
  where?: InputMaybe<EnterpriseAdviserWhere>;
};


export type QueryEnterpriseJudgeArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryEnterpriseJudgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseJudgeOrderBy>>;
  where?: InputMaybe<EnterpriseJudgeWhere>;
};


export type QueryEnterpriseJudgesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<EnterpriseJudgeGroupBy>;
  having?: InputMaybe<EnterpriseJudgeHaving>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseJudgeGroupOrderBy>>;
  where?: InputMaybe<EnterpriseJudgeWhere>;
};


export type QueryEnterpriseOfficerArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryEnterpriseOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOfficerOrderBy>>;
  where?: InputMaybe<EnterpriseOfficerWhere>;
};


export type QueryEnterpriseOfficersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<EnterpriseOfficerGroupBy>;
  having?: InputMaybe<EnterpriseOfficerHaving>;
  orderBy?: InputMaybe<ReadonlyArray<EnterpriseOfficerGroupOrderBy>>;
  where?: InputMaybe<EnterpriseOfficerWhere>;
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


export type QueryFiveRolesRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFiveRolesRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FiveRolesRecordOrderBy>>;
  where?: InputMaybe<FiveRolesRecordWhere>;
};


export type QueryFiveRolesRecordsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<FiveRolesRecordGroupBy>;
  having?: InputMaybe<FiveRolesRecordHaving>;
  orderBy?: InputMaybe<ReadonlyArray<FiveRolesRecordGroupOrderBy>>;
  where?: InputMaybe<FiveRolesRecordWhere>;
};


export type QueryFraudAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFraudAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FraudAlertOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FraudAlertWhere>;
};


export type QueryFraudAlertsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<FraudAlertGroupBy>;
  having?: InputMaybe<FraudAlertHaving>;
  orderBy?: InputMaybe<ReadonlyArray<FraudAlertGroupOrderBy>>;
  where?: InputMaybe<FraudAlertWhere>;
};


export type QueryGangArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGangsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GangOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GangWhere>;
};


export type QueryGangsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<GangGroupBy>;
  having?: InputMaybe<GangHaving>;
  orderBy?: InputMaybe<ReadonlyArray<GangGroupOrderBy>>;
  where?: InputMaybe<GangWhere>;
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


export type QueryGridMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridMemberOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GridMemberWhere>;
};


export type QueryGridMembersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<GridMemberGroupBy>;
  having?: InputMaybe<GridMemberHaving>;
  orderBy?: InputMaybe<ReadonlyArray<GridMemberGroupOrderBy>>;
  where?: InputMaybe<GridMemberWhere>;
};


export type QueryGridVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
};


export type QueryGridVisitsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<GridVisitGroupBy>;
  having?: InputMaybe<GridVisitHaving>;
  orderBy?: InputMaybe<ReadonlyArray<GridVisitGroupOrderBy>>;
  where?: InputMaybe<GridVisitWhere>;
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


export type QueryHotlineCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHotlineCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HotlineCallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HotlineCallWhere>;
};


export type QueryHotlineCallsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<HotlineCallGroupBy>;
  having?: InputMaybe<HotlineCallHaving>;
  orderBy?: InputMaybe<ReadonlyArray<HotlineCallGroupOrderBy>>;
  where?: InputMaybe<HotlineCallWhere>;
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


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InspectionOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InspectionWhere>;
};


export type QueryInspectionsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<InspectionGroupBy>;
  having?: InputMaybe<InspectionHaving>;
  orderBy?: InputMaybe<ReadonlyArray<InspectionGroupOrderBy>>;
  where?: InputMaybe<InspectionWhere>;
};


export type QueryLawyerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLawyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LawyerOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LawyerWhere>;
};


export type QueryLawyersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<LawyerGroupBy>;
  having?: InputMaybe<LawyerHaving>;
  orderBy?: InputMaybe<ReadonlyArray<LawyerGroupOrderBy>>;
  where?: InputMaybe<LawyerWhere>;
};


export type QueryLegalAidCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAidCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalAidCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalAidCaseWhere>;
};


export type QueryLegalAidCasesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<LegalAidCaseGroupBy>;
  having?: InputMaybe<LegalAidCaseHaving>;
  orderBy?: InputMaybe<ReadonlyArray<LegalAidCaseGroupOrderBy>>;
  where?: InputMaybe<LegalAidCaseWhere>;
};


export type QueryLegalServiceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceRequestWhere>;
};


export type QueryLegalServiceRequestsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<LegalServiceRequestGroupBy>;
  having?: InputMaybe<LegalServiceRequestHaving>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceRequestGroupOrderBy>>;
  where?: InputMaybe<LegalServiceRequestWhere>;
};


export type QueryLegalServiceStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalServiceStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceStationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LegalServiceStationWhere>;
};


export type QueryLegalServiceStationsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<LegalServiceStationGroupBy>;
  having?: InputMaybe<LegalServiceStationHaving>;
  orderBy?: InputMaybe<ReadonlyArray<LegalServiceStationGroupOrderBy>>;
  where?: InputMaybe<LegalServiceStationWhere>;
};


export type QueryMatchQualityArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  target?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationAgreementOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationAgreementWhere>;
};


export type QueryMediationAgreementsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<MediationAgreementGroupBy>;
  having?: InputMaybe<MediationAgreementHaving>;
  orderBy?: InputMaybe<ReadonlyArray<MediationAgreementGroupOrderBy>>;
  where?: InputMaybe<MediationAgreementWhere>;
};


export type QueryMediationCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediationCommitteeOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediationCommitteeWhere>;
};


export type QueryMediationCommitteesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<MediationCommitteeGroupBy>;
  having?: InputMaybe<MediationCommitteeHaving>;
  orderBy?: InputMaybe<ReadonlyArray<MediationCommitteeGroupOrderBy>>;
  where?: InputMaybe<MediationCommitteeWhere>;
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


export type QueryMediatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MediatorOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MediatorWhere>;
};


export type QueryMediatorsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<MediatorGroupBy>;
  having?: InputMaybe<MediatorHaving>;
  orderBy?: InputMaybe<ReadonlyArray<MediatorGroupOrderBy>>;
  where?: InputMaybe<MediatorWhere>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrderBy>>;
  where?: InputMaybe<MeetingWhere>;
};


export type QueryMeetingsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<MeetingGroupBy>;
  having?: InputMaybe<MeetingHaving>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingGroupOrderBy>>;
  where?: InputMaybe<MeetingWhere>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderStepOrderBy>>;
  where?: InputMaybe<OrderStepWhere>;
};


export type QueryOrderStepsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<OrderStepGroupBy>;
  having?: InputMaybe<OrderStepHaving>;
  orderBy?: InputMaybe<ReadonlyArray<OrderStepGroupOrderBy>>;
  where?: InputMaybe<OrderStepWhere>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrderOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrderWhere>;
};


export type QueryOrdersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<OrderGroupBy>;
  having?: InputMaybe<OrderHaving>;
  orderBy?: InputMaybe<ReadonlyArray<OrderGroupOrderBy>>;
  where?: InputMaybe<OrderWhere>;
};


export type QueryPatrolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PatrolOrderBy>>;
  where?: InputMaybe<PatrolWhere>;
};


export type QueryPatrolsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PatrolGroupBy>;
  having?: InputMaybe<PatrolHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PatrolGroupOrderBy>>;
  where?: InputMaybe<PatrolWhere>;
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


export type QueryPeopleOfConcernArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOfConcernOrderBy>>;
  where?: InputMaybe<PersonOfConcernWhere>;
};


export type QueryPeopleOfConcernAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PersonOfConcernGroupBy>;
  having?: InputMaybe<PersonOfConcernHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOfConcernGroupOrderBy>>;
  where?: InputMaybe<PersonOfConcernWhere>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idNumber?: InputMaybe<Scalars['IdNumber']['input']>;
};


export type QueryPersonOfConcernArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionReviewOrderBy>>;
  where?: InputMaybe<PetitionReviewWhere>;
};


export type QueryPetitionReviewsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PetitionReviewGroupBy>;
  having?: InputMaybe<PetitionReviewHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionReviewGroupOrderBy>>;
  where?: InputMaybe<PetitionReviewWhere>;
};


export type QueryPetitionRoutingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionRoutingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionRoutingOrderBy>>;
  where?: InputMaybe<PetitionRoutingWhere>;
};


export type QueryPetitionRoutingsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PetitionRoutingGroupBy>;
  having?: InputMaybe<PetitionRoutingHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionRoutingGroupOrderBy>>;
  where?: InputMaybe<PetitionRoutingWhere>;
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


export type QueryPetitionerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionerOrderBy>>;
  where?: InputMaybe<PetitionerWhere>;
};


export type QueryPetitionersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PetitionerGroupBy>;
  having?: InputMaybe<PetitionerHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PetitionerGroupOrderBy>>;
  where?: InputMaybe<PetitionerWhere>;
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


export type QueryPoliceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceCaseWhere>;
};


export type QueryPoliceCasesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PoliceCaseGroupBy>;
  having?: InputMaybe<PoliceCaseHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceCaseGroupOrderBy>>;
  where?: InputMaybe<PoliceCaseWhere>;
};


export type QueryPoliceHazardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceHazardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceHazardOrderBy>>;
  where?: InputMaybe<PoliceHazardWhere>;
};


export type QueryPoliceHazardsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PoliceHazardGroupBy>;
  having?: InputMaybe<PoliceHazardHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceHazardGroupOrderBy>>;
  where?: InputMaybe<PoliceHazardWhere>;
};


export type QueryPoliceMediationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceMediationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PoliceMediationWhere>;
};


export type QueryPoliceMediationsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PoliceMediationGroupBy>;
  having?: InputMaybe<PoliceMediationHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PoliceMediationGroupOrderBy>>;
  where?: InputMaybe<PoliceMediationWhere>;
};


export type QueryPolicePostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PolicePostOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PolicePostWhere>;
};


export type QueryPolicePostsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PolicePostGroupBy>;
  having?: InputMaybe<PolicePostHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PolicePostGroupOrderBy>>;
  where?: InputMaybe<PolicePostWhere>;
};


export type QueryPreventionTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPreventionTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PreventionTeamOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PreventionTeamWhere>;
};


export type QueryPreventionTeamsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<PreventionTeamGroupBy>;
  having?: InputMaybe<PreventionTeamHaving>;
  orderBy?: InputMaybe<ReadonlyArray<PreventionTeamGroupOrderBy>>;
  where?: InputMaybe<PreventionTeamWhere>;
};


export type QueryRestorationOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRestorationOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RestorationOrderOrderBy>>;
  where?: InputMaybe<RestorationOrderWhere>;
};


export type QueryRestorationOrdersAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<RestorationOrderGroupBy>;
  having?: InputMaybe<RestorationOrderHaving>;
  orderBy?: InputMaybe<ReadonlyArray<RestorationOrderGroupOrderBy>>;
  where?: InputMaybe<RestorationOrderWhere>;
};


export type QueryServiceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceRequestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ServiceRequestWhere>;
};


export type QueryServiceRequestsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<ServiceRequestGroupBy>;
  having?: InputMaybe<ServiceRequestHaving>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceRequestGroupOrderBy>>;
  where?: InputMaybe<ServiceRequestWhere>;
};


export type QuerySmartEstateArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySmartEstatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SmartEstateOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SmartEstateWhere>;
};


export type QuerySmartEstatesAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<SmartEstateGroupBy>;
  having?: InputMaybe<SmartEstateHaving>;
  orderBy?: InputMaybe<ReadonlyArray<SmartEstateGroupOrderBy>>;
  where?: InputMaybe<SmartEstateWhere>;
};


export type QueryVideoPointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVideoPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VideoPointOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VideoPointWhere>;
};


export type QueryVideoPointsAggregateArgs = {
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<VideoPointGroupBy>;
  having?: InputMaybe<VideoPointHaving>;
  orderBy?: InputMaybe<ReadonlyArray<VideoPointGroupOrderBy>>;
  where?: InputMaybe<VideoPointWhere>;
};

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

/** ResponsibleUnit 的条件；各项须同时成立。Conditions on a ResponsibleUnit; all of them must hold. */
export type ResponsibleUnitFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<ResponsibleUnit>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ResponsibleUnit>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<ResponsibleUnit>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ResponsibleUnit>>;
};

/**
 * 补植复绿令：判令补种的树木及其履行。
 * An order to replant, and what was planted.
 */
export type RestorationOrder = {
  readonly __typename?: 'RestorationOrder';
  /** 补植地。Where. */
  readonly area?: Maybe<Area>;
  /** 所属案件。The case. */
  readonly courtCase?: Maybe<CourtCase>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: Maybe<Scalars['Date']['output']>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Int']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Int']['output']>;
};

/** 平均值。Mean. */
export type RestorationOrderAvg = {
  readonly __typename?: 'RestorationOrderAvg';
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Float']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Float']['output']>;
};

export type RestorationOrderAvgHaving = {
  readonly treesOwed?: InputMaybe<FloatFilter>;
  readonly treesPlanted?: InputMaybe<FloatFilter>;
};

export type RestorationOrderAvgOrderBy = {
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** RestorationOrder 列表的一页（Relay）。A page of a list of RestorationOrder (Relay). */
export type RestorationOrderConnection = {
  readonly __typename?: 'RestorationOrderConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<RestorationOrderEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<RestorationOrder>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type RestorationOrderCountDistinct = {
  readonly __typename?: 'RestorationOrderCountDistinct';
  /** 补植地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 所属案件。The case. */
  readonly courtCase?: Maybe<Scalars['Int']['output']>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: Maybe<Scalars['Int']['output']>;
  /** 标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: Maybe<Scalars['Int']['output']>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Int']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Int']['output']>;
};

export type RestorationOrderCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly courtCase?: InputMaybe<IntFilter>;
  readonly dueOn?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly orderedOn?: InputMaybe<IntFilter>;
  readonly treesOwed?: InputMaybe<IntFilter>;
  readonly treesPlanted?: InputMaybe<IntFilter>;
};

export type RestorationOrderCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly courtCase?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly orderedOn?: InputMaybe<Direction>;
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** RestorationOrder 及其游标。A RestorationOrder and its cursor. */
export type RestorationOrderEdge = {
  readonly __typename?: 'RestorationOrderEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: RestorationOrder;
};

/** 一组 RestorationOrder 的统计。Statistics of one group of RestorationOrder. */
export type RestorationOrderGroup = {
  readonly __typename?: 'RestorationOrderGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<RestorationOrderAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<RestorationOrderCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<RestorationOrderGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<RestorationOrderMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<RestorationOrderMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<RestorationOrderPercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<RestorationOrderSum>;
};


/** 一组 RestorationOrder 的统计。Statistics of one group of RestorationOrder. */
export type RestorationOrderGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** RestorationOrder 的分组方式。How RestorationOrder are grouped. */
export type RestorationOrderGroupBy = {
  /** 补植地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 所属案件。The case. */
  readonly courtCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: InputMaybe<PeriodUnit>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: InputMaybe<PeriodUnit>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type RestorationOrderGroupKey = {
  readonly __typename?: 'RestorationOrderGroupKey';
  /** 补植地。Where. */
  readonly area?: Maybe<Area>;
  /** 所属案件。The case. */
  readonly courtCase?: Maybe<CourtCase>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: Maybe<Scalars['Date']['output']>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Int']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Int']['output']>;
};

export type RestorationOrderGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly courtCase?: InputMaybe<Direction>;
  readonly dueOn?: InputMaybe<Direction>;
  readonly orderedOn?: InputMaybe<Direction>;
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type RestorationOrderGroupOrderBy = {
  readonly avg?: InputMaybe<RestorationOrderAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<RestorationOrderCountDistinctOrderBy>;
  readonly key?: InputMaybe<RestorationOrderGroupKeyOrderBy>;
  readonly max?: InputMaybe<RestorationOrderMaxOrderBy>;
  readonly min?: InputMaybe<RestorationOrderMinOrderBy>;
  readonly sum?: InputMaybe<RestorationOrderSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type RestorationOrderHaving = {
  readonly avg?: InputMaybe<RestorationOrderAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<RestorationOrderCountDistinctHaving>;
  readonly max?: InputMaybe<RestorationOrderMaxHaving>;
  readonly min?: InputMaybe<RestorationOrderMinHaving>;
  readonly sum?: InputMaybe<RestorationOrderSumHaving>;
};

/** 对一组 RestorationOrder 的条件；各项须同时成立。Conditions on a list of RestorationOrder; all of them must hold. */
export type RestorationOrderListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<RestorationOrderWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<RestorationOrderWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<RestorationOrderWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type RestorationOrderMax = {
  readonly __typename?: 'RestorationOrderMax';
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: Maybe<Scalars['Date']['output']>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Int']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Int']['output']>;
};

export type RestorationOrderMaxHaving = {
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly orderedOn?: InputMaybe<DateFilter>;
  readonly treesOwed?: InputMaybe<IntFilter>;
  readonly treesPlanted?: InputMaybe<IntFilter>;
};

export type RestorationOrderMaxOrderBy = {
  readonly dueOn?: InputMaybe<Direction>;
  readonly orderedOn?: InputMaybe<Direction>;
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type RestorationOrderMin = {
  readonly __typename?: 'RestorationOrderMin';
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: Maybe<Scalars['Date']['output']>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Int']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Int']['output']>;
};

export type RestorationOrderMinHaving = {
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly orderedOn?: InputMaybe<DateFilter>;
  readonly treesOwed?: InputMaybe<IntFilter>;
  readonly treesPlanted?: InputMaybe<IntFilter>;
};

export type RestorationOrderMinOrderBy = {
  readonly dueOn?: InputMaybe<Direction>;
  readonly orderedOn?: InputMaybe<Direction>;
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** RestorationOrder 的排序：每个对象写一个字段。Order of a RestorationOrder list: one field in each object. */
export type RestorationOrderOrderBy = {
  /** 所属案件。The case. */
  readonly courtCase?: InputMaybe<CourtCaseOrderBy>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: InputMaybe<Direction>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: InputMaybe<Direction>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: InputMaybe<Direction>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type RestorationOrderPercentile = {
  readonly __typename?: 'RestorationOrderPercentile';
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Float']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type RestorationOrderSum = {
  readonly __typename?: 'RestorationOrderSum';
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: Maybe<Scalars['Float']['output']>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: Maybe<Scalars['Float']['output']>;
};

export type RestorationOrderSumHaving = {
  readonly treesOwed?: InputMaybe<FloatFilter>;
  readonly treesPlanted?: InputMaybe<FloatFilter>;
};

export type RestorationOrderSumOrderBy = {
  readonly treesOwed?: InputMaybe<Direction>;
  readonly treesPlanted?: InputMaybe<Direction>;
};

/** RestorationOrder 的条件；各项须同时成立。Conditions on a RestorationOrder; all of them must hold. */
export type RestorationOrderWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RestorationOrderWhere>>;
  /** 补植地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 所属案件。The case. */
  readonly courtCase?: InputMaybe<CourtCaseWhere>;
  /** 履行期限。The day until which it is due. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** 标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<RestorationOrderWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<RestorationOrderWhere>>;
  /** 判令日期。The day it was ordered. */
  readonly orderedOn?: InputMaybe<DateFilter>;
  /** 应补植（株）。Trees owed. */
  readonly treesOwed?: InputMaybe<IntFilter>;
  /** 已补植（株）。Trees planted. */
  readonly treesPlanted?: InputMaybe<IntFilter>;
};

/**
 * 网格服务诉求：在网格提出，在百米服务圈内或圈外办理。
 * A service asked for in a grid, and met within its 100-metre circle or beyond it.
 */
export type ServiceRequest = {
  readonly __typename?: 'ServiceRequest';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 服务驿站。The service point. */
  readonly facility?: Maybe<Facility>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 诉求标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 种类。Kind. */
  readonly kind?: Maybe<ServiceRequestKind>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** 诉求编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 诉求人。The person who asked. */
  readonly person?: Maybe<Person>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<ServiceRequestStatus>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: Maybe<Scalars['Boolean']['output']>;
};

/** ServiceRequest 列表的一页（Relay）。A page of a list of ServiceRequest (Relay). */
export type ServiceRequestConnection = {
  readonly __typename?: 'ServiceRequestConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<ServiceRequestEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<ServiceRequest>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type ServiceRequestCountDistinct = {
  readonly __typename?: 'ServiceRequestCountDistinct';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 服务驿站。The service point. */
  readonly facility?: Maybe<Scalars['Int']['output']>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Scalars['Int']['output']>;
  /** 诉求标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 种类。Kind. */
  readonly kind?: Maybe<Scalars['Int']['output']>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: Maybe<Scalars['Int']['output']>;
  /** 诉求编号。Number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** 诉求人。The person who asked. */
  readonly person?: Maybe<Scalars['Int']['output']>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: Maybe<Scalars['Int']['output']>;
};

export type ServiceRequestCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly facility?: InputMaybe<IntFilter>;
  readonly grid?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly kind?: InputMaybe<IntFilter>;
  readonly metAt?: InputMaybe<IntFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly person?: InputMaybe<IntFilter>;
  readonly raisedAt?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
  readonly withinCircle?: InputMaybe<IntFilter>;
};

export type ServiceRequestCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly facility?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly metAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly withinCircle?: InputMaybe<Direction>;
};

/** ServiceRequest 及其游标。A ServiceRequest and its cursor. */
export type ServiceRequestEdge = {
  readonly __typename?: 'ServiceRequestEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: ServiceRequest;
};

/** 一组 ServiceRequest 的统计。Statistics of one group of ServiceRequest. */
export type ServiceRequestGroup = {
  readonly __typename?: 'ServiceRequestGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<ServiceRequestCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<ServiceRequestGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<ServiceRequestMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<ServiceRequestMin>;
};

/** ServiceRequest 的分组方式。How ServiceRequest are grouped. */
export type ServiceRequestGroupBy = {
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 服务驿站。The service point. */
  readonly facility?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: InputMaybe<PeriodUnit>;
  /** 诉求编号。Number. */
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  /** 诉求人。The person who asked. */
  readonly person?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type ServiceRequestGroupKey = {
  readonly __typename?: 'ServiceRequestGroupKey';
  /** 所在行政区划。The area. */
  readonly area?: Maybe<Area>;
  /** 服务驿站。The service point. */
  readonly facility?: Maybe<Facility>;
  /** 所属网格。The grid. */
  readonly grid?: Maybe<Grid>;
  /** 种类。Kind. */
  readonly kind?: Maybe<ServiceRequestKind>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: Maybe<Scalars['Date']['output']>;
  /** 诉求编号。Number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 诉求人。The person who asked. */
  readonly person?: Maybe<Person>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<ServiceRequestStatus>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: Maybe<Scalars['Boolean']['output']>;
};

export type ServiceRequestGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly facility?: InputMaybe<Direction>;
  readonly grid?: InputMaybe<Direction>;
  readonly kind?: InputMaybe<Direction>;
  readonly metAt?: InputMaybe<Direction>;
  readonly number?: InputMaybe<Direction>;
  readonly person?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
  readonly withinCircle?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type ServiceRequestGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<ServiceRequestCountDistinctOrderBy>;
  readonly key?: InputMaybe<ServiceRequestGroupKeyOrderBy>;
  readonly max?: InputMaybe<ServiceRequestMaxOrderBy>;
  readonly min?: InputMaybe<ServiceRequestMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type ServiceRequestHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<ServiceRequestCountDistinctHaving>;
  readonly max?: InputMaybe<ServiceRequestMaxHaving>;
  readonly min?: InputMaybe<ServiceRequestMinHaving>;
};

/** 网格服务诉求种类。Kind of a service asked for. */
export type ServiceRequestKind =
  /** 照料 Care */
  | 'CARE'
  /** 咨询 Consultation */
  | 'CONSULTATION'
  /** 其他 Other */
  | 'OTHER'
  /** 证照代办 Papers */
  | 'PAPERS'
  /** 维修 Repair */
  | 'REPAIR';

/** ServiceRequestKind 的条件；各项须同时成立。Conditions on a ServiceRequestKind; all of them must hold. */
export type ServiceRequestKindFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<ServiceRequestKind>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceRequestKind>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<ServiceRequestKind>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceRequestKind>>;
};

/** 对一组 ServiceRequest 的条件；各项须同时成立。Conditions on a list of ServiceRequest; all of them must hold. */
export type ServiceRequestListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<ServiceRequestWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<ServiceRequestWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<ServiceRequestWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type ServiceRequestMax = {
  readonly __typename?: 'ServiceRequestMax';
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ServiceRequestMaxHaving = {
  readonly metAt?: InputMaybe<DateTimeFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
};

export type ServiceRequestMaxOrderBy = {
  readonly metAt?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type ServiceRequestMin = {
  readonly __typename?: 'ServiceRequestMin';
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ServiceRequestMinHaving = {
  readonly metAt?: InputMaybe<DateTimeFilter>;
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
};

export type ServiceRequestMinOrderBy = {
  readonly metAt?: InputMaybe<Direction>;
  readonly raisedAt?: InputMaybe<Direction>;
};

/** ServiceRequest 的排序：每个对象写一个字段。Order of a ServiceRequest list: one field in each object. */
export type ServiceRequestOrderBy = {
  /** 服务驿站。The service point. */
  readonly facility?: InputMaybe<FacilityOrderBy>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridOrderBy>;
  /** 诉求标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<Direction>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: InputMaybe<Direction>;
  /** 诉求编号。Number. */
  readonly number?: InputMaybe<Direction>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: InputMaybe<Direction>;
};

/** 网格服务诉求状态。Status of a service asked for. */
export type ServiceRequestStatus =
  /** 已办结 Met */
  | 'MET'
  /** 办理中 Open */
  | 'OPEN';

/** ServiceRequestStatus 的条件；各项须同时成立。Conditions on a ServiceRequestStatus; all of them must hold. */
export type ServiceRequestStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<ServiceRequestStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceRequestStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<ServiceRequestStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceRequestStatus>>;
};

/** ServiceRequest 的条件；各项须同时成立。Conditions on a ServiceRequest; all of them must hold. */
export type ServiceRequestWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ServiceRequestWhere>>;
  /** 所在行政区划。The area. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 服务驿站。The service point. */
  readonly facility?: InputMaybe<FacilityWhere>;
  /** 所属网格。The grid. */
  readonly grid?: InputMaybe<GridWhere>;
  /** 诉求标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 种类。Kind. */
  readonly kind?: InputMaybe<ServiceRequestKindFilter>;
  /** 办结时间；未办结为空。When it was met; null while open. */
  readonly metAt?: InputMaybe<DateTimeFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<ServiceRequestWhere>;
  /** 诉求编号。Number. */
  readonly number?: InputMaybe<StringFilter>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ServiceRequestWhere>>;
  /** 提出时间。When it was raised. */
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
  /** 状态。Status. */
  readonly status?: InputMaybe<ServiceRequestStatusFilter>;
  /** 是否在百米服务圈内办结；未办结为空。Whether it was met within the 100-metre circle; null while open. */
  readonly withinCircle?: InputMaybe<BooleanFilter>;
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

/**
 * 智能安防小区。
 * A housing estate with smart security.
 */
export type SmartEstate = {
  readonly __typename?: 'SmartEstate';
  /** 所在社区（村）。The community or village. */
  readonly area?: Maybe<Area>;
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 小区标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** 平均值。Mean. */
export type SmartEstateAvg = {
  readonly __typename?: 'SmartEstateAvg';
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Float']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type SmartEstateAvgHaving = {
  readonly cameras?: InputMaybe<FloatFilter>;
  readonly households?: InputMaybe<FloatFilter>;
};

export type SmartEstateAvgOrderBy = {
  readonly cameras?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/** SmartEstate 列表的一页（Relay）。A page of a list of SmartEstate (Relay). */
export type SmartEstateConnection = {
  readonly __typename?: 'SmartEstateConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<SmartEstateEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<SmartEstate>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type SmartEstateCountDistinct = {
  readonly __typename?: 'SmartEstateCountDistinct';
  /** 所在社区（村）。The community or village. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: Maybe<Scalars['Int']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 小区标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['Int']['output']>;
};

export type SmartEstateCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly cameras?: InputMaybe<IntFilter>;
  readonly completedOn?: InputMaybe<IntFilter>;
  readonly households?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly name?: InputMaybe<IntFilter>;
};

export type SmartEstateCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly cameras?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** SmartEstate 及其游标。A SmartEstate and its cursor. */
export type SmartEstateEdge = {
  readonly __typename?: 'SmartEstateEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: SmartEstate;
};

/** 一组 SmartEstate 的统计。Statistics of one group of SmartEstate. */
export type SmartEstateGroup = {
  readonly __typename?: 'SmartEstateGroup';
  /** 平均值。Mean. */
  readonly avg?: Maybe<SmartEstateAvg>;
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<SmartEstateCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<SmartEstateGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<SmartEstateMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<SmartEstateMin>;
  /** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
  readonly percentile?: Maybe<SmartEstatePercentile>;
  /** 合计。Sum. */
  readonly sum?: Maybe<SmartEstateSum>;
};


/** 一组 SmartEstate 的统计。Statistics of one group of SmartEstate. */
export type SmartEstateGroupPercentileArgs = {
  p: Scalars['Float']['input'];
};

/** SmartEstate 的分组方式。How SmartEstate are grouped. */
export type SmartEstateGroupBy = {
  /** 所在社区（村）。The community or village. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 摄像头数。Cameras. */
  readonly cameras?: InputMaybe<Scalars['Boolean']['input']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: InputMaybe<PeriodUnit>;
  /** 户数。Households. */
  readonly households?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type SmartEstateGroupKey = {
  readonly __typename?: 'SmartEstateGroupKey';
  /** 所在社区（村）。The community or village. */
  readonly area?: Maybe<Area>;
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** 名称。Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type SmartEstateGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly cameras?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
  readonly name?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type SmartEstateGroupOrderBy = {
  readonly avg?: InputMaybe<SmartEstateAvgOrderBy>;
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<SmartEstateCountDistinctOrderBy>;
  readonly key?: InputMaybe<SmartEstateGroupKeyOrderBy>;
  readonly max?: InputMaybe<SmartEstateMaxOrderBy>;
  readonly min?: InputMaybe<SmartEstateMinOrderBy>;
  readonly sum?: InputMaybe<SmartEstateSumOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type SmartEstateHaving = {
  readonly avg?: InputMaybe<SmartEstateAvgHaving>;
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<SmartEstateCountDistinctHaving>;
  readonly max?: InputMaybe<SmartEstateMaxHaving>;
  readonly min?: InputMaybe<SmartEstateMinHaving>;
  readonly sum?: InputMaybe<SmartEstateSumHaving>;
};

/** 对一组 SmartEstate 的条件；各项须同时成立。Conditions on a list of SmartEstate; all of them must hold. */
export type SmartEstateListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<SmartEstateWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<SmartEstateWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<SmartEstateWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type SmartEstateMax = {
  readonly __typename?: 'SmartEstateMax';
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type SmartEstateMaxHaving = {
  readonly cameras?: InputMaybe<IntFilter>;
  readonly completedOn?: InputMaybe<DateFilter>;
  readonly households?: InputMaybe<IntFilter>;
};

export type SmartEstateMaxOrderBy = {
  readonly cameras?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type SmartEstateMin = {
  readonly __typename?: 'SmartEstateMin';
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Int']['output']>;
};

export type SmartEstateMinHaving = {
  readonly cameras?: InputMaybe<IntFilter>;
  readonly completedOn?: InputMaybe<DateFilter>;
  readonly households?: InputMaybe<IntFilter>;
};

export type SmartEstateMinOrderBy = {
  readonly cameras?: InputMaybe<Direction>;
  readonly completedOn?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/** SmartEstate 的排序：每个对象写一个字段。Order of a SmartEstate list: one field in each object. */
export type SmartEstateOrderBy = {
  /** 摄像头数。Cameras. */
  readonly cameras?: InputMaybe<Direction>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: InputMaybe<Direction>;
  /** 户数。Households. */
  readonly households?: InputMaybe<Direction>;
  /** 小区标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 名称。Name. */
  readonly name?: InputMaybe<Direction>;
};

/** 百分位数（连续，p 为 0 至 1）。Continuous percentile; p from 0 to 1. */
export type SmartEstatePercentile = {
  readonly __typename?: 'SmartEstatePercentile';
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Float']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

/** 合计。Sum. */
export type SmartEstateSum = {
  readonly __typename?: 'SmartEstateSum';
  /** 摄像头数。Cameras. */
  readonly cameras?: Maybe<Scalars['Float']['output']>;
  /** 户数。Households. */
  readonly households?: Maybe<Scalars['Float']['output']>;
};

export type SmartEstateSumHaving = {
  readonly cameras?: InputMaybe<FloatFilter>;
  readonly households?: InputMaybe<FloatFilter>;
};

export type SmartEstateSumOrderBy = {
  readonly cameras?: InputMaybe<Direction>;
  readonly households?: InputMaybe<Direction>;
};

/** SmartEstate 的条件；各项须同时成立。Conditions on a SmartEstate; all of them must hold. */
export type SmartEstateWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SmartEstateWhere>>;
  /** 所在社区（村）。The community or village. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 摄像头数。Cameras. */
  readonly cameras?: InputMaybe<IntFilter>;
  /** 建成日期。The day it was completed. */
  readonly completedOn?: InputMaybe<DateFilter>;
  /** 户数。Households. */
  readonly households?: InputMaybe<IntFilter>;
  /** 小区标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 名称。Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<SmartEstateWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SmartEstateWhere>>;
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

/**
 * 视频监控点（雪亮工程）。
 * A video point of the Sharp Eyes project.
 */
export type VideoPoint = {
  readonly __typename?: 'VideoPoint';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 类别。Class. */
  readonly class?: Maybe<VideoPointClass>;
  /** 编号。Code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** 监控点标识。Identifier. */
  readonly id: Scalars['ID']['output'];
  /** 安装日期。The day it was installed. */
  readonly installedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<VideoPointStatus>;
};

/** 监控点类别。Class of a video point. */
export type VideoPointClass =
  /** 一类 Class 1, built by the police */
  | 'CLASS_1'
  /** 二类 Class 2, of public bodies */
  | 'CLASS_2'
  /** 三类 Class 3, of society */
  | 'CLASS_3';

/** VideoPointClass 的条件；各项须同时成立。Conditions on a VideoPointClass; all of them must hold. */
export type VideoPointClassFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<VideoPointClass>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<VideoPointClass>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<VideoPointClass>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<VideoPointClass>>;
};

/** VideoPoint 列表的一页（Relay）。A page of a list of VideoPoint (Relay). */
export type VideoPointConnection = {
  readonly __typename?: 'VideoPointConnection';
  /** 本页的对象及其游标。The objects of this page with their cursors. */
  readonly edges?: Maybe<ReadonlyArray<VideoPointEdge>>;
  /** 本页的对象。The objects of this page. */
  readonly nodes?: Maybe<ReadonlyArray<VideoPoint>>;
  /** 分页信息。Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** 不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 不同值的数量（不计空值）。How many different values, empty ones not counted. */
export type VideoPointCountDistinct = {
  readonly __typename?: 'VideoPointCountDistinct';
  /** 所在地。Where. */
  readonly area?: Maybe<Scalars['Int']['output']>;
  /** 类别。Class. */
  readonly class?: Maybe<Scalars['Int']['output']>;
  /** 编号。Code. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** 监控点标识。Identifier. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** 安装日期。The day it was installed. */
  readonly installedOn?: Maybe<Scalars['Int']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

export type VideoPointCountDistinctHaving = {
  readonly area?: InputMaybe<IntFilter>;
  readonly class?: InputMaybe<IntFilter>;
  readonly code?: InputMaybe<IntFilter>;
  readonly id?: InputMaybe<IntFilter>;
  readonly installedOn?: InputMaybe<IntFilter>;
  readonly status?: InputMaybe<IntFilter>;
};

export type VideoPointCountDistinctOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly class?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly id?: InputMaybe<Direction>;
  readonly installedOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** VideoPoint 及其游标。A VideoPoint and its cursor. */
export type VideoPointEdge = {
  readonly __typename?: 'VideoPointEdge';
  /** 游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** 对象。The object. */
  readonly node: VideoPoint;
};

/** 一组 VideoPoint 的统计。Statistics of one group of VideoPoint. */
export type VideoPointGroup = {
  readonly __typename?: 'VideoPointGroup';
  /** 数量。How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 不同值的数量。How many different values there are. */
  readonly countDistinct?: Maybe<VideoPointCountDistinct>;
  /** 分组的键。What the group has in common. */
  readonly key?: Maybe<VideoPointGroupKey>;
  /** 最大值（最晚）。Greatest, latest. */
  readonly max?: Maybe<VideoPointMax>;
  /** 最小值（最早）。Least, earliest. */
  readonly min?: Maybe<VideoPointMin>;
};

/** VideoPoint 的分组方式。How VideoPoint are grouped. */
export type VideoPointGroupBy = {
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaUnit>;
  /** 类别。Class. */
  readonly class?: InputMaybe<Scalars['Boolean']['input']>;
  /** 编号。Code. */
  readonly code?: InputMaybe<Scalars['Boolean']['input']>;
  /** 安装日期。The day it was installed. */
  readonly installedOn?: InputMaybe<PeriodUnit>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分组的键；未参与分组的字段为空。What a group has in common; null for what is not grouped by. */
export type VideoPointGroupKey = {
  readonly __typename?: 'VideoPointGroupKey';
  /** 所在地。Where. */
  readonly area?: Maybe<Area>;
  /** 类别。Class. */
  readonly class?: Maybe<VideoPointClass>;
  /** 编号。Code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** 安装日期。The day it was installed. */
  readonly installedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态。Status. */
  readonly status?: Maybe<VideoPointStatus>;
};

export type VideoPointGroupKeyOrderBy = {
  readonly area?: InputMaybe<Direction>;
  readonly class?: InputMaybe<Direction>;
  readonly code?: InputMaybe<Direction>;
  readonly installedOn?: InputMaybe<Direction>;
  readonly status?: InputMaybe<Direction>;
};

/** 各组的排序：每个对象写一个字段。Order of the groups: one field in each object. */
export type VideoPointGroupOrderBy = {
  readonly count?: InputMaybe<Direction>;
  readonly countDistinct?: InputMaybe<VideoPointCountDistinctOrderBy>;
  readonly key?: InputMaybe<VideoPointGroupKeyOrderBy>;
  readonly max?: InputMaybe<VideoPointMaxOrderBy>;
  readonly min?: InputMaybe<VideoPointMinOrderBy>;
};

/** 对各组统计值的条件；须同时成立。Conditions on the statistics of a group; all of them must hold. */
export type VideoPointHaving = {
  readonly count?: InputMaybe<IntFilter>;
  readonly countDistinct?: InputMaybe<VideoPointCountDistinctHaving>;
  readonly max?: InputMaybe<VideoPointMaxHaving>;
  readonly min?: InputMaybe<VideoPointMinHaving>;
};

/** 对一组 VideoPoint 的条件；各项须同时成立。Conditions on a list of VideoPoint; all of them must hold. */
export type VideoPointListWhere = {
  /** 数量。How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** 全部符合；没有时也成立。All meet this; so does an empty list. */
  readonly every?: InputMaybe<VideoPointWhere>;
  /** 没有一个符合。None meets this. */
  readonly none?: InputMaybe<VideoPointWhere>;
  /** 至少有一个符合。At least one meets this. */
  readonly some?: InputMaybe<VideoPointWhere>;
};

/** 最大值（最晚）。Greatest, latest. */
export type VideoPointMax = {
  readonly __typename?: 'VideoPointMax';
  /** 安装日期。The day it was installed. */
  readonly installedOn?: Maybe<Scalars['Date']['output']>;
};

export type VideoPointMaxHaving = {
  readonly installedOn?: InputMaybe<DateFilter>;
};

export type VideoPointMaxOrderBy = {
  readonly installedOn?: InputMaybe<Direction>;
};

/** 最小值（最早）。Least, earliest. */
export type VideoPointMin = {
  readonly __typename?: 'VideoPointMin';
  /** 安装日期。The day it was installed. */
  readonly installedOn?: Maybe<Scalars['Date']['output']>;
};

export type VideoPointMinHaving = {
  readonly installedOn?: InputMaybe<DateFilter>;
};

export type VideoPointMinOrderBy = {
  readonly installedOn?: InputMaybe<Direction>;
};

/** VideoPoint 的排序：每个对象写一个字段。Order of a VideoPoint list: one field in each object. */
export type VideoPointOrderBy = {
  /** 类别。Class. */
  readonly class?: InputMaybe<Direction>;
  /** 编号。Code. */
  readonly code?: InputMaybe<Direction>;
  /** 监控点标识。Identifier. */
  readonly id?: InputMaybe<Direction>;
  /** 安装日期。The day it was installed. */
  readonly installedOn?: InputMaybe<Direction>;
  /** 状态。Status. */
  readonly status?: InputMaybe<Direction>;
};

/** 监控点状态。Status of a video point. */
export type VideoPointStatus =
  /** 离线 Offline */
  | 'OFFLINE'
  /** 在线 Online */
  | 'ONLINE';

/** VideoPointStatus 的条件；各项须同时成立。Conditions on a VideoPointStatus; all of them must hold. */
export type VideoPointStatusFilter = {
  /** 等于；null 表示为空。Equal to; null asks for what is empty. */
  readonly eq?: InputMaybe<VideoPointStatus>;
  /** 属于其中之一。One of these. */
  readonly in?: InputMaybe<ReadonlyArray<VideoPointStatus>>;
  /** 不等于；null 表示非空。Not equal to; null asks for what is not empty. */
  readonly ne?: InputMaybe<VideoPointStatus>;
  /** 不属于其中任何一个。None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<VideoPointStatus>>;
};

/** VideoPoint 的条件；各项须同时成立。Conditions on a VideoPoint; all of them must hold. */
export type VideoPointWhere = {
  /** 全部成立。All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<VideoPointWhere>>;
  /** 所在地。Where. */
  readonly area?: InputMaybe<AreaCodeFilter>;
  /** 类别。Class. */
  readonly class?: InputMaybe<VideoPointClassFilter>;
  /** 编号。Code. */
  readonly code?: InputMaybe<StringFilter>;
  /** 监控点标识。Identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** 安装日期。The day it was installed. */
  readonly installedOn?: InputMaybe<DateFilter>;
  /** 不成立。This does not hold. */
  readonly not?: InputMaybe<VideoPointWhere>;
  /** 至少一个成立。At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<VideoPointWhere>>;
  /** 状态。Status. */
  readonly status?: InputMaybe<VideoPointStatusFilter>;
};
