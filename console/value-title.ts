import type { Language } from './language.tsx';

/** What an enum's value is called: `已结案 Closed` → 已结案, or `Closed`. */
export function valueTitle(description: string | null | undefined, language: Language): string | undefined {
  if (description == null) return undefined;
  const at = description.search(/[A-Za-z]/);
  const [chinese, english] = at === -1 ? [description, ''] : [description.slice(0, at), description.slice(at)];
  const told = (language === 'zh' ? chinese : english).trim().replace(/[。.：:]$/, '');
  return told === '' ? undefined : told;
}
