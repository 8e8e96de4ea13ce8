import type { Model, ModelField } from '../../src/compose/model.ts';
import type { ColumnSight } from './sight.ts';
import {
  many,
  type AimEntry,
  type AudienceEntry,
  type FieldsEntry,
  type GrantEntry,
  type MaskEntry,
  type PeriodEntry,
  type PermitEntry,
  type PolicyFiles,
  type PrincipalEntry,
} from './policy-files.ts';

export interface Asker {
  readonly account: string;
  readonly principal: PrincipalEntry;
  readonly post: string;
  readonly purpose: string;
  readonly application: string;
  readonly at: Date;
}

/** The one grant of an owner that an asker has; undefined where there is none, or more than one. */
export function grantOf(files: PolicyFiles, owner: string, asker: Asker): GrantEntry | undefined {
  const { principal, post, account, purpose, at } = asker;
  const requester = files.byDepartment.get(principal.department ?? '');
  const found = (files.byDepartment.get(owner)?.grants ?? []).filter(
    (grant) =>
      many(grant.purposes).includes(purpose) &&
      isIn(grant, at) &&
      isAmong(grant.to, asker, owner) &&
      (requester?.assignments ?? []).some(
        (assignment) =>
          assignment.grant === grant.name &&
          isIn(assignment, at) &&
          (many(assignment.posts).includes(post) || many(assignment.accounts).includes(account)),
      ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether an account may know that a field is there: whether anything is granted of it, were it only `discover`. */
export function mayKnowOf(
  files: PolicyFiles,
  model: Model,
  who: Pick<Asker, 'account' | 'at'>,
  coordinate: string,
): boolean {
  const asker = askerOf(files, { ...who, application: 'direct' });
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const field = model.types.get(typeName)?.fields.get(fieldName);
  if (asker === undefined || field === undefined) return false;
  return permitFor(grantOf(files, field.policy.owner, asker)?.fields, model, typeName, field) !== undefined;
}

/** Who an account is under its default purpose; undefined where it may ask nothing. */
export function askerOf(
  files: PolicyFiles,
  { account, application, at }: Pick<Asker, 'account' | 'application' | 'at'>,
): Asker | undefined {
  const principal = files.principals[account];
  const purpose = principal?.purpose;
  if (principal === undefined || purpose === undefined) return undefined;
  const post = many(principal.posts).find((name) => files.posts[name]?.purposes.includes(purpose));
  return post === undefined ? undefined : { account, principal, post, purpose, application, at };
}

/** What can be told of a field by any verb that is left after everything that takes verbs away; undefined for nothing. */
export function sightOfField(
  files: PolicyFiles,
  model: Model,
  asker: Asker,
  type: string,
  field: ModelField,
): ColumnSight | undefined {
  const { owner, sharing } = field.policy;
  if (sharing.attribute === 'WITHHELD' && asker.principal.department !== owner) return undefined;
  const granted = permitFor(grantOf(files, owner, asker)?.fields, model, type, field);
  const ceiling = permitFor(files.applications[asker.application]?.ceiling, model, type, field);
  if (granted === undefined || ceiling === undefined) return undefined;
  const verbs = new Set(many(granted.verbs).filter((verb) => many(ceiling.verbs).includes(verb)));
  const masks = [maskFor(granted.mask, field), maskFor(ceiling.mask, field)];
  for (const guardrail of Object.values(files.guardrails)) {
    if (!isAimedAt(guardrail, asker, owner) || !selects(guardrail, model, type, field)) continue;
    if (guardrail.deny === true) verbs.clear();
    for (const verb of many(guardrail.forbid)) verbs.delete(verb);
    masks.push(maskFor(guardrail.mask, field));
  }
  for (const denial of files.byDepartment.get(owner)?.denials ?? []) {
    if (!isIn(denial, asker.at) || !isAimedAt(denial, asker, owner) || !selects(denial, model, type, field)) continue;
    if (denial.purposes !== undefined && !many(denial.purposes).includes(asker.purpose)) continue;
    if (denial.verbs === undefined) verbs.clear();
    for (const verb of many(denial.verbs)) verbs.delete(verb);
  }
  verbs.delete('discover');
  if (verbs.size === 0) return undefined;
  const applied = masks.filter((mask) => mask !== undefined);
  // Verifying compares the value itself; every other verb sees what is read.
  return applied.length === 0 || verbs.has('verify') ? { kind: 'open' } : applied.reduce(narrower);
}

export function isAimedAt({ to, unless }: AimEntry, asker: Asker, owner: string): boolean {
  return (to === undefined || isAmong(to, asker, owner)) && !(unless !== undefined && isAmong(unless, asker, owner));
}

export function isIn({ from, until }: PeriodEntry, at: Date): boolean {
  const beijing = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return (from === undefined || from <= beijing) && (until === undefined || beijing <= until);
}

function isAmong(audience: AudienceEntry, { account, principal, post }: Asker, owner: string): boolean {
  const { department, units } = principal;
  const departments = [...many(audience.departments), ...(audience.public === true ? [''] : [])];
  return (
    (departments.length === 0 || departments.includes(department ?? '')) &&
    (audience.units === undefined || many(audience.units).some((unit) => units.includes(unit))) &&
    (audience.posts === undefined || many(audience.posts).includes(post)) &&
    (audience.accounts === undefined || many(audience.accounts).includes(account)) &&
    (audience.others !== true || department !== owner)
  );
}

function permitFor(
  permits: readonly PermitEntry[] | undefined,
  model: Model,
  type: string,
  field: ModelField,
): PermitEntry | undefined {
  return permits?.find((permit) => {
    if (!selects(permit, model, type, field)) return false;
    const named = many(permit.fields).includes(`${type}.${field.name}`);
    const isKey = model.types.get(type)!.key.field === field.name;
    // A mask over many fields leaves out those that have no value of their own.
    return permit.mask === undefined || named || (field.kind === 'column' && !isKey);
  });
}

function selects(entry: FieldsEntry, _model: Model, type: string, field: ModelField): boolean {
  const { personal, classification } = field.policy;
  const names = ['*', `${type}.*`, `${type}.${field.name}`];
  const matches = (selectors: readonly string[]) => selectors.some((selector) => names.includes(selector));
  return (
    matches(many(entry.fields)) &&
    !matches(many(entry.except)) &&
    (entry.personal === undefined || many(entry.personal).includes(personal)) &&
    (entry.classification === undefined || many(entry.classification).includes(classification))
  );
}

/** What the first of the masks that fits a field leaves of it; undefined for no mask. */
function maskFor(given: MaskEntry | readonly MaskEntry[] | undefined, field: ModelField): ColumnSight | undefined {
  if (given === undefined || field.kind !== 'column') return undefined;
  const masks = Array.isArray(given) ? (given as readonly MaskEntry[]) : [given as MaskEntry];
  for (const mask of masks) {
    const isText = field.scalar === 'String';
    if (mask === null || mask === 'null') return { kind: 'hidden' };
    if (mask === 'town' && isText) return { kind: 'town' };
    if (mask === 'year' && (field.scalar === 'Date' || field.scalar === 'DateTime')) return { kind: 'year' };
    // Equal values have equal hashes, so nothing may change.
    if (mask === 'hash' && (isText || field.scalar === 'IdNumber')) return { kind: 'open' };
    if (typeof mask !== 'object') continue;
    if ('constant' in mask && isText) return { kind: 'presence' };
    if ('partial' in mask && (isText || field.scalar === 'IdNumber'))
      return { kind: 'partial', first: mask.partial.first ?? 0, last: mask.partial.last ?? 0 };
  }
  return undefined;
}

/** What two masks leave together; where that is hard to say, everything that the looser leaves. */
function narrower(one: ColumnSight, other: ColumnSight): ColumnSight {
  const kinds = [one.kind, other.kind];
  if (kinds.includes('hidden')) return { kind: 'hidden' };
  if (kinds.includes('presence')) return { kind: 'presence' };
  if (one.kind === 'partial' && other.kind === 'partial')
    return { kind: 'partial', first: Math.min(one.first, other.first), last: Math.min(one.last, other.last) };
  return one.kind === other.kind ? one : { kind: 'open' };
}
