import { createContext, use } from 'react';

export type Language = 'zh' | 'en';

/** A text of the console: both languages beside each other, so that neither is forgotten. */
export type Text = (zh: string, en: string) => string;

export interface LanguageContextValue {
  readonly language: Language;
  readonly text: Text;
  readonly setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageContextValue | undefined>(undefined);

export function useLanguage(): LanguageContextValue {
  return use(LanguageContext)!;
}

/** `text('登录', 'Sign in')` in the language that is shown. */
export function useText(): Text {
  return useLanguage().text;
}
