import type { Verb } from '../decision.ts';
import type { Mapping } from './policy-file.ts';
import { allVerbs } from '../verbs.ts';
import { oneOf } from './policy-context.ts';

/** Being named is being discovered, so `discover` adds nothing to other verbs and is all there is without any. */
const DISCOVER = 'discover';

/** The verbs that a list under `name` grants or forbids; undefined where there is no such list. */
export function takeVerbs(mapping: Mapping, name: string): ReadonlySet<Verb> | undefined {
  if (mapping.take(name) === undefined) return undefined;
  return new Set(
    mapping.takeTexts(name).flatMap(({ text, line }) => {
      const verb = allVerbs.find((known) => known === text);
      if (verb === undefined && text !== DISCOVER)
        mapping.report(line, `"${text}" is no verb`, oneOf([...allVerbs, DISCOVER]));
      return verb === undefined ? [] : [verb];
    }),
  );
}
