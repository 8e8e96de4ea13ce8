import { canonical } from '../digest-of.ts';
import { inOrder, placeKey, type Json, type PolicyChange, type PolicyItem, type PolicyPlace } from './policy-item.ts';

/** One place that two policies do not say the same of; undefined where one says nothing. */
export interface ItemDifference {
  readonly place: PolicyPlace;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** In what two policies, such as those of two epochs, differ: by file, section and key. */
export function differencesBetween(
  before: Iterable<PolicyItem>,
  after: Iterable<PolicyItem>,
): readonly ItemDifference[] {
  const [old, young] = [byPlace(before), byPlace(after)];
  const places = new Map([...old, ...young]);
  return inOrder(places.values()).flatMap(({ file, section, key }) => {
    const place = { file, section, key };
    const [one, other] = [old.get(placeKey(place))?.body, young.get(placeKey(place))?.body];
    const isSame = one !== undefined && other !== undefined && canonical(one) === canonical(other);
    return isSame ? [] : [{ place, before: one, after: other }];
  });
}

/** The change that makes a difference. */
export function changeTo({ place, after }: ItemDifference): PolicyChange {
  return after === undefined ? { remove: place } : { put: { ...place, body: after } };
}

function byPlace(items: Iterable<PolicyItem>): ReadonlyMap<string, PolicyItem> {
  return new Map([...items].map((item) => [placeKey(item), item]));
}
