/** What the hub's lists have in common: nodes, and where they stand in the whole. */
export interface Page<Node> {
  /** Null where the department did not answer. */
  readonly nodes: readonly Node[] | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * Reads a list page by page. A cursor holds for the same caller, filter and order, so `read` asks the same question each time
 * and only `after` differs. A page that is null ends the walk with an error: going on would skip rows in silence.
 */
export async function* everyPage<Node>(
  read: (after: string | null) => Promise<Page<Node> | null | undefined>,
): AsyncGenerator<readonly Node[], undefined> {
  let after: string | null = null;
  for (;;) {
    const page: Page<Node> | null | undefined = await read(after);
    if (!page?.nodes) throw new Error('A page did not come.');
    yield page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
