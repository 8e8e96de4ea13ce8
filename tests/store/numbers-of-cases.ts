import { keyOf } from '../../src/permissions/policy/items/key-of.ts';
import type { PolicyChange } from '../../src/permissions/policy/items/policy-item.ts';

const FILE = 'departments/court.yaml';
const DENIAL = { reason: 'a test', fields: 'CourtCase.number', to: { posts: ['judge'] }, verbs: ['read'] };
const place = { file: FILE, section: 'denials', key: keyOf('denials', DENIAL) };

/** After it no judge may read a case's number; under the demo's policy they may. */
export const denyNumbers: PolicyChange = { put: { ...place, body: DENIAL } };
/** After it they may again. */
export const allowNumbers: PolicyChange = { remove: place };

/** What a judge asks. */
export const NUMBERS = '{ courtCases(first: 1) { nodes { number } } }';
