import type { Denial, Grant } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { takeAim, takeKnown, takeRequester } from './take-aim.ts';
import { takeFields } from './take-fields.ts';
import { takePeriod } from './take-period.ts';
import { takePermits } from './take-permits.ts';
import { takeRows } from './take-rows.ts';
import { takeVerbs } from './take-verbs.ts';

/** How often an account may verify in a minute where its owner says nothing: what a counter needs, not what a list does. */
const VERIFIES_PER_MINUTE = 30;

/** A grant as it was read, with the place where it stands. */
export interface PlacedGrant {
  readonly grant: Grant;
  readonly mapping: Mapping;
}

/** `grants:` of a department's file. */
export function readGrants(
  file: PolicyFile,
  root: Mapping,
  context: PolicyContext,
  owner: string,
): readonly PlacedGrant[] {
  return root.takeList('grants').flatMap((mapping) => {
    const name = mapping.takeRequiredText('name', 'give the grant a name, by which it is assigned');
    mapping.place = name ?? 'grants';
    const requester = mapping.takeMapping('to');
    if (requester === undefined)
      mapping.report(mapping.line, '"to" is missing', 'write to: {departments: [...]} or to: {public: true}');
    const to = requester && takeRequester(requester, context);
    const purposes = takeKnown(mapping, 'purposes', context.purposes) ?? [];
    if (mapping.take('purposes') === undefined || mapping.takeTexts('purposes').length === 0)
      mapping.report(mapping.line, '"purposes" is missing', 'name the purposes that the grant is for');
    const basis = mapping.takeRequiredText(
      'basis',
      'write basis: the law, agreement or decision that the grant rests on',
    );
    const period = takePeriod(mapping);
    const fields = takePermits(file, mapping, 'fields', context, owner);
    if (mapping.take('fields') === undefined)
      mapping.report(mapping.line, '"fields" is missing', 'write fields: and below it - {fields: [...], verbs: [...]}');
    const { rowsByType, otherRows } = takeRows(file, mapping, context, owner);
    const smallestGroup = mapping.takeCount('smallestGroup') ?? 0;
    const matter = takeRequiredWord(mapping, 'matter');
    const verifiesPerMinute = mapping.takeCount('verifiesPerMinute') ?? VERIFIES_PER_MINUTE;
    const suspended = mapping.takeText('suspended');
    mapping.end();
    if (name === undefined || to === undefined || basis === undefined) return [];
    const grant: Grant = {
      name,
      owner,
      to,
      purposes,
      basis,
      ...period,
      fields,
      rowsByType,
      otherRows,
      smallestGroup,
      matter,
      verifiesPerMinute,
      suspended,
    };
    return [{ grant, mapping }];
  });
}

/** `matter: required`. */
function takeRequiredWord(mapping: Mapping, name: string): boolean {
  const text = mapping.takeText(name);
  if (text !== undefined && text !== 'required')
    mapping.report(mapping.lineOf(name), `"${text}" says nothing about a ${name}`, `write ${name}: required`);
  return text === 'required';
}

/** `denials:` of a department's file. */
export function readDenials(root: Mapping, context: PolicyContext, owner: string): readonly Denial[] {
  return root.takeList('denials').map((mapping) => {
    mapping.place = 'denials';
    mapping.takeRequiredText('reason', 'write reason: why it is denied');
    const aim = takeAim(mapping, 'unless', context);
    const fields = takeFields(mapping, context, owner);
    const verbs = takeVerbs(mapping, 'verbs');
    const hides = mapping.takeFlag('hides');
    const purposes = takeKnown(mapping, 'purposes', context.purposes);
    const period = takePeriod(mapping);
    mapping.end();
    if (hides && verbs !== undefined)
      mapping.report(mapping.lineOf('hides'), 'what is hidden cannot be used either', 'take "verbs" or "hides" out');
    return {
      ...aim,
      ...period,
      owner,
      fields: new Set(fields.map(({ coordinate }) => coordinate)),
      verbs,
      purposes,
      hides,
    };
  });
}
