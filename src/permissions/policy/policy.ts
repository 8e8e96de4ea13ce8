import type { Verb } from '../decision.ts';
import type { Duty } from '../duty.ts';
import type { Mask } from '../mask.ts';
import type { Principal } from '../principal.ts';
import type { RowWhere } from '../row-rule.ts';

/**
 * 授权策略. A folder of YAML, read and checked against the composition: immutable plain data, every selector resolved to the fields
 * that it selects. `docs/permissions.md` says how it is written.
 */
export interface Policy {
  /** SHA-256 of its items, hexadecimal: equal for equal policies, however their files are laid out. */
  readonly digest: string;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly posts: ReadonlyMap<string, Post>;
  /** By code. Those of departments that list theirs. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By account. */
  readonly principals: ReadonlyMap<string, PolicyPrincipal>;
  readonly applications: ReadonlyMap<string, Application>;
  readonly grants: readonly Grant[];
  readonly assignments: readonly Assignment[];
  readonly denials: readonly Denial[];
  readonly guardrails: readonly Guardrail[];
  readonly recusals: readonly Recusal[];
  readonly seals: readonly SealOrder[];
  readonly combinations: readonly Combination[];
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** 使用用途 and its legal basis 使用依据. `name` is what the request states (`x-heyi-purpose`). */
export interface Purpose {
  readonly name: string;
  readonly en: string;
  readonly basis: string;
}

/** 岗位. */
export interface Post {
  readonly name: string;
  readonly title: Bilingual;
  /** What those in the post may state as their purpose. Never empty. */
  readonly purposes: readonly string[];
  /** Whether they may be told how an answer is come by (`x-heyi-explain`). */
  readonly explains: boolean;
  /** What those in it administer; undefined for nothing. */
  readonly duty: Duty | undefined;
}

/** 单位. A part of a department, under another of it or under none: a court, a station, a grid. */
export interface Unit {
  readonly code: string;
  readonly title: Bilingual;
  readonly department: string;
  readonly parent: string | undefined;
}

/** An account; `post` is the first of its posts. A purpose belongs to one of its posts, in which the account then acts. */
export interface PolicyPrincipal extends Principal {
  readonly posts: readonly string[];
  readonly unitsAbove: readonly string[];
}

/** 应用. What can be reached through it at most, by coordinate (`Person.name`). */
export interface Application {
  readonly name: string;
  readonly title: Bilingual;
  readonly ceiling: FieldsPermitted;
}

/** By coordinate (`Person.name`). */
export type FieldsPermitted = ReadonlyMap<string, FieldPermit>;

export interface FieldPermit {
  readonly verbs: ReadonlySet<Verb>;
  readonly mask: Mask | undefined;
}

/** 授权: what an owner lets a requester do with fields of its own, for purposes. */
export interface Grant extends Period {
  readonly name: string;
  readonly owner: string;
  readonly to: Requester;
  readonly purposes: readonly string[];
  readonly basis: string;
  readonly fields: FieldsPermitted;
  /** By type; a type that is not here has `otherRows`. */
  readonly rowsByType: ReadonlyMap<string, RowStatement>;
  readonly otherRows: RowStatement;
  /** The least number of different people in a group of statistics; 0 for no bound. */
  readonly smallestGroup: number;
  /** Whether a matter number must be stated. */
  readonly matter: boolean;
  readonly verifiesPerMinute: number;
  /** 暂停. Why the grant applies to nobody for the time being; undefined where it does. */
  readonly suspended: string | undefined;
}

/** 需求方. Accounts of these departments (`undefined` stands for accounts of none: the public, the authority), units and posts. */
export interface Requester {
  readonly departments: readonly (string | undefined)[];
  /** With those below them; undefined for every unit of the departments. */
  readonly units: readonly string[] | undefined;
  /** Undefined for every post. */
  readonly posts: readonly string[] | undefined;
}

/** Which rows of a type a grant gives. */
export type RowStatement =
  | { readonly kind: 'all' }
  /** All of what is said holds; at least one is. */
  | {
      readonly kind: 'some';
      /** Within the principal's areas. */
      readonly scope: boolean;
      /** About the principal. */
      readonly own: boolean;
      readonly where: RowWhere | undefined;
    };

/** 分配, the second key: the requester gives a grant, or a part of it, to posts or accounts of its own. */
export interface Assignment extends Period {
  readonly grant: string;
  /** The department whose file it stands in; undefined for the authority's. */
  readonly department: string | undefined;
  readonly posts: readonly string[];
  readonly accounts: readonly string[];
  /** 转授. What of the grant is given on; undefined for all of it. Rows stay the grant's, and of its masks and these the stricter hold. */
  readonly fields: Delegation | undefined;
  /** 应急授权. Why it is given outside the usual order; undefined where it is not. Then it is for one account and a few hours. */
  readonly breakGlass: string | undefined;
}

/** By coordinate (`Person.name`): each one that the grant names, with verbs that it gives; `mask` is what is put on beside its own. */
export type Delegation = FieldsPermitted;

/** Instants in milliseconds: from `from` on, before `until`; infinite where nothing is said. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** Whom a rule is about: who meets everything that is said; everybody where nothing is. */
export interface Audience {
  readonly departments: readonly (string | undefined)[] | undefined;
  /** With those below them. */
  readonly units: readonly string[] | undefined;
  readonly posts: readonly string[] | undefined;
  readonly accounts: readonly string[] | undefined;
  /** Only those who are not of the field's own department. */
  readonly others: boolean;
}

/** To whom a rule applies, and whom of them not. */
export interface Aim {
  readonly to: Audience;
  readonly except: Audience | undefined;
}

/** An owner's denial: overrides every grant. */
export interface Denial extends Aim, Period {
  readonly owner: string;
  readonly fields: ReadonlySet<string>;
  /** Undefined for all verbs. */
  readonly verbs: ReadonlySet<Verb> | undefined;
  /** Undefined for every purpose. */
  readonly purposes: readonly string[] | undefined;
  /** Whether the fields may not even be discovered. */
  readonly hides: boolean;
}

/** 平台底线, above every owner's grant: verbs forbidden, or at least a mask. */
export interface Guardrail extends Aim {
  readonly name: string;
  readonly law: string;
  readonly forbids: ReadonlySet<Verb>;
  /** By coordinate: every field it applies to, with the mask that is the least. */
  readonly fields: ReadonlyMap<string, Mask | undefined>;
}

/** 回避决定. Rows that some may not see by order, beside those whose own data accuse them. */
export interface Recusal extends Aim {
  readonly type: string;
  readonly where: RowWhere;
  readonly order: string;
}

/** 封存决定. Rows that nobody may see by order, beside those that their own department marks as sealed. */
export interface SealOrder extends Period {
  readonly type: string;
  readonly where: RowWhere;
  readonly law: string;
}

/** 敏感组合. Fields that one operation may not use together, of each set at least one. A field shown under a mask does not count. */
export interface Combination extends Aim {
  readonly name: string;
  readonly together: readonly ReadonlySet<string>[];
}
