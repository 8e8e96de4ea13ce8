import type { ModelType } from '../compose/model.ts';
import type { Verb } from '../permissions/decision.ts';
import type { NotJoined } from './place.ts';
import type { Planning } from './planning.ts';

/** Why the link of a type may not be followed; undefined where it may. */
export function refusalToJoin(planning: Planning, type: ModelType, link: string): NotJoined | undefined {
  return refusalOf(planning, type, link, 'join');
}

/** Why the rows of a type may not be listed, counted or paged: by their key, and along `link` where they stand under an object. */
export function refusalToList(planning: Planning, type: ModelType, link?: string): NotJoined | undefined {
  const unknown = refusalOf(planning, type, type.key.field, 'read');
  return unknown ?? (link === undefined ? undefined : refusalToJoin(planning, type, link));
}

export function refusalOf({ guard }: Planning, type: ModelType, field: string, verb: Verb): NotJoined | undefined {
  const reason = guard.refusal(type.name, field, verb);
  if (reason === undefined) return undefined;
  const { owner } = type.fields.get(field)!.policy;
  const told = verb === 'join' && reason === 'no-grant' ? 'not-joined' : reason;
  return { coordinate: { type: type.name, field, owner }, reason: told };
}
