import type { MatrixQuery } from '../../src/generated/console-operations.ts';

export type Matrix = NonNullable<MatrixQuery['policyMatrix']>;
export type MatrixField = Matrix['fields'][number];
export type MatrixGrant = Matrix['grants'][number];
export type Verb = MatrixGrant['cells'][number]['verbs'][number];

/** What a grant says of a field: nothing where there is no cell. */
export interface Cell {
  readonly verbs: readonly Verb[];
  /** In words; undefined where the value is shown as it is. */
  readonly mask: string | undefined;
}

export const VERBS: readonly {
  readonly verb: Verb;
  readonly zh: string;
  readonly en: string;
  readonly mark: readonly [string, string];
}[] = [
  { verb: 'READ', zh: '读取', en: 'read', mark: ['读', 'R'] },
  { verb: 'FILTER', zh: '筛选', en: 'filter', mark: ['筛', 'F'] },
  { verb: 'VERIFY', zh: '核验', en: 'verify', mark: ['核', 'V'] },
  { verb: 'SEARCH', zh: '检索', en: 'search', mark: ['检', 'S'] },
  { verb: 'SORT', zh: '排序', en: 'sort', mark: ['排', 'O'] },
  { verb: 'GROUP', zh: '分组', en: 'group', mark: ['组', 'G'] },
  { verb: 'AGGREGATE', zh: '统计', en: 'aggregate', mark: ['统', 'A'] },
  { verb: 'JOIN', zh: '关联', en: 'join', mark: ['联', 'J'] },
  { verb: 'EXPORT', zh: '导出', en: 'export', mark: ['导', 'E'] },
];
