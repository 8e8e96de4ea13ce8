import type { Page, Walk } from './walk.ts';
import type { HubUnderTest } from '../server/hub-under-test.ts';

/** A list to walk: at the root, or of the object that a key names. */
export interface WalkedList {
  /** `incidents`. */
  readonly field: string;
  /** The key field of its objects. */
  readonly key: string;
  readonly parent: { readonly root: string; readonly key: string; readonly value: string } | undefined;
  readonly orderBy: readonly Order[];
}

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** How a hub is asked for a page of the list. */
export function pagesOf(hub: HubUnderTest, { field, key, parent, orderBy }: WalkedList): Walk['ask'] {
  const order = orderBy.map((each) => `{${each.field}: ${each.direction}}`).join(', ');
  return async (page): Promise<Page> => {
    const given = Object.entries(page).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const list = `list: ${field}(orderBy: [${order}], ${given.join(', ')}) { nodes { key: ${key} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const query =
      parent === undefined
        ? `{ ${list} }`
        : `{ object: ${parent.root}(${parent.key}: ${JSON.stringify(parent.value)}) { ${list} } }`;
    const { data, errors } = await hub.ask(query);
    if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    type Answered = { nodes: readonly { key: string }[]; pageInfo: Page['pageInfo'] };
    const at = (parent === undefined ? data : (data as { object: unknown }).object) as { list: Answered };
    return { ids: at.list.nodes.map((node) => node.key), pageInfo: at.list.pageInfo };
  };
}
