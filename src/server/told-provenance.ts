import { maskText } from '../permissions/mask-text.ts';
import type { Plan } from '../plan/plan.ts';
import { provenanceOf } from '../plan/provenance.ts';
import type { RequestContext } from './request-context.ts';

/** `extensions.provenance`: nothing is copied, so that every value is as of the request itself. */
export function toldProvenance(plan: Plan, { at, language }: RequestContext) {
  const values = provenanceOf(plan).map(({ path, department, mask }) => ({
    path,
    department,
    ...(mask === undefined ? {} : { mask: maskText(mask)[language] }),
  }));
  return { asOf: at.toISOString(), values };
}
