import type { Model, Timeline } from '../../compose/model.ts';
import type { FieldEntitlement } from '../decision.ts';

/**
 * A time line may be read where any of its parts may: those whose link back may be followed and whose key may be read. It may be
 * discovered where any of the links may; undefined where none may.
 */
export function timelineEntitlement(
  { parts }: Timeline,
  fieldsByType: ReadonlyMap<string, ReadonlyMap<string, FieldEntitlement>>,
  { types }: Model,
): FieldEntitlement | undefined {
  const judged = parts.map(({ type, via }) => {
    const entitled = fieldsByType.get(type);
    return { link: entitled?.get(via), key: entitled?.get(types.get(type)!.key.field) };
  });
  if (judged.every(({ link }) => link === undefined)) return undefined;
  const mayRead = judged.some(({ link, key }) => link?.verbs.has('join') === true && key?.verbs.has('read') === true);
  return mayRead
    ? { verbs: new Set(['read']), mask: undefined, reason: 'no-grant' }
    : { verbs: new Set(), mask: undefined, reason: 'not-joined' };
}
