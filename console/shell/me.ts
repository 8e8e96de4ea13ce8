import { createContext, use } from 'react';
import type { MeQuery } from '../../src/generated/console-operations.ts';

export type Me = NonNullable<MeQuery['me']>;

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in, as the policy knows them. */
export function useMe(): Me {
  return use(MeContext)!;
}
