import type { SchemaChange } from '../../compose/compare-schemas.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import { told } from '../administration/told.ts';
import type { HubContext } from '../hub-context.ts';
import { isKnownChange } from './is-known-change.ts';

const MOST_VERSIONS = 100;

/**
 * 模式变更记录. Everything to the authority and the auditor; to others what changed of their own schema, and how much else did: what they may
 * not know of is not told because it changed, nor what is gone, of which no policy says any more who knew it.
 *
 * @throws BAD_USER_INPUT, STORE_ABSENT
 */
export async function schemaVersions(_root: unknown, { first }: { readonly first: number }, context: HubContext) {
  const { hub, entitled, published } = context;
  if (hub.store === undefined) throw new HeyiError('STORE_ABSENT');
  if (first < 1 || first > MOST_VERSIONS)
    throw new HeyiError('BAD_USER_INPUT', { argument: 'first', expected: `1 – ${MOST_VERSIONS}`, received: first });
  const duty = entitled.kind === 'some' ? entitled.entitlement.duty : undefined;
  const seesAll = duty === 'sharing' || duty === 'audit';
  const versions = await hub.store.schemaLog.list<SchemaChange>(first);
  return versions.map(({ version, digest, at, changes }) => {
    const known = seesAll ? changes : changes.filter((change) => isKnownChange(change, published.schema));
    return {
      version,
      digest,
      at: told(at),
      changes: known.map((change) => ({ ...change, severity: change.severity.toUpperCase() })),
      untold: changes.length - known.length,
    };
  });
}
