import { HeyiError } from '../errors/heyi-error.ts';
import type { PolicyItem } from '../permissions/policy/items/policy-item.ts';
import { mappingOf, textsIn } from './json-mapping.ts';

/** What still names a unit that would go. */
export interface UnitUse {
  readonly unit: string;
  /** `rules`: denials, guardrails, recusals and combinations that are aimed at it, or not. */
  readonly by: 'accounts' | 'units' | 'grants' | 'rules';
  /** The account, the unit below or the grant; for a rule the file that it stands in. */
  readonly name: string;
  readonly file: string;
}

/** Where items name units that are no more, in their order. */
export function usesOfUnits(items: readonly PolicyItem[], gone: ReadonlySet<string>): readonly UnitUse[] {
  return items.flatMap(({ file, section, key, body }) => {
    const aimed = ['to', 'unless'].flatMap((audience) => textsIn(mappingOf(body)[audience], 'units'));
    const [by, named, name] =
      section === 'principals'
        ? (['accounts', textsIn(body, 'unit'), key] as const)
        : section === 'units'
          ? (['units', textsIn(body, 'parent'), key] as const)
          : section === 'grants'
            ? (['grants', aimed, key] as const)
            : (['rules', aimed, file] as const);
    return [...new Set(named)].filter((unit) => gone.has(unit)).map((unit) => ({ unit, by, name, file }));
  });
}

const WORDS = {
  accounts: {
    zh: (names: string) => `账号 ${names}（改为其他单位）`,
    en: (names: string) => `the accounts ${names} (move them to another unit)`,
  },
  units: {
    zh: (names: string) => `下级单位 ${names}（改列于其他单位之下）`,
    en: (names: string) => `the units ${names} below it (put them under another)`,
  },
  grants: {
    zh: (names: string) => `授权 ${names}（请其部门改为授予其他单位，或撤销）`,
    en: (names: string) => `the grants ${names} (ask their departments to make them to other units, or to revoke them)`,
  },
  rules: {
    zh: (names: string) => `${names} 中的规则（请其管理员改写）`,
    en: (names: string) => `rules of ${names} (ask who keeps them to aim them at others)`,
  },
} as const;

/** UNIT_IN_USE: which grants, accounts, units and rules still name a unit, and what to do with each. */
export function unitInUse(uses: readonly UnitUse[]): HeyiError {
  const units = [...new Set(uses.map(({ unit }) => unit))];
  const told = (language: 'zh' | 'en') =>
    (Object.keys(WORDS) as UnitUse['by'][])
      .flatMap((by) => {
        const named = uses.filter((use) => use.by === by);
        const names = named.map(({ name, file }) => (by === 'grants' ? `${name} (${departmentOf(file)})` : name));
        return names.length === 0 ? [] : [WORDS[by][language]([...new Set(names)].join(', '))];
      })
      .join('; ');
  return new HeyiError('UNIT_IN_USE', { units: units.join(', '), uses: { zh: told('zh'), en: told('en') } });
}

function departmentOf(file: string): string {
  return /^departments\/(.+)\.yaml$/.exec(file)?.[1] ?? file;
}
