import { HubError, type AnswerError } from './hub-error.ts';
import type { TypedDocumentString } from './questions.ts';

/** An answer, whole or in part. */
export interface Answer<Data> {
  readonly data: Data;
  /**
   * What is null and why: a field that may not be read (`FIELD_FORBIDDEN`), a department that did not answer
   * (`SOURCE_UNAVAILABLE`, `SOURCE_TIMEOUT`). The rest of `data` stands.
   */
  readonly errors: readonly AnswerError[];
  /** Departments that did not answer: lists and counts that depend on them may be incomplete. */
  readonly incomplete: readonly string[];
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly incomplete?: readonly string[] };
}

export interface HubClientOptions {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly token: string;
  /** 使用用途. Why it is asked; the account's default purpose where none is given. */
  readonly purpose?: string;
  readonly language?: 'zh' | 'en';
}

/** Asks the hub typed questions. */
export class HubClient {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ url, token, purpose, language = 'zh' }: HubClientOptions) {
    this.#url = new URL('/graphql', url).href;
    this.#headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': language,
      authorization: `Bearer ${token}`,
      // A header is Latin; a purpose is Chinese.
      ...(purpose === undefined ? {} : { 'x-heyi-purpose': encodeURIComponent(purpose) }),
    };
  }

  /** @throws HubError when there is no answer at all */
  async ask<Data, Variables>(
    question: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify({ query: question.toString(), variables }),
    });
    const { data, errors = [], extensions = {} } = (await response.json()) as Body;
    const [first, ...others] = errors;
    if (data === undefined || data === null) {
      if (first === undefined)
        throw new Error(`The hub answered ${response.status} without data and without an error.`);
      throw new HubError([first, ...others]);
    }
    // The types were generated from the schema that the hub validates the question against.
    return { data: data as Data, errors, incomplete: extensions.incomplete ?? [] };
  }
}
