/**
 * 主体: who asks. Plain data. Who it is, a verified token says; what it is (post, department, unit, areas) the policy says, so that
 * whoever leaves loses everything at once. `scope` is the area the account serves (GB/T 2260 and below, shortest form, `4313`),
 * more than one where an account serves several cities.
 */
export interface Principal {
  /** The token's subject; for the demo, the account's name. */
  readonly account: string;
  /** How the account is called in the console: `{ zh: '市综治中心', en: 'City governance centre' }`. */
  readonly name: { readonly zh: string; readonly en: string };
  /** 岗位. The post the account acts in, for example `center`. */
  readonly post: string;
  /** The department the account belongs to, by code; undefined for the authority, auditors and citizens. */
  readonly department: string | undefined;
  /** The unit within the department, by code: a court, a police station, a grid. */
  readonly unit?: string | undefined;
  /** The units above it, the nearest first. */
  readonly unitsAbove?: readonly string[] | undefined;
  /** The account's own citizen number: for one's own records, and so that nobody reads what accuses them. Never answered or logged. */
  readonly idNumber?: string | undefined;
  /** Area codes that the account serves; empty for none. */
  readonly scope: readonly string[];
  /** 使用用途. The purpose that holds when a request names none; undefined means deny. */
  readonly purpose: string | undefined;
}

/** What of a principal a row rule may compare with. Undefined in the principal, it equals nothing. */
export type PrincipalAttribute = 'account' | 'department' | 'unit' | 'idNumber';
