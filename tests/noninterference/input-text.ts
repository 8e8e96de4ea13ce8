export type Json = string | number | boolean | null | Enumerated | readonly Json[] | { readonly [name: string]: Json };

/** An enum's value, which a literal writes without quotes. */
export class Enumerated {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  toJSON(): string {
    return this.#name;
  }
}

/** A value as a document writes it. */
export function literal(value: Json): string {
  if (value instanceof Enumerated) return value.toJSON();
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')}}`;
}
