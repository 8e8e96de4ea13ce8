import { catalogue, type ErrorCode } from './catalogue.ts';
import type { Language } from './language.ts';

/** What fills an error's text; a value that is itself a text of the hub comes in both languages. */
export type ErrorValues = Readonly<Record<string, string | number | Readonly<Record<Language, string>>>>;

/**
 * An error from the catalogue. `message` is the English text; `text('zh')` the Chinese one. `cause` is for the log alone.
 *
 * @example throw new HeyiError('PORT_IN_USE', { port: 4000 });
 */
export class HeyiError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
  readonly status: number;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(fill(catalogue[code].en, values, 'en'), options);
    this.name = 'HeyiError';
    this.code = code;
    this.values = values;
    this.status = catalogue[code].status;
  }

  text(language: Language): string {
    return fill(catalogue[this.code][language], this.values, language);
  }
}

function fill(template: string, values: ErrorValues, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'object' ? value[language] : String(value ?? whole);
  });
}
