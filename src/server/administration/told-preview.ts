import type { AccessDifference } from '../../administration/access-difference.ts';
import type { AccessChange } from '../../administration/compare-policies.ts';
import type { OperationOutcome } from '../../administration/operation-outcome.ts';
import type { PolicyPreview } from '../../administration/preview-of.ts';
import { toldChanges } from './told-items.ts';
import type { Desk } from './desk.ts';
import { told } from './told.ts';

/**
 * A preview as the schema tells it. A department is told of its own fields and of its own accounts; what the change does to others' is not
 * its business, and it cannot do anything to them.
 */
export function toldPreview(desk: Desk, { at, moments, approval, items, changes }: PolicyPreview, accounts: Accounts) {
  return {
    at: told(at),
    moments: moments.map(told),
    needsSecondPerson: approval.kind === 'SECOND_PERSON',
    because: approval.kind === 'AT_ONCE' ? [] : approval.because.map(({ part, cause }) => `${cause} ${part}`),
    changes: toldChanges(desk, items),
    effects: changes.flatMap((change) => effectsOf(desk, change, accounts)),
    operations: changes.flatMap((change) =>
      change.accounts
        .filter((account) => desk.department === undefined || accounts.departmentOf(account) === desk.department)
        .flatMap((account) =>
          change.operations.map(({ name, before, after }) => ({
            operation: name,
            account,
            before: outcomeText(before),
            after: outcomeText(after),
          })),
        ),
    ),
  };
}

export interface Accounts {
  departmentOf(account: string): string | undefined;
}

function effectsOf(desk: Desk, { accounts, purpose, application, differences }: AccessChange, known: Accounts) {
  return accounts.flatMap((account) => {
    const isOwnAccount = known.departmentOf(account) === desk.department;
    const told = differences.filter((each) => desk.duty !== 'department' || isOwnAccount || isOwn(desk, each));
    if (told.length === 0) return [];
    const abilities = (effect: 'gains' | 'loses') =>
      told.flatMap((each) =>
        each.kind === 'ability' && each.effect === effect ? [`${each.ability} ${each.coordinate}`] : [],
      );
    return [
      {
        account,
        purpose,
        application,
        gained: abilities('gains'),
        lost: abilities('loses'),
        masks: told.flatMap((each) => (each.kind === 'mask' ? [`${each.effect} ${each.coordinate}`] : [])),
        rows: told.flatMap((each) =>
          each.kind === 'rows' ? [`${each.effect} ${each.type} (${each.department})`] : [],
        ),
        obligations: told.flatMap((each) => (each.kind === 'obligation' ? [`${each.effect} ${each.name}`] : [])),
      },
    ];
  });
}

function isOwn({ department, context }: Desk, difference: AccessDifference): boolean {
  if (difference.kind === 'rows') return difference.department === department;
  if (difference.kind === 'obligation') return false;
  const [type = '', field = ''] = difference.coordinate.split('.');
  return context.hub.composition.model.types.get(type)?.fields.get(field)?.policy.owner === department;
}

function outcomeText(outcome: OperationOutcome): string {
  if (outcome.kind === 'refused') return `refused: ${outcome.reason}`;
  const { without, masked } = outcome;
  return [
    'answered',
    ...(without.length > 0 ? [`without ${without.join(', ')}`] : []),
    ...(masked.length > 0 ? [`masked ${masked.join(', ')}`] : []),
  ].join('; ');
}
