import type { AreaLevel } from '../values/area-code.ts';
import type { PrincipalAttribute } from './principal.ts';

/**
 * 数据范围. Which rows of a type's table in one department the principal may see; compiled into every statement that reads the
 * table, wherever it stands. Its structure is part of the decision's fingerprint, the principal's own values are bound when a
 * statement is run, so that all grid members share a plan.
 */
export type RowRule =
  | { readonly kind: 'all' }
  /** Nothing says which rows, or the department's table could not run what says it: none. */
  | { readonly kind: 'none' }
  /** All of these hold. Never empty. */
  | { readonly kind: 'some'; readonly of: readonly RowCondition[] };

export type RowCondition =
  /** The row lies in one of the principal's areas, by its `@area` link `field`; `levels` are those of `principal.scope`. */
  | { readonly kind: 'scope'; readonly field: string; readonly levels: readonly AreaLevel[] }
  /** The owner's predicate, in the `where` language of the type. */
  | { readonly kind: 'where'; readonly where: RowWhere }
  /** 本人. The row is about the principal: its link `field` to a person names them; undefined for a person's own row, by its key. */
  | { readonly kind: 'own'; readonly field: string | undefined }
  /**
   * 回避. `field` does not name the principal (a link to a person), or its unit, one of so many units above that, or its department
   * (a text).
   */
  | { readonly kind: 'notAccused'; readonly field: string; readonly unitsAbove?: number }
  /** 封存. The seal's column is not true. */
  | { readonly kind: 'notSealed'; readonly column: string }
  /** The row that the `@part` link `field` leads to may be seen, by the rule of its own type. */
  | { readonly kind: 'partOfVisible'; readonly field: string };

/** A `where` object, checked against the schema when the policy is read, with the principal's attributes still to come. */
export interface RowWhere {
  readonly [member: string]: RowMember;
}

export type RowOperand =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'principal'; readonly attribute: PrincipalAttribute };

/** What stands under a name of a `where` object. */
export type RowMember = RowWhere | readonly RowWhere[] | RowOperand;

export function isRowList(member: RowMember): member is readonly RowWhere[] {
  return Array.isArray(member);
}

/** A field of a type may be called `kind`, but its condition is an object and no text. */
export function isRowOperand(member: RowMember): member is RowOperand {
  return !isRowList(member) && typeof member['kind'] === 'string';
}
