import type { Verb } from '../decision.ts';
import type { Delegation, Grant } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeFields, type SelectedField } from './take-fields.ts';
import { takeVerbs } from './take-verbs.ts';

/**
 * `fields:` of an assignment: the part of a grant that is given on, a list of `{fields, verbs}`; all verbs that the grant gives where
 * none are named. It lies within the grant by construction; what it names itself and the grant does not give is a problem.
 */
export function takeDelegation(mapping: Mapping, context: PolicyContext, grant: Grant): Delegation | undefined {
  if (mapping.take('fields') === undefined) return undefined;
  const delegation = new Map<string, ReadonlySet<Verb>>();
  for (const entry of mapping.takeList('fields')) {
    const selected = takeFields(entry, context, grant.owner);
    const verbs = takeVerbs(entry, 'verbs');
    entry.end();
    const given = selected.filter(({ coordinate }) => grant.fields.has(coordinate));
    reportOutside(entry, grant, selected);
    for (const verb of verbs ?? [])
      if (given.length > 0 && !given.some(({ coordinate }) => grant.fields.get(coordinate)!.verbs.has(verb)))
        entry.report(
          entry.lineOf('verbs'),
          `the grant "${grant.name}" gives "${verb}" on none of these fields`,
          `ask ${grant.owner} for it, or take it out`,
        );
    for (const { coordinate } of given) {
      const own = grant.fields.get(coordinate)!.verbs;
      const before = delegation.get(coordinate) ?? [];
      delegation.set(
        coordinate,
        new Set([...before, ...(verbs === undefined ? own : [...verbs].filter((verb) => own.has(verb)))]),
      );
    }
  }
  return delegation;
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
