import type { Language } from './language.tsx';

const KEY = 'heyi.language';

/** What was chosen before; else what the browser prefers; Chinese where it prefers neither. The only thing that is kept in the browser. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'zh' || tag === 'en');
  return preferred === 'en' ? 'en' : 'zh';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
