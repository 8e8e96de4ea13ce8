import { createContext, use } from 'react';
import type { Ask } from './ask.ts';

/** How one may sign in here. */
export interface SignInWays {
  readonly demo: boolean;
  readonly singleSignOn: boolean;
}

export interface DepartmentName {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

/** `GET /session`; without an account nobody is signed in. */
export interface ToldSession {
  readonly ways: SignInWays;
  readonly account?: string;
  readonly csrf?: string;
  /** Milliseconds since 1970. */
  readonly until?: number;
  /** The hub's day; the demo has a clock of its own. */
  readonly now?: string;
  readonly departments?: readonly DepartmentName[];
}

export interface SignedIn {
  readonly account: string;
  readonly csrf: string;
  readonly now: Date;
  readonly departments: readonly DepartmentName[];
  /** Asks the hub as whoever is signed in, in the language that is shown. */
  readonly ask: Ask;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<SignedIn | undefined>(undefined);

export function useSession(): SignedIn {
  return use(SessionContext)!;
}
