import type { HubContext } from '../hub-context.ts';
import type { FieldVerdict } from './field-verdict.ts';

/** Whether something may be asked; where it may be known of and not asked, the refusal is told, each coordinate once. */
export function permits(verdict: FieldVerdict, path: readonly string[], { refusals }: HubContext): boolean {
  if (verdict.kind === 'denied') {
    const { coordinate, owner, reason } = verdict;
    if (!refusals.some((refusal) => refusal.coordinate === coordinate))
      refusals.push({ path, coordinate, owner, reason });
  }
  return verdict.kind === 'allowed';
}
