import type { Delegation, FieldPermit, Grant } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import { doPartsFit, permitOfParts } from './parts-of-a-grant.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeFields, type SelectedField } from './take-fields.ts';
import { fittingMask, isMaskableOrExact, reportUnusable, takeMasks } from './take-mask.ts';
import { takeVerbs } from './take-verbs.ts';

/**
 * `fields:` of an assignment: the part of a grant that is given on, a list of `{fields, verbs, mask}`; all verbs that the grant gives where
 * none are named, under its masks and this one. It lies within the grant by construction; what it names itself and the grant does not give
 * is a problem.
 */
export function takeDelegation(
  file: PolicyFile,
  mapping: Mapping,
  context: PolicyContext,
  grant: Grant,
): Delegation | undefined {
  if (mapping.take('fields') === undefined) return undefined;
  const parts = new Map<string, readonly FieldPermit[]>();
  for (const entry of mapping.takeList('fields')) {
    const selected = takeFields(entry, context, grant.owner);
    const verbs = takeVerbs(entry, 'verbs');
    const masks = takeMasks(file, entry);
    entry.end();
    if (masks?.length === 0) continue;
    const given = selected.filter(({ coordinate }) => grant.fields.has(coordinate));
    reportOutside(entry, grant, selected);
    for (const verb of verbs ?? [])
      if (given.length > 0 && !given.some(({ coordinate }) => grant.fields.get(coordinate)!.verbs.has(verb)))
        entry.report(
          entry.lineOf('verbs'),
          `the grant "${grant.name}" gives "${verb}" on none of these fields`,
          `ask ${grant.owner} for it, or take it out`,
        );
    for (const each of masks === undefined ? given : given.filter(isMaskableOrExact)) {
      const { coordinate } = each;
      const mask = masks && fittingMask(entry, masks, each);
      if (masks !== undefined && mask === undefined) continue;
      reportUnusable(entry, coordinate, mask, verbs ?? new Set());
      const own = grant.fields.get(coordinate)!.verbs;
      const part = { verbs: verbs === undefined ? own : new Set([...own].filter((verb) => verbs.has(verb))), mask };
      const before = parts.get(coordinate) ?? [];
      if (before.some((other) => !doPartsFit(part, other)))
        entry.report(
          entry.line,
          `${coordinate} is given here and before, under different masks`,
          'give it once, or under one mask',
        );
      parts.set(coordinate, [...before, part]);
    }
  }
  return new Map([...parts].map(([coordinate, permits]) => [coordinate, permitOfParts(permits)!]));
}

function reportOutside(entry: Mapping, grant: Grant, selected: readonly SelectedField[]): void {
  const outside = selected.filter(({ coordinate }) => !grant.fields.has(coordinate));
  for (const { coordinate } of outside.filter(({ exact }) => exact))
    entry.report(
      entry.lineOf('fields'),
      `the grant "${grant.name}" does not name ${coordinate}`,
      oneOf(grant.fields.keys()),
    );
  if (selected.length > 0 && outside.length === selected.length && !outside.some(({ exact }) => exact))
    entry.report(entry.lineOf('fields'), `the grant "${grant.name}" names nothing of it`, oneOf(grant.fields.keys()));
}
