import type { Governance } from '../departments/governance.ts';

/** A hub whose departments have nothing in common: no interface, no time line. */
export const noGovernance: Governance = { interfaces: new Map(), timelines: [] };
