import type { DocumentNode } from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import type { Figure } from './figure.ts';

/** A row of the book of systems: what the cities ask, the query that answers it, what their documents print. */
export interface System {
  /** Such as `L3`; `L3-station` for what a station asks of it. */
  readonly row: string;
  readonly title: InBothLanguages;
  readonly question: InBothLanguages;
  /** Undefined where nobody has written a query that answers it. */
  readonly saved: SavedQuery | undefined;
  readonly figures: readonly Figure[];
  /** Undefined where nobody has written SQL to compare it with. */
  readonly check: SystemCheck | undefined;
}

export interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** `<row>.graphql`, with `<row>.variables.json`. */
export interface SavedQuery {
  readonly account: string;
  readonly purpose: string;
  /** As it stands in the file, without its first line. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The same query about another area or period, and SQL written by hand whose rows must agree with the answer. */
export interface SystemCheck {
  /** What is asked about instead of the saved variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly statements: readonly CheckedStatement[];
}

/** SQL for one department's own database. */
export interface CheckedStatement {
  readonly department: string;
  readonly sql: string;
  /** What other departments' databases say, given to it as `$1`, `$2` …: arrays of rows in JSON. */
  readonly given: readonly { readonly department: string; readonly sql: string }[];
  /** A list of the answer, whose items are the rows in their order; undefined where the statement gives one row. */
  readonly each: AnswerPath | undefined;
  /** Where each column stands: in the answer, or in the item. */
  readonly values: ReadonlyMap<string, AnswerPath>;
}
