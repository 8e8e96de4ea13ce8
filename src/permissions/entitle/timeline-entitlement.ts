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
  const judged = parts.map(({ type, department, column }) => {
    const { fields, key } = types.get(type)!;
    const link = [...fields.values()].find(
      (field) => field.kind === 'toOne' && field.department === department && field.column === column,
    );
    const entitled = fieldsByType.get(type);
    return { link: entitled?.get(link?.name ?? ''), key: entitled?.get(key.field) };
  });
  if (judged.every(({ link }) => link === undefined)) return undefined;
  const mayRead = judged.some(({ link, key }) => link?.verbs.has('join') === true && key?.verbs.has('read') === true);
  return mayRead
    ? { verbs: new Set(['read']), mask: undefined, reason: 'no-grant' }
    : { verbs: new Set(), mask: undefined, reason: 'not-joined' };
}
