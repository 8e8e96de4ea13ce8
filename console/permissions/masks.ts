/** A mask that can be chosen: how the policy writes it, and what it shows. */
export interface MaskChoice {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** As `mask:` of a grant's entry; undefined for the value as it is. */
  readonly written: unknown;
}

export const MASKS: readonly MaskChoice[] = [
  { key: 'none', zh: '原值', en: 'as it is', written: undefined },
  { key: 'name', zh: '留首字（王**）', en: 'first character', written: { partial: { first: 1, last: 0 } } },
  { key: 'number', zh: '留前六后四（证件号）', en: 'first 6, last 4', written: { partial: { first: 6, last: 4 } } },
  { key: 'phone', zh: '留前三后四（电话）', en: 'first 3, last 4', written: { partial: { first: 3, last: 4 } } },
  { key: 'town', zh: '地址到乡镇', en: 'address up to its town', written: 'town' },
  { key: 'year', zh: '日期到年', en: 'date up to its year', written: 'year' },
  { key: 'constant', zh: '一律 ***', en: '*** for all', written: { constant: '***' } },
  { key: 'hash', zh: '不可逆编码', en: 'hash', written: 'hash' },
];
