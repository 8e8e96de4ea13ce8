/** One page as the hub answers it: what is on it, and how to go on. */
export interface Page {
  readonly ids: readonly string[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Walk {
  readonly direction: 'forwards' | 'backwards';
  /** How many to ask for, page by page, and from the beginning again when they are used up. */
  readonly sizes: readonly number[];
  /** Reads a page, given `first` and `after`, or `last` and `before`. */
  readonly ask: (page: Readonly<Record<string, number | string | null>>) => Promise<Page>;
  /** Called between two pages, with how many were read and the id at which the next begins. */
  readonly between?: (pages: number, at: string) => Promise<void>;
}

/**
 * Reads a list page by page until the hub says that it ends: the ids in the order of the list.
 *
 * @throws Error when a page does not hold what was asked for though more follows.
 */
export async function walk({ direction, sizes, ask, between }: Walk): Promise<readonly string[]> {
  const forwards = direction === 'forwards';
  const pages: (readonly string[])[] = [];
  let cursor: string | null = null;
  for (;;) {
    const size = sizes[pages.length % sizes.length]!;
    const { ids, pageInfo } = await ask(forwards ? { first: size, after: cursor } : { last: size, before: cursor });
    const more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    const behind = forwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (ids.length > size || (more && ids.length < size))
      throw new Error(`Page ${pages.length + 1} was to hold ${size} and holds ${ids.length}${more ? ' of more' : ''}.`);
    if (behind !== pages.length > 0)
      throw new Error(`Page ${pages.length + 1} says that there is ${behind ? 'something' : 'nothing'} behind it.`);
    pages.push(ids);
    if (!more) return (forwards ? pages : pages.toReversed()).flat();
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
    await between?.(pages.length, ids.at(forwards ? -1 : 0)!);
  }
}
