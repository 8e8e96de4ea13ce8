import type { PrincipalAttribute } from '../principal.ts';
import { isRowList, isRowOperand, type RowMember, type RowWhere } from '../row-rule.ts';

/** The attributes of the principal that a predicate compares with. */
export function attributesOf(where: RowWhere): ReadonlySet<PrincipalAttribute> {
  const found = new Set<PrincipalAttribute>();
  const visit = (member: RowMember): void => {
    if (isRowList(member)) for (const each of member) visit(each);
    else if (!isRowOperand(member)) for (const each of Object.values(member)) visit(each);
    else if (member.kind === 'principal') found.add(member.attribute);
  };
  visit(where);
  return found;
}
