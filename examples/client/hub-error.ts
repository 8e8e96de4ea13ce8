/** A code of the hub's closed catalogue (`src/errors/catalogue.ts`), or one of GraphQL's own, such as `GRAPHQL_VALIDATION_FAILED`. */
export type HubErrorCode = string;

/** One error of an answer. The message is for people, in the language that was asked for; programs go by the code. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: HubErrorCode;
    /** Whose field or source it is about. */
    readonly department?: string;
    /** What to tell the administrator. */
    readonly requestId?: string;
  };
}

/** The hub gave no answer at all: it does not know who asks, cannot read the question, or holds it to be too large. */
export class HubError extends Error {
  readonly code: HubErrorCode;
  readonly errors: readonly AnswerError[];

  constructor(errors: readonly [AnswerError, ...AnswerError[]]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.name = 'HubError';
    this.code = errors[0].extensions.code;
    this.errors = errors;
  }
}
