import { languageOf, type Language } from '../errors/language.ts';

/** `zh_CN.UTF-8` → `zh`; a terminal that says nothing is taken for an English one. */
export function terminalLanguage(): Language {
  const [language = 'en'] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  return languageOf(language);
}
