import type { FieldPermit, FieldsPermitted } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { takeFields } from './take-fields.ts';
import { fittingMask, isMaskableOrExact, reportUnusable, takeMasks } from './take-mask.ts';
import { takeVerbs } from './take-verbs.ts';

/**
 * The fields of a list of entries, each `{fields, personal, classification, except, verbs, mask}`. No two entries may select the same
 * field: what is granted of it then stands in one place, and taking any entry away only narrows.
 */
export function takePermits(
  file: PolicyFile,
  mapping: Mapping,
  name: string,
  context: PolicyContext,
  owner: string | undefined,
): FieldsPermitted {
  const permits = new Map<string, FieldPermit>();
  const lines = new Map<string, number>();
  for (const entry of mapping.takeList(name)) {
    const selected = takeFields(entry, context, owner);
    const verbs = takeVerbs(entry, 'verbs');
    const masks = takeMasks(file, entry);
    entry.end();
    if (verbs === undefined) entry.report(entry.line, '"verbs" is missing', 'write verbs: [read]');
    if (verbs === undefined || masks?.length === 0) continue;
    if (masks !== undefined && !verbs.has('read'))
      entry.report(entry.lineOf('mask'), 'a mask without "read" shows nothing', 'add read, or take the mask out');
    for (const each of masks === undefined ? selected : selected.filter(isMaskableOrExact)) {
      const { coordinate } = each;
      const before = lines.get(coordinate);
      if (before !== undefined)
        entry.report(
          entry.line,
          `${coordinate} is selected here and in line ${String(before)}`,
          'add it to "except" in one of the two',
        );
      const mask = masks === undefined ? undefined : fittingMask(entry, masks, each);
      if (masks !== undefined && mask === undefined) continue;
      reportUnusable(entry, coordinate, mask, verbs);
      lines.set(coordinate, entry.line);
      permits.set(coordinate, { verbs, mask });
    }
  }
  return permits;
}
