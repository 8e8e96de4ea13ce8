import type { AccessDifference } from './access-difference.ts';
import type { AccessChange } from './compare-policies.ts';

/** How much one account, or one field, has more or less by a change. */
export interface ChangeCount {
  /** The account, or the coordinate (`Person.name`). */
  readonly name: string;
  /** For an account its fields, for a field its accounts: how many gain an ability, or see the value clearer. */
  readonly gains: number;
  readonly loses: number;
  /** Of accounts: how many tables they see more, or other, rows of; of fields 0. */
  readonly moreRows: number;
  readonly fewerRows: number;
}

/** By account, most first: over all purposes and applications, each field and table once. */
export function countByAccount(changes: readonly AccessChange[]): readonly ChangeCount[] {
  return counted(
    changes.flatMap((change) => change.accounts.map((account) => ({ name: account, change, other: undefined }))),
  );
}

/** By field, most first: how many accounts gain and lose something of it. */
export function countByCoordinate(changes: readonly AccessChange[]): readonly ChangeCount[] {
  return counted(
    changes.flatMap((change) =>
      [...new Set(change.differences.flatMap((each) => ('coordinate' in each ? [each.coordinate] : [])))].flatMap(
        (coordinate) =>
          change.accounts.map((account) => ({
            name: coordinate,
            change: {
              ...change,
              differences: change.differences.filter((each) => 'coordinate' in each && each.coordinate === coordinate),
            },
            other: account,
          })),
      ),
    ),
  );
}

interface Counted {
  readonly name: string;
  readonly change: AccessChange;
  /** What is counted once; undefined for what each difference is about. */
  readonly other: string | undefined;
}

function counted(entries: readonly Counted[]): readonly ChangeCount[] {
  const byName = new Map<string, Record<'gains' | 'loses' | 'moreRows' | 'fewerRows', Set<string>>>();
  for (const { name, change, other } of entries) {
    const sets = byName.get(name) ?? { gains: new Set(), loses: new Set(), moreRows: new Set(), fewerRows: new Set() };
    byName.set(name, sets);
    for (const difference of change.differences) {
      const about = other ?? aboutOf(difference);
      if (about === undefined) continue;
      const isRows = difference.kind === 'rows';
      // What is neither more nor less is both.
      if (difference.effect !== 'loses') sets[isRows ? 'moreRows' : 'gains'].add(about);
      if (difference.effect !== 'gains') sets[isRows ? 'fewerRows' : 'loses'].add(about);
    }
  }
  return [...byName]
    .map(([name, sets]) => ({
      name,
      gains: sets.gains.size,
      loses: sets.loses.size,
      moreRows: sets.moreRows.size,
      fewerRows: sets.fewerRows.size,
    }))
    .filter(({ gains, loses, moreRows, fewerRows }) => gains + loses + moreRows + fewerRows > 0)
    .sort((one, other) => other.gains + other.loses - one.gains - one.loses || (one.name < other.name ? -1 : 1));
}

function aboutOf(difference: AccessDifference): string | undefined {
  switch (difference.kind) {
    case 'ability':
    case 'mask':
      return difference.coordinate;
    case 'rows':
      return `${difference.type} ${difference.department}`;
    case 'obligation':
      return undefined;
  }
}
