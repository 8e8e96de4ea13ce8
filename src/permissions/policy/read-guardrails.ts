import type { Mask } from '../mask.ts';
import { allVerbs } from '../verbs.ts';
import type { Combination, Guardrail } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { takeAim } from './take-aim.ts';
import { takeFields } from './take-fields.ts';
import { fittingMask, isMaskable, takeMasks } from './take-mask.ts';
import { takeVerbs } from './take-verbs.ts';

/** `guardrails.yaml`: what no owner can lift. */
export function readGuardrails(file: PolicyFile, root: Mapping, context: PolicyContext): readonly Guardrail[] {
  return root.takeNamed('guardrails').map(([name, mapping]) => {
    const law = mapping.takeRequiredText('law', 'write law: what the guardrail follows from') ?? '';
    const aim = takeAim(mapping, 'unless', context);
    const selected = takeFields(mapping, context, undefined);
    const denies = mapping.takeFlag('deny');
    const forbids = takeVerbs(mapping, 'forbid');
    const masks = takeMasks(file, mapping);
    mapping.end();
    if (!denies && forbids === undefined && masks === undefined)
      mapping.report(mapping.line, 'the guardrail does nothing', 'write deny: true, forbid: [...] or mask: …');
    if (denies && (forbids !== undefined || masks !== undefined))
      mapping.report(mapping.lineOf('deny'), 'what is denied needs no more', 'take "forbid" and "mask" out, or "deny"');
    const fields = new Map<string, Mask | undefined>();
    for (const each of selected) {
      const { coordinate, type, field, exact } = each;
      const hasValues = masks !== undefined && (exact || isMaskable(type.key.field, field));
      if (hasValues) fields.set(coordinate, fittingMask(mapping, masks, each));
      else if (denies || forbids !== undefined) fields.set(coordinate, undefined);
    }
    return { ...aim, name, law, forbids: new Set(denies ? allVerbs : (forbids ?? [])), fields };
  });
}

/** `combinations.yaml`: fields that one operation may not use together. */
export function readCombinations(root: Mapping, context: PolicyContext): readonly Combination[] {
  return root.takeNamed('combinations').map(([name, mapping]) => {
    mapping.takeRequiredText('why', 'write why: what the fields tell together');
    const aim = takeAim(mapping, 'unless', context);
    const sets = mapping.takeList('together').map((set) => {
      const fields = takeFields(set, context, undefined);
      set.end();
      return new Set(fields.map(({ coordinate }) => coordinate));
    });
    mapping.end();
    if (sets.length < 2)
      mapping.report(
        mapping.line,
        'a combination is of at least two sets',
        'write together: and below it - fields: [...]',
      );
    return { ...aim, name, together: sets };
  });
}
