/** What the documents promise of lists, as data, so that a test can break one promise and see the comparison turn red. */
export interface Semantics {
  readonly nulls: 'last' | 'first';
  readonly ties: 'by key' | 'by key, backwards';
  /** How many rows a page has beyond its size. */
  readonly pageExcess: number;
  /** An operator that is passed over. */
  readonly ignored: string | undefined;
  readonly negation: 'complement' | 'without nulls';
  readonly malformedNumber: 'nobody' | 'somebody';
  readonly within: 'subtree' | 'area alone';
}

export const documented: Semantics = {
  nulls: 'last',
  ties: 'by key',
  pageExcess: 0,
  ignored: undefined,
  negation: 'complement',
  malformedNumber: 'nobody',
  within: 'subtree',
};
