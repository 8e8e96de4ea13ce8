import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** One difference between two schemas, and what it means for the clients of the older. */
export interface SchemaChange {
  readonly severity: Severity;
  /** `Petition.person`, `PetitionStatus.OPEN`. */
  readonly coordinate: string;
  readonly message: string;
  readonly reason: string | undefined;
}

/**
 * `breaking`: a question that was valid is not any more, or is answered in another type. `dangerous`: it stays valid and may
 * be answered with what its client does not expect, such as a new value of an enum. `safe`: no client notices.
 */
export type Severity = 'breaking' | 'dangerous' | 'safe';

export const severities: readonly Severity[] = ['breaking', 'dangerous', 'safe'];

/** What changed from one schema to another, the breaking first, then in order of coordinates. */
export async function compareSchemas(older: GraphQLSchema, newer: GraphQLSchema): Promise<readonly SchemaChange[]> {
  const changes = await diff(older, newer);
  const added = new Set(changes.flatMap(({ type, path }) => (type === 'TYPE_ADDED' && path ? [path] : [])));
  return changes
    .filter((change) => !isToldElsewhere(change, added))
    .map(({ criticality, path, message }) => ({
      severity: severityOf(criticality.level),
      coordinate: path ?? '',
      message,
      reason: criticality.reason,
    }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.coordinate < b.coordinate ? -1 : 1),
    );
}

/** The members of a type that is new, and how the SDL writes a deprecation that is told as one already. */
function isToldElsewhere({ type, path = '' }: Change, added: ReadonlySet<string>): boolean {
  const [owner = ''] = path.split('.');
  return (added.has(owner) && path !== owner) || String(type).startsWith('DIRECTIVE_USAGE_');
}

function severityOf(level: CriticalityLevel): Severity {
  switch (level) {
    case CriticalityLevel.Breaking:
      return 'breaking';
    case CriticalityLevel.Dangerous:
      return 'dangerous';
    case CriticalityLevel.NonBreaking:
      return 'safe';
    default:
      return level satisfies never;
  }
}
