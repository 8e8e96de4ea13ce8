import type { HubContext } from '../hub-context.ts';
import { deskOf, type Desk } from './desk.ts';

/** A resolver of a root field for those who have its duty. */
export function dutyField<Given>(
  name: string,
  answer: (desk: Desk, given: Given) => Promise<unknown>,
): (root: unknown, given: Given, context: HubContext) => Promise<unknown> {
  return (_root, given, context) => answer(deskOf(context, name), given);
}
