export type Language = 'zh' | 'en';

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110, 12.5.4): the better weighted of Chinese and
 * English; Chinese, the users' language, when neither is named or the header is absent.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  let chosen: Language = 'zh';
  let best = 0;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.startsWith('zh') ? 'zh' : tag.startsWith('en') ? 'en' : undefined;
    if (language === undefined) continue;
    const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (weight > best) [chosen, best] = [language, weight];
  }
  return chosen;
}
