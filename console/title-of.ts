import type { Language } from './language.tsx';

/** The name in a description of the schema: `立案时间：……。When it was opened.` → 立案时间, or `When it was opened`. */
export function titleOf(description: string | null | undefined, language: Language): string | undefined {
  if (description == null) return undefined;
  const firstEnglish = /[。\n]\s*([A-Z][^.]*)/.exec(description)?.[1]?.trim();
  if (language === 'en') return firstEnglish?.split(/[:;,]/)[0];
  const chinese = description.split(/[。：；，（\n]/)[0]?.trim();
  return chinese === '' ? undefined : chinese;
}
