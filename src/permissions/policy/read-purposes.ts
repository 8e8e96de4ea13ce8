import type { Purpose } from './policy.ts';
import type { Mapping } from './policy-file.ts';

/** `purposes.yaml`: what may be stated as a purpose, each with its legal basis. */
export function readPurposes(root: Mapping): ReadonlyMap<string, Purpose> {
  const purposes = root.takeNamed('purposes').map(([name, mapping]): Purpose => {
    const en = mapping.takeRequiredText('en', 'write en: what the purpose is called in English') ?? '';
    const basis = mapping.takeRequiredText('basis', 'write basis: the law and article that the purpose rests on') ?? '';
    mapping.end();
    return { name, en, basis };
  });
  return new Map(purposes.map((purpose) => [purpose.name, purpose]));
}
