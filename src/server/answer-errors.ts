import type { GraphQLError } from 'graphql';
import type { Model } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Coordinate } from '../permissions/decision.ts';
import { reasons } from '../permissions/reasons.ts';
import type { Refusal } from '../plan/plan.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';
import type { SourceFailure } from './run-operation.ts';

/** Every coordinate that is refused, with its owner and the reason. */
export function operationError(refusals: readonly Refusal[], model: Model, context: RequestContext): GraphQLError {
  const told = refusals.map(({ coordinate, owner, reason }) => ({
    coordinate,
    owner,
    title: model.departments.get(owner)!.title,
    reason: reasons[reason].user,
  }));
  const zh = told.map((each) => `${each.coordinate}（${each.title.zh}）：${each.reason.zh}`).join('；');
  const en = told.map((each) => `${each.coordinate} (${each.title.en}): ${each.reason.en}`).join('; ');
  const { language } = context;
  const denied = told.map(({ coordinate, owner, reason }) => ({
    coordinate,
    department: owner,
    reason: reason[language],
  }));
  return asGraphQLError(new HeyiError('OPERATION_FORBIDDEN', { reason: { zh, en } }), context, { denied });
}

/** Every coordinate that would be exported and may not be, with its owner and the reason; undefined where there is none. */
export function exportError(
  coordinates: readonly Coordinate[],
  { types, departments }: Model,
  context: RequestContext,
): GraphQLError | undefined {
  if (!context.exporting) return undefined;
  const told = coordinates.flatMap((coordinate) => {
    const { type, field, verb } = coordinate;
    const owner = types.get(type)?.fields.get(field)?.policy.owner;
    const permission = verb === 'export' ? context.permissionOn(coordinate) : undefined;
    if (permission?.kind !== 'denied' || owner === undefined) return [];
    return [
      {
        name: `${type}.${field}`,
        owner,
        title: departments.get(owner)!.title,
        reason: reasons[permission.reason].user,
      },
    ];
  });
  if (told.length === 0) return undefined;
  const { language } = context;
  const fields = {
    zh: told.map(({ name, title, reason }) => `${name}（${title.zh}）：${reason.zh}`).join('；'),
    en: told.map(({ name, title, reason }) => `${name} (${title.en}): ${reason.en}`).join('; '),
  };
  const denied = told.map(({ name, owner, reason }) => ({
    coordinate: name,
    department: owner,
    reason: reason[language],
  }));
  return asGraphQLError(new HeyiError('EXPORT_FORBIDDEN', { fields }), context, { denied });
}

export function refusalError(
  { path, coordinate, owner, reason }: Refusal,
  model: Model,
  context: RequestContext,
): GraphQLError {
  const { title } = model.departments.get(owner)!;
  const error = new HeyiError('FIELD_FORBIDDEN', { coordinate, owner: title, reason: reasons[reason].user });
  return asGraphQLError(error, context, { path, department: owner });
}

export function failureError(
  { error, path, department }: SourceFailure,
  model: Model,
  context: RequestContext,
): GraphQLError {
  const { title } = model.departments.get(department)!;
  const told = new HeyiError(error.code, { ...error.values, department: title }, { cause: error.cause });
  return asGraphQLError(told, context, { path, department });
}
