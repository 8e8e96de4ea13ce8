import { maySee } from '../../administration/may-see.ts';
import type { Json, PolicyItem, PolicyPlace } from '../../permissions/policy/items/policy-item.ts';
import { itemText } from '../../permissions/policy/items/texts-of.ts';
import type { Desk } from './desk.ts';

/** An item before and after, as the schema tells it: each side as far as it may be seen, and nothing where neither may. */
export interface ToldChange extends PolicyPlace {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function isSeen({ duty, department, context }: Desk, item: PolicyItem): boolean {
  return maySee({ duty, department }, item, context.hub.composition.model);
}

export function toldChanges(
  desk: Desk,
  changes: readonly {
    readonly place: PolicyPlace;
    readonly before: Json | undefined;
    readonly after: Json | undefined;
  }[],
): readonly ToldChange[] {
  return changes.flatMap(({ place: { file, section, key }, ...sides }) => {
    const place = { file, section, key };
    const [before, after] = [sides.before, sides.after].map((body) =>
      body !== undefined && isSeen(desk, { ...place, body }) ? itemText(body) : undefined,
    );
    return before === undefined && after === undefined ? [] : [{ ...place, before, after }];
  });
}
