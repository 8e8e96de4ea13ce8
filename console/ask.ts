/** An error of the hub's catalogue, as an answer carries it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly department?: string; readonly requestId?: string };
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  /** Departments of which something is missing because they did not answer. */
  readonly incomplete: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A question as a text that knows the types of its variables and of its answer; codegen writes them. */
export interface TypedQuestion<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Ask = <Data, Variables>(
  question: TypedQuestion<Data, Variables>,
  variables: Variables,
  options?: AskOptions,
) => Promise<Answer<Data>>;

export interface AskingAs {
  readonly csrf: string;
  readonly language: string;
  /** The session is over: the hub knows nobody by it any more. */
  readonly onSignedOut: () => void;
}

/** The latest policy that an answer was decided by: no later answer may go back behind it. */
let latestEpoch: string | undefined;

export function headersOf({ csrf, language }: Pick<AskingAs, 'csrf' | 'language'>): Record<string, string> {
  return {
    'content-type': 'application/json',
    'accept-language': language,
    'x-heyi-csrf': csrf,
    ...(latestEpoch === undefined ? {} : { 'x-heyi-policy-epoch': latestEpoch }),
  };
}

/** Whatever happens comes as an answer with errors: pages show these where they are, and nothing is thrown at them. */
export function createAsk(as: AskingAs): Ask {
  return async (question, variables, { headers, signal } = {}) => {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { ...headersOf(as), ...headers },
        body: JSON.stringify({ query: String(question), variables }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (response.status === 401) as.onSignedOut();
      const epoch = response.headers.get('x-heyi-policy-epoch');
      if (epoch !== null && Number(epoch) > Number(latestEpoch ?? 0)) latestEpoch = epoch;
      return answerOf(await response.json());
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const message =
        as.language === 'zh'
          ? '枢纽没有应答，请检查网络后重试。'
          : 'The hub does not answer. Check the network and try again.';
      return { data: null, errors: [{ message, extensions: { code: 'NO_ANSWER' } }], incomplete: [], extensions: {} };
    }
  };
}

function answerOf<Data>(body: unknown): Answer<Data> {
  const { data, errors, extensions } = body as {
    readonly data?: Data | null;
    readonly errors?: readonly AnswerError[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  const incomplete = extensions?.['incomplete'];
  return {
    data: data ?? null,
    errors: errors ?? [],
    incomplete: Array.isArray(incomplete) ? incomplete.map(String) : [],
    extensions: extensions ?? {},
  };
}
